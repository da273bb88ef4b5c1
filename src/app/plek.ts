import { useEffect } from "react";

/** Longest wait for a place on a page that is still loading, in ms. */
const GEDULD = 5000;

/** Opens what is folded around an element, scrolls to it and puts the focus there. */
export function gaNaar(element: HTMLElement): void {
  for (let ouder: Element | null = element; ouder; ouder = ouder.parentElement)
    if (ouder instanceof HTMLDetailsElement) ouder.open = true;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}

/** Goes to the place with this id as soon as it is there. Returns a stop. */
function zoek(plek: string): () => void {
  const probeer = () => {
    const element = document.getElementById(plek);
    if (element) gaNaar(element);
    return element !== null;
  };
  if (probeer()) return () => undefined;
  const waarnemer = new MutationObserver(() => probeer() && stop());
  const wekker = setTimeout(() => waarnemer.disconnect(), GEDULD);
  const stop = () => {
    waarnemer.disconnect();
    clearTimeout(wekker);
  };
  waarnemer.observe(document.body, { childList: true, subtree: true });
  return stop;
}

/** Goes to `plek` when the address names one; also when a link to the address that is already open is used again. */
export function usePlek(stap: string | undefined, plek: string | undefined): void {
  useEffect(() => {
    if (stap === undefined || plek === undefined) return;
    let stop = zoek(plek);
    const opnieuw = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link?.getAttribute("href") !== location.hash) return;
      stop();
      stop = zoek(plek);
    };
    document.addEventListener("click", opnieuw);
    return () => {
      stop();
      document.removeEventListener("click", opnieuw);
    };
  }, [stap, plek]);
}
