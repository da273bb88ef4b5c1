import { useState } from "react";
import type { Beeld } from "#domain/beeld.ts";
import type { Uitkomst } from "#domain/dossier/uitkomst.ts";
import { koppenVan, raadKolommen, vindKoprij } from "#domain/overnemen/herken.ts";
import { leesRegels } from "#domain/overnemen/lees-regels.ts";
import type { Bestemming, Blad, Kolomrol } from "#domain/overnemen/tabel.ts";
import { maakVoorstellen, type Voorstel } from "#domain/overnemen/voorstel.ts";
import { useBeeld } from "#state/dossier-hooks.ts";

/** What the school changed of the first guess; thrown away with another sheet or target. */
type Keuzes = {
  koprij?: number;
  rollen: Record<number, Kolomrol>;
  gezet: Record<number, boolean>;
  /** Potje or intervention per line, and per name in the other plan; "" = none. */
  kiest: Record<string, string>;
};
const GEEN: Keuzes = { rollen: {}, gezet: {}, kiest: {} };

type Stand =
  | { soort: "rust" }
  | { soort: "bezig" }
  | { soort: "fout"; fout: string }
  | { soort: "klaar"; bladen: Blad[] };

const MISLUKT = "Dit kan nu niet worden gelezen. Laad de pagina opnieuw en probeer het nog een keer.";

/** What is chosen per line: the column of the other plan that says it. */
export type Kiesveld = "potje" | "interventie";

/** A line with the potje and the intervention that the school chose instead of what was recognised. */
function metKeuze(voorstel: Voorstel, kiest: Keuzes["kiest"], { begroting, keuzes }: Beeld): Voorstel {
  const gekozen = (veld: Kiesveld) => kiest[`${veld}/${voorstel.rij}`] ?? kiest[`${veld}:${voorstel.teksten[veld]}`];
  const [potje, keuze] = [gekozen("potje"), gekozen("interventie")];
  const eigenPotje = begroting.potjes.find(({ id }) => id === potje);
  const eigenKeuze = keuzes.find(({ id }) => id === keuze);
  return {
    ...voorstel,
    potje: potje === undefined ? voorstel.potje : eigenPotje && { id: eigenPotje.id, naam: eigenPotje.potje.naam },
    keuze: keuze === undefined ? voorstel.keuze : eigenKeuze && { id: eigenKeuze.id, naam: eigenKeuze.naam },
  };
}

/** The columns with their name, what they hold and an example. */
const kolommenVan = (rijen: string[][], koprij: number, rollen: Kolomrol[]) =>
  koppenVan(rijen, koprij).map((kop, nr) => ({
    nr,
    kop,
    rol: rollen[nr] ?? "niets",
    voorbeeld: rijen.slice(koprij + 1).find((rij) => (rij[nr] ?? "").trim() !== "")?.[nr] ?? "",
  }));

/** A table of another program, what its columns hold and what its lines become. Nothing is in the plan yet. */
export function useOvernemen() {
  const beeld = useBeeld();
  const [stand, setStand] = useState<Stand>({ soort: "rust" });
  const [plek, setPlek] = useState(0);
  const [bestemming, setBestemming] = useState<Bestemming>("kosten");
  const [keuzes, setKeuzes] = useState(GEEN);

  const lees = async (lezen: () => Promise<Uitkomst<Blad[]>>) => {
    setStand({ soort: "bezig" });
    setPlek(0);
    setKeuzes(GEEN);
    try {
      const gelezen = await lezen();
      setStand(gelezen.goed ? { soort: "klaar", bladen: gelezen.waarde } : { soort: "fout", fout: gelezen.fout });
    } catch {
      setStand({ soort: "fout", fout: MISLUKT });
    }
  };
  const kiesBestand = (bestand: File) =>
    lees(async () => (await import("#uitwisseling/tabelbestand-in-worker.ts")).leesTabelbestandInWorker(bestand));
  const plak = (geplakt: { html: string; tekst: string }) =>
    lees(async () => {
      const gelezen = (await import("#uitwisseling/plakken.ts")).leesGeplakt(geplakt);
      return gelezen.goed ? { goed: true, waarde: [gelezen.waarde] } : gelezen;
    });

  const bladen = stand.soort === "klaar" ? stand.bladen : [];
  const rijen = bladen[plek]?.rijen ?? [];
  const koprij = keuzes.koprij ?? vindKoprij(rijen, bestemming, beeld.jaren);
  const geraden = raadKolommen(rijen, koprij, bestemming, beeld.jaren);
  const rollen = geraden.map((rol, i) => keuzes.rollen[i] ?? rol);
  const voorstellen = maakVoorstellen(leesRegels(rijen, koprij, rollen), bestemming, beeld).map((voorstel) => ({
    ...metKeuze(voorstel, keuzes.kiest, beeld),
    aan: keuzes.gezet[voorstel.rij] ?? voorstel.aan,
  }));

  return {
    stand,
    bladen,
    plek,
    bestemming,
    koprij,
    kolommen: kolommenVan(rijen, koprij, rollen),
    rijen,
    voorstellen,
    kiesBestand,
    plak,
    wis: () => setStand({ soort: "rust" }),
    kiesBlad: (nieuw: number) => {
      setPlek(nieuw);
      setKeuzes(GEEN);
    },
    kiesBestemming: (nieuw: Bestemming) => {
      setBestemming(nieuw);
      setKeuzes(GEEN);
    },
    kiesKoprij: (nieuw: number) => setKeuzes({ ...GEEN, koprij: nieuw }),
    /** A role belongs to one column: the other that had it holds nothing then. */
    kiesRol: (kolom: number, rol: Kolomrol) => {
      const eerder = rollen.findIndex((ander, i) => ander === rol && rol !== "niets" && i !== kolom);
      const vrij: Record<number, Kolomrol> = eerder < 0 ? {} : { [eerder]: "niets" };
      setKeuzes({ ...keuzes, gezet: {}, rollen: { ...keuzes.rollen, ...vrij, [kolom]: rol } });
    },
    /** Holds for this line, and for the others with the same name in the other plan that were not chosen by hand. */
    kies: (veld: Kiesveld, { rij, teksten }: Voorstel, id: string) => {
      const naam = teksten[veld];
      const perNaam = naam === undefined ? {} : { [`${veld}:${naam}`]: id };
      setKeuzes({ ...keuzes, kiest: { ...keuzes.kiest, ...perNaam, [`${veld}/${rij}`]: id } });
    },
    zet: (rij: number, aan: boolean) => setKeuzes({ ...keuzes, gezet: { ...keuzes.gezet, [rij]: aan } }),
  };
}
export type Overnemen = ReturnType<typeof useOvernemen>;
