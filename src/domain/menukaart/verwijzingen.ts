import type { Inhoud } from "../inhoud.ts";
import type { Interventie } from "./interventie.ts";

export type Bekend = Pick<Inhoud, "scan" | "bronnen" | "menukaart">;

/** Every source that an intervention names, wherever it stands. */
export function bronnenIn(waarde: unknown): string[] {
  if (Array.isArray(waarde)) return waarde.flatMap(bronnenIn);
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    naam === "bron" ? [deel].flat().filter((bron) => typeof bron === "string") : bronnenIn(deel),
  );
}

/** Is this a document that can be cited, an intervention that exists, or no such reference at all? */
export function bronBestaat(bron: string, bronnen: Inhoud["bronnen"], ids: ReadonlySet<string>): boolean {
  const document = /^([a-z0-9-]+):(?!\/\/)/.exec(bron)?.[1];
  if (document === undefined) return true;
  return document === "menukaart" ? ids.has(bron.slice("menukaart:".length)) : Object.hasOwn(bronnen, document);
}

/** Values that occur more than once. */
export const dubbel = (waarden: readonly string[]): string[] => [
  ...new Set(waarden.filter((waarde, i) => waarden.indexOf(waarde) !== i)),
];

function fouteItems(interventie: Interventie, items: ReadonlySet<string>): string[] {
  const alle = [...interventie.koppelingen, ...interventie.uitvoering.hinder].map(({ item }) => item);
  return [...new Set(alle)]
    .filter((item) => !items.has(item))
    .map((item) => `de vraag ‘${item}’ bestaat niet in de schoolscan`);
}

/** Faults in what these interventions refer to: questions of the scan, other interventions, documents; one sentence each. */
export function foutenInVerwijzingen(
  interventies: readonly Interventie[],
  { scan, bronnen, menukaart }: Bekend,
): string[] {
  const ids = new Set([...menukaart, ...interventies].map(({ id }) => id));
  const items = new Set(scan.items.map(({ id }) => id));
  return interventies.flatMap((interventie) => {
    const koppelingen = interventie.koppelingen.flatMap(({ item, sectoren }) => sectoren.map((s) => `${item} (${s})`));
    return [
      ...fouteItems(interventie, items),
      ...interventie.hoortBij.filter((id) => !ids.has(id)).map((id) => `hoort bij ‘${id}’, en die bestaat niet`),
      ...dubbel(koppelingen).map((koppeling) => `de koppeling met ${koppeling} staat er twee keer`),
      ...interventie.koppelingen
        .filter(({ grond, bron }) => grond !== "ontwerpkeuze" && bron.length === 0)
        .map(({ item }) => `de koppeling met ${item} noemt geen bron`),
      ...[...new Set(bronnenIn(interventie))]
        .filter((bron) => !bronBestaat(bron, bronnen, ids))
        .map((bron) => `de bron ‘${bron}’ is niet bekend`),
    ].map((fout) => `${interventie.id}: ${fout}.`);
  });
}
