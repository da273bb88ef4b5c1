import { nummerVanVraag } from "#domain/feiten.ts";
import { andereRichting } from "#domain/schoolscan/bespreek-eerst.ts";
import { besluitZin } from "#domain/schoolscan/bevinding-woorden.ts";
import { toonDeel } from "#domain/schoolscan/delen.ts";
import { deelVan } from "#domain/schoolscan/oordeel.ts";
import { oordeelInWoorden } from "#domain/schoolscan/oordeel-woorden.ts";
import type { Uitkomst } from "#domain/schoolscan/uitkomst.ts";
import { eensgezind } from "#domain/schoolscan/uitkomst-woorden.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Icoon } from "#ui/icoon.tsx";
import { Kantnummer } from "#ui/kantnummer.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Verdeling } from "#ui/verdeling.tsx";
import { Groeprij } from "./groeprij.tsx";
import { Legenda } from "./legenda.tsx";
import { plekVanUitkomst } from "./plek.ts";
import { Uitkomsttabel } from "./uitkomsttabel.tsx";
import { Zijvragen } from "./zijvragen.tsx";

/** How far groups agree, and which group points the other way at a question of its own. */
function Eens({ uitkomst }: { uitkomst: Uitkomst }) {
  const eens = eensgezind(uitkomst);
  const anders = andereRichting(uitkomst).map(({ zin }) => ({ verschil: true, tekst: metHoofdletter(zin) }));
  return [...(eens ? [eens] : []), ...anders].map(({ verschil, tekst }) => (
    <p key={tekst}>
      <span className={verschil ? "oordeel oordeel--verschil" : "oordeel"}>
        <Icoon naam={verschil ? "let" : "vink"} />
        {tekst}
      </span>
    </p>
  ));
}

/** What the team decided after talking about it, beside what the answers said. */
function Besluit({ uitkomst: { ref, item, oordeel } }: { uitkomst: Uitkomst }) {
  const { dossier, ronde } = useBeeld();
  const zin = oordeel && besluitZin(item, oordeel);
  if (!zin) return null;
  return (
    <p>
      <strong>{zin}</strong> {dossier.overleg[ronde]?.[ref]?.besluitUitleg.trim()}
    </p>
  );
}

/** From a question to its place in the scan, the meeting and the findings. */
function Verder({ uitkomst: { ref, item } }: { uitkomst: Uitkomst }) {
  const { bevindingen } = useBeeld();
  const href = useHref();
  const bevinding = bevindingen.find((b) => b.ref === ref);
  const over = <span className="vh"> over {item.kort}</span>;
  return (
    <p className="bij">
      <a href={href({ stap: "schoolscan", plek: ref })}>Naar de vraag{over}</a> ·{" "}
      <a href={href({ stap: "schoolscan", plek: `bijeenkomst.${ref}` })}>Bespreken in de bijeenkomst{over}</a>
      {bevinding && (
        <>
          {" · "}
          <a href={href({ stap: "wat-valt-op", plek: ref })}>Bevinding {bevinding.nummer}</a>
        </>
      )}
    </p>
  );
}

/** One question: how far groups agree, a bar per group, the same as a table, and where to go on. */
export function Vraaguitkomst({ uitkomst }: { uitkomst: Uitkomst }) {
  const feiten = useBeeld();
  const { ref, item, schaal, rijen, apart, oordeel } = uitkomst;
  const deel = deelVan(ref);
  return (
    <section className="vraag houder" id={plekVanUitkomst(ref)} aria-labelledby={`${plekVanUitkomst(ref)}-kop`}>
      <h3 className="vraag__titel met-nr" id={`${plekVanUitkomst(ref)}-kop`}>
        <Kantnummer wat="Vraag">{nummerVanVraag(feiten, item.id)}</Kantnummer>
        {item.vraag}
        {deel && ` (${toonDeel(deel)})`}
      </h3>
      <Eens uitkomst={uitkomst} />
      <Besluit uitkomst={uitkomst} />
      {!apart && (
        <p>
          Samen: {oordeelInWoorden(item, oordeel?.stemmen)}. Een groep vulde samen in met te weinig mensen, of het
          aantal staat er niet bij. Daarom tonen we de groepen niet apart.
        </p>
      )}
      {rijen.length > 0 && (
        <>
          {schaal !== "Z" && <Legenda schaal={schaal} />}
          <Verdeling label={`Antwoorden per groep: ${item.kort}`}>
            {rijen.map((rij) => (
              <Groeprij key={`${rij.rol}-${rij.soort}`} rij={rij} schaal={schaal} />
            ))}
          </Verdeling>
          <Uitklap
            titel={
              <>
                Bekijk als tabel<span className="vh">, {metHoofdletter(item.kort)}</span>
              </>
            }
          >
            <Uitkomsttabel uitkomst={uitkomst} />
          </Uitklap>
        </>
      )}
      <Zijvragen uitkomst={uitkomst} />
      <Verder uitkomst={uitkomst} />
    </section>
  );
}
