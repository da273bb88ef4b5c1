import type { Plan } from "./plan.ts";

/** School years of the plan by their beginjaar: 2026 with 2 years → [2026, 2027]. No beginjaar → []. */
export function schooljaren(plan: Plan): number[] {
  const begin = plan.beginjaar;
  return begin === undefined ? [] : Array.from({ length: plan.jaren }, (_, i) => begin + i);
}

/** 2026 → "2026–2027". */
export const toonSchooljaar = (beginjaar: number): string => `${beginjaar}–${beginjaar + 1}`;
/** 2026 → "2026/27", for narrow columns. */
export const toonSchooljaarKort = (beginjaar: number): string =>
  `${beginjaar}/${String((beginjaar + 1) % 100).padStart(2, "0")}`;
/** First and last day of a school year (1 August – 31 July). */
export const beginVan = (beginjaar: number): string => `${beginjaar}-08-01`;
export const eindVan = (beginjaar: number): string => `${beginjaar + 1}-07-31`;

/** First and last day of the plan, when its years are known. */
export function looptijd(plan: Plan): { begin: string; eind: string } | undefined {
  const jaren = schooljaren(plan);
  const eerste = jaren[0];
  const laatste = jaren.at(-1);
  return eerste === undefined || laatste === undefined
    ? undefined
    : { begin: beginVan(eerste), eind: eindVan(laatste) };
}

/** "2026–2028": from the first year to the end of the last. */
export function toonLooptijd(plan: Plan): string {
  const jaren = schooljaren(plan);
  const eerste = jaren[0];
  return eerste === undefined ? "" : `${eerste}–${eerste + jaren.length}`;
}

/** The school year in which this ISO date falls, by its beginjaar. */
export function schooljaarVan(iso: string): number {
  const jaar = Number(iso.slice(0, 4));
  return Number(iso.slice(5, 7)) >= 8 ? jaar : jaar - 1;
}
