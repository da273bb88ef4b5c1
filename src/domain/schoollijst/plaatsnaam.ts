const KLEIN = new Set(["aan", "bij", "de", "den", "der", "en", "gem", "het", "in", "op", "ter", "van", "'s", "'t"]);

const metHoofdletter = (woord: string): string =>
  woord.startsWith("ij") ? `IJ${woord.slice(2)}` : woord.charAt(0).toUpperCase() + woord.slice(1);

/** DUO writes places in capitals: "ALPHEN AAN DEN RIJN" → "Alphen aan den Rijn". Other spellings stay as they are. */
export function plaatsnaam(plaats: string): string {
  if (plaats !== plaats.toUpperCase()) return plaats;
  return plaats
    .toLowerCase()
    .split(/([\s-]+)/)
    .map((woord, i) => (KLEIN.has(woord) && (i > 0 || woord.startsWith("'")) ? woord : metHoofdletter(woord)))
    .join("");
}
