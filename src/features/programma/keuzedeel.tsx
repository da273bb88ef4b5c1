import { useEffect, useRef } from "react";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { verwijderKeuze } from "#domain/programma/verwijderen.ts";
import { useApply, useDossier, useEntries } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Kantnummer } from "#ui/kantnummer.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { focusOp, PAGINAKOP } from "./focus.ts";
import { KeuzeDraad } from "./keuze-draad.tsx";
import { KeuzeFormulier } from "./keuze-formulier.tsx";
import { KeuzeSamenvatting } from "./keuze-samenvatting.tsx";
import { Aandachtspunten, Stopmeldingen } from "./meldingen.tsx";
import { Verplaatsknoppen } from "./verplaatsknoppen.tsx";
import { Voorwaardenbeeld } from "./voorwaarden.tsx";

/** Takes a choice out of the plan, and says what went along and how to get it back. */
function useVerwijder(beeld: Keuzebeeld): () => void {
  const entries = useEntries();
  const dossier = useDossier();
  const apply = useApply();
  const bericht = useBericht();
  return () => {
    const { changes, tekst } = verwijderKeuze(entries, dossier, beeld);
    const terug = apply(changes, `${beeld.naam} uit het plan halen`);
    focusOp(PAGINAKOP);
    bericht({ tekst, actie: { tekst: "Ongedaan maken", doe: terug } });
  };
}

type Keuzedeeleigenschappen = {
  beeld: Keuzebeeld;
  plaats: number;
  /** Open for editing? */
  open: boolean;
  onZet(open: boolean): void;
  openPlek(plek: string | undefined): void;
};

const isLeeg = ({ keuze }: Keuzebeeld) => keuze.hoe === "" && keuze.wie === "" && keuze.waarom === "";

/** One chosen intervention: a summary that opens to its fields. */
export function Keuzedeel({ beeld, plaats, open, onZet, openPlek }: Keuzedeeleigenschappen) {
  const { id, nummer, naam } = beeld;
  const kop = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);
  const verwijder = useVerwijder(beeld);
  useEffect(() => {
    if (wasOpen.current && !open) kop.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <section className="met-nr boven" id={id} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`} ref={kop} tabIndex={-1}>
        <Kantnummer wat="Interventie">{nummer}</Kantnummer>
        {naam}
      </h2>
      <KeuzeDraad beeld={beeld} />
      <Stopmeldingen keuze={beeld} openVeld={openPlek} />
      <Voorwaardenbeeld beeld={beeld} />
      {open ? <KeuzeFormulier beeld={beeld} /> : <KeuzeSamenvatting beeld={beeld} />}
      <Aandachtspunten keuze={beeld} openVeld={openPlek} />
      <Knoppen>
        <Knop soort={open || isLeeg(beeld) ? "vol" : "rand"} aria-expanded={open} onClick={() => onZet(!open)}>
          {open ? "Klaar" : isLeeg(beeld) ? "Invullen" : "Aanpassen"}
          <span className="vh">: {naam}</span>
        </Knop>
        <Verplaatsknoppen id={id} naam={naam} plaats={plaats} />
        <Knop soort="stil" onClick={verwijder}>
          Uit het plan halen<span className="vh">: {naam}</span>
        </Knop>
      </Knoppen>
    </section>
  );
}
