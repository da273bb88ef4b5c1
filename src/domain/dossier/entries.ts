import { Dossier } from "./dossier.ts";

/** What a leaf may hold; lists and objects are always split into leaves. */
export type Waarde = string | number | boolean;
/** All leaves of a dossier by key, e.g. { "school/naam": "De Regenboog" }. */
export type Entries = Record<string, Waarde>;
/** One edit: set a leaf, or remove it (waarde undefined). Domain functions return these; storage carries them out. */
export type Change = { sleutel: string; waarde: Waarde | undefined };

type Boom = { [naam: string]: Waarde | Boom };

/** Names that would reach the prototype of an object; no field of ours is called so. */
export const VERBODEN_NAMEN = new Set(["__proto__", "constructor", "prototype"]);

const isBoom = (waarde: unknown): waarde is Boom =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
export const isWaarde = (waarde: unknown): waarde is Waarde =>
  typeof waarde === "string" || typeof waarde === "boolean" || (typeof waarde === "number" && Number.isFinite(waarde));

/** Flat entries → nested tree. A key that runs through a leaf ("a" and "a/b") keeps the deeper one. */
export function nest(entries: Entries): Boom {
  const wortel: Boom = Object.create(null) as Boom;
  for (const [sleutel, waarde] of Object.entries(entries)) {
    const namen = sleutel.split("/");
    if (namen.some((naam) => VERBODEN_NAMEN.has(naam))) continue;
    const laatste = namen.pop() ?? "";
    let tak = wortel;
    for (const naam of namen) {
      const bestaand = tak[naam];
      const volgende: Boom = isBoom(bestaand) ? bestaand : (Object.create(null) as Boom);
      tak[naam] = volgende;
      tak = volgende;
    }
    if (!isBoom(tak[laatste])) tak[laatste] = waarde;
  }
  return wortel;
}

/** Nested tree → flat entries. Leaves that are no string, number or boolean are left out and named in `overgeslagen`. */
export function flatten(boom: unknown, vooraf = ""): { entries: Entries; overgeslagen: string[] } {
  const entries: Entries = {};
  const overgeslagen: string[] = [];
  if (!isBoom(boom)) return { entries, overgeslagen };
  for (const [naam, waarde] of Object.entries(boom as Record<string, unknown>)) {
    const sleutel = vooraf ? `${vooraf}/${naam}` : naam;
    if (isWaarde(waarde)) entries[sleutel] = waarde;
    else if (isBoom(waarde)) {
      const dieper = flatten(waarde, sleutel);
      Object.assign(entries, dieper.entries);
      overgeslagen.push(...dieper.overgeslagen);
    } else overgeslagen.push(sleutel);
  }
  return { entries, overgeslagen };
}

type Issue = { code?: string | undefined; path: PropertyKey[]; keys?: string[] };

/** Where an issue sits: an unknown name in a set is an issue of that name, not of the whole set. */
function pathsOf(issue: Issue): PropertyKey[][] {
  return issue.code === "unrecognized_keys" && issue.keys
    ? issue.keys.map((naam) => [...issue.path, naam])
    : [issue.path];
}

/**
 * Keys of the leaves that an issue is about: the leaf itself or its branch. When something required is absent there is
 * no such key; then the smallest branch around it, so that one bad row never takes the others along.
 */
function keysAt(entries: Entries, pad: PropertyKey[]): string[] {
  const sleutel = pad.map(String).join("/");
  const sleutels = Object.keys(entries).filter((k) => pad.length === 0 || k === sleutel || k.startsWith(`${sleutel}/`));
  return sleutels.length > 0 || pad.length === 0 ? sleutels : keysAt(entries, pad.slice(0, -1));
}

/** A leaf that this version cannot read; it stays stored and can be downloaded. */
export type Onleesbaar = { sleutel: string; waarde: Waarde };

/**
 * The only gate for stored and imported data: entries → Dossier. Always succeeds: a leaf that does not fit the schema
 * is set apart in `onleesbaar` (never dropped from storage) and the rest is read.
 */
export function readDossier(entries: Entries): { dossier: Dossier; onleesbaar: Onleesbaar[] } {
  const rest: Entries = { ...entries };
  const onleesbaar: Onleesbaar[] = [];
  for (;;) {
    const uitkomst = Dossier.safeParse(nest(rest));
    if (uitkomst.success) return { dossier: uitkomst.data, onleesbaar };
    const paden = uitkomst.error.issues.flatMap((issue) => pathsOf(issue as Issue));
    for (const sleutel of new Set(paden.flatMap((pad) => keysAt(rest, pad)))) {
      const waarde = rest[sleutel];
      if (waarde !== undefined) onleesbaar.push({ sleutel, waarde });
      delete rest[sleutel];
    }
  }
}

/** The changes that turn `van` into `naar`: used by import, restore and duplicate. */
export function diffEntries(van: Entries, naar: Entries): Change[] {
  const gewijzigd = Object.entries(naar).filter(([sleutel, waarde]) => van[sleutel] !== waarde);
  const weg = Object.keys(van).filter((sleutel) => !Object.hasOwn(naar, sleutel));
  return [
    ...weg.map((sleutel) => ({ sleutel, waarde: undefined })),
    ...gewijzigd.map(([sleutel, waarde]) => ({ sleutel, waarde })),
  ];
}

/** Entries after these changes; the input is not touched. */
export function applyChanges(entries: Entries, changes: Change[]): Entries {
  const nieuw: Entries = { ...entries };
  for (const { sleutel, waarde } of changes) {
    if (waarde === undefined) delete nieuw[sleutel];
    else nieuw[sleutel] = waarde;
  }
  return nieuw;
}

/** Changes that remove everything below a key ("keuze/i3"). */
export function removeBranch(entries: Entries, tak: string): Change[] {
  return Object.keys(entries)
    .filter((sleutel) => sleutel === tak || sleutel.startsWith(`${tak}/`))
    .map((sleutel) => ({ sleutel, waarde: undefined }));
}

/** Changes that set several leaves below one key; `undefined` removes that leaf. */
export function setBranch(tak: string, velden: Record<string, Waarde | undefined>): Change[] {
  return Object.entries(velden).map(([naam, waarde]) => ({ sleutel: `${tak}/${naam}`, waarde }));
}
