import { Dossier } from "./dossier.ts";
import { type Entries, nest, type Onleesbaar, readDossier } from "./entries.ts";

/** What was read from these entries. */
export type Gelezen = { entries: Entries; dossier: Dossier; onleesbaar: Onleesbaar[] };

type Def = { type: string; innerType?: { _zod: { def: Def } } };

/** Branches of the dossier that are a list of items by id; the others are read as one. */
const LIJSTEN: ReadonlySet<string> = new Set(
  Object.entries(Dossier.shape)
    .filter(([, veld]) => (veld._zod.def as Def).innerType?._zod.def.type === "record")
    .map(([naam]) => naam),
);

/** More changed parts than this: reading everything is as fast, and simpler. */
const MAX_DELEN = 12;

/** Keys that were set, changed or removed. */
function gewijzigdeSleutels(van: Entries, naar: Entries): string[] {
  const oud = Object.keys(van);
  const nu = Object.keys(naar);
  const gewijzigd = nu.filter((sleutel) => van[sleutel] !== naar[sleutel]);
  const erbij = gewijzigd.filter((sleutel) => van[sleutel] === undefined).length;
  if (oud.length + erbij > nu.length) gewijzigd.push(...oud.filter((sleutel) => naar[sleutel] === undefined));
  return gewijzigd;
}

/** The item ("regel/r7") or the branch ("school") that a key is in. */
function deelVan(sleutel: string): string {
  const [tak = "", id = ""] = sleutel.split("/");
  return LIJSTEN.has(tak) && id !== "" ? `${tak}/${id}` : tak;
}

/** Entries of these parts only. */
function entriesVan(entries: Entries, delen: ReadonlySet<string>): Entries {
  const eigen: Entries = {};
  for (const deel of delen) {
    const tak = `${deel}/`;
    for (const sleutel of Object.keys(entries)) {
      const waarde = entries[sleutel];
      if (waarde !== undefined && (sleutel.startsWith(tak) || sleutel === deel)) eigen[sleutel] = waarde;
    }
  }
  return eigen;
}

/** The dossier with these parts taken from `vers`; everything else stays the same object. */
function vervang(dossier: Dossier, vers: Dossier, delen: ReadonlySet<string>): Dossier {
  const nieuw: Record<string, unknown> = { ...dossier };
  for (const deel of delen) {
    const [tak = "", id] = deel.split("/");
    const uit: unknown = Reflect.get(vers, tak);
    if (id === undefined) nieuw[tak] = uit;
    else {
      const { [id]: _, ...lijst } = nieuw[tak] as Record<string, unknown>;
      const item = (uit as Record<string, unknown>)[id];
      nieuw[tak] = item === undefined ? lijst : { ...lijst, [id]: item };
    }
  }
  return nieuw as Dossier;
}

/**
 * The same as readDossier, after an edit: reads only the items that changed, so that a large dossier follows every
 * keystroke. Items that did not change keep their identity. When something cannot be read it reads everything again.
 */
export function leesBij(vorige: Gelezen | undefined, entries: Entries): Gelezen {
  const alles = () => ({ entries, ...readDossier(entries) });
  if (!vorige || vorige.onleesbaar.length > 0) return alles();
  const delen = new Set(gewijzigdeSleutels(vorige.entries, entries).map(deelVan));
  if (delen.size > MAX_DELEN || ![...delen].every((deel) => Object.hasOwn(Dossier.shape, deel.split("/")[0] ?? "")))
    return alles();
  const vers = Dossier.safeParse(nest(entriesVan(entries, delen)));
  return vers.success ? { entries, dossier: vervang(vorige.dossier, vers.data, delen), onleesbaar: [] } : alles();
}

/** A reader that remembers what it read last, for one open dossier. */
export function maakLezer(): (entries: Entries) => Gelezen {
  let vorige: Gelezen | undefined;
  return (entries) => {
    vorige = leesBij(vorige, entries);
    return vorige;
  };
}
