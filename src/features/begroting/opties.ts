/** The words of the choices in a cost line. */
export const DUREN = [
  { waarde: "eenmalig", label: "eenmalig" },
  { waarde: "tijdelijk", label: "tijdelijk" },
  { waarde: "structureel", label: "structureel" },
];

export const SOORTEN = [
  { waarde: "eigen", label: "eigen personeel" },
  { waarde: "extern", label: "inhuur van buiten" },
  { waarde: "materiaal", label: "materiaal" },
  { waarde: "scholing", label: "scholing" },
  { waarde: "overig", label: "overig" },
];

export const REKENWIJZEN = [
  { waarde: "bedrag", label: "bedrag per schooljaar" },
  { waarde: "fte", label: "fte × kosten per fte × maanden" },
  { waarde: "uren", label: "uren × tarief" },
  { waarde: "leerlingen", label: "leerlingen × bedrag" },
];

export const AANSTELLINGEN = [
  { waarde: "tijdelijk", label: "tijdelijk" },
  { waarde: "vast", label: "vast" },
];

/** How a potje is called; one may have no name yet. */
export const naamVanPotje = ({ naam }: { naam: string }): string => naam || "Potje zonder naam";
