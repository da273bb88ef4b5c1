import { useCallback, useSyncExternalStore } from "react";

const luisteraars = new Set<() => void>();
/** For a browser that keeps nothing. */
const geheugen = new Map<string, string>();

function lees(sleutel: string): string | null {
  try {
    return sessionStorage.getItem(sleutel) ?? geheugen.get(sleutel) ?? null;
  } catch {
    return geheugen.get(sleutel) ?? null;
  }
}

function bewaar(sleutel: string, tekst: string): void {
  try {
    sessionStorage.setItem(sleutel, tekst);
  } catch {
    geheugen.set(sleutel, tekst);
  }
  for (const meld of luisteraars) meld();
}

function luister(meld: () => void): () => void {
  luisteraars.add(meld);
  return () => luisteraars.delete(meld);
}

/**
 * Text that lasts as long as this tab, for what says nothing about the plan: the filters, and what is being compared.
 * Everyone who asks for the same key sees the same text.
 */
export function useSessie(sleutel: string): [string | null, (tekst: string) => void] {
  const tekst = useSyncExternalStore(luister, () => lees(sleutel));
  const zet = useCallback((nieuw: string) => bewaar(sleutel, nieuw), [sleutel]);
  return [tekst, zet];
}
