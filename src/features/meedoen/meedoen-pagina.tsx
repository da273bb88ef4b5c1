import { useEffect, useState } from "react";
import type { Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { isInlevering, leesUitnodiging, pakjeUit } from "#state/pakjes.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Laden } from "#ui/laden.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { AlIngeleverd } from "./al-ingeleverd.tsx";
import { Formulier } from "./formulier.tsx";
import { UitnodigingOpenen } from "./uitnodiging-openen.tsx";

type Meedoeneigenschappen = {
  inhoud: Inhoud;
  /** Today, ISO date. */
  vandaag: string;
  /** The package at the end of the link. */
  uitnodiging?: string;
};

/** What the link holds; undefined while it is being read. */
function useGelezen(link: string): Uitkomst<Uitnodiging> | undefined {
  const [gelezen, setGelezen] = useState<{ link: string; uitkomst: Uitkomst<Uitnodiging> }>();
  useEffect(() => {
    let weg = false;
    void leesUitnodiging(pakjeUit(link) ?? new Uint8Array()).then((uitkomst) => weg || setGelezen({ link, uitkomst }));
    return () => {
      weg = true;
    };
  }, [link]);
  return gelezen?.link === link ? gelezen.uitkomst : undefined;
}

function Geopend({ link, inhoud, vandaag }: { link: string; inhoud: Inhoud; vandaag: string }) {
  const gelezen = useGelezen(link);
  if (!gelezen) return <Laden tekst="Uitnodiging openen…" />;
  if (gelezen.goed) return <Formulier {...{ inhoud, vandaag }} uitnodiging={gelezen.waarde} />;
  return (
    <>
      <h1>Deze uitnodiging opent niet</h1>
      <Meldingvak soort="stop" kop="Wat is er mis?" role="alert">
        <p>{gelezen.fout}</p>
      </Meldingvak>
      <Knoppen>
        <Knoplink soort="rand" href="#/meedoen">
          Andere uitnodiging openen
        </Knoplink>
      </Knoppen>
    </>
  );
}

/** Filling in a form on an own device: from an invitation to handing in. It needs no plan on this device. */
export function MeedoenPagina({ inhoud, vandaag, uitnodiging }: Meedoeneigenschappen) {
  if (uitnodiging === undefined) return <UitnodigingOpenen />;
  const pakje = pakjeUit(uitnodiging);
  if (pakje && isInlevering(pakje)) return <AlIngeleverd pakje={pakje} />;
  return <Geopend key={uitnodiging} link={uitnodiging} {...{ inhoud, vandaag }} />;
}
