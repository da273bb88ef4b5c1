import { datumveld, geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { groepenVoor, naamVanGroep } from "#domain/schoolscan/groepen.ts";
import { type Gesprek, stellingenVan, telfouten } from "#domain/schoolscan/klassengesprekken.ts";
import { useApply, useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Tekstvak, Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Stellingen } from "./stellingen.tsx";
import { Persoonsmelding, Themas } from "./themas.tsx";

/** Which class, when, how many pupils, and when they saw the report. */
function Wie({ gesprek, tak }: { gesprek: Gesprek; tak: string }) {
  const { school } = useDossier();
  const apply = useApply();
  const { veld } = useFormulier();
  const groepen = groepenVoor(school).map(({ id, naam }) => ({ waarde: id, label: naam }));
  const oud = gesprek.groep && !groepen.some(({ waarde }) => waarde === gesprek.groep);
  return (
    <Veldenrooster>
      <Keuzelijst
        id={`${gesprek.id}-groep`}
        label="Groep of leerjaar"
        leeg="Kies een groep"
        opties={oud ? [...groepen, { waarde: gesprek.groep, label: naamVanGroep(gesprek.groep, school) }] : groepen}
        waarde={gesprek.groep}
        onKies={(waarde) => apply([{ sleutel: `${tak}/groep`, waarde: waarde || undefined }], "Groep gekozen")}
      />
      <Tekstveld label="Datum" hulp="Bijvoorbeeld 24-11-2026." soort="datum" {...veld(`${tak}/datum`, datumveld())} />
      <Tekstveld label="Hoeveel leerlingen waren er?" soort="getal" {...veld(`${tak}/aanwezig`, geheelveld(999))} />
      <Tekstveld
        label="Verslag laten zien aan de klas op"
        hulp="De klas mag het verbeteren."
        soort="datum"
        {...veld(`${tak}/teruggelegdOp`, datumveld())}
      />
    </Veldenrooster>
  );
}

/** The report of one conversation: counts and themes only. */
export function GesprekFormulier({ gesprek, onVerwijder }: { gesprek: Gesprek; onVerwijder(): void }) {
  const { formulieren } = useInhoud();
  const { veld } = useFormulier();
  const tak = `klassengesprek/${gesprek.id}`;
  const fouten = telfouten(gesprek, stellingenVan(formulieren));
  return (
    <>
      <Wie gesprek={gesprek} tak={tak} />
      <Stellingen tak={tak} />
      <div role="status">
        {fouten.length > 0 && (
          <Meldingvak soort="let" kop="Kijk de aantallen na">
            {fouten.map((fout) => (
              <p key={fout}>{fout}</p>
            ))}
          </Meldingvak>
        )}
      </div>
      <Themas gesprek={gesprek} tak={tak} />
      <h3 className="boven">Tips en tops</h3>
      <Veldenrooster>
        <div>
          <Tekstvak label="Tops: wat moet blijven?" {...veld(`${tak}/tops`, tekstveld())} />
          <Persoonsmelding tekst={gesprek.tops} />
        </div>
        <div>
          <Tekstvak label="Tips: wat kan beter?" {...veld(`${tak}/tips`, tekstveld())} />
          <Persoonsmelding tekst={gesprek.tips} />
        </div>
      </Veldenrooster>
      <Knoppen>
        <Knop soort="weg" onClick={onVerwijder}>
          Gesprek verwijderen
        </Knop>
      </Knoppen>
    </>
  );
}
