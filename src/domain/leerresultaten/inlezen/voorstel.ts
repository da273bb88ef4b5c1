import { type Doelveld, raadDoel } from "./kolommen.ts";
import { type Persoonssoort, persoonskolom } from "./persoonskolom.ts";

/** A table as it was read; see uitwisseling/csv.ts. */
export type Brontabel = { kop: string[]; rijen: string[][] };

/** One column: what it becomes, or why it is refused. Of a refused column nothing is kept but its name. */
export type Kolomvoorstel = { nr: number; kop: string } & (
  | { soort: "over"; doel: Doelveld; voorbeelden: string[] }
  | { soort: "geweigerd"; reden: Persoonssoort }
);

/** What a table holds. Rows have only the columns that are not refused, in the order of `kolommen` ("" elsewhere). */
export type Voorstel =
  | { soort: "tabel"; kolommen: Kolomvoorstel[]; rijen: string[][] }
  /** One row per pupil: nothing of it is taken over. */
  | { soort: "per-leerling"; waarom: string };

const VOORBEELDEN = 3;
const MAX_RIJEN = 500;

/** Niveaus themselves ("II", "C"), where a table per group has percentages. */
const isNiveau = (waarde: string) => /^(I|II|III|IV|V|V[+-]|I[+-]|[A-E])$/.test(waarde.trim().toUpperCase());

function perLeerling(kolommen: Kolomvoorstel[], kolom: (i: number) => string[]): string | undefined {
  const heeftAantal = kolommen.some((voorstel) => voorstel.soort === "over" && voorstel.doel === "n");
  const persoon = kolommen.find((voorstel) => voorstel.soort === "geweigerd" && voorstel.reden !== "adres");
  if (persoon && !heeftAantal)
    return `In de kolom ‘${persoon.kop}’ staan gegevens van personen, en nergens staat hoeveel leerlingen er meetellen.`;
  const niveaus = kolommen.find(({ soort, kop }, i) => {
    const gevuld = kolom(i).filter(Boolean);
    const isLetters = gevuld.length >= 3 && gevuld.filter(isNiveau).length / gevuld.length > 0.5;
    return soort === "over" && isLetters && !/moment|groep|klas/i.test(kop);
  });
  if (niveaus) return `In de kolom ‘${niveaus.kop}’ staat per rij één niveau. Dat is het niveau van één leerling.`;
  const n = kolommen.findIndex((voorstel) => voorstel.soort === "over" && voorstel.doel === "n");
  const enen = n >= 0 && kolom(n).length >= 3 && kolom(n).every((waarde) => waarde === "1");
  return enen ? "Bij elke rij is het aantal leerlingen 1." : undefined;
}

/**
 * Looks through a table before anything of it is used: refuses columns about persons, and the whole table when it has a
 * row per pupil; else guesses what each column becomes. `vandaag` = ISO date.
 */
export function maakVoorstel({ kop, rijen }: Brontabel, vandaag: string): Voorstel {
  const kolom = (i: number) => rijen.map((rij) => (rij[i] ?? "").trim());
  const kolommen = kop.map((naam, i): Kolomvoorstel => {
    const waarden = kolom(i);
    const reden = persoonskolom(naam, waarden, vandaag);
    if (reden) return { nr: i + 1, kop: naam, soort: "geweigerd", reden };
    const voorbeelden = [...new Set(waarden.filter(Boolean))].slice(0, VOORBEELDEN);
    return { nr: i + 1, kop: naam, soort: "over", doel: raadDoel(naam), voorbeelden };
  });
  const waarom = perLeerling(kolommen, kolom);
  if (waarom) return { soort: "per-leerling", waarom };
  const zonderPersonen = rijen
    .slice(0, MAX_RIJEN)
    .map((rij) => rij.map((cel, i) => (kolommen[i]?.soort === "over" ? cel : "")));
  return { soort: "tabel", kolommen, rijen: zonderPersonen };
}
