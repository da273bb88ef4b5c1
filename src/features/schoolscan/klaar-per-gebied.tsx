import { useState } from "react";
import { DOELGEBIEDEN } from "#domain/dossier/plan.ts";
import { OPTIES } from "#domain/schoolscan/opties.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { Schaal } from "#ui/schaal.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";
import { useAntwoord, type Vraagplek } from "./vraag-antwoord.ts";

const OPTIES_KLAAR = OPTIES.K.map(({ waarde, woorden, cijfer }) => ({ waarde, label: woorden, cijfer }));

/** Scale KP: choose the doelgebieden that matter to the plan, and say for each how ready the team is. */
export function KlaarPerGebied({ plek }: { plek: Vraagplek }) {
  const { doelgebieden } = useInhoud();
  const { antwoord, zet } = useAntwoord(plek);
  const [open, setOpen] = useState<readonly string[]>([]);
  const gekozen = DOELGEBIEDEN.filter((gebied) => open.includes(gebied) || antwoord.klaarPer[gebied] !== undefined);
  const zetGebied = (gebied: string, aan: boolean) => {
    setOpen(aan ? [...open, gebied] : open.filter((ander) => ander !== gebied));
    if (!aan) zet(`klaarPer/${gebied}`, undefined);
  };
  return (
    <>
      <Vinkjes
        legend="Waar gaat jullie plan misschien over?"
        hulp="Kies wat jullie willen beoordelen."
        opties={DOELGEBIEDEN.map((gebied) => ({ waarde: gebied, label: doelgebieden[gebied].naam }))}
        gekozen={gekozen}
        onZet={zetGebied}
      />
      {gekozen.map((gebied) => (
        <Schaal
          key={gebied}
          legend={`Voelt het team zich bekwaam voor ${doelgebieden[gebied].naam.toLowerCase()}?`}
          naam={`${plek.rol}-${plek.ref}-${gebied}`}
          opties={OPTIES_KLAAR}
          waarde={antwoord.klaarPer[gebied]}
          onKies={(stand) => zet(`klaarPer/${gebied}`, stand)}
        />
      ))}
    </>
  );
}
