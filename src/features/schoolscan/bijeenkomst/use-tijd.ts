import { useCallback, useState } from "react";
import { type Aftelklok, nieuweKlok } from "#domain/schoolscan/aftelklok.ts";
import { speelToon } from "./geluid.ts";
import { type Klok, minuutErbij, startOf } from "./tijd.tsx";

/** Where this tab remembers that a tone may be heard; silent until someone asks for it. */
const SLEUTEL = "bijeenkomst-geluid";

/** The clock of one question, and whether a tone sounds at its end. */
export function useTijd(minuten: number, nu: Klok) {
  const [klok, zetKlok] = useState<Aftelklok>(() => nieuweKlok(minuten));
  const [geluid, setGeluid] = useState(() => sessionStorage.getItem(SLEUTEL) === "aan");
  const onOm = useCallback(() => {
    if (geluid) speelToon();
  }, [geluid]);
  const zetGeluid = (aan: boolean) => {
    sessionStorage.setItem(SLEUTEL, aan ? "aan" : "uit");
    setGeluid(aan);
  };
  return {
    klok,
    onZet: zetKlok,
    onOm,
    geluid,
    onZetGeluid: zetGeluid,
    wissel: () => zetKlok(startOf(klok, nu)),
    minuutErbij: () => zetKlok(minuutErbij(klok, nu)),
  };
}
