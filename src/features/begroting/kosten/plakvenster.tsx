import type { Plakplan } from "#domain/begroting/plakken.ts";
import type { Change } from "#domain/dossier/entries.ts";
import { telling } from "#domain/taal.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop } from "#ui/knop.tsx";

/** What is asked before pasting: cells that are refused, or rows for which there is no line. */
export type Plakvraag = { plan: Plakplan; erbij: Omit<Plakplan, "extra">; bij: string };

type Eigenschappen = Plakvraag & { doe(changes: Change[], cellen: number): void; sluit(): void };

/** How many refused cells are named one by one. */
const HOOGUIT = 8;

function Geweigerd({ geweigerd }: Pick<Plakplan, "geweigerd">) {
  if (geweigerd.length === 0) return null;
  const rest = geweigerd.length - HOOGUIT;
  return (
    <>
      <p>{telling(geweigerd.length, "cel kan", "cellen kunnen")} niet. Die blijven zoals ze zijn:</p>
      <ul>
        {geweigerd.slice(0, HOOGUIT).map(({ waar, tekst, fout }) => (
          <li key={`${waar} ${tekst}`}>
            {waar}: ‘{tekst}’. {fout}
          </li>
        ))}
        {rest > 0 && <li>en nog {rest}.</li>}
      </ul>
    </>
  );
}

/** Nothing is pasted until this is answered. */
export function Plakvenster({ plan, erbij, bij, doe, sluit }: Eigenschappen) {
  const nieuw = plan.extra.length;
  const alles = [...plan.changes, ...erbij.changes];
  return (
    <Dialoog
      titel="Plakken in de begroting"
      onSluit={sluit}
      acties={
        <>
          {nieuw > 0 && (
            <Knop onClick={() => doe(alles, plan.cellen + erbij.cellen)}>
              {telling(nieuw, "post", "posten")} toevoegen en plakken
            </Knop>
          )}
          {plan.cellen > 0 && (
            <Knop soort={nieuw > 0 ? "rand" : "vol"} onClick={() => doe(plan.changes, plan.cellen)}>
              Alleen plakken wat past
            </Knop>
          )}
          <Knop soort="stil" onClick={sluit}>
            Niets plakken
          </Knop>
        </>
      }
    >
      <p>{telling(plan.cellen, "cel past", "cellen passen")} in de tabel.</p>
      {nieuw > 0 && (
        <p>
          Jullie plakken {telling(nieuw, "rij", "rijen")} meer dan er posten zijn bij {bij}.
        </p>
      )}
      <Geweigerd geweigerd={[...plan.geweigerd, ...erbij.geweigerd]} />
    </Dialoog>
  );
}
