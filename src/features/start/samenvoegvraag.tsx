import { planNaam } from "#domain/dossier/plannaam.ts";
import type { Dossierregel } from "#state/dossiers.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop } from "#ui/knop.tsx";
import type { Invoegkeuze } from "./bestand-openen.ts";

type Vraageigenschappen = { plan: Dossierregel; onKies(keuze: Invoegkeuze): void; onSluit(): void };

/** A file of a school that already has a plan here: what should happen? */
export function Samenvoegvraag({ plan, onKies, onSluit }: Vraageigenschappen) {
  return (
    <Dialoog
      titel="Van deze school staat al een plan op dit apparaat"
      onSluit={onSluit}
      acties={
        <>
          <Knop onClick={() => onKies("samenvoegen")}>Samenvoegen</Knop>
          <Knop soort="rand" onClick={() => onKies("nieuw")}>
            Als nieuw plan openen
          </Knop>
          <Knop soort="stil" onClick={onSluit}>
            Niet openen
          </Knop>
        </>
      }
    >
      <p>
        Het gaat om: {planNaam(plan)}. Bij samenvoegen komt de inhoud van het bestand erbij. Daarna zien jullie welke
        waarden zijn veranderd.
      </p>
      <p className="bij">Als nieuw plan openen laat het plan op dit apparaat zoals het is.</p>
    </Dialoog>
  );
}
