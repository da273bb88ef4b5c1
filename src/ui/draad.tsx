import { Nr } from "./nummer.tsx";

export type Draadlink = {
  nr: string;
  /** What it numbers, for screen readers. */
  wat: string;
  tekst?: string | undefined;
  /** Left out for the place where the reader is now. */
  href?: string | undefined;
};

function Schakel({ nr, wat, tekst, href }: Draadlink) {
  const inhoud = (
    <>
      <Nr nr={nr} wat={wat} />
      {tekst}
    </>
  );
  return href === undefined ? <span className="draad__hier">{inhoud}</span> : <a href={href}>{inhoud}</a>;
}

/** The red thread: numbered places that belong together, each one click away. */
export function Draad({ links, label = "Zo hangt dit samen" }: { links: readonly Draadlink[]; label?: string }) {
  return (
    <ol className="draad" aria-label={label}>
      {links.map((link) => (
        <li key={`${link.nr} ${link.href ?? ""}`}>
          <Schakel {...link} />
        </li>
      ))}
    </ol>
  );
}
