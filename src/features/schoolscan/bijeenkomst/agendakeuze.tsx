import { gekozen } from "#domain/dossier/velden.ts";
import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { ALLE, bijeenkomstVan, EERST, EIGEN, eersteVragen, keuzeVan } from "#domain/schoolscan/bijeenkomst.ts";
import { vraagnummer } from "#domain/schoolscan/item.ts";
import { onderdelenMetVragen } from "#domain/schoolscan/plekken.ts";
import { huidigeRonde } from "#domain/schoolscan/rondes.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";

const MEESTE_MINUTEN = 60;

/** Which questions of an own choice, per onderdeel. */
function EigenVragen() {
  const { dossier, inhoud, items } = useBeeld();
  const apply = useApply();
  const aan = gekozen(bijeenkomstVan(dossier).vragen);
  return onderdelenMetVragen(inhoud.scan, items).map(({ onderdeel, items: eigen }) => {
    const aantal = eigen.filter(({ id }) => aan.includes(id)).length;
    return (
      <Uitklap key={onderdeel.id} titel={onderdeel.titel} bij={`${aantal} van ${eigen.length} gekozen`}>
        <Vinkjes
          legend={`Vragen over: ${onderdeel.titel}`}
          opties={eigen.map(({ id, kort }) => ({
            waarde: id,
            label: `${vraagnummer(inhoud.scan, id)} ${metHoofdletter(kort)}`,
          }))}
          gekozen={aan}
          onZet={(id, kies) =>
            apply(
              [{ sleutel: `bijeenkomst/${huidigeRonde(dossier)}/vragen/${id}`, waarde: kies || undefined }],
              "Vragen voor de bijeenkomst",
            )
          }
        />
      </Uitklap>
    );
  });
}

/** Which questions the team talks about, and how long each. */
export function Agendakeuze() {
  const feiten = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  const tak = `bijeenkomst/${huidigeRonde(feiten.dossier)}`;
  const keuze = keuzeVan(feiten);
  const opties = [
    { waarde: EERST, label: `Bespreek dit eerst (${eersteVragen(feiten).length})` },
    { waarde: ALLE, label: `Alle vragen (${feiten.items.length})` },
    ...onderdelenMetVragen(feiten.inhoud.scan, feiten.items).map(({ onderdeel, items }) => ({
      waarde: onderdeel.id,
      label: `${onderdeel.titel} (${items.length})`,
    })),
    { waarde: EIGEN, label: "Zelf vragen kiezen" },
  ];
  return (
    <>
      <Veldenrooster>
        <Keuzelijst
          id="bijeenkomst-keuze"
          label="Welke vragen?"
          hulp="‘Bespreek dit eerst’: daar lopen antwoorden uiteen, of zien weinig mensen het."
          opties={opties}
          waarde={keuze}
          onKies={(waarde) => apply([{ sleutel: `${tak}/keuze`, waarde }], "Vragen voor de bijeenkomst")}
        />
        <Tekstveld
          label="Minuten per vraag"
          hulp="Leeg is 5 minuten."
          soort="getal"
          {...veld(`${tak}/minuten`, geheelveld(MEESTE_MINUTEN, 1))}
        />
      </Veldenrooster>
      {keuze === EIGEN && <EigenVragen />}
    </>
  );
}
