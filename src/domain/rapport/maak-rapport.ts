import type { Beeld } from "../beeld.ts";
import { titelVanBevinding, titelVanDoel, titelVanKeuze, titelVanMeetpunt, titelVanRegel } from "./benoem.ts";
import type { Blok, Hoofdstuk, Rapport } from "./blok.ts";
import { deelId, deelnummer, SECTIES, type Sectie } from "./delen.ts";
import { hoofdstukBegroting } from "./hoofdstuk-begroting.ts";
import { hoofdstukBesluit } from "./hoofdstuk-besluit.ts";
import { hoofdstukBijlage } from "./hoofdstuk-bijlage.ts";
import { hoofdstukKeuzes } from "./hoofdstuk-keuzes.ts";
import { hoofdstukOpenPunten } from "./hoofdstuk-open-punten.ts";
import { hoofdstukScan } from "./hoofdstuk-scan.ts";
import { hoofdstukTotstandkoming } from "./hoofdstuk-totstandkoming.ts";
import { hoofdstukVerklaring } from "./hoofdstuk-verklaring.ts";
import { hoofdstukVolgen } from "./hoofdstuk-volgen.ts";
import { maakKop } from "./kop.ts";

type Rapportopties = {
  variant: "volledig";
  /** Full fingerprint of the content, hexadecimal. */
  vingerafdruk: string;
  /** ISO date of making; what lies before it is called done. */
  nu: string;
};

/** Makes the blocks of a part. The bijlage also reads what stands before it. */
const MAKERS: Record<Sectie, (beeld: Beeld, voorgaand: Blok[]) => Blok[]> = {
  1: hoofdstukBesluit,
  2: hoofdstukTotstandkoming,
  3: hoofdstukScan,
  6: hoofdstukKeuzes,
  7: hoofdstukBegroting,
  9: hoofdstukVolgen,
  12: hoofdstukOpenPunten,
  13: hoofdstukVerklaring,
  14: hoofdstukBijlage,
};

/** The page to decide on begins with the question itself; every other part with what it is about. */
const ZONDER_INTRO: readonly Sectie[] = [1];

/** Parts that may follow on the same page. */
const SLUIT_AAN: readonly Sectie[] = [6, 12];

function hoofdstukken(beeld: Beeld): Hoofdstuk[] {
  const teksten = beeld.inhoud.teksten.secties;
  const klaar: Hoofdstuk[] = [];
  for (const sectie of SECTIES) {
    const { titel = "", intro = "" } = teksten.find(({ nr }) => nr === sectie) ?? {};
    const blokken = MAKERS[sectie](
      beeld,
      klaar.flatMap((hoofdstuk) => hoofdstuk.blokken),
    );
    klaar.push({
      id: deelId(sectie),
      nr: deelnummer(sectie),
      titel,
      nieuwePagina: !SLUIT_AAN.includes(sectie),
      blokken: ZONDER_INTRO.includes(sectie) ? blokken : [{ soort: "alinea", tekst: intro }, ...blokken],
    });
  }
  return klaar;
}

function namen(beeld: Beeld, delen: Hoofdstuk[]): Record<string, string> {
  const paren = [
    ...delen.map(({ id, nr, titel }) => [id, `deel ${nr}: ${titel}`]),
    ...beeld.bevindingen.map((b) => [b.nummer, `${b.nummer} ${titelVanBevinding(beeld, b)}`]),
    ...beeld.doelen.map((doel) => [doel.nummer, `${doel.nummer} ${titelVanDoel(doel)}`]),
    ...beeld.keuzes.map((keuze) => [keuze.nummer, `${keuze.nummer} ${titelVanKeuze(keuze)}`]),
    ...beeld.begroting.regels.map((regel) => [regel.nummer, `${regel.nummer} ${titelVanRegel(regel)}`]),
    ...beeld.meetpunten.map((meetpunt) => [meetpunt.nummer, `${meetpunt.nummer} ${titelVanMeetpunt(meetpunt)}`]),
  ];
  return Object.fromEntries(paren);
}

/**
 * A dossier as the document on which the MR decides (schoolprogramma.md §4): one view model for screen and PDF.
 * Pure: same beeld and options, same report. What is empty is said in words; nothing is made up.
 */
export function maakRapport(beeld: Beeld, { vingerafdruk, nu }: Rapportopties): Rapport {
  const opMoment: Beeld = { ...beeld, vandaag: nu.slice(0, 10) };
  const delen = hoofdstukken(opMoment);
  return { kop: maakKop(opMoment, vingerafdruk), hoofdstukken: delen, namen: namen(opMoment, delen) };
}
