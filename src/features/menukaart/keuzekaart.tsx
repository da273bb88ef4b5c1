import type { Interventie } from "#domain/menukaart/interventie.ts";
import { passendeDoelen } from "#domain/programma/kiezen.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Knoppen } from "#ui/knop.tsx";
import { InterventieUitklap } from "./interventie-uitklap.tsx";
import { Planknop } from "./planknop.tsx";
import { keuzeVan } from "./use-plan.ts";
import { Waarden } from "./waarden.tsx";

/** One intervention in the list of the whole menukaart. */
export function Keuzekaart({ interventie }: { interventie: Interventie }) {
  const { keuzes, doelen, inhoud, suggesties } = useBeeld();
  const { id, titel, kort, doelgebied } = interventie;
  const redenen = suggesties.lijst.find((suggestie) => suggestie.interventie === id)?.redenen ?? [];
  const passend = passendeDoelen(
    doelen,
    interventie,
    redenen.map(({ ref }) => ref),
  );
  return (
    <article
      className={keuzeVan(keuzes, id) ? "kaart kaart--gekozen" : "kaart"}
      id={`keuze-${id}`}
      aria-labelledby={`naam-${id}`}
    >
      <div className="kaart__kop">
        <h3 id={`naam-${id}`}>{titel}</h3>
        <span className="bij">{inhoud.doelgebieden[doelgebied].naam}</span>
      </div>
      <p>{kort}</p>
      <Waarden interventie={interventie} />
      <Knoppen>
        <Planknop interventie={id} titel={titel} doelen={passend} soort="rand" />
      </Knoppen>
      <InterventieUitklap interventie={interventie} />
    </article>
  );
}
