import { useEffect, useRef, useState } from "react";
import type { Beeld } from "#domain/beeld.ts";
import { versieVan } from "#domain/dossier/versies.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import { bewaarAdres } from "#ui/bestand.ts";
import { useZodraBekend } from "./zodra-bekend.ts";

export type Fase = "laden" | "opmaak" | "tekenen";
type Klaar = { naam: string; adres: string; vingerafdruk: string; versie: number | undefined };

const ONBEKEND =
  "De PDF kon niet worden gemaakt. Jullie gegevens zijn bewaard en niet veranderd. Probeer het nog een keer.";

/** File name of the PDF: school, years and version, without signs that a disk refuses. */
function bestandsnaam(school: string, titel: string, versie: string): string {
  const kaal = `${school} ${titel} ${versie}`
    .replace(/[^\p{L}\p{N} .–-]+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return `${kaal || "Schoolprogramma"}.pdf`;
}

/** Makes the PDF in a worker and saves it; says how far it is, can be stopped, and keeps the last good file. */
export function usePdf(beeld: Beeld, vingerafdruk: string | undefined) {
  const [bezig, setBezig] = useState<Fase>();
  const [klaar, setKlaar] = useState<Klaar>();
  const [fout, setFout] = useState<string>();
  const stopper = useRef<AbortController>(undefined);
  const versie = vingerafdruk === undefined ? undefined : versieVan(beeld.dossier, vingerafdruk)?.nr;
  useEffect(() => () => stopper.current?.abort(), []);
  useEffect(() => () => (klaar ? URL.revokeObjectURL(klaar.adres) : undefined), [klaar]);

  const maak = useZodraBekend(vingerafdruk, async (nu) => {
    if (stopper.current) return;
    const eigen = new AbortController();
    stopper.current = eigen;
    setFout(undefined);
    setBezig("laden");
    try {
      const rapport = maakRapport(beeld, { variant: "volledig", vingerafdruk: nu, nu: beeld.vandaag });
      const { maakPdfInWorker } = await import("#pdf/pdf-in-worker.ts");
      const blob = await maakPdfInWorker(rapport, { signaal: eigen.signal, voortgang: setBezig });
      const naam = bestandsnaam(rapport.kop.school, rapport.kop.titel, rapport.kop.versie);
      const adres = URL.createObjectURL(blob);
      setKlaar({ naam, adres, vingerafdruk: nu, versie: versieVan(beeld.dossier, nu)?.nr });
      bewaarAdres(naam, adres);
    } catch (oorzaak) {
      if (!eigen.signal.aborted)
        setFout(oorzaak instanceof Error && oorzaak.name === "PdfFout" ? oorzaak.message : ONBEKEND);
    } finally {
      stopper.current = undefined;
      setBezig(undefined);
    }
  });
  const verouderd = klaar !== undefined && (klaar.vingerafdruk !== vingerafdruk || klaar.versie !== versie);
  return { maak, stop: () => stopper.current?.abort(), bezig, klaar, verouderd, fout };
}
