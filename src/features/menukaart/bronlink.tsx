import { toonBron } from "#domain/bron.ts";
import { useInhoud } from "#state/dossier-hooks.ts";

const ADRES = /(https?:\/\/[^\s)]+)/;

/** The name of the site is enough to read; the whole address is in the link. */
const siteVan = (adres: string) => adres.replace(/^https?:\/\/(www\.)?/, "").split("/")[0];

/** Where a fact comes from, as a reader sees it: the citation of a document, or a link with the name of the site. */
export function Bronlink({ bron }: { bron: string }) {
  const { bronnen } = useInhoud();
  return toonBron(bronnen, bron)
    .split(ADRES)
    .map((deel) =>
      ADRES.test(deel) ? (
        <a key={deel} href={deel} rel="noreferrer">
          {siteVan(deel)}
        </a>
      ) : (
        deel
      ),
    );
}
