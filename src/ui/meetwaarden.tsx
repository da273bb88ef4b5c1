import type { ReactElement, ReactNode } from "react";

const reeks = (aantal: number) => Array.from({ length: aantal }, (_, plek) => plek);
const TREDEN = 8;
/** Coins and ticks there are. */
const VAN = 5;

/** A staircase: one step per unit, filled up to the value. */
function Trap({ waarde }: { waarde: number }) {
  return (
    <svg className="meet" viewBox="0 0 96 14" aria-hidden="true">
      {reeks(TREDEN).map((plek) => {
        const hoogte = 2.4 + 1.15 * plek;
        return (
          <rect
            key={plek}
            x={1 + 12 * plek}
            y={13.4 - hoogte}
            width="9"
            height={hoogte}
            fill={plek < waarde ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1"
          />
        );
      })}
    </svg>
  );
}

function Munten({ waarde }: { waarde: number }) {
  return (
    <svg className="meet" viewBox={`0 0 ${17 * VAN + 1} 16`} aria-hidden="true">
      {reeks(VAN).map((plek) => (
        <g key={plek} transform={`translate(${17 * plek} 0)`} fill="none" strokeWidth="1.1">
          <circle cx="8" cy="8" r="6.8" fill={plek < waarde ? "currentColor" : "none"} stroke="currentColor" />
          <path d="M10.6 5.2a3.4 3.4 0 1 0 0 5.6M4 7.2h4.5M4 9h4.5" className={plek < waarde ? "svel" : "szelf"} />
        </g>
      ))}
    </svg>
  );
}

function Vinken({ waarde }: { waarde: number }) {
  return (
    <svg className="meet" viewBox={`0 0 ${16 * VAN} 16`} aria-hidden="true">
      {reeks(VAN).map((plek) => (
        <g key={plek} transform={`translate(${16 * plek} 0)`} fill="none" stroke="currentColor" strokeWidth="1.2">
          {plek < waarde ? (
            <>
              <rect x="1" y="1" width="12" height="14" rx="1.5" fill="currentColor" />
              <path d="M4 8.2l2.4 2.4 4-5" className="svel" strokeWidth="1.6" />
            </>
          ) : (
            <rect x="1" y="1" width="12" height="14" rx="1.5" strokeDasharray="2.5 2" />
          )}
        </g>
      ))}
    </svg>
  );
}

/** A staircase of eight steps, five coins or five ticks. */
const TEKENINGEN = { trap: Trap, munten: Munten, vinken: Vinken } satisfies Record<
  string,
  (eigenschappen: { waarde: number }) => ReactElement
>;

/** The drawing of one value, beside words that say the same. */
export function Maattekening({ tekening, waarde }: { tekening: keyof typeof TEKENINGEN; waarde: number }) {
  const Tekening = TEKENINGEN[tekening];
  return <Tekening waarde={waarde} />;
}

export type Meting = {
  naam: string;
  /** The value in words; these say all, the drawing is decoration. */
  tekst: string;
  tekening: keyof typeof TEKENINGEN;
  /** null = not known, which is not zero: nothing is drawn. */
  waarde: number | null;
  /** Below the value: where it comes from, or a newer value. */
  bij?: ReactNode;
};

/** Measures beside each other, each as a drawing and in words. */
export function Meetwaarden({ metingen }: { metingen: readonly Meting[] }) {
  return (
    <dl className="drie">
      {metingen.map(({ naam, tekst, tekening, waarde, bij }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd className={waarde === null ? "geen" : undefined}>
            {waarde !== null && <Maattekening tekening={tekening} waarde={waarde} />}
            {tekst}
            {bij && <span className="bij klein">{bij}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
