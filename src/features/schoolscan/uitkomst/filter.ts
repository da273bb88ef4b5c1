import { nummerVanVraag } from "#domain/feiten.ts";
import { andereRichting, ROLLEN_VANAF } from "#domain/schoolscan/bespreek-eerst.ts";
import { isVerdeeld } from "#domain/schoolscan/groepsbeeld.ts";
import type { Uitkomst } from "#domain/schoolscan/uitkomst.ts";
import type { useInhoud } from "#state/dossier-hooks.ts";

/** Which questions are shown. */
export type Filter = { onderdeel: string; alleenVerschil: boolean; zoek: string };
export const GEEN_FILTER: Filter = { onderdeel: "", alleenVerschil: false, zoek: "" };

const verschilt = (uitkomst: Uitkomst): boolean =>
  uitkomst.afstand >= ROLLEN_VANAF ||
  uitkomst.rijen.some((rij) => rij.soort === "groep" && isVerdeeld(rij.beeld)) ||
  andereRichting(uitkomst).length > 0;

/** The questions that pass: by onderdeel, by difference, and with every typed word in the question or its number. */
export function filterUitkomsten(
  uitkomsten: readonly Uitkomst[],
  { onderdeel, alleenVerschil, zoek }: Filter,
  inhoud: ReturnType<typeof useInhoud>,
): Uitkomst[] {
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  return uitkomsten.filter((uitkomst) => {
    const { item } = uitkomst;
    const tekst = `${nummerVanVraag({ inhoud }, item.id)} ${item.kort} ${item.vraag}`.toLowerCase();
    return (
      (onderdeel === "" || item.onderdeel === onderdeel) &&
      (!alleenVerschil || verschilt(uitkomst)) &&
      woorden.every((woord) => tekst.includes(woord))
    );
  });
}
