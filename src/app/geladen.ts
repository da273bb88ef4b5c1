import { useEffect, useReducer } from "react";

type Uitkomst<T> = { soort: "klaar"; waarde: T } | { soort: "mislukt"; reden: unknown };

/** What has been loaded, by the function that loads it. */
const uitkomsten = new WeakMap<() => Promise<unknown>, Uitkomst<unknown>>();

async function haal(laad: () => Promise<unknown>): Promise<void> {
  try {
    uitkomsten.set(laad, { soort: "klaar", waarde: await laad() });
  } catch (reden) {
    uitkomsten.set(laad, { soort: "mislukt", reden });
  }
}

/**
 * What `laad` (always the same function) gives; undefined while it loads. Throws when it did not arrive, for the error
 * boundary; trying again then loads anew. React holds back what was suspended for 300 ms after its fallback was shown,
 * at every layer again; this draws at once.
 */
export function useGeladen<T>(laad: () => Promise<T>): T | undefined {
  const uitkomst = uitkomsten.get(laad) as Uitkomst<T> | undefined;
  const [, opnieuw] = useReducer((keer: number) => keer + 1, 0);
  useEffect(() => {
    if (uitkomsten.has(laad)) return;
    let weg = false;
    void haal(laad).then(() => weg || opnieuw());
    return () => {
      weg = true;
    };
  }, [laad]);
  if (uitkomst?.soort === "mislukt") {
    uitkomsten.delete(laad);
    throw uitkomst.reden;
  }
  return uitkomst?.waarde;
}
