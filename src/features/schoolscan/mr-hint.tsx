import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";

/** The rule that asks for a date of the MR; its words are said early, at the start of the scan. */
const MR_DATUM = "R70";

/** At the start of the scan: no date for the MR yet. */
export function MrHint() {
  const href = useHref();
  const melding = useBeeld().meldingen.find(({ regel }) => regel === MR_DATUM);
  if (!melding) return null;
  return (
    <Meldingvak
      soort="let"
      kop={melding.kop}
      acties={
        <Knoplink soort="rand" href={href(melding.waar)}>
          Datum voor de MR invullen
        </Knoplink>
      }
    >
      <p>
        {melding.melding} {melding.watTeDoen}
      </p>
    </Meldingvak>
  );
}
