import { strFromU8, strToU8 } from "fflate";
import { FORMAAT, leesJson, leesVersie, NIET_VAN_ONS, naarJson } from "#domain/dossier/bestand.ts";
import { FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import { diffEntries, type Entries, flatten, type Onleesbaar, readDossier } from "#domain/dossier/entries.ts";
import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import { type Hash, toonHex } from "#domain/dossier/vingerafdruk.ts";
import { entriesVanStaten, isHeel, migreerStaten, PROGRAMMA, type Staten } from "./ydocument.ts";
import { type Delen, isZip, pack, unpack } from "./zip.ts";

/**
 * The `.schoolprogramma` file: a zip with manifest.json (format, versions, SHA-256 of each part), dossier.json (to
 * read), and the documents that can be merged: dossier.yjs and inbreng/<respondent>.yjs. No Dexie here: Node uses it too.
 */

/** Largest file that is opened, in bytes. */
export const MAX_BESTAND = 50_000_000;

const FOUTEN = {
  "te-groot":
    "Dit bestand is te groot: meer dan 50 MB. Een bestand van Schoolprogramma is veel kleiner. Kies een ander bestand.",
  "niet-heel":
    "Dit bestand is niet compleet. Misschien is het opslaan of downloaden afgebroken. Er is niets veranderd. Kies een andere kopie.",
  beschadigd:
    "Dit bestand is beschadigd: de inhoud klopt niet met de controle die erin staat. Er is niets veranderd. Kies een andere kopie.",
  tegenstrijdig:
    "In dit bestand spreken twee delen elkaar tegen: dossier.json is gewijzigd en dossier.yjs niet. Er is niets veranderd. Wilt u de wijzigingen in dossier.json gebruiken? Open dan alleen dat deel.",
};

/** What a file holds, in the version of this app. Only with `staten` can it be merged without losing who wrote what. */
export type Bestandsinhoud = { entries: Entries; onleesbaar: Onleesbaar[]; staten?: Staten };

const MANIFEST = "manifest.json";
const JSON_DEEL = "dossier.json";
const PROGRAMMA_DEEL = "dossier.yjs";

const deelVan = (naam: string) =>
  naam === PROGRAMMA ? PROGRAMMA_DEEL : `${naam.split("/").map(encodeURIComponent).join("/")}.yjs`;
const naamVan = (deel: string) =>
  deel === PROGRAMMA_DEEL
    ? PROGRAMMA
    : deel
        .replace(/\.yjs$/, "")
        .split("/")
        .map(decodeURIComponent)
        .join("/");
const toBytes = (inhoud: object) => strToU8(`${JSON.stringify(inhoud, null, 2)}\n`);

/** The documents of a dossier → the bytes of a `.schoolprogramma` file. */
export async function pakIn(staten: Staten, appVersie: string, hash: Hash): Promise<Uint8Array> {
  const delen: Delen = { [JSON_DEEL]: toBytes(naarJson(entriesVanStaten(staten))) };
  for (const [naam, staat] of Object.entries(staten)) delen[deelVan(naam)] = staat;
  const controle: Record<string, string> = {};
  for (const [deel, bytes] of Object.entries(delen)) controle[deel] = toonHex(await hash(bytes));
  return pack({
    [MANIFEST]: toBytes({ formaat: FORMAAT, versie: FORMAATVERSIE, appVersie, delen: controle }),
    ...delen,
  });
}

/**
 * The bytes of a `.schoolprogramma` or `.json` file → what it holds. Everything is checked before anything is handed
 * out. Fails with one Dutch sentence per cause; never throws.
 */
export async function pakUit(bytes: Uint8Array, hash: Hash): Promise<Uitkomst<Bestandsinhoud>> {
  if (bytes.length > MAX_BESTAND) return mis(FOUTEN["te-groot"]);
  try {
    return isZip(bytes) ? await decodeZip(bytes, hash) : decodeJson(strFromU8(bytes));
  } catch {
    return mis(FOUTEN.beschadigd);
  }
}

function decodeJson(tekst: string): Uitkomst<Bestandsinhoud> {
  const kaal = tekst.replace(/^\ufeff/, "").trim();
  try {
    return leesJson(JSON.parse(kaal));
  } catch {
    return mis(kaal.startsWith("{") ? FOUTEN["niet-heel"] : NIET_VAN_ONS);
  }
}

async function decodeZip(bytes: Uint8Array, hash: Hash): Promise<Uitkomst<Bestandsinhoud>> {
  const uitgepakt = unpack(bytes);
  if (typeof uitgepakt === "string") return mis(FOUTEN[uitgepakt]);
  const { [MANIFEST]: manifestBytes, ...delen } = uitgepakt;
  if (!manifestBytes) return mis(NIET_VAN_ONS);
  const manifest: unknown = JSON.parse(strFromU8(manifestBytes));
  const versie = leesVersie(manifest);
  if (!versie.goed) return versie;
  if (!(await isIntact(delen, Object(manifest).delen, hash))) return mis(FOUTEN.beschadigd);
  return combine(delen, versie.waarde);
}

/** Are there exactly the parts that the manifest names, each with its own SHA-256? */
async function isIntact(delen: Delen, controle: unknown, hash: Hash): Promise<boolean> {
  const verwacht = Object.entries(Object(controle) as Record<string, unknown>);
  if (verwacht.length !== Object.keys(delen).length || !delen[JSON_DEEL] || !delen[PROGRAMMA_DEEL]) return false;
  for (const [deel, som] of verwacht) {
    const bytes = delen[deel];
    if (!bytes || toonHex(await hash(bytes)) !== som) return false;
  }
  return true;
}

/** The documents decide; the JSON beside them must say the same. */
function combine({ [JSON_DEEL]: jsonBytes, ...documenten }: Delen, versie: number): Uitkomst<Bestandsinhoud> {
  const inBestand = Object.fromEntries(Object.entries(documenten).map(([deel, staat]) => [naamVan(deel), staat]));
  if (!isHeel(inBestand)) return mis(FOUTEN.beschadigd);
  const json: unknown = JSON.parse(strFromU8(jsonBytes ?? new Uint8Array()));
  const inJson = flatten(Object(json).dossier).entries;
  const inDocumenten = flatten(naarJson(entriesVanStaten(inBestand)).dossier).entries;
  if (Object(json).versie !== versie || diffEntries(inJson, inDocumenten).length > 0) return mis(FOUTEN.tegenstrijdig);
  const staten = migreerStaten(inBestand, versie);
  const entries = entriesVanStaten(staten);
  return goed({ entries, staten, onleesbaar: readDossier(entries).onleesbaar });
}
