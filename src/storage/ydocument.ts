import * as Y from "yjs";
import { MAX_BLADEN } from "#domain/dossier/bestand.ts";
import { type Change, diffEntries, type Entries, isWaarde } from "#domain/dossier/entries.ts";
import { migreer } from "#domain/dossier/migraties.ts";

/**
 * How the leaves of a dossier are spread over Y.Docs: each respondent's answers in a document of their own, so that a
 * device never has to hold a colleague's answers; hand-ins and their keys in one; everything else in one document. A document is one flat Y.Map.
 */

/** Name of the document with the school, the plan and the money. */
export const PROGRAMMA = "programma";

/** State of each document of a dossier (Yjs update V2), by document name. */
export type Staten = Record<string, Uint8Array>;

/** State of a document in which nothing was ever written. */
export const LEGE_STAAT: Uint8Array = Y.encodeStateAsUpdateV2(new Y.Doc());

/** Name of the document with all that was handed in, and the keys that open it: never part of what others get. */
const INZENDINGEN = "inzendingen";

/** Name of the document that holds this key: "programma", "inzendingen" or "inbreng/<respondent>". */
export function documentnaam(sleutel: string): string {
  const [tak, respondent] = sleutel.split("/");
  if (tak === "inzending" || tak === "sleutel") return INZENDINGEN;
  return tak === "inbreng" && respondent ? `inbreng/${respondent}` : PROGRAMMA;
}

/** Changes per document name. */
export function perDocument(changes: Change[]): Map<string, Change[]> {
  const delen = new Map<string, Change[]>();
  for (const change of changes) {
    const naam = documentnaam(change.sleutel);
    const deel = delen.get(naam);
    if (deel) deel.push(change);
    else delen.set(naam, [change]);
  }
  return delen;
}

/** The leaves of a document. */
export const bladen = (doc: Y.Doc): Y.Map<unknown> => doc.getMap("bladen");

/** Readable leaves of a document; a key that belongs to another document is no leaf of this one. */
export function entriesVan(naam: string, doc: Y.Doc): Entries {
  const entries: Entries = {};
  for (const [sleutel, waarde] of bladen(doc)) {
    if (isWaarde(waarde) && documentnaam(sleutel) === naam) entries[sleutel] = waarde;
  }
  return entries;
}

/** Carries out changes as one transaction; a value that already stands there is not written again. */
export function writeChanges(doc: Y.Doc, changes: Change[], oorsprong: unknown): void {
  doc.transact(() => {
    const map = bladen(doc);
    for (const { sleutel, waarde } of changes) {
      if (waarde === undefined) map.delete(sleutel);
      else if (map.get(sleutel) !== waarde) map.set(sleutel, waarde);
    }
  }, oorsprong);
}

/** A Y.Doc with this state. The words that were deleted in it are not kept. */
export function documentMet(staat: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, staat);
  return doc;
}

/**
 * The state of a document for a file: without the words that were deleted, and always one that can be opened. Of a
 * document in which a part is missing it is what still shows.
 */
export function staatVoorBestand(naam: string, doc: Y.Doc): Uint8Array {
  if (doc.store.pendingStructs === null) return Y.encodeStateAsUpdateV2(documentMet(Y.encodeStateAsUpdateV2(doc)));
  return changed(undefined, diffEntries({}, entriesVan(naam, doc)));
}

/** New documents for a new dossier. */
export function statenVan(entries: Entries): Staten {
  const delen = new Map<string, Change[]>([[PROGRAMMA, []], ...perDocument(diffEntries({}, entries))]);
  return Object.fromEntries([...delen].map(([naam, deel]) => [naam, changed(undefined, deel)]));
}

/** All leaves of these documents together. */
export function entriesVanStaten(staten: Staten): Entries {
  return Object.assign({}, ...Object.entries(staten).map(([naam, staat]) => entriesVan(naam, documentMet(staat))));
}

/** Is each document whole, without a missing part, and does it hold only values, under keys of its own? */
export function isHeel(staten: Staten): boolean {
  let aantal = 0;
  return Object.entries(staten).every(([naam, staat]) => {
    const doc = documentMet(staat);
    aantal += bladen(doc).size;
    return (
      doc.store.pendingStructs === null &&
      aantal <= MAX_BLADEN &&
      Object.keys(entriesVan(naam, doc)).length === bladen(doc).size
    );
  });
}

/** Were these states ever one document? A copy of a plan has a history of its own. */
export function delenGeschiedenis(a: Uint8Array, b: Uint8Array): boolean {
  const clientsVan = (staat: Uint8Array) => [...Y.decodeStateVector(Y.encodeStateVectorFromUpdateV2(staat)).keys()];
  const bekend = new Set(clientsVan(a));
  return clientsVan(b).some((client) => bekend.has(client));
}

/** Documents of format version `van` → documents of this version. */
export function migreerStaten(staten: Staten, van: number): Staten {
  const entries = entriesVanStaten(staten);
  const changes = perDocument(diffEntries(entries, migreer(entries, van)));
  const namen = new Set([...Object.keys(staten), ...changes.keys()]);
  return Object.fromEntries([...namen].map((naam) => [naam, changed(staten[naam], changes.get(naam) ?? [])]));
}

function changed(staat: Uint8Array | undefined, changes: Change[]): Uint8Array {
  if (staat && changes.length === 0) return staat;
  const doc = staat ? documentMet(staat) : new Y.Doc();
  writeChanges(doc, changes, undefined);
  return Y.encodeStateAsUpdateV2(doc);
}
