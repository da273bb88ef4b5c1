import type { Blok, Hoofdstuk, Tekst } from "./blok.ts";

/** All places that a reference in these chapters can lead to. */
export function ankersVan(hoofdstukken: readonly Hoofdstuk[]): Set<string> {
  const ids = hoofdstukken.flatMap(({ id, blokken }) => [id, ...blokken.flatMap(ankersVanBlok)]);
  return new Set(ids.filter((id) => id !== undefined));
}

function ankersVanBlok(blok: Blok): (string | undefined)[] {
  switch (blok.soort) {
    case "kant":
      return blok.blokken.flatMap(ankersVanBlok);
    case "tabel":
      return blok.rijen.map(({ id }) => id);
    case "gegevens":
      return blok.paren.map(({ id }) => id);
    case "bevinding":
    case "interventiekaart":
    case "kop":
      return [blok.id];
    default:
      return [];
  }
}

type Doelen = {
  /** Places in this document. */
  ankers: ReadonlySet<string>;
  /** Printed numbers of the parts of this document, by id. */
  hier: ReadonlyMap<string, number>;
  /** The same of the full plan. */
  volledig: ReadonlyMap<string, number>;
};

/** A reference with or without its page in brackets: "[[B1]] ({{B1}})"; or a page alone, with or without brackets. */
const VERWIJZING =
  /\[\[([\w.:-]+)(?:\|([^[\]]+))?\]\](?: \(\{\{\1\}\}\))?| ?\(\{\{([\w.:-]+)\}\}\)|\{\{([\w.:-]+)\}\}/g;

/** A page that stands alone in a sentence and is not in this document. */
const ELDERS = "het volledige plan";

/** A reference by name, with or without its page. */
function naamWaar(geheel: Tekst, id: string, naam: string | undefined, { ankers, hier, volledig }: Doelen): Tekst {
  const nummer = hier.get(id);
  if (nummer !== undefined) return geheel.replaceAll(id, idVan(id, hier)).replace("]]", `|deel ${nummer}]]`);
  if (ankers.has(id)) return geheel;
  const elders = volledig.get(id);
  return elders === undefined ? (naam ?? id) : `deel ${elders} van ${ELDERS}`;
}

/**
 * Makes every reference true in this document: a part gets its printed number; what stands in the full plan only is
 * named without a link, and its page left out.
 */
export function maakVerwijzingenWaar(tekst: Tekst, doelen: Doelen): Tekst {
  return tekst.replace(VERWIJZING, (geheel: string, id?: string, naam?: string, inHaken?: string, los?: string) => {
    if (id !== undefined) return naamWaar(geheel, id, naam, doelen);
    if (doelen.ankers.has(inHaken ?? los ?? "")) return geheel;
    return inHaken === undefined ? ELDERS : "";
  });
}

/** A section that is treated in another part links to that part. */
function idVan(id: string, hier: ReadonlyMap<string, number>): string {
  const nummer = hier.get(id);
  return [...hier].find(([, nr]) => nr === nummer)?.[0] ?? id;
}

/** The same plain data with every text passed through `bewerk`; keys, numbers and shape stay. */
export function bewerkTeksten<Waarde>(waarde: Waarde, bewerk: (tekst: string) => string): Waarde {
  return loopDoor(waarde, bewerk) as Waarde;
}

function loopDoor(waarde: unknown, bewerk: (tekst: string) => string): unknown {
  if (typeof waarde === "string") return bewerk(waarde);
  if (Array.isArray(waarde)) return waarde.map((deel) => loopDoor(deel, bewerk));
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, loopDoor(deel, bewerk)]));
}
