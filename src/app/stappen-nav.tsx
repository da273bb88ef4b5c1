import { useState } from "react";
import { useBeeld } from "#state/dossier-hooks.ts";
import { planHref, STAPPENLIJST, type Stap } from "./steps.ts";

type Naveigenschappen = { id: string; plaats: number };

function Staplink({ id, stap, nr, huidig }: { id: string; stap: Stap; nr: number; huidig: boolean }) {
  const { standen } = useBeeld();
  return (
    <li>
      <a className="stappen__a" href={planHref(id, stap.id)} aria-current={huidig ? "step" : undefined}>
        <span className="stappen__nr">{nr}</span>
        <span>{stap.titel}</span>
        <span className="stappen__st">{standen[stap.id].tekst}</span>
      </a>
    </li>
  );
}

/** All steps beside the page; on a narrow page behind one button. Nothing is locked. */
export function StappenNav({ id, plaats }: Naveigenschappen) {
  const [open, setOpen] = useState(false);
  return (
    <nav className="stappen" aria-label="Stappen van het plan">
      <button
        type="button"
        className="knop knop--rand stapknop"
        aria-expanded={open}
        aria-controls="stappenlijst"
        onClick={() => setOpen(!open)}
      >
        <span>
          Stap {plaats + 1} van {STAPPENLIJST.length}: {STAPPENLIJST[plaats]?.titel}
        </span>
        <span aria-hidden="true">{open ? "Sluiten" : "Alle stappen"}</span>
      </button>
      <ol id="stappenlijst" data-dicht={open ? undefined : ""}>
        {STAPPENLIJST.map((stap, i) => (
          <Staplink key={stap.id} id={id} stap={stap} nr={i + 1} huidig={i === plaats} />
        ))}
        <li>
          <a className="stappen__a" href={planHref(id)}>
            <span className="stappen__nr" aria-hidden="true" />
            <span>Overzicht van het plan</span>
          </a>
        </li>
      </ol>
    </nav>
  );
}
