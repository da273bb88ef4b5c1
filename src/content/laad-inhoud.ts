import { Inhoud } from "#domain/inhoud.ts";
import { opDoelgebied } from "#domain/menukaart/met-eigen.ts";

let geladen: Promise<Inhoud> | undefined;

async function laad(): Promise<Inhoud> {
  const { bestanden } = await import("./bestanden.ts");
  const inhoud = Inhoud.parse(bestanden);
  return { ...inhoud, menukaart: inhoud.menukaart.toSorted(opDoelgebied) };
}

/**
 * All content, checked against its schema and loaded once, as a chunk of its own. Rejects when a file does not fit:
 * `npm run content:check` says which.
 */
export function laadInhoud(): Promise<Inhoud> {
  geladen ??= laad();
  return geladen;
}
