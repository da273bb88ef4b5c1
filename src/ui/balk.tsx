import { scaleLinear } from "d3-scale";

const procent = (deel: number) => `${deel.toFixed(1)}%`;

/**
 * What is used of what there is. Too much runs on past the line, in another colour; the amounts stand beside it in words,
 * so the drawing itself is hidden from screen readers.
 */
export function Balk({ gebruikt, beschikbaar }: { gebruikt: number; beschikbaar: number }) {
  const schaal = scaleLinear([0, Math.max(gebruikt, beschikbaar, 1)], [0, 100]);
  const grens = schaal(beschikbaar);
  const over = schaal(Math.max(0, gebruikt - beschikbaar));
  return (
    <svg className="balk" aria-hidden="true">
      <rect className="fspoor" width={procent(grens)} height="100%" />
      <rect className="fbord" width={procent(schaal(Math.min(gebruikt, beschikbaar)))} height="100%" />
      {over > 0 && (
        <>
          <rect className="fstop" x={procent(grens)} width={procent(over)} height="100%" />
          <rect className="finkt" x={procent(Math.max(0, grens - 0.5))} width="3" height="100%" />
        </>
      )}
    </svg>
  );
}
