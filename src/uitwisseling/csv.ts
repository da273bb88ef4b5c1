import Papa from "papaparse";
import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import { type Codering, leesTekst } from "./tekst-lezen.ts";

const SCHEIDINGEN = ["\t", ";", ",", "|"] as const;
export type Scheiding = (typeof SCHEIDINGEN)[number];

/** A table of another program: names of the columns, and rows that are exactly as wide. Cells are trimmed text. */
export type Tabelinhoud = { kop: string[]; rijen: string[][]; scheiding: Scheiding; codering: Codering };

/** More rows or columns than any file a school has (all schools of the country: 10.000 rows). */
const MAX_RIJEN = 50_000;
const MAX_KOLOMMEN = 300;
/** Rows that are looked at to find out what stands between the cells. */
const PROEFRIJEN = 30;

const LEEG = "Hier staat geen tabel in. Kopieer de cellen met de kopregel erbij, of kies een CSV-bestand.";
const EEN_KOLOM =
  "Wij zien maar één kolom. Tussen de cellen hoort een tab, een puntkomma of een komma te staan. Kopieer de cellen uit het rekenblad, of sla het op als CSV.";
const TE_VEEL =
  "Deze tabel is te groot: meer dan 50.000 rijen of 300 kolommen. Neem alleen de rijen van jullie school over.";
const AANHALING =
  "In dit bestand staat een aanhalingsteken dat nergens eindigt. Daardoor is niet te zien waar een cel stopt. Sla het bestand opnieuw op als CSV.";

const kaal = (cel: string) => cel.replaceAll("\u00a0", " ").trim();
const gevuld = (rij: readonly string[]) => rij.filter((cel) => cel !== "").length;

function ontleed(tekst: string, scheiding: Scheiding, hooguit: number) {
  const { data, errors } = Papa.parse<string[]>(tekst, {
    delimiter: scheiding,
    preview: hooguit,
    skipEmptyLines: "greedy",
  });
  return { rijen: data.map((rij) => rij.map(kaal)), kapot: errors.some(({ code }) => code === "MissingQuotes") };
}

/** How well this sign divides the table: rows as wide as the widest first one count, then the number of columns. */
function score(tekst: string, scheiding: Scheiding): [evenBreed: number, breedte: number] {
  const { rijen } = ontleed(tekst, scheiding, PROEFRIJEN);
  const breedte = rijen.find((rij) => gevuld(rij) > 1)?.length ?? 1;
  return [breedte > 1 ? rijen.filter((rij) => rij.length === breedte).length : 0, breedte];
}

/** Which sign stands between the cells; of two that fit as well, the one that gives the most columns. */
function vindScheiding(tekst: string): Scheiding {
  const scores = SCHEIDINGEN.map((scheiding) => ({ scheiding, score: score(tekst, scheiding) }));
  scores.sort((a, b) => b.score[0] - a.score[0] || b.score[1] - a.score[1]);
  return scores[0]?.scheiding ?? ";";
}

/**
 * A pasted range of cells or the bytes of a CSV file → one table. Encoding and delimiter are found out; lines above the
 * header (a title, a date) are left out. Never throws; fails with one Dutch sentence.
 */
export function leesTabel(bron: Uint8Array | string): Uitkomst<Tabelinhoud> {
  const gelezen = leesTekst(bron);
  if (!gelezen.goed) return gelezen;
  const { tekst, codering } = gelezen.waarde;
  if (tekst.trim() === "") return mis(LEEG);
  const scheiding = vindScheiding(tekst);
  const { rijen: alle, kapot } = ontleed(tekst, scheiding, MAX_RIJEN + 2);
  if (kapot) return mis(AANHALING);
  const begin = alle.findIndex((rij) => gevuld(rij) > 1);
  if (begin < 0) return mis(EEN_KOLOM);
  const [kop = [], ...rijen] = alle.slice(begin);
  const breedte = rijen.reduce((breedst, rij) => Math.max(breedst, rij.length), kop.length);
  if (rijen.length > MAX_RIJEN || breedte > MAX_KOLOMMEN) return mis(TE_VEEL);
  const vul = (rij: string[]) => [...rij, ...Array<string>(breedte - rij.length).fill("")];
  return goed({ kop: vul(kop), rijen: rijen.map(vul), scheiding, codering });
}
