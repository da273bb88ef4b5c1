import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Bovenschools } from "./bovenschools.tsx";
import { Kosten } from "./kosten/kosten.tsx";
import { OvernemenLink } from "./overnemen/overnemen-link.tsx";
import { OvernemenPagina } from "./overnemen/overnemen-pagina.tsx";
import { Plekmeldingen } from "./plekmeldingen.tsx";
import { PotjesBeheer } from "./potjes/potjes-beheer.tsx";
import { Tarieven } from "./tarieven/tarieven.tsx";
import { Potjestanden } from "./totalen/potjestanden.tsx";
import { Standbalk } from "./totalen/standbalk.tsx";
import { Totalen } from "./totalen/totalen.tsx";
import { useWerkblad } from "./werkblad.ts";

/** Step Begroting: what there is, what is planned, what is left; per potje, intervention and school year. */
export function BegrotingPagina({ plek }: { plek?: string }) {
  const { jaren } = useBeeld();
  const href = useHref();
  const werkblad = useWerkblad(plek);
  if (plek === "overnemen") return <OvernemenPagina />;
  return (
    <>
      <h1>Begroting</h1>
      <p className="intro">Per interventie, per schooljaar en per potje. De app telt alles voor jullie op.</p>
      <OvernemenLink />
      {jaren.length === 0 ? (
        <Leeg
          kop="Kies eerst de schooljaren"
          acties={<Knoplink href={href({ stap: "school", plek: "plan-beginjaar" })}>Schooljaren kiezen</Knoplink>}
        >
          <p>De begroting rekent per schooljaar. Geef bij School aan wanneer het plan begint en hoe lang het duurt.</p>
        </Leeg>
      ) : (
        <>
          <Potjestanden />
          <Plekmeldingen />
          <PotjesBeheer werkblad={werkblad} />
          <Kosten werkblad={werkblad} />
          <Tarieven />
          <Bovenschools />
          <Totalen />
          <Standbalk />
        </>
      )}
    </>
  );
}
