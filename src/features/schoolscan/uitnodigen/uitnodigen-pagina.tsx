import { huidigeRonde, isOpen, naamVanRonde } from "#domain/schoolscan/rondes.ts";
import { STEMTITEL } from "#domain/schoolscan/stemronde.ts";
import { stemvorm, uitnodigingsvormen } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { useDossier, useHref, useInhoud } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { EigenVragen } from "./eigen-vragen.tsx";
import { Ingeleverd } from "./ingeleverd.tsx";
import { InleveringenOpenen } from "./inleveringen-openen.tsx";
import { Papier } from "./papier.tsx";
import { UitnodigingMaken } from "./uitnodiging-maken.tsx";
import { Uitnodigingskaart } from "./uitnodigingskaart.tsx";

function NogGeenSchool() {
  const href = useHref();
  return (
    <>
      <h1 id="uitnodigen">Samen invullen</h1>
      <Leeg
        kop="Nog geen formulieren"
        acties={<Knoplink href={href({ stap: "school" })}>Soort school kiezen</Knoplink>}
      >
        <p>Welke vragen bij jullie passen, hangt af van de soort school. Kies die eerst bij de stap School.</p>
      </Leeg>
    </>
  );
}

function Gesloten({ naam }: { naam: string }) {
  const href = useHref();
  return (
    <Meldingvak
      soort="let"
      kop={`${naam} is gesloten`}
      acties={
        <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: "rondes" })}>
          Naar de rondes
        </Knoplink>
      }
    >
      <p>Er komen geen formulieren meer bij. Open een nieuwe ronde om weer uit te nodigen.</p>
    </Meldingvak>
  );
}

/** Inviting people to fill in on their own device, and opening what they hand in. `plek` "uitnodigen.papier-team" prints a form. */
export function UitnodigenPagina({ plek }: { plek?: string }) {
  const dossier = useDossier();
  const inhoud = useInhoud();
  const href = useHref();
  const ronde = huidigeRonde(dossier);
  const vormen = uitnodigingsvormen(inhoud, dossier.school);
  if (Object.keys(dossier.school.sectoren).length === 0) return <NogGeenSchool />;
  const [, soort, id] = /^uitnodigen\.(papier|kaart)-(.+)$/.exec(plek ?? "") ?? [];
  const stem = stemvorm(dossier) ?? [];
  const vorm = vormen.concat(stem).find((kandidaat) => kandidaat.id === id);
  if (vorm)
    return soort === "papier" ? (
      <Papier vorm={vorm} plek={plek ?? ""} />
    ) : (
      <Uitnodigingskaart vorm={vorm} plek={plek ?? ""} />
    );
  return (
    <>
      <h1 id="uitnodigen">Samen invullen</h1>
      <p className="intro">
        Iedereen vult op een eigen apparaat een formulier in, zonder account. Jullie openen hier wat terugkomt. Er gaat
        niets naar een server: een link, QR-code of bestand is genoeg.
      </p>
      <p>
        Stemt het team over wat jullie kozen? <a href={href({ stap: "schoolscan", plek: "stem" })}>{STEMTITEL}</a>
      </p>
      {isOpen(dossier, ronde) ? <UitnodigingMaken vormen={vormen} /> : <Gesloten naam={naamVanRonde(dossier, ronde)} />}
      <EigenVragen vormen={vormen} />
      <InleveringenOpenen />
      <Ingeleverd ronde={ronde} naar={{ tekst: "Antwoorden naast elkaar", stap: "schoolscan", plek: "uitkomst" }} />
    </>
  );
}
