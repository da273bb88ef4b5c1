import type { Beeld } from "#domain/beeld.ts";
import { plankopVan, planNaam } from "#domain/dossier/plannaam.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import type { Waar } from "#domain/regels/melding.ts";
import { Invoegen } from "#features/start/invoegen.tsx";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Kantnummer } from "#ui/kantnummer.tsx";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Stand } from "#ui/stand.tsx";
import { Bewaarfout } from "./bewaarstand.tsx";
import { Onleesbaar } from "./onleesbaar.tsx";
import { PlanKop } from "./plan-kop.tsx";
import { Schil } from "./schil.tsx";
import { planHref, STAPPENLIJST, type Stap } from "./steps.ts";

/** Where the school left off: the first open question of a scan that was begun, else the first step that is not full. */
function verderBij(beeld: Beeld): { waar: Waar; tekst: string } | undefined {
  const stap = STAPPENLIJST.find(({ id }) => beeld.standen[id].soort !== "vol");
  if (!stap) return undefined;
  const vraag = beeld.onbeantwoord[0];
  if (stap.id === "schoolscan" && vraag && beeld.standen.schoolscan.soort === "bezig")
    return { waar: { stap: stap.id, plek: vraag.id }, tekst: `Verder bij vraag ${nummerVanVraag(beeld, vraag.id)}` };
  const begin = STAPPENLIJST.every(({ id }) => beeld.standen[id].soort === "leeg");
  return { waar: { stap: stap.id }, tekst: `${begin ? "Begin" : "Verder"} bij ${stap.titel}` };
}

function Staprij({ id, stap, beeld }: { id: string; stap: Stap; beeld: Beeld }) {
  return (
    <li className="rij rij--2">
      <div className="met-nr">
        <Kantnummer wat="Stap">{STAPPENLIJST.indexOf(stap) + 1}</Kantnummer>
        <h3>
          <a className="rij__a" href={planHref(id, stap.id)}>
            {stap.titel}
          </a>
        </h3>
        <p className="bij">{stap.uitleg}</p>
      </div>
      <Stand {...beeld.standen[stap.id]} />
    </li>
  );
}

/** The whole plan on one page: how far each step is, and where to go on. */
export function Overzicht({ id }: { id: string }) {
  const beeld = useBeeld();
  const href = useHref();
  const verder = verderBij(beeld);
  const naam = planNaam(plankopVan(beeld.dossier));
  const groepen = [...new Set(STAPPENLIJST.map(({ groep }) => groep))];
  return (
    <Schil pagina={id} titel={`Overzicht – ${naam}`} kop={<PlanKop id={id} />}>
      <Bewaarfout id={id} />
      <Onleesbaar />
      <h1>{naam}</h1>
      <Invoegen id={id} />
      <p className="intro">
        Werk in de volgorde die jullie past. Alles blijft te wijzigen tot jullie het zelf vastleggen.
      </p>
      <Knoppen>
        {verder && <Knoplink href={href(verder.waar)}>{verder.tekst}</Knoplink>}
        <Knoplink soort="rand" href={href({ stap: "controle" })}>
          Concept-PDF maken
        </Knoplink>
      </Knoppen>
      {groepen.map((groep, i) => (
        <section key={groep} className={i === 0 ? "boven" : undefined}>
          <h2>{groep}</h2>
          <ul className="rijen">
            {STAPPENLIJST.filter((stap) => stap.groep === groep).map((stap) => (
              <Staprij key={stap.id} {...{ id, stap, beeld }} />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <strong>Er is nog niets verstuurd.</strong> De app verstuurt nooit iets. De MR krijgt het plan pas als jullie
        zelf de PDF geven.
      </p>
    </Schil>
  );
}
