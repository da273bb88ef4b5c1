import { metHoofdletter, opsomming } from "../taal.ts";
import type { Editie, Interventie } from "./interventie.ts";
import { type Maat, waardeInWoorden } from "./waarden-in-woorden.ts";

const MATEN: readonly Maat[] = ["maanden", "kosten", "bewijs"];

/** The editions that exist, oldest first: menukaart 2021, menukaart 2022, and what came after it. */
export const editiesVan = ({ menukaart: { eerste, hoofd, nieuwer } }: Pick<Interventie, "menukaart">): Editie[] =>
  [eerste, hoofd, nieuwer].filter((editie) => editie !== null);

/** "menukaart 2021 zegt +7 maanden" */
function wieZegtWat(editie: Editie, maat: Maat): string[] {
  const waarde = editie[maat];
  return waarde ? [`${waarde.volgens} zegt ${waardeInWoorden(maat, waarde.waarde)}`] : [];
}

/** Measures on which the editions do not agree, each with who says what. None is picked as the right one. */
export function verschillen(interventie: Pick<Interventie, "menukaart">): string[] {
  const edities = editiesVan(interventie);
  return MATEN.flatMap((maat) => {
    const waarden = new Set(edities.flatMap((editie) => editie[maat]?.waarde ?? []));
    return waarden.size > 1
      ? [metHoofdletter(`${opsomming([...new Set(edities.flatMap((editie) => wieZegtWat(editie, maat)))])}.`)]
      : [];
  });
}
