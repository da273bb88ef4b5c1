import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import type { Rapport } from "#domain/rapport/blok.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import { controleer } from "#domain/regels/controleer.ts";
import { maakSuggesties } from "#domain/suggestie/suggesties.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { maakPdf } from "#pdf/maak-pdf.ts";
import { maakLangRapport } from "../pdf/fixture-rapport.ts";
import { metenBegroting } from "./begroting.ts";
import { herhaal, type Meting, ms, percentiel } from "./meting.ts";
import { maakMetPdfkit } from "./pdfkit-direct.ts";
import { metenSchoollijst } from "./schoollijst.ts";

const VANDAAG = "2026-11-24";

/** Headings, paragraphs, lists and tables only: what the yardstick draws too. */
export function langRapport(): Rapport {
  const rapport = maakLangRapport(48);
  const hoofdstukken = rapport.hoofdstukken.map((h) => ({
    ...h,
    blokken: h.blokken.filter((b) => b.soort !== "figuur"),
  }));
  return { ...rapport, hoofdstukken };
}

export async function voorbeeldRapport(): Promise<Rapport> {
  const beeld = berekenBeeld(readDossier(await laadVoorbeeld()).dossier, await laadInhoud(), VANDAAG);
  return maakRapport(beeld, { variant: "volledig", vingerafdruk: "0".repeat(64), nu: VANDAAG });
}

async function metenDomein(): Promise<Meting[]> {
  const entries = await laadVoorbeeld();
  const inhoud = await laadInhoud();
  const { dossier } = readDossier(entries);
  const feiten = berekenFeiten(dossier, inhoud, VANDAAG);
  const p95 = async (doe: () => unknown) => percentiel(await herhaal(300, doe, 300), 0.95);
  const suggesties = await p95(() => maakSuggesties(feiten.oordelen, dossier.school, inhoud));
  const regels = await p95(() => controleer(feiten));
  const alles = await p95(() => berekenBeeld(readDossier(entries).dossier, inhoud, VANDAAG));
  return [
    { wat: "suggesties, volle scan, p95", gemeten: ms(suggesties), norm: "≤ 5 ms", gehaald: suggesties <= 5 },
    { wat: "alle regels, vol dossier, p95", gemeten: ms(regels), norm: "≤ 5 ms", gehaald: regels <= 5 },
    { wat: "alles wat volgt uit één wijziging, p95", gemeten: ms(alles), norm: "–", gehaald: undefined },
  ];
}

async function metenPdf(): Promise<Meting[]> {
  const fonts = fontsVanSchijf();
  const lang = langRapport();
  const voorbeeld = await voorbeeldRapport();
  let paginas = 0;
  const beste = async (doe: () => unknown) => Math.min(...(await herhaal(3, doe, 1)));
  const eigen = await beste(async () => {
    paginas = (await maakPdf(lang, fonts)).paginas;
  });
  const pdfkit = await beste(() => maakMetPdfkit(lang));
  const school = await beste(() => maakPdf(voorbeeld, fonts));
  const factor = eigen / pdfkit;
  return [
    { wat: "PDF voorbeeldschool, Node, warm", gemeten: ms(school), norm: "–", gehaald: undefined },
    { wat: `PDF ${paginas} blz., Node, warm`, gemeten: ms(eigen), norm: "–", gehaald: undefined },
    { wat: "zelfde document, pdfkit direct", gemeten: ms(pdfkit), norm: "–", gehaald: undefined },
    {
      wat: "verhouding tot pdfkit direct",
      gemeten: `${factor.toFixed(1)}×`,
      norm: "≤ 5×, doel 2×",
      gehaald: factor <= 5,
    },
  ];
}

export const metenInNode = async (): Promise<Meting[]> => [
  ...(await metenDomein()),
  ...(await metenBegroting()),
  ...(await metenSchoollijst()),
  ...(await metenPdf()),
];
