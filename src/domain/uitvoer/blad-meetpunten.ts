import type { Beeld } from "../beeld.ts";
import { toonInvoerdatum } from "../dossier/datum.ts";
import type { Meetpunt } from "../dossier/plan.ts";
import { toonAantal } from "../kleine-groep.ts";
import { type Cel, datumcel, tekstcel, type Werkblad } from "./werkblad.ts";

const SOORT: Record<NonNullable<Meetpunt["soort"]>, string> = {
  leren: "leren",
  welbevinden: "welbevinden",
  anders: "anders",
};

/** Sheet Meetpunten: how the school sees whether it helps, and when it looks. */
export function bladMeetpunten({ meetpunten, keuzes }: Beeld): Werkblad {
  const namen = new Map(keuzes.map(({ id, nummer, naam }) => [id, `${nummer} ${naam}`]));
  const rijen = meetpunten.map(({ nummer, meetpunt, momenten }): Cel[] => [
    tekstcel(nummer),
    tekstcel(namen.get(meetpunt.keuze)),
    tekstcel(meetpunt.wat),
    tekstcel(meetpunt.soort && SOORT[meetpunt.soort]),
    tekstcel(meetpunt.nulmeting),
    datumcel(meetpunt.nulmetingOp),
    tekstcel(meetpunt.nulmetingBron),
    tekstcel(meetpunt.streefwaarde),
    tekstcel(meetpunt.leerlingen === undefined ? "" : toonAantal(meetpunt.leerlingen)),
    tekstcel(meetpunt.wie),
    tekstcel(meetpunt.stopAls),
    tekstcel(momenten.map(toonInvoerdatum).join("; ")),
  ]);
  return {
    naam: "Meetpunten",
    kolommen: [
      { kop: "Nr.", breedte: 6 },
      { kop: "Interventie", breedte: 32 },
      { kop: "Waaraan zien we het", breedte: 36 },
      { kop: "Soort", breedte: 13 },
      { kop: "Nulmeting", breedte: 24 },
      { kop: "Gemeten op", breedte: 13 },
      { kop: "Bron", breedte: 26 },
      { kop: "Streefwaarde", breedte: 24 },
      { kop: "Leerlingen", breedte: 11 },
      { kop: "Wie meet", breedte: 24 },
      { kop: "We stoppen als", breedte: 34 },
      { kop: "Momenten", breedte: 26 },
    ],
    rijen,
    vasteKolommen: 1,
    metTotaal: false,
  };
}
