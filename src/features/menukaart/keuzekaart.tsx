import { useState } from "react";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Knoppen } from "#ui/knop.tsx";
import { InterventieUitklap } from "./interventie-uitklap.tsx";
import { NietGekozen } from "./niet-gekozen.tsx";
import { Planknop } from "./planknop.tsx";
import { usePassend } from "./use-passend.ts";
import { keuzeVan } from "./use-plan.ts";
import { Vergelijkvinkje } from "./vergelijken/vergelijkvinkje.tsx";
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
  const { keuzes, inhoud } = useBeeld();
  const { id, titel, kort, doelgebied } = interventie;
  const passend = usePassend(interventie);
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
        <Vergelijkvinkje interventie={interventie} />
      </Knoppen>
      <EerdereReden interventie={interventie} />
      <InterventieUitklap interventie={interventie} />
    </article>
  );
}
