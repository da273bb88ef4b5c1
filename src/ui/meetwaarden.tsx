import type { ReactNode } from "react";

const reeks = (aantal: number) => Array.from({ length: aantal }, (_, plek) => plek);
const TREDEN = 8;

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

function Munten({ waarde, van }: { waarde: number; van: number }) {
  return (
    <svg className="meet" viewBox={`0 0 ${17 * van + 1} 16`} aria-hidden="true">
      {reeks(van).map((plek) => (
        <g key={plek} transform={`translate(${17 * plek} 0)`} fill="none" strokeWidth="1.1">
          <circle cx="8" cy="8" r="6.8" fill={plek < waarde ? "currentColor" : "none"} stroke="currentColor" />
          <path d="M10.6 5.2a3.4 3.4 0 1 0 0 5.6M4 7.2h4.5M4 9h4.5" className={plek < waarde ? "svel" : "szelf"} />
        </g>
      ))}
    </svg>
  );
}

function Vinken({ waarde, van }: { waarde: number; van: number }) {
  return (
    <svg className="meet" viewBox={`0 0 ${16 * van} 16`} aria-hidden="true">
      {reeks(van).map((plek) => (
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

/** "+4 maanden", "−2 maanden", "+1 maand", "0 maanden". */
export function toonMaanden(maanden: number): string {
  const teken = maanden > 0 ? "+" : maanden < 0 ? "−" : "";
  return `${teken}${Math.abs(maanden)} ${Math.abs(maanden) === 1 ? "maand" : "maanden"}`;
}

type Waarde = number | null;
type Meetwaardeneigenschappen = {
  /** Months; null = no estimate, which is not zero. */
  effect: Waarde;
  /** From 1 up to 5; null = no estimate. */
  kosten: Waarde;
  bewijs: Waarde;
  geen?: string;
  /** Below each value: where it comes from, or a newer value. */
  bij?: { effect?: ReactNode; kosten?: ReactNode; bewijs?: ReactNode };
};

function Meting({
  naam,
  tekst,
  geen,
  tekening,
  bij,
}: {
  naam: string;
  tekst: string | null;
  geen: string;
  tekening: ReactNode;
  bij: ReactNode;
}) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd className={tekst === null ? "geen" : undefined}>
        {tekst === null ? (
          geen
        ) : (
          <>
            {tekening}
            {tekst}
          </>
        )}
        {bij && <span className="bij klein">{bij}</span>}
      </dd>
    </div>
  );
}

/** Three measures beside each other, each as a drawing (stairs, coins, ticks) and in words. */
export function Meetwaarden({
  effect,
  kosten,
  bewijs,
  geen = "geen schatting op de menukaart",
  bij = {},
}: Meetwaardeneigenschappen) {
  return (
    <dl className="drie">
      <Meting
        naam="Gemiddeld effect"
        tekst={effect === null ? null : toonMaanden(effect)}
        tekening={<Trap waarde={effect ?? 0} />}
        {...{ geen, bij: bij.effect }}
      />
      <Meting
        naam="Kosten"
        tekst={kosten === null ? null : `kosten ${kosten} van 5`}
        tekening={<Munten waarde={kosten ?? 0} van={5} />}
        {...{ geen, bij: bij.kosten }}
      />
      <Meting
        naam="Bewijs"
        tekst={bewijs === null ? null : `bewijs ${bewijs} van 5`}
        tekening={<Vinken waarde={bewijs ?? 0} van={5} />}
        {...{ geen, bij: bij.bewijs }}
      />
    </dl>
  );
}
