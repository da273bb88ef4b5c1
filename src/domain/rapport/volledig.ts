import type { Beeld } from "../beeld.ts";
import type { Blok, Hoofdstuk } from "./blok.ts";
import { deelId, deelnummers, type Sectie, sectiesVan } from "./delen.ts";
import { hoofdstukBegroting } from "./hoofdstuk-begroting.ts";
import { hoofdstukBesluit } from "./hoofdstuk-besluit.ts";
import { hoofdstukBijlage } from "./hoofdstuk-bijlage.ts";
import { hoofdstukBorging } from "./hoofdstuk-borging.ts";
import { hoofdstukBovenschools } from "./hoofdstuk-bovenschools.ts";
import { hoofdstukDoelgroepen } from "./hoofdstuk-doelgroepen.ts";
import { hoofdstukInbreng } from "./hoofdstuk-inbreng.ts";
import { hoofdstukKeuzes } from "./hoofdstuk-keuzes.ts";
import { hoofdstukOpenPunten } from "./hoofdstuk-open-punten.ts";
import { hoofdstukScan } from "./hoofdstuk-scan.ts";
import { hoofdstukSchoolplan } from "./hoofdstuk-schoolplan.ts";
import { hoofdstukTotstandkoming } from "./hoofdstuk-totstandkoming.ts";
import { hoofdstukVerklaring } from "./hoofdstuk-verklaring.ts";
import { hoofdstukVolgen } from "./hoofdstuk-volgen.ts";
import type { Inhoudsdeel } from "./inhoudsdeel.ts";

/** Makes the blocks of a part. The bijlage also reads what stands before it. */
const MAKERS: Record<Sectie, (beeld: Beeld, voorgaand: Blok[]) => Blok[]> = {
  1: hoofdstukBesluit,
  2: hoofdstukTotstandkoming,
  3: hoofdstukScan,
  4: hoofdstukDoelgroepen,
  5: hoofdstukSchoolplan,
  6: hoofdstukKeuzes,
  7: hoofdstukBegroting,
  8: hoofdstukBovenschools,
  9: hoofdstukVolgen,
  10: hoofdstukBorging,
  11: hoofdstukInbreng,
  12: hoofdstukOpenPunten,
  13: hoofdstukVerklaring,
  14: hoofdstukBijlage,
};

/** Parts that a reader opens on their own: they start on a new page. The others go on where there is room. */
const OP_NIEUWE_PAGINA: readonly Sectie[] = [1, 3, 7, 13, 14];

/** The page to decide on begins with the question itself; every other part with what it is about. */
const ZONDER_INTRO: readonly Sectie[] = [1];

/** Sections in their order as chapters, each made by `maak`, with title and introduction from the fixed texts. */
export function hoofdstukkenVan(
  beeld: Beeld,
  secties: readonly Sectie[],
  maak: (sectie: Sectie, voorgaand: Blok[]) => Blok[],
  metIntro: (sectie: Sectie) => boolean,
): Hoofdstuk[] {
  const teksten = beeld.inhoud.teksten.secties;
  const nummers = deelnummers(secties);
  const klaar: Hoofdstuk[] = [];
  for (const sectie of secties) {
    const { titel = "", intro = "" } = teksten.find(({ nr }) => nr === sectie) ?? {};
    const voorgaand = klaar.flatMap((hoofdstuk) => hoofdstuk.blokken);
    const blokken = maak(sectie, voorgaand);
    klaar.push({
      id: deelId(sectie),
      nr: nummers.get(deelId(sectie)) ?? 0,
      titel,
      nieuwePagina: OP_NIEUWE_PAGINA.includes(sectie),
      blokken: metIntro(sectie) ? [{ soort: "alinea", tekst: intro }, ...blokken] : blokken,
    });
  }
  return klaar;
}

/** All sections of schoolprogramma.md §4: what the MR decides on. */
export function volledig(beeld: Beeld): Inhoudsdeel {
  return {
    vorm: "boek",
    hoofdstukken: hoofdstukkenVan(
      beeld,
      sectiesVan(beeld),
      (sectie, voorgaand) => MAKERS[sectie](beeld, voorgaand),
      (sectie) => !ZONDER_INTRO.includes(sectie),
    ),
  };
}
