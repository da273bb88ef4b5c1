import * as z from "zod/mini";

/**
 * Where a fact comes from: "eindrapport:757" or "eindrapport:757-760" (a document of bronnen.json with its lines),
 * "menukaart:kleine-groepen" (the values and notes of that intervention), a web address, or a plain reference
 * ("Wms art. 11 b").
 */
export const Bronverwijzing = z.string().check(z.minLength(3));

/** A document that facts are taken from, and how the app cites it. */
export const Bron = z.object({ titel: z.string(), uitgever: z.string(), datum: z.string(), aanhalen: z.string() });
export type Bron = z.infer<typeof Bron>;

/** A source reference as a reader sees it: the citation of a document, or the reference itself. Lines stay in the data. */
export function toonBron(bronnen: Record<string, Bron>, verwijzing: string): string {
  const document = /^([a-z0-9-]+):/.exec(verwijzing)?.[1];
  return (document && bronnen[document]?.aanhalen) ?? verwijzing;
}
