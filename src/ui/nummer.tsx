type Nummer = {
  /** E.g. "B2". */
  nr: string;
  /** What it numbers, for screen readers: "bevinding". */
  wat: string;
};

/** A reference number as on paper; with `href` it is a link to the place it numbers. */
export function Nr({ nr, wat, href }: Nummer & { href?: string | undefined }) {
  const inhoud = (
    <>
      <span className="vh">{wat} </span>
      {nr}
    </>
  );
  return href === undefined ? (
    <span className="nr">{inhoud}</span>
  ) : (
    <a className="nr" href={href}>
      {inhoud}
    </a>
  );
}
