import { Uitklap } from "#ui/uitklap.tsx";

const TOETSEN = [
  ["Pijltjes, Home, End", "naar een andere cel"],
  ["Enter", "een regel lager"],
  ["Tab", "naar het volgende veld"],
  ["Typen", "vervangt wat er staat"],
  ["F2", "verder typen in de cel"],
  ["Escape", "terug naar wat er stond"],
  ["Delete", "cel leegmaken"],
  ["Shift met een pijltje", "meer cellen kiezen"],
  ["Ctrl+C, Ctrl+X, Ctrl+V", "kopiëren, knippen en plakken, ook van en naar Excel"],
  ["Ctrl+Z, Ctrl+Y", "ongedaan maken, opnieuw doen"],
] as const;

/** Which keys work in the table, and how many cells are marked. */
export function Toetsen({ gekozen }: { gekozen: number }) {
  return (
    <>
      <Uitklap titel="Zo werkt de tabel" bij="Met de toetsen van een rekenblad. Plakken uit Excel kan ook.">
        <dl className="feit">
          {TOETSEN.map(([toets, wat]) => (
            <div key={toets}>
              <dt>{toets}</dt>
              <dd>{wat}</dd>
            </div>
          ))}
        </dl>
      </Uitklap>
      <p className="vh" role="status">
        {gekozen > 1 ? `${gekozen} cellen gekozen.` : ""}
      </p>
    </>
  );
}
