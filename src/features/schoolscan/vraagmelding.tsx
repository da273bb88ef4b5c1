import type { Ernst, Melding } from "#domain/regels/melding.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { type Meldingsoort, Meldingvak } from "#ui/melding.tsx";

const SOORT: Record<Ernst, Meldingsoort> = { STOP: "stop", WAARSCHUW: "let", TIP: "tip" };

/** What a rule says about a question, at that question. A reason to leave it so is written at the step Controle. */
export function Vraagmelding({ melding }: { melding: Melding }) {
  const href = useHref();
  const { id, ernst, kop, watTeDoen, redenMag, reden } = melding;
  return (
    <Meldingvak
      soort={SOORT[ernst]}
      kop={kop}
      acties={
        redenMag && (
          <Knoplink soort="stil" href={href({ stap: "controle", plek: id })}>
            {reden ? "Reden bekijken" : "Reden opschrijven"}
          </Knoplink>
        )
      }
    >
      <p>
        {melding.melding} {watTeDoen}
      </p>
      {reden && <p>Jullie reden: {reden}</p>}
    </Meldingvak>
  );
}
