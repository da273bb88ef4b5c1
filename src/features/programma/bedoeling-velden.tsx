import { gekozen, opVolgorde } from "#domain/dossier/velden.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { useApply, useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Tekstvak, Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";
import { Plek } from "./meldingen.tsx";
import { useZetKeuze } from "./zet-keuze.ts";

type Deel = { beeld: Keuzebeeld };

/** Name and doelgebied of an approach that is not on the menukaart. */
function EigenAanpak({ beeld: { id, keuze } }: Deel) {
  const { inhoud } = useBeeld();
  const { veld } = useFormulier();
  const zet = useZetKeuze(id);
  const gebieden = Object.entries(inhoud.doelgebieden).map(([waarde, { naam }]) => ({ waarde, label: naam }));
  return (
    <Plek plek={`${id}-eigenNaam`}>
      <p className="bij">Deze aanpak staat niet op de menukaart: er zijn geen waarden en geen bronnen bij.</p>
      <Veldenrooster>
        <Tekstveld label="Naam van jullie aanpak" {...veld(`keuze/${id}/eigenNaam`, tekstveld(200))} />
        <Keuzelijst
          label="Doelgebied"
          opties={gebieden}
          waarde={keuze.eigenGebied ?? ""}
          onKies={(waarde) => zet("eigenGebied", waarde)}
          leeg="Nog niet gekozen"
        />
      </Veldenrooster>
    </Plek>
  );
}

/** The goals this choice serves: the link between finding and intervention. */
function Doelen({ beeld: { id, keuze } }: Deel) {
  const { doelen } = useBeeld();
  const href = useHref();
  const apply = useApply();
  const naarDoelen = <a href={href({ stap: "wat-valt-op" })}>Stel eerst doelen bij Wat valt op</a>;
  return (
    <Plek plek={`${id}-doelen`}>
      {doelen.length === 0 ? (
        <p>Jullie hebben nog geen doelen. {naarDoelen}.</p>
      ) : (
        <Vinkjes
          legend="Welk doel dient dit?"
          opties={doelen.map(({ id: waarde, nummer, doel }) => ({ waarde, label: `${nummer} ${doel.titel}` }))}
          gekozen={gekozen(keuze.doelen)}
          onZet={(doel, aan) =>
            apply([{ sleutel: `keuze/${id}/doelen/${doel}`, waarde: aan || undefined }], "Doel van een keuze")
          }
        />
      )}
    </Plek>
  );
}

/** Which part of the schoolplan it belongs to. */
function Speerpunten({ beeld: { id, keuze } }: Deel) {
  const { dossier } = useBeeld();
  const href = useHref();
  const apply = useApply();
  const speerpunten = opVolgorde(dossier.speerpunt);
  return (
    <Plek plek={`${id}-speerpunten`}>
      {speerpunten.length === 0 ? (
        <p className="bij">
          Hoort dit bij een speerpunt van het schoolplan? Vul de speerpunten in bij{" "}
          <a href={href({ stap: "school", plek: "speerpunten" })}>School</a>.
        </p>
      ) : (
        <Vinkjes
          legend="Bij welk speerpunt van het schoolplan hoort het?"
          opties={speerpunten.map(({ id: waarde, tekst }) => ({ waarde, label: tekst || "Speerpunt zonder tekst" }))}
          gekozen={gekozen(keuze.speerpunten)}
          onZet={(punt, aan) =>
            apply([{ sleutel: `keuze/${id}/speerpunten/${punt}`, waarde: aan || undefined }], "Speerpunt van een keuze")
          }
        />
      )}
    </Plek>
  );
}

/** What it is for and what happens. */
export function BedoelingVelden({ beeld }: Deel) {
  const { veld } = useFormulier();
  const { id, interventie } = beeld;
  return (
    <>
      {!interventie && <EigenAanpak beeld={beeld} />}
      <Doelen beeld={beeld} />
      <Speerpunten beeld={beeld} />
      <Plek plek={`${id}-waarom`}>
        <Tekstvak
          label="Waarom kiezen jullie dit?"
          hulp="De MR wil dit weten. Een of twee zinnen."
          {...veld(`keuze/${id}/waarom`, tekstveld())}
        />
      </Plek>
      <Tekstvak
        label="Hoe ziet het eruit?"
        hulp="Wat doen leerlingen en leraren, hoe vaak en waar?"
        {...veld(`keuze/${id}/hoe`, tekstveld())}
      />
    </>
  );
}
