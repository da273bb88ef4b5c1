import { useEffect, useRef, useState } from "react";
import type { Leesbaar } from "#pdf/lezen/open-pdf.ts";

type Bladeigenschappen = {
  pdf: Leesbaar;
  nr: number;
  /** Width on the screen, in CSS pixels. */
  breedte: number;
  /** Told when the words of the page are there to be marked, and when they are gone. */
  opTekst: (nr: number, woorden: HTMLElement[] | undefined) => void;
};

/** No sharper than this: a page at four times its size on a sharp screen would ask a hundred megabytes. */
const MEESTE_PUNTEN = 3000;

/** The document may be closed while a page is on its way; any other fault is one. */
const tenzij = (weg: () => boolean) => (fout: unknown) => {
  if (!weg()) throw fout;
};

/** One page: its drawing, and over it the words to select and to find. Only drawn while it is in or near the window. */
export function Blad({ pdf, nr, breedte, opTekst }: Bladeigenschappen) {
  const blad = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const woorden = useRef<HTMLDivElement>(null);
  const [dichtbij, setDichtbij] = useState(false);

  useEffect(() => {
    const element = blad.current;
    if (!element) return;
    const waarnemer = new IntersectionObserver(([punt]) => setDichtbij(punt?.isIntersecting === true), {
      rootMargin: "600px 0px",
    });
    waarnemer.observe(element);
    return () => waarnemer.disconnect();
  }, []);

  useEffect(() => {
    const doek = canvas.current;
    if (!doek || !dichtbij) return;
    const stop = new AbortController();
    const scherp = Math.min(breedte * devicePixelRatio, MEESTE_PUNTEN);
    void pdf.teken(nr, doek, scherp, stop.signal).catch(tenzij(() => stop.signal.aborted));
    return () => stop.abort();
  }, [pdf, nr, breedte, dichtbij]);

  useEffect(() => {
    const houder = woorden.current;
    const doek = canvas.current;
    if (!houder || !doek || !dichtbij) return;
    let weg = false;
    void pdf
      .zetTekst(nr, houder)
      .then((elementen) => weg || opTekst(nr, elementen))
      .catch(tenzij(() => weg));
    return () => {
      weg = true;
      opTekst(nr, undefined);
      houder.replaceChildren();
      doek.width = 0;
      doek.height = 0;
    };
  }, [pdf, nr, dichtbij, opTekst]);

  return (
    <section ref={blad} className="blad" aria-label={`Bladzijde ${nr}`} data-nr={nr}>
      <canvas ref={canvas} className="blad__tekening" />
      <div ref={woorden} className="blad__woorden" />
    </section>
  );
}
