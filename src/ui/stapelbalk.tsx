import { scaleLinear } from "d3-scale";

/** Light to dark, so that the order also shows in black and white. */
const VULLINGEN = ["fz1", "fz2", "fz3", "fz4", "fz5"] as const;

export type Stapeldeel = { naam: string; waarde: number; tekst: string };

/** Fill of part `i` of `aantal`: spread over the whole range, so that three parts differ as much as five. */
const vulling = (i: number, aantal: number) =>
  VULLINGEN[Math.round((i * (VULLINGEN.length - 1)) / Math.max(1, aantal - 1))] ?? "fz5";

/** One bar of percentages in their order, with the same in words below it. */
export function Stapelbalk({ kop, delen }: { kop: string; delen: readonly Stapeldeel[] }) {
  const som = delen.reduce((totaal, { waarde }) => totaal + waarde, 0);
  const schaal = scaleLinear([0, Math.max(100, som)], [0, 100]);
  let vanaf = 0;
  return (
    <>
      <span>
        <strong>{kop}</strong> <span className="bij">{delen.map(({ tekst }) => tekst).join(", ")}</span>
      </span>
      <svg className="balk" aria-hidden="true">
        {delen.map(({ naam, waarde }, i) => {
          const x = schaal(vanaf);
          vanaf += waarde;
          return (
            <rect
              key={naam}
              className={vulling(i, delen.length)}
              x={`${x.toFixed(2)}%`}
              width={`${schaal(waarde).toFixed(2)}%`}
              height="100%"
            />
          );
        })}
        <rect className="frand" width="100%" height="100%" />
      </svg>
    </>
  );
}
