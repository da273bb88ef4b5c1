import { scaleLinear } from "d3-scale";

export type Staaf = { naam: string; waarde: number; tekst: string };

/** Amounts below each other as bars on one scale; name and value stand beside each bar in words. */
export function Staven({ staven, label }: { staven: readonly Staaf[]; label: string }) {
  const schaal = scaleLinear([0, Math.max(1, ...staven.map(({ waarde }) => waarde))], [0, 100]);
  return (
    <ul className="staven" aria-label={label}>
      {staven.map(({ naam, waarde, tekst }) => (
        <li key={naam}>
          <span>{naam}</span>
          <svg className="balk" aria-hidden="true">
            <rect className="fspoor" width="100%" height="100%" />
            <rect className="fbord" width={`${schaal(waarde).toFixed(1)}%`} height="100%" />
          </svg>
          <span className="getal">{tekst}</span>
        </li>
      ))}
    </ul>
  );
}
