import { verwijderTak } from "#domain/dossier/lijst.ts";
import { NIVEAUSCHALEN, TOETSMOMENTEN } from "#domain/dossier/resultaat.ts";
import { datumveld, decimaalveld, geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { MOMENTNAMEN, NIVEAUS, SCHAALNAMEN } from "#domain/leerresultaten/niveaus.ts";
import type { Resultaatrij } from "#domain/leerresultaten/resultaten.ts";
import { groepenVoor } from "#domain/schoolscan/groepen.ts";
import { useApply, useDossier, useEntries } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

const MOMENTEN = optiesVan(TOETSMOMENTEN, MOMENTNAMEN);
const SCHALEN = optiesVan(NIVEAUSCHALEN, SCHAALNAMEN);

/** The percentages of the chosen scale. */
function Verdeling({ rij: { id, schaal } }: { rij: Resultaatrij }) {
  const { veld } = useFormulier();
  return (
    <fieldset className="veld">
      <legend className="label">Hoeveel procent van de leerlingen zit op welk niveau?</legend>
      <p className="hulp">Elke leerling telt één keer mee. Samen is het ongeveer 100%.</p>
      <Veldenrooster>
        {NIVEAUS[schaal].map(({ sleutel, naam }) => (
          <Tekstveld
            key={sleutel}
            label={`% ${naam}`}
            soort="getal"
            {...veld(`resultaat/${id}/verdeling/${sleutel}`, decimaalveld(100))}
          />
        ))}
      </Veldenrooster>
    </fieldset>
  );
}

/** All fields of one result. */
export function Resultaatvelden({ rij }: { rij: Resultaatrij }) {
  const { school } = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const { veld } = useFormulier();
  const tak = `resultaat/${rij.id}`;
  const zet = (naam: string, waarde: string) => apply([{ sleutel: `${tak}/${naam}`, waarde: waarde || undefined }]);
  const zetSchaal = (schaal: string) =>
    apply(
      [...verwijderTak(entries, `${tak}/verdeling`), { sleutel: `${tak}/schaal`, waarde: schaal }],
      "Indeling van het resultaat",
    );
  const groepen = groepenVoor(school).map(({ id, naam }) => ({ waarde: id, label: naam }));
  return (
    <>
      <Veldenrooster>
        <Tekstveld label="Vak" hulp="Bijvoorbeeld: rekenen." {...veld(`${tak}/vak`, tekstveld(200))} />
        <Keuzelijst
          label="Groep of leerjaar"
          leeg="Hele school"
          opties={groepen}
          waarde={rij.groep}
          onKies={(groep) => zet("groep", groep)}
        />
        <Tekstveld label="Aantal leerlingen" soort="getal" {...veld(`${tak}/n`, geheelveld(9999))} />
        <Keuzelijst label="Moment" opties={MOMENTEN} waarde={rij.moment} onKies={(moment) => zet("moment", moment)} />
        <Tekstveld label="Datum" hulp="Bijvoorbeeld 24-1-2026." soort="datum" {...veld(`${tak}/datum`, datumveld())} />
        <Tekstveld label="Toets" hulp="Naam van de toets." {...veld(`${tak}/toets`, tekstveld(200))} />
        <Tekstveld label="Bron" hulp="Bijvoorbeeld: leerlingvolgsysteem." {...veld(`${tak}/bron`, tekstveld(200))} />
      </Veldenrooster>
      <Keuzelijst
        label="Indeling"
        hulp="Een andere indeling maakt de procenten hieronder leeg."
        opties={SCHALEN}
        waarde={rij.schaal}
        onKies={zetSchaal}
      />
      <Verdeling rij={rij} />
      <Tekstveld
        label="Gemiddelde"
        hulp="Alleen als jullie dat hebben. Zet er altijd de verdeling bij."
        soort="getal"
        {...veld(`${tak}/gemiddelde`, decimaalveld(10_000))}
      />
    </>
  );
}
