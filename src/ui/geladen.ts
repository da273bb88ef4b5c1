import { useEffect, useReducer } from "react";

type Lading<T> = { bezig: Promise<void>; uitkomst?: { waarde: T } | { reden: unknown } };

/** What is loading or has been loaded, by the function that loads it. */
const ladingen = new WeakMap<() => Promise<unknown>, Lading<unknown>>();

/** Starts loading, once. A part that does not arrive is reported by the component that needs it. */
export function laadAlvast<T>(laad: () => Promise<T>): Lading<T> {
  const bestaand = ladingen.get(laad) as Lading<T> | undefined;
  if (bestaand) return bestaand;
  const lading: Lading<T> = {
    bezig: laad().then(
      (waarde) => {
        lading.uitkomst = { waarde };
      },
      (reden: unknown) => {
        lading.uitkomst = { reden };
      },
    ),
  };
  ladingen.set(laad, lading);
  return lading;
}

/**
 * What `laad` (always the same function) gives; undefined while it loads. Throws when it did not arrive, for the error
 * boundary; trying again then loads anew. React holds back what was suspended for 300 ms after its fallback was shown,
 * at every layer again; this draws at once.
 */
export function useGeladen<T>(laad: () => Promise<T>): T | undefined {
  const { bezig, uitkomst } = laadAlvast(laad);
  const [, opnieuw] = useReducer((keer: number) => keer + 1, 0);
  useEffect(() => {
    if (uitkomst) return;
    let weg = false;
    void bezig.then(() => weg || opnieuw());
    return () => {
      weg = true;
    };
  }, [bezig, uitkomst]);
  if (uitkomst && "reden" in uitkomst) {
    ladingen.delete(laad);
    throw uitkomst.reden;
  }
  return uitkomst?.waarde;
}
