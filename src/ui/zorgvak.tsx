/** The square of a scale from light to dark: 1–5, or 0 as a hatched square. Always beside a word, so hidden itself. */
export function Zorgvak({ cijfer }: { cijfer: number }) {
  return (
    <span className={`z z${cijfer}`} aria-hidden="true">
      {cijfer === 0 ? "–" : cijfer}
    </span>
  );
}
