import { useMemo, useState } from "react";
import type { Bladtekst } from "#pdf/lezen/open-pdf.ts";
import { type Treffer, vindTreffers } from "./zoeken.ts";

/** Searches the text of all pages; going to a place found goes round from the last to the first. */
export function useZoeken(
  teksten: Bladtekst[] | undefined,
  bladzijde: number,
  gaNaar: (nr: number, hoogte?: number) => void,
) {
  const [vraag, setVraag] = useState("");
  const [plaats, setPlaats] = useState<number>();
  const treffers = useMemo(
    () =>
      vindTreffers(
        (teksten ?? []).map(({ items }) => items),
        vraag,
      ),
    [teksten, vraag],
  );

  const toon = (nieuw: number) => {
    const treffer = treffers[nieuw];
    if (!treffer) return;
    setPlaats(nieuw);
    gaNaar(treffer.bladzijde, teksten?.[treffer.bladzijde - 1]?.hoogten[treffer.van.item] ?? 0);
  };
  /** From where one is: the first place on this page or after it. */
  const eerste = () =>
    Math.max(
      0,
      treffers.findIndex((treffer) => treffer.bladzijde >= bladzijde),
    );
  const naarTreffer = (kant: 1 | -1) => {
    if (treffers.length === 0) return;
    toon(plaats === undefined ? eerste() : (plaats + kant + treffers.length) % treffers.length);
  };
  const treffer: Treffer | undefined = plaats === undefined ? undefined : treffers[plaats];
  return {
    vraag,
    setVraag: (nieuw: string) => {
      setVraag(nieuw);
      setPlaats(undefined);
    },
    treffers,
    /** Which of the places found one is at, from 1; 0 before the first was gone to. */
    nummer: treffer && plaats !== undefined ? plaats + 1 : 0,
    treffer,
    naarTreffer,
  };
}
