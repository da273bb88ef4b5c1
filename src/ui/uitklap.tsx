import type { ReactNode } from "react";

type Uitklapeigenschappen = { titel: ReactNode; bij?: ReactNode; open?: boolean; id?: string; children: ReactNode };

/** A part that opens on request; `bij` says what is in it while it is closed. */
export function Uitklap({ titel, bij, open = false, id, children }: Uitklapeigenschappen) {
  return (
    <details className="uitklap" id={id} open={open}>
      <summary>
        {titel}
        {bij && <span className="bij">{bij}</span>}
      </summary>
      <div className="uitklap__in">{children}</div>
    </details>
  );
}
