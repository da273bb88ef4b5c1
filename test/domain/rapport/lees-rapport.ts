import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Beeld, berekenBeeld } from "#domain/beeld.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Blok, Figuur, Hoofdstuk, Rapport, Tabel } from "#domain/rapport/blok.ts";
import { tekstenVan } from "#domain/rapport/lees-tekst.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";

export const inhoud = await laadInhoud();
export const VANDAAG = "2026-11-24";
export const VINGERAFDRUK = "3fa2b91c07".padEnd(64, "0");

export function beeldVan(entries: Entries): Beeld {
  return berekenBeeld(readDossier(entries).dossier, inhoud, VANDAAG);
}

export function rapportVan(entries: Entries): Rapport {
  return maakRapport(beeldVan(entries), { variant: "volledig", vingerafdruk: VINGERAFDRUK, nu: VANDAAG });
}

/** The part with this printed number. */
export function deel(rapport: Rapport, nr: number): Hoofdstuk {
  const gevonden = rapport.hoofdstukken.find((hoofdstuk) => hoofdstuk.nr === nr);
  if (!gevonden) throw new Error(`No part ${nr}`);
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
  if (!gevonden) throw new Error(`No table "${bijschrift}" in part ${hoofdstuk.nr}`);
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
export function ankers(rapport: Rapport): Set<string> {
  const vanBlok = (blok: Blok): (string | undefined)[] => {
    if (blok.soort === "tabel") return blok.rijen.map(({ id }) => id);
    if (blok.soort === "gegevens") return blok.paren.map(({ id }) => id);
    if (blok.soort === "bevinding" || blok.soort === "interventiekaart" || blok.soort === "kop") return [blok.id];
    return [];
  };
  const ids = rapport.hoofdstukken.flatMap(({ id, blokken }) => [id, ...plat(blokken).flatMap(vanBlok)]);
  return new Set(ids.filter((id) => id !== undefined));
}

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
  if (!gevonden) throw new Error(`No figure "${vorm}" in part ${van.nr}`);
  return gevonden;
}
