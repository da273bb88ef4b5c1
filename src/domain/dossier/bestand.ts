import { FORMAATVERSIE } from "./dossier.ts";
import { type Entries, flatten, nest, type Onleesbaar, readDossier, VERBODEN_NAMEN } from "./entries.ts";
import { migreer } from "./migraties.ts";
import { goed, mis, type Uitkomst } from "./uitkomst.ts";

/** Name of the format, in every file of this app. */
export const FORMAAT = "schoolprogramma";
/** More leaves or deeper nesting than any real dossier has: a damaged or hostile file. */
export const MAX_BLADEN = 20_000;
const MAX_DIEPTE = 8;

export const NIET_VAN_ONS =
  "Dit is geen bestand van Schoolprogramma. Kies een bestand dat eindigt op .schoolprogramma of .json.";
export const NIEUWERE_VERSIE =
  "Dit bestand is gemaakt met een nieuwere versie van Schoolprogramma. Werk de app bij en open het dan opnieuw.";
const TE_VEEL =
  "Dit bestand bevat meer gegevens dan een schoolprogramma kan hebben. Het is niet geopend. Kies een ander bestand.";
const VREEMDE_NAMEN =
  "In dit bestand staan namen die niet in een schoolprogramma horen. Het is niet geopend. Kies een ander bestand.";

/** The open JSON format, described in docs/bestandsformaat.md. */
export type Jsonbestand = { formaat: typeof FORMAAT; versie: number; dossier: unknown };

/** Entries → the open JSON format, keys in a fixed order so that two files can be compared as text. */
export function naarJson(entries: Entries): Jsonbestand {
  const opNaam = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return { formaat: FORMAAT, versie: FORMAATVERSIE, dossier: nest(Object.fromEntries(opNaam)) };
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

const isVreemd = (naam: string) => naam === "" || naam.includes("/") || VERBODEN_NAMEN.has(naam);

/** What is wrong with the shape of an unknown tree; undefined = nothing. Walks no deeper or further than the limits. */
function shapeFault(wortel: Record<string, unknown>): string | undefined {
  const nogTeZien = [{ tak: wortel, diepte: 1 }];
  let bladen = 0;
  for (let hier = nogTeZien.pop(); hier; hier = nogTeZien.pop()) {
    for (const [naam, waarde] of Object.entries(hier.tak)) {
      bladen += 1;
      if (isVreemd(naam)) return VREEMDE_NAMEN;
      if (bladen > MAX_BLADEN || hier.diepte > MAX_DIEPTE) return TE_VEEL;
      if (isObject(waarde)) nogTeZien.push({ tak: waarde, diepte: hier.diepte + 1 });
    }
  }
  return undefined;
}

/** Is this one of our files, and of which version? Refuses other files and newer versions. */
export function leesVersie(onbekend: unknown): Uitkomst<number> {
  if (!isObject(onbekend) || onbekend.formaat !== FORMAAT) return mis(NIET_VAN_ONS);
  const versie = onbekend.versie;
  if (typeof versie !== "number" || !Number.isInteger(versie) || versie < 1) return mis(NIET_VAN_ONS);
  return versie > FORMAATVERSIE ? mis(NIEUWERE_VERSIE) : goed(versie);
}

/** The leaves of a file exactly as written, in its own version. Lists are no leaves; they come back in `onleesbaar`. */
export function leesBladen(
  onbekend: unknown,
): Uitkomst<{ versie: number; entries: Entries; onleesbaar: Onleesbaar[] }> {
  const versie = leesVersie(onbekend);
  if (!versie.goed) return versie;
  const dossier = (onbekend as Jsonbestand).dossier;
  if (!isObject(dossier)) return mis(NIET_VAN_ONS);
  const fout = shapeFault(dossier);
  if (fout) return mis(fout);
  const { entries, overgeslagen } = flatten(dossier);
  const onleesbaar = overgeslagen.map((sleutel) => ({ sleutel, waarde: JSON.stringify(leafAt(dossier, sleutel)) }));
  return goed({ versie: versie.waarde, entries, onleesbaar: onleesbaar.filter(({ waarde }) => waarde !== "null") });
}

function leafAt(boom: unknown, sleutel: string): unknown {
  return sleutel.split("/").reduce((tak, naam) => (isObject(tak) ? tak[naam] : undefined), boom);
}

/**
 * Unknown JSON → entries of the version of this app. What this version cannot read stays in `entries`, a list as its JSON
 * text, and is named in `onleesbaar`: so it is kept with the plan. Fails with one Dutch sentence when it is not ours, newer, or too large to be real.
 */
export function leesJson(onbekend: unknown): Uitkomst<{ entries: Entries; onleesbaar: Onleesbaar[] }> {
  const bladen = leesBladen(onbekend);
  if (!bladen.goed) return bladen;
  const { onleesbaar: lijsten, versie } = bladen.waarde;
  const alsTekst = Object.fromEntries(lijsten.map(({ sleutel, waarde }) => [sleutel, waarde]));
  const entries = migreer({ ...bladen.waarde.entries, ...alsTekst }, versie);
  const { onleesbaar } = readDossier(entries);
  const bekend = new Set(onleesbaar.map(({ sleutel }) => sleutel));
  return goed({ entries, onleesbaar: [...lijsten.filter(({ sleutel }) => !bekend.has(sleutel)), ...onleesbaar] });
}
