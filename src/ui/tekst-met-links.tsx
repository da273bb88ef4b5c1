const ADRES = /(https?:\/\/[^\s)]+)/;

/** The name of the site is enough to read; the whole address is in the link. */
const siteVan = (adres: string) => adres.replace(/^https?:\/\/(www\.)?/, "").split("/")[0];

/** Text in which every web address is a link with the name of its site. */
export function TekstMetLinks({ tekst }: { tekst: string }) {
  return tekst.split(ADRES).map((deel) =>
    ADRES.test(deel) ? (
      <a key={deel} href={deel} rel="noreferrer">
        {siteVan(deel)}
      </a>
    ) : (
      deel
    ),
  );
}
