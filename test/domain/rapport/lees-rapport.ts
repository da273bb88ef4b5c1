import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Beeld, berekenBeeld } from "#domain/beeld.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Blok, Figuur, Hoofdstuk, Rapport, Tabel } from "#domain/rapport/blok.ts";
import { tekstenVan } from "#domain/rapport/lees-tekst.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import type { Variant } from "#domain/rapport/varianten.ts";
import { ankersVan } from "#domain/rapport/verwijzingen.ts";

export const inhoud = await laadInhoud();
export const VANDAAG = "2026-11-24";
export const VINGERAFDRUK = "3fa2b91c07".padEnd(64, "0");

export function beeldVan(entries: Entries): Beeld {
  return berekenBeeld(readDossier(entries).dossier, inhoud, VANDAAG);
}

export function rapportVan(entries: Entries, variant: Variant = "volledig"): Rapport {
  return maakRapport(beeldVan(entries), { variant, vingerafdruk: VINGERAFDRUK, nu: VANDAAG });
}

/** The part of this section (schoolprogramma.md §4). */
export function deel(rapport: Rapport, sectie: number): Hoofdstuk {
  const gevonden = rapport.hoofdstukken.find(({ id }) => id === `s${sectie}`);
  if (!gevonden) throw new Error(`No section ${sectie}`);
  return gevonden;
}

/** Blocks with those inside a side title, in order. */
export const plat = (blokken: Blok[]): Blok[] =>
  blokken.flatMap((blok) => (blok.soort === "kant" ? [blok, ...plat(blok.blokken)] : [blok]));

export const tekstVan = ({ titel, blokken }: Hoofdstuk): string => [titel, ...blokken.flatMap(tekstenVan)].join("\n");

export const koptekst = ({ kop }: Rapport): string =>
  [
    kop.school,
    kop.titel,
    kop.documenttitel,
    kop.voetregel,
    kop.leeswijzer,
    kop.versie,
    ...kop.gegevens.flatMap(({ kop: naam, tekst }) => [naam, tekst]),
    ...kop.kaders.flatMap(({ titel, tekst }) => [titel, ...tekst]),
  ].join("\n");

export const alleTekst = (rapport: Rapport): string =>
  [koptekst(rapport), ...rapport.hoofdstukken.map(tekstVan)].join("\n");

export function tabel(hoofdstuk: Hoofdstuk, bijschrift: string): Tabel {
  const gevonden = plat(hoofdstuk.blokken).find(
    (blok): blok is Tabel => blok.soort === "tabel" && blok.bijschrift.includes(bijschrift),
  );
  if (!gevonden) throw new Error(`No table "${bijschrift}" in ${hoofdstuk.id}`);
  return gevonden;
}

/** "€ 1.250,50" → 125050 centen; other text → undefined. */
export function centen(tekst: string): number | undefined {
  const delen = /^(−?)€\u00a0([\d.]+)(?:,(\d\d))?$/.exec(tekst);
  if (!delen) return undefined;
  const bedrag = Number(delen[2]?.replaceAll(".", "")) * 100 + Number(delen[3] ?? 0);
  return delen[1] ? -bedrag : bedrag;
}

/** All places that a reference can lead to. */
export const ankers = ({ hoofdstukken }: Rapport): Set<string> => ankersVan(hoofdstukken);

export const verwijzingen = (tekst: string): string[] => [
  ...[...tekst.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]+)?\]\]/g)].map(([, id]) => id ?? ""),
  ...[...tekst.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, id]) => id ?? ""),
];

/** A part of the report of an altered dossier, as text. */
export const woorden = (entries: Entries, nr: number): string => tekstVan(deel(rapportVan(entries), nr));

/** The rows of a table as plain cells; a concern score as its number. */
export const cellen = (van: Hoofdstuk, bijschrift: string): string[][] =>
  tabel(van, bijschrift).rijen.map((rij) =>
    rij.cellen.map((cel) => (typeof cel === "string" ? cel : String(cel.zorg))),
  );

export function figuur<V extends Figuur["vorm"]>(van: Hoofdstuk, vorm: V): Extract<Figuur, { vorm: V }> {
  const gevonden = plat(van.blokken).find(
    (blok): blok is Extract<Figuur, { vorm: V }> => blok.soort === "figuur" && blok.vorm === vorm,
  );
  if (!gevonden) throw new Error(`No figure "${vorm}" in ${van.id}`);
  return gevonden;
}
