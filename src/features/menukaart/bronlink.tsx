import { toonBron } from "#domain/bron.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { TekstMetLinks } from "#ui/tekst-met-links.tsx";

/** Where a fact comes from, as a reader sees it: the citation of a document, or a link with the name of the site. */
export function Bronlink({ bron }: { bron: string }) {
  const { bronnen } = useInhoud();
  return <TekstMetLinks tekst={toonBron(bronnen, bron)} />;
}

/** Several sources, each citation once: lines of one document are one source to a reader. */
export function Bronlinks({ bronnen: verwijzingen }: { bronnen: readonly string[] }) {
  const { bronnen } = useInhoud();
  return [...new Set(verwijzingen.map((bron) => toonBron(bronnen, bron)))].map((bron, i) => (
    <span key={bron}>
      {i > 0 && ", "}
      <TekstMetLinks tekst={bron} />
    </span>
  ));
}
