import { INZETNAMEN } from "#domain/dossier/namen.ts";
import { INZET } from "#domain/dossier/plan.ts";
import { gekozen } from "#domain/dossier/velden.ts";
import { datumveld, decimaalveld, geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { bereikVan } from "#domain/programma/bereik.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { grensBegin, grensEind } from "#domain/programma/momenten.ts";
import { groepenVoor } from "#domain/schoolscan/groepen.ts";
import { useApply, useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Vinkje, Vinkjes } from "#ui/vinkje.tsx";
import { Plek } from "./meldingen.tsx";
import { useZetKeuze } from "./zet-keuze.ts";

type Deel = { beeld: Keuzebeeld };

function VoorWie({ beeld: { id, keuze } }: Deel) {
  const { school } = useDossier();
  const { veld } = useFormulier();
  const apply = useApply();
  const groepen = groepenVoor(school).map((groep) => ({ waarde: groep.id, label: groep.naam }));
  return (
    <>
      <h3 className="boven">Voor wie</h3>
      <Veldenrooster>
        <Tekstveld
          label="Doelgroep"
          hulp="Een omschrijving, geen namen."
          {...veld(`keuze/${id}/doelgroep`, tekstveld(500))}
        />
        <Tekstveld label="Hoeveel leerlingen?" soort="getal" {...veld(`keuze/${id}/leerlingen`, geheelveld(9999))} />
      </Veldenrooster>
      <Plek plek={`${id}-groepen`}>
        {groepen.length > 0 && (
          <Vinkjes
            legend="Groepen of leerjaren"
            opties={groepen}
            gekozen={gekozen(keuze.groepen)}
            onZet={(groep, aan) =>
              apply([{ sleutel: `keuze/${id}/groepen/${groep}`, waarde: aan || undefined }], "Groepen van een keuze")
            }
          />
        )}
      </Plek>
    </>
  );
}

/** Do the hours fit the target group? Said as soon as the four numbers are there. */
function PastHet({ beeld: { id, keuze } }: Deel) {
  const { veld } = useFormulier();
  const bereik = bereikVan(keuze);
  return (
    <Plek plek={`${id}-groepsgrootte`}>
      <Veldenrooster>
        <Tekstveld
          label="Leerlingen tegelijk"
          hulp="Hoe groot is één groep?"
          soort="getal"
          {...veld(`keuze/${id}/groepsgrootte`, geheelveld(999))}
        />
        <Tekstveld
          label="Uren per week voor één leerling"
          soort="getal"
          {...veld(`keuze/${id}/urenPerLeerling`, decimaalveld(40))}
        />
      </Veldenrooster>
      <p className="bij" aria-live="polite">
        {bereik &&
          (bereik.bereikt < bereik.bedoeld
            ? `Met deze uren bereiken jullie ${bereik.bereikt} van de ${bereik.bedoeld} leerlingen.`
            : `Met deze uren is er plaats voor ${bereik.bereikt} leerlingen. Dat is genoeg voor ${bereik.bedoeld}.`)}
      </p>
    </Plek>
  );
}

/** What only some choices ask: pupils per mentor, and the way to sport outside the building. */
function Bijzonder({ beeld: { id, keuze } }: Deel) {
  const { veld } = useFormulier();
  const zet = useZetKeuze(id);
  return (
    <>
      {/mentor/i.test(keuze.wie) && (
        <Plek plek={`${id}-leerlingenPerMentor`}>
          <Tekstveld
            label="Hoeveel leerlingen heeft één mentor?"
            soort="getal"
            {...veld(`keuze/${id}/leerlingenPerMentor`, geheelveld(999))}
          />
        </Plek>
      )}
      {keuze.interventie === "sportieve-activiteiten" && (
        <Plek plek={`${id}-reizen`}>
          <Vinkje label="Dit is buiten het gebouw" aan={keuze.buitenGebouw} onZet={(aan) => zet("buitenGebouw", aan)} />
          {keuze.buitenGebouw && (
            <Tekstveld
              label="Hoe komen leerlingen er?"
              hulp="Tijd en vervoer."
              {...veld(`keuze/${id}/reizen`, tekstveld(500))}
            />
          )}
        </Plek>
      )}
    </>
  );
}

function Wie({ beeld: { id, keuze } }: Deel) {
  const { veld } = useFormulier();
  const zet = useZetKeuze(id);
  return (
    <>
      <h3 className="boven">Wie en wanneer</h3>
      <Plek plek={`${id}-wie`}>
        <Veldenrooster>
          <Tekstveld label="Wie doet het?" hulp="Een functie of team." {...veld(`keuze/${id}/wie`, tekstveld(500))} />
          <Keuzelijst
            label="Waar komen zij vandaan?"
            opties={optiesVan(INZET, INZETNAMEN)}
            waarde={keuze.inzet ?? ""}
            onKies={(waarde) => zet("inzet", waarde)}
            leeg="Nog niet gekozen"
          />
          <Tekstveld label="Uren per week" soort="getal" {...veld(`keuze/${id}/urenPerWeek`, decimaalveld(2000))} />
        </Veldenrooster>
      </Plek>
      {keuze.inzet === "extern" && (
        <Plek plek={`${id}-proefperiode`}>
          <Vinkje
            label="We spreken een proefperiode of een kwaliteitsmoment af"
            aan={keuze.proefperiode}
            onZet={(aan) => zet("proefperiode", aan)}
          />
        </Plek>
      )}
    </>
  );
}

/** For whom, by whom and when. */
export function UitvoeringVelden({ beeld }: Deel) {
  const dossier = useDossier();
  const { veld } = useFormulier();
  const { id, keuze } = beeld;
  return (
    <>
      <VoorWie beeld={beeld} />
      <Wie beeld={beeld} />
      <PastHet beeld={beeld} />
      <Bijzonder beeld={beeld} />
      <Veldenrooster>
        <Tekstveld
          label="Voorbereiden vanaf"
          hulp="Leeg laten als jullie meteen beginnen."
          soort="datum"
          {...veld(`keuze/${id}/voorbereidenVanaf`, datumveld())}
        />
        <Tekstveld
          label="Begin"
          hulp="Dag, maand en jaar"
          soort="datum"
          {...veld(`keuze/${id}/begin`, datumveld(grensBegin(dossier)))}
        />
        <Tekstveld
          label="Einde"
          hulp="Dag, maand en jaar"
          soort="datum"
          {...veld(`keuze/${id}/eind`, datumveld(grensEind(dossier, keuze.begin)))}
        />
      </Veldenrooster>
    </>
  );
}
