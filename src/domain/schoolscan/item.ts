import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";
import { type School, SECTOREN, type Sector } from "../dossier/school.ts";
import { Schaal } from "./schaal.ts";

/** A sector for which an item holds; "alle" = every sector, "vmbo" = vo with a vmbo-soort (or no soort chosen). */
export const Sectortoken = z.enum(["alle", ...SECTOREN, "vmbo"]);
export type Sectortoken = z.infer<typeof Sectortoken>;

export const Onderdeel = z.object({ id: z.string(), titel: z.string(), volgorde: z.int() });
export type Onderdeel = z.infer<typeof Onderdeel>;

/** Whom a question looks at. */
export const NIVEAUNAMEN = { L: "leerling", G: "groep", S: "school" } as const;

/** One question of the schoolscan. */
export const Scanitem = z.object({
  id: z.string().check(z.regex(/^[A-K]\d$/)),
  onderdeel: z.string(),
  vraag: z.string(),
  uitleg: z.string(),
  /** Short name for lists and reasons, to be read after "zorgen over": "begrijpend lezen". */
  kort: z.string(),
  /** L = leerling (counts), G = groep of leerjaar, S = school. */
  niveaus: z.array(z.enum(["L", "G", "S"])).check(z.minLength(1)),
  sectoren: z.array(Sectortoken).check(z.minLength(1)),
  schalen: z.array(Schaal).check(z.minLength(1)),
  bronvoorbeelden: z.array(z.string()),
  hogeScore: z.object({ bij: z.string(), betekenis: z.string() }),
  /** Why no intervention answers this item itself, and what to do instead; "" = interventions are linked to it. */
  zonderInterventie: z.string(),
  bron: z.array(Bronverwijzing).check(z.minLength(1)),
});
export type Scanitem = z.infer<typeof Scanitem>;

/** Kinds of sources; rule R01 asks for more than one kind behind a conclusion. */
export const BRONSOORTEN = ["toets", "observatie", "leerlingen", "ouders", "team", "registratie", "extern"] as const;

/** A box of the list "hoe weten we dit?". */
export const Bronvinkje = z.object({ id: z.string(), naam: z.string(), soort: z.enum(BRONSOORTEN) });
export type Bronvinkje = z.infer<typeof Bronvinkje>;

export const Schoolscan = z.object({
  onderdelen: z.array(Onderdeel),
  items: z.array(Scanitem),
  bronvinkjes: z.array(Bronvinkje),
});
export type Schoolscan = z.infer<typeof Schoolscan>;

/** The onderdelen in their one fixed order. */
export const onderdelen = (scan: Schoolscan): Onderdeel[] =>
  scan.onderdelen.toSorted((a, b) => a.volgorde - b.volgorde);

/** All items of one onderdeel, whatever the sector, in their own order. */
const itemsVan = (scan: Schoolscan, onderdeel: string): Scanitem[] =>
  scan.items.filter((item) => item.onderdeel === onderdeel);

type Schoolsoorten = Pick<School, "sectoren" | "schoolsoorten">;

/** Does this token hold for the school? */
function geldt(token: Sectortoken, school: Schoolsoorten): boolean {
  if (token === "alle") return true;
  if (token !== "vmbo") return school.sectoren[token as Sector] === true;
  const soorten = Object.keys(school.schoolsoorten);
  return school.sectoren.vo === true && (soorten.length === 0 || soorten.some((soort) => soort.startsWith("vmbo")));
}

/** Does at least one of these tokens hold for the school's sectoren and schoolsoorten? */
export const geldtVoor = (tokens: readonly Sectortoken[], school: Schoolsoorten): boolean =>
  tokens.some((token) => geldt(token, school));

/** The items that hold for the school's sectoren and schoolsoorten, in the fixed order of the onderdelen. */
export function itemsVoor(scan: Schoolscan, school: Schoolsoorten): Scanitem[] {
  return onderdelen(scan)
    .flatMap((onderdeel) => itemsVan(scan, onderdeel.id))
    .filter((item) => geldtVoor(item.sectoren, school));
}

const nummers = new WeakMap<Schoolscan, ReadonlyMap<string, string>>();

/** The number of every question, computed once per scan. */
function nummersVan(scan: Schoolscan): ReadonlyMap<string, string> {
  const eerder = nummers.get(scan);
  if (eerder) return eerder;
  const nieuw = new Map(
    onderdelen(scan).flatMap(({ id }, o) =>
      itemsVan(scan, id).map((item, i) => [item.id, `${o + 1}.${i + 1}`] as const),
    ),
  );
  nummers.set(scan, nieuw);
  return nieuw;
}

/**
 * The number of a question on screen and paper: position of its onderdeel, dot, position of the item in that onderdeel.
 * Counted over all items, so that "2.3" means the same question in every sector. An unknown id gives the id itself.
 */
export const vraagnummer = (scan: Schoolscan, itemId: string): string => nummersVan(scan).get(itemId) ?? itemId;
