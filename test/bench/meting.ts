/** One line of the bench: what was measured beside its bar of the design (ontwerp §7). */
export type Meting = { wat: string; gemeten: string; norm: string; gehaald: boolean | undefined };

export const ms = (waarde: number) => `${waarde < 10 ? waarde.toFixed(1) : Math.round(waarde)} ms`;

/** Value below which `deel` (0–1) of the measurements lie. */
export function percentiel(metingen: number[], deel: number): number {
  const op = [...metingen].sort((a, b) => a - b);
  return op[Math.min(op.length - 1, Math.floor(deel * op.length))] ?? Number.NaN;
}

/** Durations in ms of a number of runs, after a few to warm up. */
export async function herhaal(keer: number, doe: () => unknown, opwarmen = 3): Promise<number[]> {
  for (let i = 0; i < opwarmen; i += 1) await doe();
  const duren: number[] = [];
  for (let i = 0; i < keer; i += 1) {
    const begin = performance.now();
    await doe();
    duren.push(performance.now() - begin);
  }
  return duren;
}

/** Prints the table; a miss is said, not hidden. */
export function toonMetingen(metingen: Meting[]): void {
  const regels = metingen.map(({ wat, gemeten, norm, gehaald }) => [
    wat,
    gemeten,
    norm,
    gehaald === undefined ? "ter informatie" : gehaald ? "gehaald" : "NIET GEHAALD",
  ]);
  const alle = [["wat", "gemeten", "norm", ""], ...regels];
  const breedtes = [0, 1, 2].map((k) => Math.max(...alle.map((r) => (r[k] ?? "").length)));
  for (const regel of alle) console.log(regel.map((cel, k) => cel.padEnd(breedtes[k] ?? 0)).join("  "));
}
