import { Fragment } from "react";
import type { Reden, Suggestie } from "#domain/suggestie/suggesties.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Nr } from "#ui/nummer.tsx";

/** A reason with the numbers of its findings; a concern too small to be a finding leads to the question itself. */
function Redenregel({ reden, eerste }: { reden: Reden; eerste: boolean }) {
  const { bevindingen } = useBeeld();
  const href = useHref();
  const refs = [reden.ref, ...reden.ook];
  return (
    <p>
      <strong>{eerste ? "Omdat: " : "En ook: "}</strong>
      {reden.tekst}
      {bevindingen
        .filter(({ ref }) => refs.includes(ref))
        .map(({ nummer, ref }) => (
          <Fragment key={ref}>
            {" "}
            <Nr nr={nummer} wat="bevinding" href={href({ stap: "wat-valt-op", plek: ref })} />
          </Fragment>
        ))}
    </p>
  );
}

/** Why this is suggested: who said what, and why it then fits. */
export function Omdat({ redenen, past }: Pick<Suggestie, "redenen" | "past">) {
  return (
    <div className="omdat">
      {redenen.map((reden, i) => (
        <Redenregel key={reden.ref} reden={reden} eerste={i === 0} />
      ))}
      <p className="bij">{past === "sterk" ? "Past sterk bij jullie scan." : "Kan passen bij jullie scan."}</p>
    </div>
  );
}
