import { useHref } from "#state/dossier-hooks.ts";

/** The way to a view of its own: an existing plan or begroting comes in. */
export function OvernemenLink() {
  const href = useHref();
  return (
    <p>
      Staat het al in Excel of Word?{" "}
      <a href={href({ stap: "begroting", plek: "overnemen" })}>Bestaand plan of begroting overnemen</a>
    </p>
  );
}
