import { useEffect, useRef, useState } from "react";

/** What a key does; letters are written in lower case. */
export type Toetsen = Readonly<Record<string, () => void>>;

/** Where this tab remembers that keys are off; it belongs to the person at the keys, not to the dossier. */
const SLEUTEL = "bijeenkomst-toetsen";

/** Can be typed in: there a key is a letter. */
const isVeld = (doel: EventTarget | null): boolean =>
  doel instanceof Element && doel.closest("input:not([type=checkbox]), textarea, select, [role=dialog]") !== null;

/** Are keys without a modifier on? Off for people who speak to their device (WCAG 2.1.4). */
export function useToetsenAan(): [boolean, (aan: boolean) => void] {
  const [aan, setAan] = useState(() => sessionStorage.getItem(SLEUTEL) !== "uit");
  const zet = (nieuw: boolean) => {
    sessionStorage.setItem(SLEUTEL, nieuw ? "aan" : "uit");
    setAan(nieuw);
  };
  return [aan, zet];
}

/**
 * Keys for the whole page, never while someone types in a field. `terug` is Escape: it holds with keys off too, and in a
 * field it gets that field.
 */
export function useToetsen(toetsen: Toetsen, aan: boolean, terug: (veld: HTMLElement | undefined) => void): void {
  const nu = useRef({ toetsen, aan, terug });
  useEffect(() => {
    nu.current = { toetsen, aan, terug };
  });
  useEffect(() => {
    const druk = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const veld = isVeld(target);
      if (veld && key !== "Escape") return;
      const doe = key === "Escape" ? terugUit(target, veld) : nu.current.aan && nu.current.toetsen[key.toLowerCase()];
      if (!doe) return;
      event.preventDefault();
      doe();
    };
    const terugUit = (doel: EventTarget | null, veld: boolean) => {
      if (doel instanceof Element && doel.closest("[role=dialog]")) return undefined;
      return () => nu.current.terug(veld && doel instanceof HTMLElement ? doel : undefined);
    };
    document.addEventListener("keydown", druk);
    return () => document.removeEventListener("keydown", druk);
  }, []);
}
