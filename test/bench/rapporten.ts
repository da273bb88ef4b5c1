import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { type Beeld, berekenBeeld } from "#domain/beeld.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Rapport } from "#domain/rapport/blok.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import type { Variant } from "#domain/rapport/varianten.ts";
import { maakLangRapport } from "../pdf/fixture-rapport.ts";

export const VANDAAG = "2026-11-24";

/** Chapters of the synthetic document: about 20 and about 100 pages. */
export const MATEN = { "20 blz.": 9, "100 blz.": 48 } as const;
export type Maat = keyof typeof MATEN;

/** Headings, paragraphs, lists and tables only: what the yardsticks draw too. */
export function langRapport(maat: Maat): Rapport {
  const rapport = maakLangRapport(MATEN[maat]);
  const hoofdstukken = rapport.hoofdstukken.map((h) => ({
    ...h,
    blokken: h.blokken.filter((b) => b.soort !== "figuur"),
  }));
  return { ...rapport, hoofdstukken };
}

export const beeldVan = async (entries: Entries): Promise<Beeld> =>
  berekenBeeld(readDossier(entries).dossier, await laadInhoud(), VANDAAG);

export async function voorbeeldRapport(variant: Variant): Promise<Rapport> {
  return maakRapport(await beeldVan(await laadVoorbeeld()), { variant, vingerafdruk: "0".repeat(64), nu: VANDAAG });
}

const isGeschreven = (waarde: Entries[string]): waarde is string => typeof waarde === "string" && /\w \w/.test(waarde);

/** The example school with other words at every place where it wrote something. */
export const alleWoordenAnders = (entries: Entries, ronde: number): Entries =>
  Object.fromEntries(
    Object.entries(entries).map(([sleutel, waarde]) => [
      sleutel,
      isGeschreven(waarde) ? `${waarde} (${ronde})` : waarde,
    ]),
  );

/** The example school after one edit. */
export const eenWijziging = (entries: Entries, ronde: number): Entries => ({
  ...entries,
  "mr/gevolgenOuders": `Ouders krijgen ${ronde} gesprekken meer.`,
});

const VERVEELVOUDIGD = /^(keuze|regel|meetpunt)\/([^/]+)\//;

/** A school with many times the choices of the example, each with its costs and measuring points. */
export function veelKeuzes(entries: Entries, keer: number): Entries {
  const ids = new Set(Object.keys(entries).flatMap((sleutel) => VERVEELVOUDIGD.exec(sleutel)?.[2] ?? []));
  const erbij = Array.from({ length: keer - 1 }, (_, nr) =>
    Object.entries(entries).flatMap(([sleutel, waarde]) => {
      const [, , id] = VERVEELVOUDIGD.exec(sleutel) ?? [];
      if (id === undefined) return [];
      const verwijst = typeof waarde === "string" && ids.has(waarde);
      return [[sleutel.replace(`/${id}/`, `/${id}x${nr}/`), verwijst ? `${waarde}x${nr}` : waarde] as const];
    }),
  );
  return { ...entries, ...Object.fromEntries(erbij.flat()) };
}
