import { toonBron } from "#domain/bron.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { TekstMetLinks } from "#ui/tekst-met-links.tsx";

/** Where a fact comes from, as a reader sees it: the citation of a document, or a link with the name of the site. */
export function Bronlink({ bron }: { bron: string }) {
  const { bronnen } = useInhoud();
  return <TekstMetLinks tekst={toonBron(bronnen, bron)} />;
}
