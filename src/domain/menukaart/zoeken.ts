import * as z from "zod/mini";
import { DOELGEBIEDEN } from "../dossier/plan.ts";
import { SECTOREN, type Sector } from "../dossier/school.ts";
import type { Interventie } from "./interventie.ts";
import { PERSONEELSSOORTEN, personeelssoorten } from "./personeel.ts";
import { zoekInMenukaart } from "./woordzoeker.ts";

const grens = z.optional(z.int().check(z.minimum(1), z.maximum(5)));

/** What the reader wants to see of the menukaart; absent and "" = everything. */
const Filter = z.object({
  tekst: z._default(z.string(), ""),
  gebied: z.optional(z.enum(DOELGEBIEDEN)),
  /** Cost at most this, 1–5. */
  kostenTot: grens,
  /** Evidence at least this, 1–5. */
  bewijsVanaf: grens,
  /** Only with an estimate in months. */
  effectBekend: z._default(z.boolean(), false),
  sector: z.optional(z.enum(SECTOREN)),
  personeel: z.optional(z.enum(PERSONEELSSOORTEN)),
  /** Only what fits money that stops. */
  tijdelijkGeld: z._default(z.boolean(), false),
});
export type Filter = { [naam in keyof z.infer<typeof Filter>]: z.infer<typeof Filter>[naam] | undefined } & {
  tekst: string;
  effectBekend: boolean;
  tijdelijkGeld: boolean;
};

export const ALLES: Filter = { tekst: "", effectBekend: false, tijdelijkGeld: false };

/** Does any link to the scan hold for this sector? An intervention with none there is not made for it. */
function voorSector({ koppelingen }: Interventie, sector: Sector): boolean {
  return koppelingen.some(({ sectoren }) =>
    sectoren.some((token) => token === "alle" || token === sector || (token === "vmbo" && sector === "vo")),
  );
}

/** Every limit on a value holds. One without that value never fits: not known is not low. */
function binnenWaarden({ menukaart: { hoofd } }: Interventie, filter: Filter): boolean {
  const { kostenTot, bewijsVanaf, effectBekend } = filter;
  const { maanden, kosten, bewijs } = hoofd;
  return (
    (kostenTot === undefined || (kosten !== null && kosten.waarde <= kostenTot)) &&
    (bewijsVanaf === undefined || (bewijs !== null && bewijs.waarde >= bewijsVanaf)) &&
    (!effectBekend || maanden !== null)
  );
}

/** Fits the school: its sector, who can do it, and money that stops. */
function pastBijSchool(interventie: Interventie, { sector, personeel, tijdelijkGeld }: Filter): boolean {
  return (
    (sector === undefined || voorSector(interventie, sector)) &&
    (personeel === undefined || personeelssoorten(interventie).includes(personeel)) &&
    (!tijdelijkGeld || interventie.uitvoering.tijdelijkGeld === "ja")
  );
}

/** The interventions that fit the filter and hold every word that is searched for. */
export function filterMenukaart(menukaart: readonly Interventie[], filter: Filter): Interventie[] {
  const gevonden = zoekInMenukaart(menukaart, filter.tekst);
  return menukaart.filter(
    (interventie) =>
      gevonden.has(interventie) &&
      (filter.gebied === undefined || interventie.doelgebied === filter.gebied) &&
      binnenWaarden(interventie, filter) &&
      pastBijSchool(interventie, filter),
  );
}

export const SORTERINGEN = ["scan", "effect", "kosten", "bewijs", "naam"] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** Sort key: lower comes first, nothing known comes last. */
function sleutel({ menukaart: { hoofd } }: Interventie, op: "effect" | "kosten" | "bewijs"): number {
  if (op === "kosten") return hoofd.kosten?.waarde ?? Number.POSITIVE_INFINITY;
  const waarde = op === "effect" ? hoofd.maanden : hoofd.bewijs;
  return waarde ? -waarde.waarde : Number.POSITIVE_INFINITY;
}

const opNaam = (a: Interventie, b: Interventie) => a.titel.localeCompare(b.titel, "nl");

/**
 * Sorts on one value, then by name. `passend` are the ids that fit the scan, best first; the others follow in the order
 * of the menukaart. "Geen schatting" always comes last: it is no zero.
 */
export function sorteerMenukaart(
  menukaart: readonly Interventie[],
  op: Sortering,
  passend: readonly string[],
): Interventie[] {
  if (op === "naam") return menukaart.toSorted(opNaam);
  if (op !== "scan")
    return menukaart.toSorted((a, b) => {
      const [voor, na] = [sleutel(a, op), sleutel(b, op)];
      return voor === na ? opNaam(a, b) : voor - na;
    });
  const plek = ({ id }: Interventie) => (passend.includes(id) ? passend.indexOf(id) : passend.length);
  return menukaart.toSorted((a, b) => plek(a) - plek(b));
}

const Zoekstand = z.object({ filter: Filter, sortering: z.enum(SORTERINGEN) });
/** Filter and order together, as they are kept for the session. */
export type Zoekstand = { filter: Filter; sortering: Sortering };

export const BEGINSTAND: Zoekstand = { filter: ALLES, sortering: "scan" };

/** Kept text → filter and order; what cannot be read is the start. */
export function leesZoekstand(tekst: string | null): Zoekstand {
  try {
    const gelezen = Zoekstand.safeParse(JSON.parse(tekst ?? ""));
    return gelezen.success ? gelezen.data : BEGINSTAND;
  } catch {
    return BEGINSTAND;
  }
}
