import { verwijderTak } from "#domain/dossier/lijst.ts";
import { type EigenVraag, VRAAGSOORTEN } from "#domain/dossier/ronde.ts";
import { gekozen, volgendeVolgorde } from "#domain/dossier/velden.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { eigenVragenVan, MAX_EIGEN_VRAGEN, MAX_VRAAGTEKST, VRAAGSOORTNAMEN } from "#domain/schoolscan/eigen-vragen.ts";
import { VOLLEDIG_FORMULIER } from "#domain/schoolscan/formulier.ts";
import { huidigeRonde } from "#domain/schoolscan/rondes.ts";
import type { Uitnodigingsvorm } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { useApply, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstveld } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";

const SOORTEN = optiesVan(VRAAGSOORTEN, VRAAGSOORTNAMEN);

/** The forms by their id: the whole scan is one form, whoever fills it in. */
const formulieropties = (vormen: Uitnodigingsvorm[]) => [
  ...vormen
    .filter(({ formulier }) => formulier !== VOLLEDIG_FORMULIER)
    .map(({ formulier, titel }) => ({ waarde: formulier, label: titel })),
  { waarde: VOLLEDIG_FORMULIER, label: "De hele schoolscan" },
];

type Vraageigenschappen = { vraag: EigenVraag & { id: string }; nr: number; vormen: Uitnodigingsvorm[] };

function Vraag({ vraag, nr, vormen }: Vraageigenschappen) {
  const { veld } = useFormulier();
  const entries = useEntries();
  const apply = useApply();
  const toon = useBericht();
  const tak = `eigenVraag/${vraag.id}`;
  const verwijder = () => {
    const terug = apply(verwijderTak(entries, tak), "Eigen vraag verwijderd");
    toon({ tekst: "Eigen vraag verwijderd.", actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <fieldset className="veld">
      <legend className="label">Eigen vraag {nr}</legend>
      <Tekstveld label="Vraag" {...veld(`${tak}/tekst`, tekstveld(MAX_VRAAGTEKST))} />
      <Keuzelijst
        label="Hoe wordt hij beantwoord?"
        opties={SOORTEN}
        waarde={vraag.soort}
        onKies={(soort) => apply([{ sleutel: `${tak}/soort`, waarde: soort }], "Soort vraag")}
      />
      <Vinkjes
        legend="In welke formulieren?"
        opties={formulieropties(vormen)}
        gekozen={gekozen(vraag.formulieren)}
        onZet={(id, aan) =>
          apply([{ sleutel: `${tak}/formulieren/${id}`, waarde: aan || undefined }], "Formulieren van eigen vraag")
        }
      />
      <Knoppen>
        <Knop soort="weg" onClick={verwijder}>
          Eigen vraag {nr} verwijderen
        </Knop>
      </Knoppen>
    </fieldset>
  );
}

/** Up to eight questions of the school itself, each in the forms that are ticked for it. */
export function EigenVragen({ vormen }: { vormen: Uitnodigingsvorm[] }) {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const ronde = huidigeRonde(dossier);
  const vragen = eigenVragenVan(dossier, ronde);
  const voegToe = () => {
    const tak = `eigenVraag/${nieuwId()}`;
    apply(
      [
        { sleutel: `${tak}/ronde`, waarde: ronde },
        { sleutel: `${tak}/volgorde`, waarde: volgendeVolgorde(dossier.eigenVraag) },
      ],
      "Eigen vraag toegevoegd",
    );
  };
  const vol = vragen.length >= MAX_EIGEN_VRAGEN;
  return (
    <section aria-labelledby="uitnodigen-vragen">
      <h2 id="uitnodigen-vragen">Eigen vragen</h2>
      <p>
        Jullie mogen zelf tot {MAX_EIGEN_VRAGEN} vragen toevoegen. Vraag niet naar namen, en bij leerlingen niet naar
        somberheid of problemen thuis. Een uitnodiging die al verstuurd is, verandert niet mee.
      </p>
      {vragen.map((vraag, i) => (
        <Vraag key={vraag.id} vraag={vraag} nr={i + 1} vormen={vormen} />
      ))}
      <Knoppen>
        <Knop
          soort="rand"
          icoon="plus"
          onClick={voegToe}
          nietMogelijk={vol ? `Er zijn al ${MAX_EIGEN_VRAGEN} eigen vragen.` : undefined}
        >
          Eigen vraag toevoegen
        </Knop>
      </Knoppen>
    </section>
  );
}
