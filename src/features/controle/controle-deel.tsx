import type { Melding } from "#domain/regels/melding.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { AndereBestanden } from "./andere-bestanden.tsx";
import { EigenWoorden } from "./eigen-woorden.tsx";
import { Klaarmeter } from "./klaarmeter.tsx";
import { Meldingenlijst } from "./meldingenlijst.tsx";
import { OngelezenTekst } from "./ongelezen-tekst.tsx";
import { Stuk } from "./stuk.tsx";

function inleiding(stops: Melding[]): string {
  if (stops.length === 0) return "Er staat niets meer in de weg. Lees de punten bij ‘Let op’ nog een keer door.";
  const punten =
    stops.length === 1
      ? "Eén punt moet eerst worden opgelost."
      : `${stops.length} punten moeten eerst worden opgelost.`;
  return `${punten} Bewaren en afdrukken als concept kan altijd.`;
}

/** How many points may stay, because the school wrote why. */
function uitlegLetOp(punten: Melding[]): string {
  const metReden = punten.filter(({ reden }) => reden !== "").length;
  const telling = metReden === 0 ? "" : ` Bij ${metReden} van de ${punten.length} staat een reden.`;
  return `Los het op, of schrijf een reden. Wat blijft staan, komt in de PDF bij ‘open punten’.${telling}`;
}

/** What must be mended first, what may stay with a reason, and the document for the MR. */
export function ControleDeel() {
  const { meldingen } = useBeeld();
  const stops = meldingen.filter((m) => m.ernst === "STOP");
  const punten = meldingen.filter((m) => m.ernst === "WAARSCHUW");
  return (
    <>
      <h1>Controle en PDF</h1>
      <p className="intro">{inleiding(stops)}</p>
      <Klaarmeter />
      <OngelezenTekst />
      <Stuk stops={stops.length} />
      <EigenWoorden />
      <Meldingenlijst kop="Eerst oplossen" teken="stop" meldingen={stops} leeg="Niets: alles wat moet, staat erin." />
      <Meldingenlijst kop="Let op" teken="let" uitleg={uitlegLetOp(punten)} meldingen={punten} leeg="Geen punten." />
      <Meldingenlijst
        kop="Tips"
        teken="tip"
        uitleg="Alleen voor jullie. Tips komen niet in de PDF."
        meldingen={meldingen.filter((m) => m.ernst === "TIP")}
        leeg="Geen tips."
      />
      <AndereBestanden />
    </>
  );
}
