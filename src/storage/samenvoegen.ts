import * as Y from "yjs";
import type { Entries, Waarde } from "#domain/dossier/entries.ts";
import { bladen, documentMet, entriesVan, type Staten } from "./ydocument.ts";

/** A value that no longer shows after merging, and what stands in its place (undefined = nothing). */
export type Overschreven = { sleutel: string; was: Waarde; wordt: Waarde | undefined };

/** The values of `ander` that were written without `doc` knowing of them. */
function unknownTo(doc: Y.Doc, naam: string, ander: Y.Doc): Entries {
  const items = bladen(ander)._map;
  const nieuw = Object.entries(entriesVan(naam, ander)).filter(([sleutel]) => {
    const id = items.get(sleutel)?.id;
    return id && id.clock >= Y.getState(doc.store, id.client);
  });
  return Object.fromEntries(nieuw);
}

function mergeOne(naam: string, doc: Y.Doc, staat: Uint8Array, oorsprong: unknown): Overschreven[] {
  const voor = entriesVan(naam, doc);
  const erbij = unknownTo(doc, naam, documentMet(staat));
  Y.applyUpdateV2(doc, staat, oorsprong);
  const na = entriesVan(naam, doc);
  return [...lostValues(voor, na), ...lostValues(erbij, na)];
}

/** The values of `voor` that no longer show in `na`. */
export function lostValues(voor: Entries, na: Entries): Overschreven[] {
  return Object.entries(voor)
    .filter(([sleutel, was]) => na[sleutel] !== was)
    .map(([sleutel, was]) => ({ sleutel, was, wordt: na[sleutel] }));
}

/**
 * Merges states from elsewhere into documents. Of two values written side by side Yjs keeps one, by device and not by
 * time; so this returns every value that lost: of this device, and of the other when this device did not know it.
 */
export function mergeStaten(
  documentMetNaam: (naam: string) => Y.Doc,
  staten: Staten,
  oorsprong: unknown,
): Overschreven[] {
  return Object.entries(staten).flatMap(([naam, staat]) => mergeOne(naam, documentMetNaam(naam), staat, oorsprong));
}
