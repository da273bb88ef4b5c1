import { Laden } from "#ui/laden.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import type { Bestand } from "../pdf-werk.ts";
import { Bladen } from "./bladen.tsx";
import { useLeesbaar } from "./use-leesbaar.ts";

/** The pages of a document as they will be printed, or why they cannot be shown here. */
export function Lezer({ bestand, titel }: { bestand: Bestand; titel: string }) {
  const open = useLeesbaar(bestand.blob);
  if (open === undefined) return <Laden tekst="Voorbeeld openen…" />;
  if (open === "mislukt")
    return (
      <Meldingvak soort="let" kop="Het voorbeeld kan hier niet worden getoond">
        <p>De PDF zelf is wel gemaakt. Bewaar hem en open hem met een ander programma, of lees de tekst hieronder.</p>
      </Meldingvak>
    );
  return <Bladen open={open} titel={titel} />;
}
