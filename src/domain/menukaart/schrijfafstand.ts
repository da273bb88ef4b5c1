/**
 * How many letters differ between two words: added, left out, replaced, or two swapped beside each other (optimal string
 * alignment). Words are short, so the whole table is filled.
 */
export function schrijfafstand(a: string, b: string): number {
  let voorvorig: number[] = [];
  let vorig = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      const gewisseld = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? op(voorvorig, j - 2) + 1 : Infinity;
      rij.push(Math.min(op(vorig, j) + 1, op(rij, j - 1) + 1, op(vorig, j - 1) + (gelijk ? 0 : 1), gewisseld));
    }
    [voorvorig, vorig] = [vorig, rij];
  }
  return op(vorig, b.length);
}

const op = (rij: readonly number[], plek: number) => rij[plek] ?? Number.POSITIVE_INFINITY;
