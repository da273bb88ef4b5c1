import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  ShadingType,
} from "docx";

/** A typeface that every Word has; sizes in half points. */
const LETTER = "Calibri";
const INKT = "1C2422";
const ACCENT = "0A5650";

const kop = (grootte: number, voor: number) => ({
  run: { font: LETTER, size: grootte, bold: true, color: ACCENT },
  paragraph: { spacing: { before: voor, after: 120 }, keepNext: true },
});

/** Named styles: the school changes the looks of the whole document at one place. */
export const STIJLEN: IStylesOptions = {
  default: {
    document: {
      run: { font: LETTER, size: 22, color: INKT, language: { value: "nl-NL" } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: LETTER, size: 56, bold: true, color: ACCENT } },
    heading1: kop(36, 360),
    heading2: kop(28, 280),
    heading3: kop(24, 200),
  },
  paragraphStyles: [
    { id: "Caption", name: "caption", basedOn: "Normal", quickFormat: true, run: { bold: true, size: 20 } },
    {
      id: "Tabeltekst",
      name: "Tabeltekst",
      basedOn: "Normal",
      run: { size: 19 },
      paragraph: { spacing: { after: 0 } },
    },
    { id: "Noot", name: "Noot", basedOn: "Normal", run: { size: 19, color: "4D5B57" } },
    {
      id: "Kader",
      name: "Kader",
      basedOn: "Normal",
      paragraph: {
        shading: { type: ShadingType.CLEAR, fill: "EEF3F1" },
        border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: ACCENT } },
      },
    },
    {
      id: "Opsomming",
      name: "List Bullet",
      basedOn: "Normal",
      paragraph: { numbering: { reference: "punten", level: 0 } },
    },
    {
      id: "Nummering",
      name: "List Number",
      basedOn: "Normal",
      paragraph: { numbering: { reference: "nummers", level: 0 } },
    },
  ],
};

const niveau = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 420, hanging: 320 } } },
  },
];

export const NUMMERING: INumberingOptions = {
  config: [
    { reference: "punten", levels: niveau(LevelFormat.BULLET, "•") },
    { reference: "nummers", levels: niveau(LevelFormat.DECIMAL, "%1.") },
  ],
};
