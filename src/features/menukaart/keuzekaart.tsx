import { useState } from "react";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { passendeDoelen } from "#domain/programma/kiezen.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Knoppen } from "#ui/knop.tsx";
import { InterventieUitklap } from "./interventie-uitklap.tsx";
import { NietGekozen } from "./niet-gekozen.tsx";
import { Planknop } from "./planknop.tsx";
import { keuzeVan } from "./use-plan.ts";
import { Waarden } from "./waarden.tsx";

/** A reason that was written while this was still a suggestion: it stays in sight as long as it holds. */
function EerdereReden({ interventie: { id, titel } }: { interventie: Interventie }) {
  const { keuzes, dossier, suggesties } = useBeeld();
  const [hadReden] = useState(dossier.nietGekozen[id] !== undefined);
  const elders = suggesties.lijst.some(({ interventie }) => interventie === id) || keuzeVan(keuzes, id) !== undefined;
  return hadReden && !elders && <NietGekozen interventie={id} titel={titel} />;
}

/** One intervention in the list of the whole menukaart. */
export function Keuzekaart({ interventie }: { interventie: Interventie }) {
  const { keuzes, doelen, inhoud, suggesties } = useBeeld();
  const { id, titel, kort, doelgebied } = interventie;
  const redenen = suggesties.lijst.find((suggestie) => suggestie.interventie === id)?.redenen ?? [];
  const passend = passendeDoelen(
    doelen,
    interventie,
    redenen.flatMap(({ ref, ook }) => [ref, ...ook]),
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
      <EerdereReden interventie={interventie} />
      <InterventieUitklap interventie={interventie} />
    </article>
  );
}
