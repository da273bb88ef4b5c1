import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { toonLooptijd } from "../dossier/schooljaar.ts";
import { opVolgorde } from "../dossier/velden.ts";
import { leerlingenInMr } from "../instemming/geledingen.ts";
import { alsZin } from "../taal.ts";
import { titelVanDoel } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import { blad, type Inhoudsdeel } from "./inhoudsdeel.ts";
import { eersteBegin, keuzepunten } from "./ouderbrief.ts";
import { plat, vul } from "./tekst.ts";

const alinea = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });

const lijstOnder = (titel: string, punten: Tekst[]): Blok[] =>
  punten.length > 0
    ? [
        { soort: "kop", niveau: 2, tekst: titel },
        { soort: "lijst", punten },
      ]
    : [];

/** What pupils said, with what is done with it. */
function watJullieZeiden({ dossier }: Beeld): Tekst[] {
  return opVolgorde(dossier.inbrengreactie).flatMap(({ groep, gezegd, doen, reactie }) => {
    const vanLeerlingen = groep === "leerlingen" || groep === "leerlingenraad";
    if (!vanLeerlingen || !gezegd.trim()) return [];
    const uitleg = plat(reactie);
    const dus = doen === undefined ? "Daar denken we nog over na." : doen ? "Dat doen we." : "Dat doen we niet.";
    return [`**${alsZin(plat(gezegd))}** ${dus}${uitleg ? ` ${alsZin(uitleg)}` : ""}`];
  });
}

/** One page for pupils, in words for their age: short sentences and no codes. */
export function leerlingversie(beeld: Beeld): Inhoudsdeel {
  const { dossier, inhoud } = beeld;
  const tekst = inhoud.teksten.leerlingversie[leerlingenInMr(dossier.school) ? "oud" : "jong"];
  const start = eersteBegin(beeld);
  const gezegd = watJullieZeiden(beeld);
  const gevraagd = opVolgorde(dossier.gesprek).some(({ groep }) => groep?.startsWith("leerlingen"));
  return {
    vorm: "brief",
    kop: {
      titel: tekst.titel,
      ondertitel: `Voor leerlingen, ${toonLooptijd(dossier.plan) || toonDatum(beeld.vandaag)}`,
    },
    hoofdstukken: blad([
      alinea(tekst.begin),
      ...lijstOnder(tekst.gezegd, gezegd.length > 0 || gevraagd ? gezegd : [tekst.nietGevraagd]),
      ...lijstOnder(
        tekst.doelen,
        beeld.doelen.map((doel) => alsZin(titelVanDoel(doel))),
      ),
      ...lijstOnder(tekst.keuzes, keuzepunten(beeld, true)),
      ...(start ? [alinea(vul(tekst.start, { start: toonDatum(start) }))] : []),
      { soort: "kop", niveau: 2, tekst: tekst.vragen },
      alinea(tekst.vraagzin),
    ]),
  };
}
