/** A row of dark squares as one stroke of the path. */
const rij = (vakjes: readonly boolean[], y: number): string =>
  vakjes.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : "")).join("");

/** A QR code, dark on white in every colour scheme so that any device can read it. `label` says what it opens. */
export function QrBeeld({ vakjes, label }: { vakjes: readonly (readonly boolean[])[]; label: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${vakjes.length} ${vakjes.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={vakjes.map(rij).join("")} fill="#000" />
    </svg>
  );
}
