import * as Y from "yjs";
import { type Change, isWaarde } from "#domain/dossier/entries.ts";
import { nieuwsteInzending } from "#domain/dossier/inzending.ts";
import type { Kant, Paar } from "#domain/samenvoegen/paar.ts";
import { geblevenRijen } from "#domain/samenvoegen/rijen.ts";
import { maakVerslag, type Verslag } from "#domain/samenvoegen/verslag.ts";
import { bladen, documentMet, documentnaam, perDocument, type Staten, writeChanges } from "./ydocument.ts";

const waardeVan = (item: Y.Item | undefined) => {
  const waarde: unknown = item && !item.deleted ? item.content.getContent().at(-1) : undefined;
  return isWaarde(waarde) ? waarde : undefined;
};

/** Has `doc` ever had this item? */
const kent = (doc: Y.Doc, { lastId }: Y.Item) => lastId.clock < Y.getState(doc.store, lastId.client);

/**
 * One side of a leaf. It was changed on that side when its newest item is unknown to the other, or when it is gone while
 * the other still has it and both knew it.
 */
function kantVan(eigen: { doc: Y.Doc; item: Y.Item | undefined }, ander: typeof eigen): Kant {
  const waarde = waardeVan(eigen.item);
  const nieuw = eigen.item !== undefined && !kent(ander.doc, eigen.item);
  const verwijderd =
    eigen.item !== undefined &&
    waarde === undefined &&
    ander.item !== undefined &&
    !ander.item.deleted &&
    kent(eigen.doc, ander.item);
  return { waarde, gewijzigd: nieuw || verwijderd };
}

/** Every leaf of this document, also those that were removed, in both versions. */
function vergelijk(naam: string, doc: Y.Doc, ander: Y.Doc): Paar[] {
  const [hier, daar] = [bladen(doc)._map, bladen(ander)._map];
  const sleutels = new Set([...hier.keys(), ...daar.keys()]);
  return [...sleutels]
    .filter((sleutel) => documentnaam(sleutel) === naam)
    .map((sleutel) => {
      const eigen = { doc, item: hier.get(sleutel) };
      const vreemd = { doc: ander, item: daar.get(sleutel) };
      return { sleutel, hier: kantVan(eigen, vreemd), ander: kantVan(vreemd, eigen) };
    });
}

/** Hand-ins of one member that came in on both sides: the latest of that member counts, whichever device Yjs prefers. */
const laatsteInzendingen = (paren: readonly Paar[]): Change[] =>
  paren.flatMap(({ sleutel, hier, ander }) => {
    const opBeide = hier.gewijzigd && ander.gewijzigd && hier.waarde !== undefined && ander.waarde !== undefined;
    if (!opBeide || !sleutel.startsWith("inzending/")) return [];
    return [{ sleutel, waarde: nieuwsteInzending(String(hier.waarde), String(ander.waarde)) }];
  });

/**
 * Merges states from elsewhere into documents. Of two values written side by side Yjs keeps one, by device and not by
 * time; so the report names every leaf that differed and who changed it. An item that one side deleted and the other
 * edited is written back whole, and of two hand-ins of one member the latest counts.
 */
export function mergeStaten(documentMetNaam: (naam: string) => Y.Doc, staten: Staten, oorsprong: unknown): Verslag {
  const delen = Object.entries(staten).map(([naam, staat]) => ({ naam, staat, doc: documentMetNaam(naam) }));
  const paren = delen.flatMap(({ naam, staat, doc }) => vergelijk(naam, doc, documentMet(staat)));
  const gebleven = geblevenRijen(paren);
  for (const { doc, staat } of delen) Y.applyUpdateV2(doc, staat, oorsprong);
  const heel = gebleven.flatMap(({ bladen: deel, verwijderdDoor }) =>
    deel.map(({ sleutel, hier, ander }) => ({ sleutel, waarde: verwijderdDoor === "hier" ? ander : hier })),
  );
  const anders = laatsteInzendingen(paren).filter(
    ({ sleutel, waarde }) => bladen(documentMetNaam(documentnaam(sleutel))).get(sleutel) !== waarde,
  );
  for (const [naam, changes] of perDocument([...heel, ...anders]))
    writeChanges(documentMetNaam(naam), changes, oorsprong);
  return maakVerslag(paren, gebleven);
}
