/** Time left for a question. It knows no time of its own: every function is told what time it is (milliseconds). */
export type Aftelklok = {
  /** Milliseconds left at `sinds`, or now when the clock stands still. */
  rest: number;
  /** Since when it runs; undefined = it stands still. */
  sinds?: number;
};

export const nieuweKlok = (minuten: number): Aftelklok => ({ rest: minuten * 60_000 });

/** Milliseconds left, never below 0. */
export const resterend = ({ rest, sinds }: Aftelklok, nu: number): number =>
  Math.max(0, sinds === undefined ? rest : rest - (nu - sinds));

export const isOm = (klok: Aftelklok, nu: number): boolean => resterend(klok, nu) === 0;

/** Starts a clock that stands still and stops one that runs. A clock that is down to 0 stays as it is. */
export function startOfPauzeer(klok: Aftelklok, nu: number): Aftelklok {
  const rest = resterend(klok, nu);
  return klok.sinds !== undefined || rest === 0 ? { rest } : { rest, sinds: nu };
}

/** More time; a clock that runs, or had run down, runs on. */
export function verleng(klok: Aftelklok, minuten: number, nu: number): Aftelklok {
  const rest = resterend(klok, nu) + minuten * 60_000;
  return klok.sinds === undefined ? { rest } : { rest, sinds: nu };
}

/** "4:05"; a started second counts as a whole one. */
export function toonTijd(milliseconden: number): string {
  const seconden = Math.ceil(milliseconden / 1000);
  return `${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, "0")}`;
}
