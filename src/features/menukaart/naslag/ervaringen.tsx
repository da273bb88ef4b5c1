import type { Ervaring } from "#domain/menukaart/ervaring.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { Bronlink } from "../bronlink.tsx";
import { ERVARINGWOORDEN } from "./woorden.ts";

function Regel({ ervaring: { soort, toon, groep, wat, periode, bron, graad, letOp } }: { ervaring: Ervaring }) {
  return (
    <li>
      <strong>
        {ERVARINGWOORDEN[soort]}: {toon}
      </strong>{" "}
      ({groepnaam(groep)}, {periode}). {wat}
      {graad === "B" && ", ter achtergrond"}. {letOp}{" "}
      <span className="bij klein">
        (<Bronlink bron={bron} />)
      </span>
    </li>
  );
}

const groepnaam = (groep: string) => (groep === "alle" ? "alle sectoren samen" : groep);
const GEEN = "Hierover staan geen landelijke cijfers in onze bronnen.";

/** The same figures in a cell; what each is and where it stands is on the page of the intervention. */
export function Ervaringkort({ interventie: { id } }: { interventie: Interventie }) {
  const { ervaringen } = useInhoud();
  const eigen = ervaringen.filter(({ interventie }) => interventie === id);
  const bronnen = [...new Set(eigen.map(({ bron }) => bron.split(":")[0] ?? bron))];
  if (eigen.length === 0) return GEEN;
  return (
    <>
      {eigen.map(({ soort, toon, groep }) => `${ERVARINGWOORDEN[soort]}: ${toon} (${groepnaam(groep)})`).join("; ")}.{" "}
      {bronnen.map((bron) => (
        <span className="bij klein" key={bron}>
          <Bronlink bron={`${bron}:`} />
        </span>
      ))}
    </>
  );
}

/** What schools in the country chose, thought of it and went on with, per sector as the source splits it. */
export function Ervaringen({ interventie: { id } }: { interventie: Interventie }) {
  const { ervaringen } = useInhoud();
  const eigen = ervaringen.filter(({ interventie }) => interventie === id);
  if (eigen.length === 0) return <p>{GEEN}</p>;
  return (
    <ul>
      {eigen.map((ervaring) => (
        <Regel key={ervaring.id} ervaring={ervaring} />
      ))}
    </ul>
  );
}
