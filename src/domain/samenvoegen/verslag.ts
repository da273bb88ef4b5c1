import type { Change, Entries } from "../dossier/entries.ts";
import type { Gebleven, Paar, Verschil, Zijde } from "./paar.ts";
import { rijVan } from "./rijen.ts";

/** What happened to one item of a list, or (plek = the key) to one field that is in no list. */
export type Plekverschil = { plek: string; soort: "toegevoegd" | "verwijderd" | "gewijzigd"; bladen: Verschil[] };
/** What merging a file did. Nothing of it is stored in the plan itself, so nothing of it travels on. */
export type Verslag = {
  /** Changed by the other alone: the plan now has the value of the file. */
  doorAnder: Plekverschil[];
  /** Changed here alone: the plan keeps its own value. */
  hier: Plekverschil[];
  /** Changed on both sides: one value counts, the other lost. */
  botsingen: Plekverschil[];
  gebleven: Gebleven[];
};

const naarVerschil = ({ sleutel, hier, ander }: Paar): Verschil => ({
  sleutel,
  hier: hier.waarde,
  ander: ander.waarde,
});

/** Puts leaves of the same item together. */
function perPlek(paren: Paar[]): Map<string, Paar[]> {
  const plekken = new Map<string, Paar[]>();
  for (const paar of paren) {
    const plek = rijVan(paar.sleutel) ?? paar.sleutel;
    const erbij = plekken.get(plek);
    if (erbij) erbij.push(paar);
    else plekken.set(plek, [paar]);
  }
  return plekken;
}

/** Was the item as a whole absent on one side? Only an item of a list can be added or deleted. */
function soortVan(plek: string, paren: Paar[], voor: Zijde, na: Zijde): Plekverschil["soort"] {
  if (rijVan(paren[0]?.sleutel ?? "") !== plek) return "gewijzigd";
  if (paren.every((paar) => paar[voor].waarde === undefined)) return "toegevoegd";
  return paren.every((paar) => paar[na].waarde === undefined) ? "verwijderd" : "gewijzigd";
}

/** Sorts what differed by who changed it. `gebleven` are the items that geblevenRijen found. */
export function maakVerslag(paren: Paar[], gebleven: Gebleven[]): Verslag {
  const verslag: Verslag = { doorAnder: [], hier: [], botsingen: [], gebleven };
  const heel = new Set(gebleven.map(({ rij }) => rij));
  for (const [plek, bij] of perPlek(paren)) {
    if (heel.has(plek)) continue;
    const anders = bij.filter(({ hier, ander }) => hier.waarde !== ander.waarde);
    const zet = (naar: Plekverschil[], soort: Plekverschil["soort"], deel: Paar[]) => {
      if (deel.length > 0) naar.push({ plek, soort, bladen: deel.map(naarVerschil) });
    };
    const alleen = (wie: Zijde, niet: Zijde) => anders.filter((paar) => paar[wie].gewijzigd && !paar[niet].gewijzigd);
    zet(verslag.doorAnder, soortVan(plek, bij, "hier", "ander"), alleen("ander", "hier"));
    zet(verslag.hier, soortVan(plek, bij, "ander", "hier"), alleen("hier", "ander"));
    zet(
      verslag.botsingen,
      "gewijzigd",
      anders.filter(({ hier, ander }) => hier.gewijzigd && ander.gewijzigd),
    );
  }
  return verslag;
}

/** A file without history (bare JSON): every leaf of it that differs counts as changed by the other. */
export function parenZonderGeschiedenis(hier: Entries, bestand: Entries): Paar[] {
  return Object.entries(bestand).map(([sleutel, waarde]) => ({
    sleutel,
    hier: { waarde: hier[sleutel], gewijzigd: false },
    ander: { waarde, gewijzigd: hier[sleutel] !== waarde },
  }));
}

/** Did the file hold nothing that this plan did not know? */
export const isZonderNieuws = ({ doorAnder, botsingen, gebleven }: Verslag): boolean =>
  doorAnder.length + botsingen.length + gebleven.length === 0;

/** The changes that give these leaves the value of one side; leaves that have it already are left alone. */
export function neem(kant: Zijde, bladen: readonly Verschil[], entries: Entries): Change[] {
  return bladen
    .map((blad) => ({ sleutel: blad.sleutel, waarde: blad[kant] }))
    .filter(({ sleutel, waarde }) => entries[sleutel] !== waarde);
}

/** The changes that still delete an item that stayed. */
export function verwijderAlsnog({ bladen }: Gebleven, entries: Entries): Change[] {
  return bladen
    .filter(({ sleutel }) => entries[sleutel] !== undefined)
    .map(({ sleutel }) => ({ sleutel, waarde: undefined }));
}
