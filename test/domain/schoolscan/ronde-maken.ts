import fc from "fast-check";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Rol } from "#domain/dossier/inbreng.ts";
import { type Inzending, schrijfInzending } from "#domain/dossier/inzending.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { Formulier } from "#domain/schoolscan/formulier.ts";
import { sluitRonde } from "#domain/schoolscan/rondes.ts";

const kort = (id: string, rol: Rol, letter: string) =>
  Formulier.parse({
    id,
    rol,
    titel: id,
    sectoren: ["alle"],
    minuten: 5,
    anoniem: true,
    inleiding: ["Meedoen is vrijwillig."],
    dank: ["Dank je wel."],
    vragen: [
      {
        id: `${letter}1`,
        vraag: "Hoeveel zorgen over rekenen?",
        soort: "schaal",
        schaal: "Z",
        item: "B1",
        bron: ["test"],
      },
      {
        id: `${letter}2`,
        vraag: "Hoeveel zorgen over motivatie?",
        soort: "schaal",
        schaal: "Z",
        item: "F3",
        bron: ["test"],
      },
      {
        id: `${letter}3`,
        vraag: "Wat helpt?",
        soort: "meer",
        opties: [
          { waarde: "rust", woorden: "rust", zorg: true },
          { waarde: "tijd", woorden: "tijd" },
        ],
        over: ["B1"],
        bron: ["test"],
      },
      { id: `${letter}4`, vraag: "Wat moet blijven?", soort: "open", bron: ["test"] },
    ],
  });

/** Small forms of the test itself: two questions about a scan item, several choices beside one, and own words. */
const FORMULIEREN = [kort("team", "team", "T"), kort("leerlingen", "leerlingen", "L"), kort("ouders", "ouders", "O")];
export const inhoud: Inhoud = { ...(await laadInhoud()), formulieren: FORMULIEREN };

const LETTER: Partial<Record<Rol, string>> = { team: "T", leerlingen: "L", ouders: "O" };

/** What one person answered: two concerns (undefined = skipped), a choice, and words. */
export type Persoon = { rekenen: number | undefined; motivatie: number | undefined; rust: boolean; woorden: string };

export function inzendingVan(rol: Rol, { rekenen, motivatie, rust, woorden }: Persoon, keer = 1): Inzending {
  const letter = LETTER[rol] ?? "T";
  return {
    rol,
    formulier: rol,
    keer,
    antwoorden: {
      ...(rekenen === undefined ? {} : { [`${letter}1`]: rekenen }),
      ...(motivatie === undefined ? {} : { [`${letter}2`]: motivatie }),
      ...(rust ? { [`${letter}3/rust`]: true as const } : {}),
      ...(woorden ? { [`${letter}4`]: woorden } : {}),
    },
  };
}

/** The leaves of hand-ins of one role: pseudonyms "t0", "t1" … by their place. */
export const bladen = (ronde: string, rol: Rol, mensen: readonly Persoon[]): Entries =>
  Object.fromEntries(
    mensen.map((persoon, i) => [`inzending/${ronde}/${rol}${i}`, schrijfInzending(inzendingVan(rol, persoon))]),
  );

/** A school whose leader answered two questions on the screen. */
export const SCHOOL: Entries = {
  "school/naam": "De Proef (verzonnen)",
  "school/sectoren/bao": true,
  "school/team": 20,
  "plan/beginjaar": 2026,
  "inbreng/schoolleiding/rol": "schoolleiding",
  "inbreng/schoolleiding/antwoorden/B1/zorg": 3,
  "inbreng/schoolleiding/antwoorden/F3/zorg": 2,
};

export const lees = (entries: Entries) => readDossier(entries).dossier;
export const sluit = (entries: Entries, ronde = "r1"): Entries =>
  applyChanges(entries, sluitRonde(lees(entries), ronde, "2026-10-01"));
export const feitenVan = (entries: Entries) => berekenFeiten(lees(entries), inhoud, "2026-11-24");

export const persoon: fc.Arbitrary<Persoon> = fc.record({
  rekenen: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined, freq: 6 }),
  motivatie: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined, freq: 6 }),
  rust: fc.boolean(),
  woorden: fc.constantFrom("", "Rust in de klas.", "De gymles.", "Lezen."),
});
export const mensen = (min: number, max: number): fc.Arbitrary<Persoon[]> =>
  fc.array(persoon, { minLength: min, maxLength: max });
