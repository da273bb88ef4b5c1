import type { Blok, Rapport, Tekst } from "./blok.ts";

/** Words without marks: a link keeps its words, a page reference goes, with the brackets around it. */
const kaal = (tekst: Tekst): string =>
  tekst
    .replace(/ ?\(\{\{[\w.:-]+\}\}\)|\{\{[\w.:-]+\}\}/g, "")
    .replace(/\[\[([\w.:-]+)(?:\|([^[\]]+))?\]\]/g, (_, id: string, naam?: string) => naam ?? id)
    .replaceAll("**", "");

const celtekst = (cel: unknown): string => (typeof cel === "string" ? kaal(cel) : "");

function regelsVan(blok: Blok): string[] {
  switch (blok.soort) {
    case "alinea":
      return [kaal(blok.tekst)];
    case "kop":
      return ["", kaal(blok.tekst)];
    case "kant":
      return ["", kaal(blok.titel), ...blok.blokken.flatMap(regelsVan)];
    case "lijst":
      return blok.punten.map((punt, plaats) => `${blok.genummerd ? `${plaats + 1}.` : "-"} ${kaal(punt)}`);
    case "gegevens":
      return blok.paren.map(({ kop, tekst }) => `${kop}: ${kaal(tekst)}`);
    case "kader":
      return [blok.titel, ...blok.tekst.map(kaal)];
    case "invullijn":
      return [blok.label];
    case "tabel":
      return [
        "",
        kaal(blok.bijschrift),
        blok.kolommen.map(({ kop }) => kop).join("; "),
        ...[...blok.rijen.map(({ cellen }) => cellen), ...(blok.totaal ? [blok.totaal] : [])].map((cellen) =>
          cellen.map(celtekst).filter(Boolean).join("; "),
        ),
        ...(blok.noot ? [kaal(blok.noot)] : []),
      ];
    case "figuur":
      return ["", kaal(blok.titel), blok.alt];
    case "interventiekaart":
      return [
        "",
        `${blok.id} ${kaal(blok.titel)}`,
        ...blok.delen.flatMap(({ kop, tekst }) => [kop, ...tekst.map(kaal)]),
        ...blok.gegevens.map(({ kop, tekst }) => `${kop}: ${kaal(tekst)}`),
      ];
    case "bevinding":
      return ["", `${blok.id} ${kaal(blok.titel)}`, ...blok.tekst.map(kaal), kaal(blok.bijregel)];
    case "tekenblok":
      return ["", blok.titel, ...blok.keuzes];
  }
}

/** A report as plain text, to copy into a mail or a translation: the words in reading order, one line per paragraph. */
export function naarPlatteTekst({ kop, hoofdstukken }: Rapport): string {
  const regels = [
    kop.titel,
    kop.ondertitel,
    "",
    ...hoofdstukken.flatMap(({ titel, nr, blokken }) => [
      ...(titel ? ["", `${nr}. ${titel}`] : []),
      ...blokken.flatMap(regelsVan),
    ]),
    ...(kop.voetregel ? ["", kop.voetregel] : []),
  ];
  return `${regels
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
