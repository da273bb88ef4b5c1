import type { ReactNode } from "react";

type Voortgangeigenschappen = {
  gedaan: number;
  van: number;
  /** Before the numbers, for a place in a row: "Vraag" 6 van 15. */
  voor?: string;
  wat?: string;
  children?: ReactNode;
};

/** "4 van 6 beantwoord": the text first, the bar only supports it. */
export function Voortgang({ gedaan, van, voor = "", wat = "beantwoord", children }: Voortgangeigenschappen) {
  return (
    <div className="voortgang">
      <span role="status">
        {voor && `${voor} `}
        <strong>{gedaan}</strong> van {van} {wat}
      </span>
      <svg className="voortgang__spoor" aria-hidden="true">
        <rect className="fspoor" width="100%" height="100%" />
        <rect className="fbord" width={`${van === 0 ? 0 : ((100 * gedaan) / van).toFixed(1)}%`} height="100%" />
      </svg>
      {children}
    </div>
  );
}
