const DAG = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long" });
const DAG_JAAR = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric" });
const KLOK = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });

/** Local calendar day as a whole number of days, to count with. */
const dagnummer = (moment: Date): number =>
  Math.floor(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000);

/** Whole days between a moment and today (ISO date). */
export function dagenGeleden(moment: Date, vandaag: string): number {
  return Math.floor(Date.parse(`${vandaag}T00:00:00Z`) / 86_400_000) - dagnummer(moment);
}

/** "vandaag om 10:42", "gisteren om 10:42", "op 3 juli" or "op 3 juli 2025". */
export function toonMoment(moment: Date, vandaag: string): string {
  const dagen = dagenGeleden(moment, vandaag);
  if (dagen === 0) return `vandaag om ${KLOK.format(moment)}`;
  if (dagen === 1) return `gisteren om ${KLOK.format(moment)}`;
  return `op ${toonDag(moment, vandaag)}`;
}

/** "13 november", with the year when it is not this year. */
export function toonDag(moment: Date, vandaag: string): string {
  return (moment.getFullYear() === Number(vandaag.slice(0, 4)) ? DAG : DAG_JAAR).format(moment);
}
