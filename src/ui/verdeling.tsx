import { type ReactNode, useId } from "react";

/** One part of a bar: its shade from 1 (light) to 5 (dark), 0 = hatched, and how much it counts. */
export type Balkdeel = { naam: string; tint: number; aantal: number };

/** Hatching: not knowing has a look of its own. */
function Arcering({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fvel" />
        <rect width="1.5" height="6" className="finkt" />
      </pattern>
    </defs>
  );
}

/** Space between two parts, in percent of the bar: borders are seen without colour. */
const TUSSEN = 0.6;

/** Parts of a whole beside each other. The counts stand elsewhere in words, so the drawing is hidden from screen readers. */
export function Stapelbalk({ delen }: { delen: readonly Balkdeel[] }) {
  const arcering = useId();
  const totaal = delen.reduce((som, { aantal }) => som + aantal, 0);
  let vanaf = 0;
  return (
    <svg className="staaf" aria-hidden="true">
      <Arcering id={arcering} />
      <rect className="frand" width="100%" height="100%" />
      {delen
        .filter(({ aantal }) => aantal > 0)
        .map(({ naam, tint, aantal }) => {
          const breedte = (100 * aantal) / Math.max(1, totaal);
          const x = vanaf;
          vanaf += breedte;
          return (
            <rect
              key={naam}
              className={tint === 0 ? undefined : `fz${tint}`}
              fill={tint === 0 ? `url(#${arcering})` : undefined}
              x={`${(x + TUSSEN / 2).toFixed(2)}%`}
              y="1"
              width={`${Math.max(0.3, breedte - TUSSEN).toFixed(2)}%`}
              height="90%"
            />
          );
        })}
    </svg>
  );
}

/** Shapes that go with a group besides its colour. */
const VORMEN = [
  <circle key="rond" cx="8" cy="8" r="6" />,
  <path key="ruit" d="M8 1 15 8 8 15 1 8Z" />,
  <path key="driehoek" d="M8 1.5 15 14H1Z" />,
  <rect key="vierkant" x="2" y="2" width="12" height="12" />,
  <path key="punt-omlaag" d="M1 2h14L8 14.5Z" />,
];

type Rijeigenschappen = {
  /** Which shape and colour, from 1 to 5. */
  teken: number;
  naam: ReactNode;
  /** Behind the bar: the middle. */
  bij?: ReactNode;
  /** The bar, or words in its place. */
  children: ReactNode;
};

/** One group: shape, name, bar and what the bar comes down to. */
export function Verdelingrij({ teken, naam, bij, children }: Rijeigenschappen) {
  return (
    <li>
      <span className={`rol tr${teken}`}>
        <svg className="vorm" viewBox="0 0 16 16" aria-hidden="true">
          {VORMEN[teken - 1]}
        </svg>
        {naam}
      </span>
      {children}
      <span>{bij}</span>
    </li>
  );
}

/** Groups below each other, on one scale. */
export function Verdeling({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="verdeelkader">
      <ul className="verdeling" aria-label={label}>
        {children}
      </ul>
    </div>
  );
}

/** What stands in place of a bar. */
export function Zonderbalk({ children }: { children: ReactNode }) {
  return <span className="te-klein">{children}</span>;
}
