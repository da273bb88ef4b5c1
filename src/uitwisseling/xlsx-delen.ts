import { xmlTekst } from "./xlsx-xml.ts";

/** The fixed parts of an .xlsx file: its styles, and the lists of what is in it. */

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BLAD = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PAKKET = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const REL = {
  blad: BLAD,
  wortel: `${KOP}<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
};

/** Place of each style in STIJLEN. */
export const STIJL = { kop: 1, tekst: 2, tekstVet: 3, bedrag: 4, bedragVet: 5, datum: 6 } as const;

/** Dutch formats (413 = nl-NL): "€ 1.250,50", below zero in red, and "24-11-2026". */
const BEDRAG = "[$€-413] #,##0.00;[Red]-[$€-413] #,##0.00";
const DATUM = "[$-413]dd-mm-yyyy";

const xf = (opmaak: number, letter: number, vulling: number, rand: number, uitlijning: string) =>
  `<xf numFmtId="${opmaak}" fontId="${letter}" fillId="${vulling}" borderId="${rand}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${uitlijning}/></xf>`;
const OMLOOP = ' wrapText="1"';

export const STIJLEN = `${KOP}<styleSheet xmlns="${BLAD}"><numFmts count="2"><numFmt numFmtId="164" formatCode="${xmlTekst(BEDRAG)}"/><numFmt numFmtId="165" formatCode="${xmlTekst(DATUM)}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EBE8"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${[
  xf(0, 0, 0, 0, ""),
  xf(0, 1, 2, 0, OMLOOP),
  xf(0, 0, 0, 0, OMLOOP),
  xf(0, 1, 0, 1, OMLOOP),
  xf(164, 0, 0, 0, ""),
  xf(164, 1, 0, 1, ""),
  xf(165, 0, 0, 0, ""),
].join(
  "",
)}</cellXfs><cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const nummers = (aantal: number) => Array.from({ length: aantal }, (_, i) => i + 1);

/** Which kind each part is. */
export const inhoudstypen = (bladen: number): string =>
  `${KOP}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${nummers(
    bladen,
  )
    .map(
      (nr) =>
        `<Override PartName="/xl/worksheets/sheet${nr}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join("")}</Types>`;

/** The names of the sheets, in order. Excel calculates once more when it opens the file. */
export const werkboek = (namen: string[]): string =>
  `${KOP}<workbook xmlns="${BLAD}" xmlns:r="${OFFICE}"><sheets>${namen
    .map((naam, i) => `<sheet name="${xmlTekst(naam)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join("")}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;

export const werkboekrelaties = (bladen: number): string =>
  `${KOP}<Relationships xmlns="${PAKKET}/relationships">${nummers(bladen)
    .map((nr) => `<Relationship Id="rId${nr}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${nr}.xml"/>`)
    .join("")}<Relationship Id="rId${bladen + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
