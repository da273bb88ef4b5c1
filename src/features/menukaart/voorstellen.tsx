import { useState } from "react";
import type { Suggestie } from "#domain/suggestie/suggesties.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Afgewezen } from "./gesprek/afgewezen.tsx";
import { Dekking } from "./gesprek/dekking.tsx";
import { Vastzetknop } from "./gesprek/vastzetknop.tsx";
import { Voorstelkaart } from "./voorstelkaart.tsx";

/** This many suggestions are open; the others wait behind a line that says how many there are. */
const OPEN = 3;

function Kaarten({ lijst }: { lijst: Suggestie[] }) {
  return (
    <ul className="kaarten">
      {lijst.map((suggestie) => (
        <li key={suggestie.interventie}>
          <Voorstelkaart suggestie={suggestie} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing fits yet: nothing was filled in, no concern leads to a suggestion, or a concern has another answer. */
function GeenVoorstellen() {
  const { beantwoord, suggesties } = useBeeld();
  const href = useHref();
  const begonnen = beantwoord.size > 0;
  const anders = suggesties.zonderPlek.length > 0;
  return (
    <Leeg
      kop="Nog geen voorstellen"
      acties={
        <Knoplink href={href({ stap: "schoolscan" })}>
          {begonnen ? "Verder met de schoolscan" : "Naar de schoolscan"}
        </Knoplink>
      }
    >
      {anders ? (
        <p>
          Bij jullie zorg hoort geen eigen voorstel. Hieronder, bij Zorg zonder plek, staat wat jullie wel kunnen doen.
        </p>
      ) : begonnen ? (
        <p>In de schoolscan staat nog geen zorg waar een voorstel bij past. Hieronder staat wel de hele menukaart.</p>
      ) : (
        <p>Vul eerst iets in bij de schoolscan. Dan staan hier voorstellen die daarbij passen, met de reden.</p>
      )}
    </Leeg>
  );
}

/** Interventions with a link to their page, why they are named here, and a button to keep them in sight. */
function Rijen({ rijen }: { rijen: readonly { interventie: string; waarom: string }[] }) {
  const { inhoud } = useBeeld();
  const href = useHref();
  return (
    <ul className="rijen">
      {rijen.map(({ interventie, waarom }) => {
        const titel = inhoud.menukaart.find(({ id }) => id === interventie)?.titel ?? interventie;
        return (
          <li className="rij" key={interventie}>
            <p>
              <a href={href({ stap: "menukaart", plek: `keuze-${interventie}` })}>{titel}</a>: {waarom}
            </p>
            <div className="knoppen">
              <Vastzetknop interventie={interventie} titel={titel} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What was pinned and has no place in the list (any more). */
function Vastgezet() {
  const { dossier, suggesties, inhoud } = useBeeld();
  const inLijst = new Set(suggesties.lijst.map(({ interventie }) => interventie));
  const buiten = inhoud.menukaart.filter(({ id }) => dossier.vastgezet[id] && !inLijst.has(id));
  if (buiten.length === 0) return null;
  const waaromVan = (id: string) =>
    suggesties.meer.find(({ interventie }) => interventie === id)?.waarom ?? "De scan wijst hier nu niet naar.";
  return (
    <section aria-labelledby="kop-vastgezet" className="boven">
      <h3 id="kop-vastgezet">Vastgezet, nu niet in de lijst</h3>
      <Rijen rijen={buiten.map(({ id }) => ({ interventie: id, waarom: waaromVan(id) }))} />
    </section>
  );
}

/**
 * The suggestions that were left with a reason when this page was opened: they stand apart. What gets a reason now stays
 * where it is until the next visit, so that nothing moves under one's hands.
 */
function useAfgewezen() {
  const { dossier, keuzes } = useBeeld();
  const [eerder, setEerder] = useState(() => Object.keys(dossier.nietGekozen));
  const inPlan = new Set(keuzes.map(({ keuze }) => keuze.interventie));
  const ids = eerder.filter((id) => dossier.nietGekozen[id]?.reden.trim() && !inPlan.has(id));
  return { ids, haalWeg: (id: string) => setEerder(eerder.filter((ander) => ander !== id)) };
}

/** At most eight suggestions, each with its reasons; what was left, what was pinned, and what fits too. */
export function Voorstellen() {
  const { suggesties, dossier, inhoud } = useBeeld();
  const afgewezen = useAfgewezen();
  const titelVan = (id: string) => inhoud.menukaart.find((interventie) => interventie.id === id)?.titel ?? id;
  const lijst = suggesties.lijst.filter(({ interventie }) => !afgewezen.ids.includes(interventie));
  const inBeeld = lijst.filter(({ interventie }, i) => i < OPEN || dossier.vastgezet[interventie]);
  const rest = lijst.filter((suggestie) => !inBeeld.includes(suggestie));
  const apart = suggesties.lijst.map(({ interventie }) => interventie).filter((id) => afgewezen.ids.includes(id));
  return (
    <section aria-labelledby="kop-voorstellen">
      <h2 id="kop-voorstellen">Past bij jullie scan</h2>
      {suggesties.lijst.length === 0 && <GeenVoorstellen />}
      <Kaarten lijst={inBeeld} />
      <Vastgezet />
      {rest.length > 0 && (
        <Uitklap
          titel={`Nog ${rest.length} die passen`}
          bij={rest.map(({ interventie }) => titelVan(interventie)).join(", ")}
        >
          <Kaarten lijst={rest} />
        </Uitklap>
      )}
      <Afgewezen ids={apart} onTerug={afgewezen.haalWeg} />
      {suggesties.meer.length > 0 && (
        <Uitklap titel="Past ook, maar staat niet in de lijst" bij={`${suggesties.meer.length} andere, met de reden`}>
          <Rijen rijen={suggesties.meer} />
        </Uitklap>
      )}
      {suggesties.lijst.length > 0 && <Dekking />}
    </section>
  );
}
