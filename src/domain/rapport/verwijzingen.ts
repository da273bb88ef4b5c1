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

const ELDERS = "het volledige plan";

/** Names a part that is not in this document; the plan it stands in is named once in a text. */
function elders(nummer: number, eerste: boolean): Tekst {
  return eerste ? `deel ${nummer} van ${ELDERS}` : `deel ${nummer}`;
}

/** What a match of VERWIJZING points to, and how: by name (with or without page), by page in brackets, by page alone. */
type Treffer = { geheel: Tekst; id: string; vorm: "naam" | "haken" | "los"; naam: string | undefined };

/** The reference itself when its target is here; else the words that stand for it. */
function hier(
  { geheel, id, vorm, naam }: Treffer,
  { ankers, hier: nummers, volledig }: Doelen,
  eerste: boolean,
): Tekst {
  const nummer = nummers.get(id);
  if (nummer !== undefined) {
    const metId = geheel.replaceAll(id, idVan(id, nummers));
    return vorm === "naam" ? metId.replace("]]", `|deel ${nummer}]]`) : metId;
  }
  if (ankers.has(id)) return geheel;
  if (vorm === "haken") return "";
  const deel = volledig.get(id);
  if (deel !== undefined) return elders(deel, eerste);
  return vorm === "los" ? ELDERS : (naam ?? id);
}

/**
 * Makes every reference true in this document: a part gets its printed number; what stands in the full plan only is
 * named without a link, and its page left out.
 */
export function maakVerwijzingenWaar(tekst: Tekst, doelen: Doelen): Tekst {
  let genoemd = false;
  return tekst.replace(VERWIJZING, (geheel: string, id?: string, naam?: string, inHaken?: string, los?: string) => {
    const vorm = id !== undefined ? "naam" : inHaken !== undefined ? "haken" : "los";
    const waar = hier({ geheel, id: id ?? inHaken ?? los ?? "", vorm, naam }, doelen, !genoemd);
    genoemd ||= waar.endsWith(ELDERS);
    return waar;
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
