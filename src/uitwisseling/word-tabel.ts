import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Cel, Kolom, Rij, Tabel } from "#domain/rapport/blok.ts";
import { zorgwoord } from "#domain/rapport/zorgwoord.ts";
import { alinea, lopen } from "./word-tekst.ts";

/** Width of the text on A4 with the margins of word.ts, in twentieths of a point. */
const BREEDTE = 9638;
const LIJN = { style: BorderStyle.SINGLE, size: 4, color: "9FB0AB" };
const KADER = { top: LIJN, bottom: LIJN, left: LIJN, right: LIJN };

const celtekst = (cel: Cel | undefined): string =>
  cel === undefined ? "" : typeof cel === "string" ? cel : zorgwoord(cel.zorg);

function cel(tekst: string, breedte: number, kolom: Kolom, opties: { id?: string | undefined; vet?: boolean }) {
  const [inhoud] = opties.id === undefined ? [] : alinea(tekst, { stijl: "Tabeltekst", ...opties });
  const gewoon = new Paragraph({
    style: "Tabeltekst",
    alignment: kolom.getal ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: lopen(tekst, opties.vet ?? false),
  });
  return new TableCell({
    width: { size: breedte, type: WidthType.DXA },
    borders: KADER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [inhoud ?? gewoon],
  });
}

/** A table with a head that comes back on each page; a row stays on one page. */
export function maakTabel(kolommen: readonly Kolom[], rijen: readonly Rij[], { rijkop = true } = {}): Table {
  const som = kolommen.reduce((totaal, { breedte }) => totaal + Math.max(1, breedte), 0);
  const breedtes = kolommen.map(({ breedte }) => Math.round((Math.max(1, breedte) / som) * BREEDTE));
  const rij = ({ id, cellen, groep = false }: Rij, isKop = false) =>
    new TableRow({
      tableHeader: isKop,
      cantSplit: true,
      children: kolommen.map((kolom, plaats) =>
        cel(celtekst(cellen[plaats]), breedtes[plaats] ?? 0, kolom, {
          id: plaats === 0 ? id : undefined,
          vet: isKop || groep || (plaats === 0 && rijkop),
        }),
      ),
    });
  return new Table({
    width: { size: BREEDTE, type: WidthType.DXA },
    columnWidths: breedtes,
    layout: TableLayoutType.FIXED,
    rows: [rij({ cellen: kolommen.map(({ kop }) => kop) }, true), ...rijen.map((gewoon) => rij(gewoon))],
  });
}

/** A table of the report with its number and caption above and its note below. */
export const metBijschrift = (tabel: Tabel, nummer: number) => [
  ...alinea(`Tabel ${nummer}. ${tabel.bijschrift}`, { stijl: "Caption", bijVolgende: true }),
  maakTabel(
    tabel.kolommen,
    [...tabel.rijen, ...(tabel.totaal ? [{ cellen: tabel.totaal, groep: true }] : [])],
    tabel.rijkop === undefined ? {} : { rijkop: tabel.rijkop },
  ),
  ...alinea(tabel.noot ?? "", { stijl: "Noot" }),
  new Paragraph({ style: "Tabeltekst" }),
];
