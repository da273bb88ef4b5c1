import { readFileSync } from "node:fs";
import { basename, delimiter } from "node:path";
import { maakZoeklijst, zoekSchool } from "#domain/schoollijst/zoek.ts";
import { type Bronbestand, leesSchoollijst } from "#uitwisseling/schoollijst.ts";
import { herhaal, type Meting, ms, percentiel } from "./meting.ts";

const RIJEN = 10_000;
const JAREN = Array.from({ length: 30 }, (_, i) => 1996 + i);
/** Filler for the columns that the app does not read. */
const OVERIG = Array.from({ length: 22 }, (_, i) => `OVERIGE KOLOM ${i}`);

const brin = (i: number) =>
  `${String(i % 100).padStart(2, "0")}${String.fromCharCode(65 + (Math.floor(i / 100) % 26), 65 + Math.floor(i / 2600))}`;

/** Two fictional files in the format of DUO, as large as the whole country. */
function verzin(): Bronbestand[] {
  const codeer = new TextEncoder();
  const nummers = Array.from({ length: RIJEN }, (_, i) => i);
  const vestigingen = [
    [
      "BEVOEGD GEZAG NUMMER",
      "INSTELLINGSCODE",
      "VESTIGINGSCODE",
      "VESTIGINGSNAAM",
      "PLAATSNAAM",
      "GEMEENTENAAM",
      ...OVERIG,
    ],
    ...nummers.map((i) => [
      `${90_000 + (i % 900)}`,
      brin(i),
      `${brin(i)}00`,
      `"Verzonnen school ""${i}"""`,
      `PLAATS ${i % 400}`,
      `GEMEENTE ${i % 300}`,
      ...OVERIG.map(() => " "),
    ]),
  ];
  const leerlingen = [
    [
      "INSTELLINGSCODE",
      "VESTIGINGSCODE",
      "NAAM_VESTIGING",
      "SOORT_VESTIGING",
      ...JAREN.map((jaar) => `LEERLINGEN_${jaar}`),
    ],
    ...nummers.map((i) => [
      brin(i),
      `${brin(i)}00`,
      `Verzonnen school ${i}`,
      "BO",
      ...JAREN.map((jaar) => (i % 700 === 0 ? "<5" : `${(i + jaar) % 600}`)),
    ]),
  ];
  const csv = (rijen: string[][]) => codeer.encode(rijen.map((rij) => rij.join(";")).join("\r\n"));
  return [
    { naam: "verzonnen-schoolvestigingen-basisonderwijs.csv", bytes: csv(vestigingen) },
    { naam: "verzonnen-leerlingen-per-vestiging.csv", bytes: csv(leerlingen) },
  ];
}

/** The real files when DUO_BESTANDEN names them (paths, divided as in PATH); else made up in the same format. */
function bestanden(): Bronbestand[] {
  const paden = (process.env.DUO_BESTANDEN ?? "").split(delimiter).filter(Boolean);
  return paden.length === 0
    ? verzin()
    : paden.map((pad) => ({ naam: basename(pad), bytes: new Uint8Array(readFileSync(pad)) }));
}

/** Reading the lists of DUO, and one search in them. The app does both in a worker. */
export async function metenSchoollijst(): Promise<Meting[]> {
  const bron = bestanden();
  const gelezen = leesSchoollijst(bron);
  if (!gelezen.goed) throw new Error(gelezen.fout);
  const { vestigingen } = gelezen.waarde;
  const lezen = percentiel(await herhaal(5, () => leesSchoollijst(bron), 1), 0.95);
  const lijst = maakZoeklijst(vestigingen);
  const zoeken = percentiel(await herhaal(50, () => zoekSchool(lijst, "obs verzonnen almere")), 0.95);
  return [
    {
      wat: `lijsten van DUO lezen, ${vestigingen.length} scholen`,
      gemeten: ms(lezen),
      norm: "≤ 2 s",
      gehaald: lezen <= 2000,
    },
    { wat: "school zoeken, p95", gemeten: ms(zoeken), norm: "–", gehaald: undefined },
  ];
}
