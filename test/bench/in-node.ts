import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import { VARIANTNAMEN } from "#domain/rapport/varianten.ts";
import { controleer } from "#domain/regels/controleer.ts";
import { maakSuggesties } from "#domain/suggestie/suggesties.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { maakPdf } from "#pdf/maak-pdf.ts";
import { metenBegroting } from "./begroting.ts";
import { herhaal, type Meting, ms, percentiel } from "./meting.ts";
import { metenMotoren } from "./motoren.ts";
import { VANDAAG, voorbeeldRapport } from "./rapporten.ts";
import { metenInleveringen } from "./samen-in-node.ts";
import { metenSchoollijst } from "./schoollijst.ts";
import { metenSuggesties } from "./suggesties.ts";

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

/** Each document of the example school with warm fonts; everything is laid out anew. */
async function metenVarianten(): Promise<Meting[]> {
  const fonts = fontsVanSchijf();
  const metingen: Meting[] = [];
  for (const variant of VARIANTNAMEN) {
    const rapport = await voorbeeldRapport(variant);
    let paginas = 0;
    const warm = await herhaal(3, async () => {
      paginas = (await maakPdf(rapport, fonts)).paginas;
    });
    const wat = `PDF ${variant} (${paginas} blz.), Node, warm, alles nieuw`;
    metingen.push({ wat, gemeten: ms(Math.min(...warm)), norm: "–", gehaald: undefined });
  }
  return metingen;
}

/** @param bench address of the built bench. */
export const metenInNode = async (bench: string): Promise<Meting[]> => [
  ...(await metenDomein()),
  ...(await metenSuggesties()),
  ...(await metenBegroting()),
  ...(await metenSchoollijst()),
  ...(await metenInleveringen()),
  ...(await metenVarianten()),
  ...metenMotoren(bench),
];
