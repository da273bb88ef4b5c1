import { useState } from "react";
import type { Beeld } from "#domain/beeld.ts";
import { plankopVan, planNaam } from "#domain/dossier/plannaam.ts";
import { maakAgenda } from "#domain/uitvoer/agenda.ts";
import { bestandsnaam } from "#domain/uitvoer/bestandsnaam.ts";
import { useOpenDossier } from "#state/dossier-context.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { useVingerafdruk } from "#state/huidige-vingerafdruk.ts";
import { bewaarAlsBestand } from "#ui/bestand.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { useZodraBekend } from "./zodra-bekend.ts";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MISLUKT =
  "Het bestand is niet gemaakt. Jullie gegevens zijn bewaard en niet veranderd. Probeer het nog een keer.";
const GEEN_DATUM =
  "Er staan nog geen datums in het plan: vul ze in bij Schoolprogramma (terugkijken) of bij School (MR).";

type Bestand = { naam: string; bytes: Uint8Array; soort: string };

async function maakExcel(beeld: Beeld, vingerafdruk: string): Promise<Bestand> {
  const [{ schrijfXlsx }, { maakWerkbladen }] = await Promise.all([
    import("#uitwisseling/xlsx-schrijven.ts"),
    import("#domain/uitvoer/werkbladen.ts"),
  ]);
  return {
    naam: bestandsnaam(planNaam(plankopVan(beeld.dossier)), "xlsx"),
    bytes: schrijfXlsx(maakWerkbladen(beeld, vingerafdruk)),
    soort: EXCEL,
  };
}

async function maakCsv(beeld: Beeld, vingerafdruk: string, blad: "Begroting" | "Plan"): Promise<Bestand> {
  const [{ schrijfCsv }, { maakWerkbladen }] = await Promise.all([
    import("#uitwisseling/csv-schrijven.ts"),
    import("#domain/uitvoer/werkbladen.ts"),
  ]);
  const werkblad = maakWerkbladen(beeld, vingerafdruk).find(({ naam }) => naam === blad);
  if (!werkblad) throw new Error(blad);
  return {
    naam: bestandsnaam(`${planNaam(plankopVan(beeld.dossier))} ${blad.toLowerCase()}`, "csv"),
    bytes: schrijfCsv(werkblad),
    soort: "text/csv",
  };
}

async function maakIcs(beeld: Beeld, plan: string): Promise<Bestand> {
  const { schrijfAgenda } = await import("#uitwisseling/agenda.ts");
  const naam = planNaam(plankopVan(beeld.dossier));
  return {
    naam: bestandsnaam(`${naam} agenda`, "ics"),
    bytes: schrijfAgenda(maakAgenda(beeld, plan), naam, beeld.vandaag),
    soort: "text/calendar",
  };
}

/** The same plan for other programs: a spreadsheet to calculate on in, plain tables, and the dates for a calendar. */
export function AndereBestanden() {
  const beeld = useBeeld();
  const { id } = useOpenDossier().document;
  const vingerafdruk = useVingerafdruk();
  const [gedaan, setGedaan] = useState("");
  const [fout, setFout] = useState(false);
  const geef = async (maak: Promise<Bestand>) => {
    setFout(false);
    try {
      const { naam, bytes, soort } = await maak;
      bewaarAlsBestand(naam, bytes, soort);
      setGedaan(`${naam} is gemaakt.`);
    } catch {
      setGedaan("");
      setFout(true);
    }
  };
  const excel = useZodraBekend(vingerafdruk, (nu) => void geef(maakExcel(beeld, nu)));
  const begroting = useZodraBekend(vingerafdruk, (nu) => void geef(maakCsv(beeld, nu, "Begroting")));
  const plan = useZodraBekend(vingerafdruk, (nu) => void geef(maakCsv(beeld, nu, "Plan")));
  const zonderDatum = maakAgenda(beeld, id).length === 0 ? GEEN_DATUM : undefined;
  return (
    <section className="boven" aria-labelledby="kop-andere-bestanden" id="andere-bestanden">
      <h2 id="kop-andere-bestanden">Andere bestanden</h2>
      <p className="bij">
        In het Excel-bestand staan begroting, potjes, uitgaven, plan en meetpunten elk op een eigen blad. De sommen zijn
        formules. CSV is dezelfde tabel zonder opmaak, voor andere programma’s. De agenda bevat de dagen waarop jullie
        terugkijken en de dagen met de MR. Wat jullie in zo’n bestand wijzigen, verandert hier niet mee.
      </p>
      <Knoppen>
        <Knop soort="rand" onClick={excel}>
          Excel-bestand maken
        </Knop>
        <Knop soort="rand" onClick={begroting}>
          Begroting als CSV
        </Knop>
        <Knop soort="rand" onClick={plan}>
          Plan als CSV
        </Knop>
        <Knop soort="rand" onClick={() => void geef(maakIcs(beeld, id))} nietMogelijk={zonderDatum}>
          Agenda maken
        </Knop>
      </Knoppen>
      <p className="bij" role="status">
        {gedaan}
      </p>
      {fout && (
        <Meldingvak soort="stop" kop="Niet gemaakt" role="alert">
          <p>{MISLUKT}</p>
        </Meldingvak>
      )}
    </section>
  );
}
