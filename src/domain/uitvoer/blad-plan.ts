import type { Beeld } from "../beeld.ts";
import { BORGINGNAMEN, INZETNAMEN } from "../dossier/namen.ts";
import { toonAantal } from "../kleine-groep.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { bedragcel, type Cel, datumcel, type Kolom, som, tekstcel, type Werkblad } from "./werkblad.ts";

const KOLOMMEN: Kolom[] = [
  { kop: "Nr.", breedte: 6 },
  { kop: "Interventie", breedte: 34 },
  { kop: "Doelgebied", breedte: 26 },
  { kop: "Doelen", breedte: 34 },
  { kop: "Waarom", breedte: 40 },
  { kop: "Hoe", breedte: 40 },
  { kop: "Voor wie", breedte: 26 },
  { kop: "Leerlingen", breedte: 11 },
  { kop: "Wie doet het", breedte: 26 },
  { kop: "Personeel", breedte: 20 },
  { kop: "Begin", breedte: 13 },
  { kop: "Eind", breedte: 13 },
  { kop: "Risico", breedte: 34 },
  { kop: "Hierna", breedte: 26 },
  { kop: "Meetpunten", breedte: 40 },
  { kop: "Kosten", breedte: 15 },
];

/** Sheet Plan: one row per chosen intervention, with what it costs in all years together. */
export function bladPlan({ keuzes, inhoud, begroting }: Beeld): Werkblad {
  const rij = ({ nummer, naam, gebied, doelen, keuze, meetpunten, kosten }: Keuzebeeld): Cel[] => [
    tekstcel(nummer),
    tekstcel(naam),
    tekstcel(gebied && inhoud.doelgebieden[gebied].naam),
    tekstcel(doelen.map((doel) => `${doel.nummer} ${doel.titel}`).join("; ")),
    tekstcel(keuze.waarom),
    tekstcel(keuze.hoe),
    tekstcel(keuze.doelgroep),
    tekstcel(keuze.leerlingen === undefined ? "" : toonAantal(keuze.leerlingen)),
    tekstcel(keuze.wie),
    tekstcel(keuze.inzet && INZETNAMEN[keuze.inzet]),
    datumcel(keuze.begin),
    datumcel(keuze.eind),
    tekstcel(keuze.risico),
    tekstcel(keuze.borging && BORGINGNAMEN[keuze.borging]),
    tekstcel(meetpunten.map(({ nummer: nr, meetpunt }) => `${nr} ${meetpunt.wat}`).join("; ")),
    bedragcel(kosten.totaal),
  ];
  const rijen = keuzes.map(rij);
  const laatste = KOLOMMEN.length - 1;
  const inPlan = keuzes.reduce((bij, { kosten }) => bij + kosten.totaal, 0);
  const los = begroting.totaal.totaal - inPlan;
  const leeg = Array.from({ length: laatste - 2 }, () => undefined);
  const zonder: Cel[][] =
    los === 0 ? [] : [[undefined, tekstcel("Kosten zonder interventie"), ...leeg, bedragcel(los)]];
  const alle = [...rijen, ...zonder];
  const kolomsom = alle.length > 0 ? som([0, laatste], [alle.length - 1, laatste]) : undefined;
  return {
    naam: "Plan",
    kolommen: KOLOMMEN,
    rijen: [...alle, [tekstcel("Samen"), undefined, ...leeg, bedragcel(begroting.totaal.totaal, kolomsom)]],
    vasteKolommen: 2,
    metTotaal: true,
  };
}
