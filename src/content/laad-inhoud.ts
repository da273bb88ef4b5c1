import { Inhoud } from "#domain/inhoud.ts";

let geladen: Promise<Inhoud> | undefined;

async function laad(): Promise<Inhoud> {
  const { bestanden } = await import("./bestanden.ts");
  const inhoud = Inhoud.parse(bestanden);
  const menukaart = inhoud.menukaart.toSorted(
    (a, b) => a.doelgebied.localeCompare(b.doelgebied) || a.titel.localeCompare(b.titel, "nl"),
  );
  return { ...inhoud, menukaart };
}

/**
 * All content, checked against its schema and loaded once, as a chunk of its own. Rejects when a file does not fit:
 * `npm run content:check` says which.
 */
export function laadInhoud(): Promise<Inhoud> {
  geladen ??= laad();
  return geladen;
}
