import type { ReactNode } from "react";

type Uitklapeigenschappen = {
  titel: ReactNode;
  bij?: ReactNode;
  open?: boolean;
  /** Called when it opens, for content that is only drawn then. */
  onOpen?(): void;
  id?: string;
  children: ReactNode;
};

/** A part that opens on request; `bij` says what is in it while it is closed. */
export function Uitklap({ titel, bij, open = false, onOpen, id, children }: Uitklapeigenschappen) {
  return (
    <details className="uitklap" id={id} open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        {titel}
        {bij && <span className="bij">{bij}</span>}
      </summary>
      <div className="uitklap__in">{children}</div>
    </details>
  );
}
