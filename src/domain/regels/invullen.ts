import { DOELGEBIEDEN } from "../dossier/plan.ts";
import { type Feiten, nummerVanVraag } from "../feiten.ts";

/**
 * The text of a rule as people read it: a scan question by its number ("vraag B6" → "vraag 5.6"), a doelgebied by its
 * name, and every plaatshouder filled. Codes are replaced before the school's own words come in.
 */
export function vulIn({ inhoud }: Pick<Feiten, "inhoud">, tekst: string, invul: Record<string, string>): string {
  return tekst
    .replace(/\b[A-K]\d\b/g, (item) => nummerVanVraag({ inhoud }, item))
    .replace(/\b(gebied|of) ([A-F])\b/g, (code, woord: string, letter: string) => {
      const id = DOELGEBIEDEN.find((gebied) => gebied === letter);
      return id ? `${woord} '${inhoud.doelgebieden[id].naam}'` : code;
    })
    .replace(/\{(\w+)\}/g, (plek, naam: string) => invul[naam] ?? plek);
}
