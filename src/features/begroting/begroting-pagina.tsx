import { useState } from "react";
import type { Dossier } from "#domain/dossier/dossier.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Deelnav } from "#ui/deelnav.tsx";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { BEGROTINGDELEN, type Begrotingdeel, deelVan } from "./begrotingdelen.ts";
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
import { UitgavenDeel } from "./uitgaven/uitgaven-deel.tsx";
import { VariantenPagina } from "./varianten/varianten-pagina.tsx";
import { useWerkblad, type Werkblad } from "./werkblad.ts";

type Deelnaam = Exclude<Begrotingdeel, "overnemen" | "varianten">;

const KOPPEN: Record<Deelnaam, { kop: string; intro: string }> = {
  potjes: { kop: "Begroting: potjes", intro: "Welk geld is er, hoe lang, en wie beslist mee?" },
  kosten: {
    kop: "Begroting: kosten",
    intro: "Per interventie, per schooljaar en per potje. De app telt alles voor jullie op.",
  },
  uitgaven: { kop: "Begroting: uitgaven", intro: "Wat is er echt betaald? Zet het bij de post waar het bij hoort." },
  totalen: { kop: "Begroting: totalen", intro: "Waar gaat het geld heen?" },
};

function Deelinhoud({ deel, werkblad }: { deel: Deelnaam; werkblad: Werkblad }) {
  switch (deel) {
    case "potjes":
      return (
        <>
          <Potjestanden />
          <Plekmeldingen />
          <PotjesBeheer werkblad={werkblad} />
          <Bovenschools />
        </>
      );
    case "kosten":
      return (
        <>
          <OvernemenLink />
          <Potjestanden />
          <Plekmeldingen />
          <Kosten werkblad={werkblad} />
          <Tarieven />
        </>
      );
    case "uitgaven":
      return <UitgavenDeel werkblad={werkblad} />;
    case "totalen":
      return <Totalen />;
  }
}

function Deel({ deel, werkblad }: { deel: Deelnaam; werkblad: Werkblad }) {
  const { jaren } = useBeeld();
  const href = useHref();
  const { kop, intro } = KOPPEN[deel];
  return (
    <>
      <h1 id={deel}>{kop}</h1>
      <p className="intro">{intro}</p>
      {jaren.length === 0 ? (
        <Leeg
          kop="Kies eerst de schooljaren"
          acties={<Knoplink href={href({ stap: "school", plek: "plan-beginjaar" })}>Schooljaren kiezen</Knoplink>}
        >
          <p>De begroting rekent per schooljaar. Geef bij School aan wanneer het plan begint en hoe lang het duurt.</p>
        </Leeg>
      ) : (
        <>
          <Deelinhoud deel={deel} werkblad={werkblad} />
          <Standbalk />
        </>
      )}
    </>
  );
}

/**
 * The part on the screen. It only changes with the address: without a place one begins where the work is and stays there
 * while the first potje is made, and a potje that is removed leaves one among the potjes.
 */
function useDeel(plek: string | undefined, dossier: Dossier): Begrotingdeel {
  const [nu, setNu] = useState(() => {
    const begin = Object.keys(dossier.potje).length === 0 ? "potjes" : "kosten";
    return { plek, deel: deelVan(plek, dossier) ?? begin };
  });
  if (nu.plek === plek) return nu.deel;
  const deel = deelVan(plek, dossier) ?? nu.deel;
  setNu({ plek, deel });
  return deel;
}

/** Step Begroting in parts: what there is, what is planned, what was spent, and all of it added up. */
export function BegrotingPagina({ plek }: { plek?: string }) {
  const { dossier } = useBeeld();
  const href = useHref();
  const werkblad = useWerkblad(plek);
  const deel = useDeel(plek, dossier);
  const delen = BEGROTINGDELEN.map(({ id, titel }) => ({ id, titel, href: href({ stap: "begroting", plek: id }) }));
  return (
    <>
      <Deelnav label="Delen van de begroting" delen={delen} huidig={deel} />
      {deel === "overnemen" && <OvernemenPagina />}
      {deel === "varianten" && <VariantenPagina werkblad={werkblad} />}
      {deel !== "overnemen" && deel !== "varianten" && <Deel key={deel} deel={deel} werkblad={werkblad} />}
    </>
  );
}
