import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak } from "#ui/veld.tsx";

/** The parts of a proposal to the MR (Wms art. 8 lid 6 and 15 lid 2) that only the school can write. */
const KOPPEN = [
  { naam: "gevolgenPersoneel", label: "Wat betekent het plan voor het personeel?", hulp: "Uren, taken en scholing." },
  { naam: "gevolgenOuders", label: "Wat merken ouders ervan?", hulp: "Ook of het iets kost." },
  { naam: "gevolgenLeerlingen", label: "Wat merken leerlingen ervan?", hulp: "In de les en in de week." },
  { naam: "maatregelen", label: "Wat regelen jullie bij nadelen?", hulp: "Elke keuze heeft ook een nadeel." },
  { naam: "belangen", label: "Hoe wogen jullie onderwijs, personeel en geld?", hulp: "Twee of drie zinnen." },
] as const;

/** Own words for the headings of the proposal; an empty one is filled with the facts of the plan. */
export function EigenWoorden() {
  const { mr } = useDossier();
  const { veld } = useFormulier();
  const ingevuld = KOPPEN.filter(({ naam }) => mr[naam] !== "").length;
  return (
    <Uitklap id="eigen-woorden" titel="Eigen woorden bij het besluit" bij={`${ingevuld} van ${KOPPEN.length} ingevuld`}>
      <p className="bij">
        De wet vraagt deze punten in een voorstel aan de MR. Laten jullie een vak leeg? Dan staan er alleen feiten uit
        het plan.
      </p>
      {KOPPEN.map(({ naam, label, hulp }) => (
        <Tekstvak key={naam} label={label} hulp={hulp} {...veld(`mr/${naam}`, tekstveld())} />
      ))}
    </Uitklap>
  );
}
