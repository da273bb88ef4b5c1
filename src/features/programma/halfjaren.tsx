import { toonDatum } from "#domain/dossier/datum.ts";
import { type Halfjaar, halfjarenVan } from "#domain/programma/halfjaren.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";

const KOPPEN = ["Voorbereiden", "Uitvoeren", "Meten", "Evaluatie", "MR"] as const;

const namen = (keuzes: Keuzebeeld[]) => keuzes.map(({ nummer, naam }) => `${nummer} ${naam}`);
const opDagen = (momenten: { nummer: string; datum: string }[]) =>
  momenten.map(({ nummer, datum }) => `${nummer} op ${toonDatum(datum)}`);

const cellen = ({ voorbereiden, uitvoeren, meten, evaluatie, mr }: Halfjaar): string[][] => [
  namen(voorbereiden),
  namen(uitvoeren),
  opDagen(meten),
  opDagen(evaluatie),
  mr.map(({ wat, datum }) => `${toonDatum(datum)}: ${wat}`),
];

/** The planning per half school year, in words. */
export function Halfjaren() {
  const halfjaren = halfjarenVan(useBeeld());
  if (halfjaren.length === 0) return null;
  return (
    <Tabel bijschrift="Planning per half schooljaar" kolommen={[{ kop: "Wanneer" }, ...KOPPEN.map((kop) => ({ kop }))]}>
      <Rijgroep>
        {halfjaren.map((halfjaar) => (
          <Rij key={halfjaar.id}>
            <Rijkop>{halfjaar.naam}</Rijkop>
            {cellen(halfjaar).map((delen, i) => (
              <Cel key={KOPPEN[i]} kop={KOPPEN[i] ?? ""}>
                <span>{delen.join("; ") || "–"}</span>
              </Cel>
            ))}
          </Rij>
        ))}
      </Rijgroep>
    </Tabel>
  );
}
