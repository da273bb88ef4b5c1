import { type KeyboardEvent, useCallback, useEffect, useState } from "react";
import { Blad } from "./blad.tsx";
import { Bladbalk } from "./bladbalk.tsx";
import { markeer } from "./markeer.ts";
import type { OpenPdf } from "./use-leesbaar.ts";
import { useVenster } from "./use-venster.ts";
import { useZoeken } from "./use-zoeken.ts";
import { Zoekbalk } from "./zoekbalk.tsx";

/** Times the width of the window: 1 is a page that fits. */
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

const naastZoom = (zoom: number, kant: 1 | -1): number =>
  ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(zoom) + kant))] ?? zoom;

/** The pages under each other in a window of their own, with what is needed to go through them. */
export function Bladen({ open: { pdf, teksten }, titel }: { open: OpenPdf; titel: string }) {
  const [zoom, setZoom] = useState(1);
  const { venster, breedte, bladzijde, gaNaar } = useVenster(pdf, zoom);
  const { vraag, setVraag, treffers, nummer, treffer, naarTreffer } = useZoeken(teksten, bladzijde, gaNaar);
  const [woorden, setWoorden] = useState<ReadonlyMap<number, readonly HTMLElement[]>>(new Map());
  const opTekst = useCallback((nr: number, elementen: HTMLElement[] | undefined) => {
    setWoorden((oud) => {
      const nieuw = new Map(oud);
      if (elementen) nieuw.set(nr, elementen);
      else nieuw.delete(nr);
      return nieuw;
    });
  }, []);
  useEffect(() => {
    markeer(woorden, treffers, treffer);
    return () => markeer(new Map(), [], undefined);
  }, [woorden, treffers, treffer]);
  const nummers = Array.from({ length: pdf.bladzijden }, (_, plaats) => plaats + 1);
  const toets = (event: KeyboardEvent) => {
    const kant = event.key === "+" || event.key === "=" ? 1 : event.key === "-" ? -1 : 0;
    if (kant === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setZoom(naastZoom(zoom, kant));
  };
  return (
    <section aria-label={`Voorbeeld: ${titel}`} className="lezer">
      <Bladbalk
        bladzijde={bladzijde}
        van={pdf.bladzijden}
        naar={gaNaar}
        zoom={zoom}
        kleiner={() => setZoom(naastZoom(zoom, -1))}
        groter={() => setZoom(naastZoom(zoom, 1))}
      />
      <Zoekbalk
        vraag={vraag}
        zoek={setVraag}
        klaar={teksten !== undefined}
        aantal={treffers.length}
        nummer={nummer}
        bladzijde={treffer?.bladzijde}
        naar={naarTreffer}
      />
      <section ref={venster} className="lezer__venster" aria-label="Bladzijden" onKeyDown={toets}>
        {breedte > 0 && nummers.map((nr) => <Blad key={nr} pdf={pdf} nr={nr} breedte={breedte} opTekst={opTekst} />)}
      </section>
    </section>
  );
}
