/** A file name without signs that a disk refuses: "De Vlierboom plan 2026–2028.xlsx". */
export function bestandsnaam(naam: string, soort: "xlsx" | "csv" | "ics" | "pdf" | "docx"): string {
  const kaal = naam
    .replace(/[^\p{L}\p{N} .–-]+/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 120);
  return `${kaal || "Schoolprogramma"}.${soort}`;
}
