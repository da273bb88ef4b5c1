/**
 * A number as a spreadsheet writes it: "12,5", "12.5", "1.250", "45%", "< 5" (no number). `komma` = a comma is the
 * decimal sign of this table. Undefined = no number.
 */
export function leesGetal(tekst: string, komma: boolean): number | undefined {
  const kaal = tekst.replace(/[\s%]/g, "");
  if (kaal === "" || !/^[\d.,]+$/.test(kaal)) return undefined;
  const gewoon = komma
    ? /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(kaal) && kaal.replaceAll(".", "").replace(",", ".")
    : /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(kaal) && kaal.replaceAll(",", "");
  // A dot between fewer than three digits is a decimal sign whatever the table uses ("12.5").
  if (gewoon) return Number(gewoon);
  return /^\d+\.\d{1,2}$/.test(kaal) ? Number(kaal) : undefined;
}
