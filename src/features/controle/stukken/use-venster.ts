import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Leesbaar } from "#pdf/lezen/open-pdf.ts";

/** White between the pages and the edge of the window, both sides together, in CSS pixels. */
const RAND = 16;
/** A page that was jumped to stands this part of the window below its top. */
const BOVENAAN = 0.25;

type Venster = {
  venster: RefObject<HTMLElement | null>;
  /** Width of a page in CSS pixels; 0 until the window is measured. */
  breedte: number;
  /** The page in view. */
  bladzijde: number;
  /** Scrolls to a page, or to a height on it (0 = top, 1 = bottom). */
  gaNaar(nr: number, hoogte?: number): void;
};

function meetBreedte(venster: RefObject<HTMLElement | null>, zet: (breedte: number) => void) {
  const element = venster.current;
  if (!element) return;
  const waarnemer = new ResizeObserver(() => zet(Math.max(0, element.clientWidth - RAND)));
  waarnemer.observe(element);
  return () => waarnemer.disconnect();
}

/** The page that covers the line at a quarter of the window. */
function inBeeld(element: HTMLElement): number {
  const lijn = element.getBoundingClientRect().top + element.clientHeight * BOVENAAN;
  const bladen = [...element.querySelectorAll<HTMLElement>(".blad")];
  const blad = bladen.findLast((een) => een.getBoundingClientRect().top <= lijn) ?? bladen[0];
  return Number(blad?.dataset.nr ?? 1);
}

/** The window through which the pages are seen. The size of a page is set in the style sheet from --schaal. */
export function useVenster(pdf: Leesbaar, zoom: number): Venster {
  const venster = useRef<HTMLElement>(null);
  const [passend, setPassend] = useState(0);
  const [bladzijde, setBladzijde] = useState(1);
  const breedte = Math.round(passend * zoom);
  useEffect(() => meetBreedte(venster, setPassend), []);

  useEffect(() => {
    const element = venster.current;
    if (!element || breedte === 0) return;
    const stil = element.scrollHeight === 0 ? 0 : element.scrollTop / element.scrollHeight;
    element.style.setProperty("--schaal", String(breedte / pdf.maten.breedte));
    element.style.setProperty("--blad-breedte", String(pdf.maten.breedte));
    element.style.setProperty("--blad-hoogte", String(pdf.maten.hoogte));
    element.scrollTop = stil * element.scrollHeight;
  }, [breedte, pdf]);

  useEffect(() => {
    const element = venster.current;
    if (!element) return;
    // What scrolls must be reached by keyboard.
    element.tabIndex = 0;
    const lees = () => setBladzijde(inBeeld(element));
    element.addEventListener("scroll", lees, { passive: true });
    return () => element.removeEventListener("scroll", lees);
  }, []);

  const gaNaar = useCallback((nr: number, hoogte?: number) => {
    const element = venster.current;
    const blad = element?.querySelector<HTMLElement>(`.blad[data-nr="${nr}"]`);
    if (!element || !blad) return;
    const boven = blad.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
    const extra = hoogte === undefined ? -RAND / 2 : hoogte * blad.offsetHeight - element.clientHeight * BOVENAAN;
    element.scrollTop = boven + extra;
    setBladzijde(nr);
  }, []);
  return { venster, breedte, bladzijde, gaNaar };
}
