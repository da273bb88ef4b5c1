import type { Blok, Cel, Rij, Tekst } from "./blok.ts";

const celtekst = (cel: Cel): Tekst[] => (typeof cel === "string" ? [cel] : []);
const rijtekst = ({ cellen }: Rij): Tekst[] => cellen.flatMap(celtekst);

/** Every text of a block, in reading order: headings, cells, notes, alternatives. */
export function tekstenVan(blok: Blok): Tekst[] {
  switch (blok.soort) {
    case "alinea":
    case "kop":
      return [blok.tekst];
    case "kant":
      return [blok.titel, ...blok.blokken.flatMap(tekstenVan)];
    case "lijst":
      return blok.punten;
    case "gegevens":
      return blok.paren.flatMap(({ kop, tekst }) => [kop, tekst]);
    case "kader":
      return [blok.titel, ...blok.tekst];
    case "invullijn":
      return [blok.label];
    case "tabel":
      return [
        blok.bijschrift,
        ...blok.kolommen.map(({ kop }) => kop),
        ...blok.rijen.flatMap(rijtekst),
        ...(blok.totaal ?? []).flatMap(celtekst),
        blok.noot ?? "",
      ];
    case "figuur":
      return [blok.titel, blok.alt, blok.noot ?? ""];
    case "interventiekaart":
      return [
        blok.titel,
        blok.menukaart.editie,
        blok.kosten,
        blok.lijn,
        blok.doelgebied,
        ...blok.delen.flatMap(({ kop, tekst }) => [kop, ...tekst]),
        ...blok.gegevens.flatMap(({ kop, tekst }) => [kop, tekst]),
      ];
    case "bevinding":
      return [blok.titel, ...blok.kant, ...blok.tekst, blok.bijregel];
    case "tekenblok":
      return [blok.titel, ...blok.keuzes, ...blok.rollen];
  }
}
