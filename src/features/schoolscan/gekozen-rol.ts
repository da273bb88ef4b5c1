import { useState } from "react";
import { INVULROLLEN, type Invulrol } from "#domain/schoolscan/rondes.ts";

/** Where this tab remembers who sits behind it; it belongs to the person at the screen, not to the dossier. */
const SLEUTEL = "schoolscan-rol";

/** Who fills in now: kept while the tab is open, at first the schoolleiding. */
export function useGekozenRol(): [Invulrol, (rol: Invulrol) => void] {
  const [rol, setRol] = useState<Invulrol>(
    () => INVULROLLEN.find((naam) => naam === sessionStorage.getItem(SLEUTEL)) ?? "schoolleiding",
  );
  const kies = (nieuw: Invulrol) => {
    sessionStorage.setItem(SLEUTEL, nieuw);
    setRol(nieuw);
  };
  return [rol, kies];
}
