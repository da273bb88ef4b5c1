const ZORGWOORDEN = ["geen zicht", "1 geen", "2 weinig", "3 enige", "4 veel", "5 zeer veel"];

/** The concern score in words; the number comes first, as on the form. "open" = not answered. */
export const zorgwoord = (zorg: 0 | 1 | 2 | 3 | 4 | 5 | null): string =>
  zorg === null ? "open" : (ZORGWOORDEN[zorg] ?? "");
