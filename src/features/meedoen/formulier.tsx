import { useEffect, useMemo, useRef } from "react";
import type { Inhoud } from "#domain/inhoud.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { type Vragenlijst, vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";
import { type Deelnemer, useDeelname } from "#state/deelname.ts";
import { Laden } from "#ui/laden.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Inleiding } from "./inleiding.tsx";
import { Inleveren } from "./inleveren.tsx";
import { Nakijken } from "./nakijken.tsx";
import { Vraagblad } from "./vraagblad.tsx";
import { woordenVoor } from "./woorden.ts";

type Formuliereigenschappen = { uitnodiging: Uitnodiging; inhoud: Inhoud; vandaag: string };

/** What every page of the form works with. */
export type Invulling = { uitnodiging: Uitnodiging; lijst: Vragenlijst; deelnemer: Deelnemer };

function Pagina({ vandaag, ...invulling }: Invulling & { vandaag: string }) {
  const { deelname } = invulling.deelnemer;
  const { bladen } = invulling.lijst;
  const blad = bladen[deelname.blad];
  if (deelname.blad < 0) return <Inleiding {...invulling} vandaag={vandaag} />;
  if (blad) return <Vraagblad key={blad.id} blad={blad} {...invulling} />;
  return deelname.ingeleverd && deelname.blad > bladen.length ? (
    <Inleveren {...invulling} ingeleverd={deelname.ingeleverd} />
  ) : (
    <Nakijken {...invulling} />
  );
}

/** After another page of the form: to its top, with the focus on its heading. Not at the first one. */
function useNieuwBlad(blad: number | undefined) {
  const kader = useRef<HTMLDivElement>(null);
  const eerder = useRef<number>(undefined);
  useEffect(() => {
    if (blad !== undefined && eerder.current !== undefined && eerder.current !== blad) {
      scrollTo(0, 0);
      const kop = kader.current?.querySelector("h1");
      if (kop) kop.tabIndex = -1;
      kop?.focus({ preventScroll: true });
    }
    eerder.current = blad;
  }, [blad]);
  return kader;
}

/** One form on a member's device, from its introduction to handing in. */
export function Formulier({ uitnodiging, inhoud, vandaag }: Formuliereigenschappen) {
  const lijst = useMemo(() => vragenlijstVoor(uitnodiging, inhoud), [uitnodiging, inhoud]);
  const deelnemer = useDeelname(uitnodiging);
  const kader = useNieuwBlad(deelnemer?.deelname.blad);
  if (!lijst)
    return (
      <>
        <h1>Dit formulier kent de app niet</h1>
        <p>De uitnodiging hoort bij een andere versie van de app. Laad deze pagina opnieuw.</p>
      </>
    );
  if (!deelnemer) return <Laden tekst="Even openen…" />;
  return (
    <div ref={kader}>
      <p className="bij">
        {uitnodiging.school || "Uw school"}
        {uitnodiging.fictief && (
          <>
            {" "}
            <mark>verzonnen</mark>
          </>
        )}
        . {lijst.titel}. {lijst.anoniem ? "Anoniem." : "Niet anoniem."}
      </p>
      {deelnemer.nietBewaard && (
        <Meldingvak soort="let" role="alert">
          <p>{woordenVoor(lijst).nietBewaard}</p>
        </Meldingvak>
      )}
      <Pagina {...{ uitnodiging, lijst, deelnemer, vandaag }} />
    </div>
  );
}
