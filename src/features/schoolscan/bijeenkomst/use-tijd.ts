import { useCallback, useEffect, useRef, useState } from "react";
import { type Aftelklok, nieuweKlok, resterend } from "#domain/schoolscan/aftelklok.ts";
import { speelToon } from "./geluid.ts";
import { type Klok, minuutErbij, startOf } from "./tijd.tsx";

/** Where this tab remembers that a tone may be heard; silent until someone asks for it. */
const GELUID = "bijeenkomst-geluid";
/** Where this tab remembers the time of each question, so that a reload or a look at the next question loses none. */
const TIJD = "bijeenkomst-tijd";

function bewaardeKlok(sleutel: string): Aftelklok | undefined {
  const [rest, sinds] = (sessionStorage.getItem(sleutel) ?? "").split(" ").map(Number);
  if (!rest || Number.isNaN(rest)) return undefined;
  return sinds ? { rest, sinds } : { rest };
}

const bewaar = (sleutel: string, { rest, sinds }: Aftelklok) =>
  sessionStorage.setItem(sleutel, [rest, sinds].filter((getal) => getal !== undefined).join(" "));

/**
 * The clock of one question, and whether a tone sounds at its end. It runs on over a reload; whoever leaves the question
 * stops it. `adres` tells the questions of all plans apart.
 */
export function useTijd(adres: string, minuten: number, nu: Klok) {
  const sleutel = `${TIJD} ${adres}`;
  const [klok, setKlok] = useState<Aftelklok>(() => bewaardeKlok(sleutel) ?? nieuweKlok(minuten));
  const [geluid, setGeluid] = useState(() => sessionStorage.getItem(GELUID) === "aan");
  const laatste = useRef(klok);
  const zetKlok = (nieuw: Aftelklok) => {
    laatste.current = nieuw;
    bewaar(sleutel, nieuw);
    setKlok(nieuw);
  };
  useEffect(
    () => () => {
      if (laatste.current.sinds !== undefined) bewaar(sleutel, { rest: resterend(laatste.current, nu()) });
    },
    [sleutel, nu],
  );
  const onOm = useCallback(() => {
    if (geluid) speelToon();
  }, [geluid]);
  const zetGeluid = (aan: boolean) => {
    sessionStorage.setItem(GELUID, aan ? "aan" : "uit");
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
