/** A result that can fail for a reason the user can mend; `fout` is a Dutch sentence that says what to do. */
export type Uitkomst<T> = { goed: true; waarde: T } | { goed: false; fout: string };

export const goed = <T>(waarde: T): Uitkomst<T> => ({ goed: true, waarde });
export const mis = (fout: string): Uitkomst<never> => ({ goed: false, fout });
