import { type FormEvent, useState } from "react";
import type { Entries } from "#domain/dossier/entries.ts";
import { SECTORNAMEN } from "#domain/dossier/namen.ts";
import { SECTOREN } from "#domain/dossier/school.ts";
import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { maakDossier } from "#state/dossiers.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, type Knopsoort } from "#ui/knop.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstveld } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";
import { useInvoer } from "./invoer.ts";
import { NIETS_GEMAAKT, useProbeer } from "./probeer.ts";
import type { Starteigenschappen } from "./start-pagina.tsx";

const FORMULIER = "nieuw-plan";
const NAAM = "start/schoolnaam";
const SECTOROPTIES = optiesVan(SECTOREN, SECTORNAMEN);

/** Button that begins a new plan. */
export function NieuwPlan({ soort, ...rest }: Starteigenschappen & { soort: Knopsoort }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Knop soort={soort} onClick={() => setOpen(true)}>
        Nieuw plan beginnen
      </Knop>
      {open && <NieuwPlanDialoog {...rest} onSluit={() => setOpen(false)} />}
    </>
  );
}

/** Asks the least that makes a plan useful: which school, which kind, from when. Then opens the step School. */
function NieuwPlanDialoog({ planHref, vandaag, onSluit }: Starteigenschappen & { onSluit(): void }) {
  const [fout, setFout] = useState<string>();
  const probeer = useProbeer();
  const { tekst, binding } = useInvoer(NAAM, "", fout, () => setFout(undefined));
  const [sectoren, setSectoren] = useState<string[]>([]);
  const nu = Number(vandaag.slice(0, 4));
  const [beginjaar, setBeginjaar] = useState(String(nu));
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (tekst.trim() === "") {
      setFout("Typ de naam van de school. Later wijzigen kan.");
      document.getElementById("start-schoolnaam")?.focus();
      return;
    }
    const entries: Entries = { "school/naam": tekst.trim(), "plan/beginjaar": Number(beginjaar), "plan/jaren": 2 };
    for (const sector of sectoren) entries[`school/sectoren/${sector}`] = true;
    void probeer(async () => location.assign(planHref(await maakDossier(entries), "school")), NIETS_GEMAAKT);
  };
  return (
    <Dialoog
      titel="Voor welke school is het plan?"
      onSluit={onSluit}
      acties={
        <>
          <Knop type="submit" form={FORMULIER}>
            Plan beginnen
          </Knop>
          <Knop soort="stil" onClick={onSluit}>
            Toch niet
          </Knop>
        </>
      }
    >
      <form id={FORMULIER} onSubmit={begin} noValidate>
        <Tekstveld label="Naam van de school" {...binding} />
        <Vinkjes
          legend="Soort onderwijs"
          hulp="Meer dan één mag."
          opties={SECTOROPTIES}
          gekozen={sectoren}
          onZet={(waarde, aan) => setSectoren(aan ? [...sectoren, waarde] : sectoren.filter((s) => s !== waarde))}
        />
        <Keuzelijst
          label="Eerste schooljaar van het plan"
          opties={[nu - 1, nu, nu + 1].map((jaar) => ({ waarde: String(jaar), label: toonSchooljaar(jaar) }))}
          waarde={beginjaar}
          onKies={setBeginjaar}
        />
      </form>
    </Dialoog>
  );
}
