import type { ReactNode } from "react";
import { Knoplink } from "./knop.tsx";

export type Voetlink = { href: string; tekst: string };

type Voeteigenschappen = {
  /** Name of this navigation, e.g. "Vorige en volgende stap". */
  label: string;
  vorige?: Voetlink | undefined;
  verder?: Voetlink | undefined;
  children?: ReactNode;
};

/** The foot of a page: back on the left, on to the next on the right. */
export function Voet({ label, vorige, verder, children }: Voeteigenschappen) {
  return (
    <nav className="voet" aria-label={label}>
      {vorige ? (
        <Knoplink soort="rand" href={vorige.href}>
          {vorige.tekst}
        </Knoplink>
      ) : (
        <span />
      )}
      {children}
      {verder && <Knoplink href={verder.href}>{verder.tekst}</Knoplink>}
    </nav>
  );
}
