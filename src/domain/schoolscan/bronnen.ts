import type { Antwoord, BEWIJSVORMEN } from "../dossier/inbreng.ts";
import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import type { Schoolscan } from "./item.ts";
import type { Oordeel } from "./oordeel.ts";
import { zijvragenPerItem } from "./zijvragen.ts";

/** What a piece of evidence shows, in words. */
export const BEWIJSVORMNAMEN: Record<(typeof BEWIJSVORMEN)[number], string> = {
  gemiddelde: "een gemiddelde",
  spreiding: "de spreiding: laagste en hoogste",
  aantallen: "aantallen",
  anders: "iets anders",
};

/** Names of the sources that were ticked in any of these answers, in the order of the list. */
export function bronnamen(scan: Schoolscan, antwoorden: readonly Pick<Antwoord, "bronnen">[]): string[] {
  const aan = new Set(antwoorden.flatMap(({ bronnen }) => gekozen(bronnen)));
  return scan.bronvinkjes.filter(({ id }) => aan.has(id)).map(({ naam }) => naam);
}

/** What stands behind an answer, in one line: "toets, observatie in de les, met toelichting, 1 bewijsstuk". */
export function samenvattingBronnen(
  scan: Schoolscan,
  antwoord: Pick<Antwoord, "bronnen" | "toelichting" | "bewijs">,
): string {
  const bewijs = Object.keys(antwoord.bewijs).length;
  const delen = [
    ...bronnamen(scan, [antwoord]),
    antwoord.toelichting.trim() && "met toelichting",
    bewijs > 0 && `${bewijs} ${bewijs === 1 ? "bewijsstuk" : "bewijsstukken"}`,
  ].filter(Boolean);
  return delen.length === 0 ? "nog geen bron" : delen.join(", ");
}

/** Groups that can be heard for themselves; each is a kind of source. */
const ZELF = ["leerlingen", "ouders", "team"] as const;

/**
 * Groups that answered themselves: this question, or one of their own form about it. Of the team only forms of single
 * people count: one answer typed for the team is a judgement, not a source under it.
 */
export function zelfGehoord(
  { inhoud, respondenten }: Pick<Feiten, "inhoud" | "respondenten">,
  { ref, antwoorden, personen }: Oordeel,
): (typeof ZELF)[number][] {
  const opzij = zijvragenPerItem(respondenten, inhoud.formulieren).get(ref) ?? [];
  const getypt = antwoorden.map(({ rol }) => rol).filter((rol) => rol !== "team");
  const rollen = new Set<string>([...getypt, ...opzij.map(({ rol }) => rol), ...Object.keys(personen)]);
  return ZELF.filter((rol) => rollen.has(rol));
}
