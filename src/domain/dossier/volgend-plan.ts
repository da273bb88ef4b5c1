import type { Entries, Waarde } from "./entries.ts";

/** One year later; 29 February becomes 28 February. */
function jaarLater(iso: string): string {
  const jaar = Number(iso.slice(0, 4)) + 1;
  return `${jaar}${iso.slice(4) === "-02-29" ? "-02-28" : iso.slice(4)}`;
}

const zelfde = (waarde: Waarde): Waarde => waarde;
const eenJaarLater = (waarde: Waarde): Waarde =>
  typeof waarde === "number" ? waarde + 1 : typeof waarde === "string" ? jaarLater(waarde) : waarde;

/** What goes along, by key ("*" stands for any id), and how. What is not named here starts empty. */
const MEE: readonly [patroon: RegExp, wordt: (waarde: Waarde) => Waarde][] = [
  [/^school\//, zelfde],
  [/^speerpunt\//, zelfde],
  [/^mr\/(personeel|ouders|leerlingen)$/, zelfde],
  [/^capaciteit\/[^/]+\/(wie|volgorde)$/, zelfde],
  [/^plan\/(jaren|coordinator)$/, zelfde],
  [/^plan\/beginjaar$/, eenJaarLater],
  [/^potje\/[^/]+\/(naam|voorinvulling|bron|periode|aard|einddatum|voorwaarden|zeggenschap|contact|volgorde)$/, zelfde],
  [/^tarief\//, zelfde],
  [/^eigenMenukaart\//, zelfde],
  [/^doel\/[^/]+\/(titel|volgorde)$/, zelfde],
  [/^keuze\/[^/]+\/(voorbereidenVanaf|begin|eind)$/, eenJaarLater],
  [/^keuze\/[^/]+\/voorwaarde\/(visie|vertraging|bewijs)\//, zelfde],
  [/^keuze\/(?![^/]+\/(voorwaarde|stem)\/)/, zelfde],
  [/^meetpunt\/[^/]+\/momenten\//, eenJaarLater],
  [/^meetpunt\/[^/]+\/(keuze|wat|hoe|soort|streefwaarde|leerlingen|wie|stopAls|volgorde)$/, zelfde],
];

/**
 * The plan for the next school year, from this one. The school, the size of the MR, speerpunten, names of potjes, rates, goals,
 * keuzes and meetpunten go along, with the plan, the keuzes and the evaluation moments one school year later.
 * What says something about this year starts empty: answers of the scan and the findings behind the goals, amounts and
 * cost lines, what the team said about support for a keuze, nulmetingen, conversations, MR dates and texts, written reasons and versions.
 */
export function volgendPlan(entries: Entries): Entries {
  const nieuw: Entries = {};
  for (const [sleutel, waarde] of Object.entries(entries)) {
    const wordt = MEE.find(([patroon]) => patroon.test(sleutel))?.[1];
    if (wordt) nieuw[sleutel] = wordt(waarde);
  }
  return nieuw;
}
