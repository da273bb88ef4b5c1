import { SECTORNAMEN } from "#domain/dossier/namen.ts";
import type { Interventie, Koppeling } from "#domain/menukaart/interventie.ts";
import type { Sectortoken } from "#domain/schoolscan/item.ts";
import { vraagnummer } from "#domain/schoolscan/item.ts";
import { metHoofdletter, opsomming } from "#domain/taal.ts";
import { useHref, useInhoud } from "#state/dossier-hooks.ts";
import { Bronlink } from "../bronlink.tsx";
import { GRONDWOORDEN, RELEVANTIES, ROLWOORDEN } from "./woorden.ts";

const sectornaam = (token: Sectortoken) =>
  token === "alle" ? "alle sectoren" : token === "vmbo" ? "vmbo" : SECTORNAMEN[token];

function Regel({ koppeling }: { koppeling: Koppeling }) {
  const { scan } = useInhoud();
  const href = useHref();
  const { item, waarom, relevantie, rol, grond, sectoren, bron } = koppeling;
  const kort = scan.items.find(({ id }) => id === item)?.kort ?? item;
  return (
    <li className="rij">
      <p>
        <a href={href({ stap: "schoolscan", plek: item })}>
          {vraagnummer(scan, item)} {metHoofdletter(kort)}
        </a>
        : {waarom}
      </p>
      <p className="bij klein">
        {metHoofdletter(RELEVANTIES[relevantie] ?? "")}, {ROLWOORDEN[rol]}; {opsomming(sectoren.map(sectornaam))};{" "}
        {GRONDWOORDEN[grond]}
        {bron.map((een) => (
          <span key={een}>
            , <Bronlink bron={een} />
          </span>
        ))}
      </p>
    </li>
  );
}

/** The questions of the scan that lead to this intervention, with the reason and what that rests on. */
export function Scanvragen({ interventie: { koppelingen } }: { interventie: Interventie }) {
  if (koppelingen.length === 0) return <p>Geen vraag van de scan leidt hier vanzelf naartoe.</p>;
  return (
    <ul className="rijen">
      {koppelingen.map((koppeling) => (
        <Regel key={`${koppeling.item} ${koppeling.sectoren.join(" ")}`} koppeling={koppeling} />
      ))}
    </ul>
  );
}
