import { useState } from "react";
import { deelVan, itemVan } from "#domain/schoolscan/oordeel.ts";

type Gekozen = { pagina: string; perVraag: Readonly<Record<string, string>>; plek: string | undefined };

const metPlek = (gekozen: Gekozen, plek: string | undefined): Gekozen => ({
  ...gekozen,
  plek,
  perVraag: plek === undefined ? gekozen.perVraag : { ...gekozen.perVraag, [itemVan(plek)]: deelVan(plek) },
});

/**
 * For which part of the school each question is answered now: the choice for the page, or that of the question itself.
 * A link to "A2@havo" opens that question for havo.
 */
export function useGekozenDeel(plek: string | undefined) {
  const [gekozen, setGekozen] = useState<Gekozen>(() => metPlek({ pagina: "", perVraag: {}, plek }, plek));
  const nu = gekozen.plek === plek ? gekozen : metPlek(gekozen, plek);
  if (nu !== gekozen) setGekozen(nu);
  return {
    pagina: nu.pagina,
    van: (item: string) => nu.perVraag[item] ?? nu.pagina,
    kiesVoorPagina: (deel: string) => setGekozen({ ...nu, pagina: deel, perVraag: {} }),
    kiesVoorVraag: (item: string, deel: string) => setGekozen({ ...nu, perVraag: { ...nu.perVraag, [item]: deel } }),
  };
}
