import { goed, mis, type Uitkomst } from "./uitkomst.ts";

const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** Is this an existing calendar day? */
function bestaat(jaar: number, maand: number, dag: number): boolean {
  const datum = new Date(Date.UTC(jaar, maand - 1, dag));
  return datum.getUTCFullYear() === jaar && datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag;
}

/** "24-11-2026", "24/11/2026" or "2026-11-24" → ISO date. */
export function leesDatum(tekst: string): Uitkomst<string> {
  const kaal = tekst.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(kaal);
  const nl = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(kaal);
  const [jaar, maand, dag] = iso ? [iso[1], iso[2], iso[3]] : nl ? [nl[3], nl[2], nl[1]] : [];
  if (!jaar || !maand || !dag) return mis("Typ een datum als dag-maand-jaar, bijvoorbeeld 24-11-2026.");
  if (!bestaat(Number(jaar), Number(maand), Number(dag)))
    return mis("Deze datum bestaat niet. Kijk de dag en de maand na.");
  return goed(`${jaar}-${maand.padStart(2, "0")}-${dag.padStart(2, "0")}`);
}

/** ISO → "24-11-2026" for a text field; other text stays as it is. */
export function toonInvoerdatum(iso: string): string {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return delen ? `${delen[3]}-${delen[2]}-${delen[1]}` : iso;
}

/** ISO → "24 november 2026". Undefined or "" → "". */
export function toonDatum(iso: string | undefined): string {
  const delen = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return delen ? `${Number(delen[3])} ${MAANDEN[Number(delen[2]) - 1] ?? ""} ${delen[1]}` : "";
}

/** ISO → "november 2026". */
export function toonMaand(iso: string | undefined): string {
  return toonDatum(iso).replace(/^\d+ /, "");
}

/** Whole days from one ISO date to another; negative when `tot` is earlier. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round(
    (Date.parse(`${tot.slice(0, 10)}T00:00:00Z`) - Date.parse(`${van.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}

/** The day after, ISO. */
export function dagErna(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months later; the last day of that month when it is shorter. */
export function maandenLater(iso: string, maanden: number): string {
  const [jaar = 0, maand = 1, dag = 1] = iso.slice(0, 10).split("-").map(Number);
  const eerste = new Date(Date.UTC(jaar, maand - 1 + maanden, 1));
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate();
  eerste.setUTCDate(Math.min(dag, laatste));
  return eerste.getUTCFullYear() > 9999 ? iso : eerste.toISOString().slice(0, 10);
}
