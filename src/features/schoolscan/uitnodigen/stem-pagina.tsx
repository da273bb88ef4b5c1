import { KLEINSTE_TEAM } from "#domain/kleine-groep.ts";
import { heropenRonde } from "#domain/schoolscan/rondes.ts";
import { openStemronde, STEMTITEL, stemkeuzesVan, stemrondesVan } from "#domain/schoolscan/stemronde.ts";
import { stemvorm } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { vrijgaveVanRonde } from "#domain/schoolscan/vrijgave.ts";
import { useApply, useBeeld, useDossier, useHref } from "#state/dossier-hooks.ts";
import { useOpenStem } from "#state/uitnodigen.ts";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { RondeSluiten } from "../ronde-sluiten.tsx";
import { Ingeleverd } from "./ingeleverd.tsx";
import { InleveringenOpenen } from "./inleveringen-openen.tsx";
import { UitnodigingMaken } from "./uitnodiging-maken.tsx";

const UITSLAG = { stap: "programma", plek: "teamstem", tekst: "Naar de uitslag" } as const;

/** How the last vote ended, and what can be done with it. */
function VorigeStem({ id }: { id: string }) {
  const dossier = useDossier();
  const apply = useApply();
  const { stand } = vrijgaveVanRonde(dossier, id).team;
  if (stand === "geteld")
    return (
      <Meldingvak soort="let" kop="De stem is geteld">
        <p>
          Wat nu nog binnenkomt, telt niet mee. Jullie kunnen een nieuwe stem openen. Die telt dan in plaats van deze.
        </p>
      </Meldingvak>
    );
  if (stand === "gewijzigd")
    return (
      <Meldingvak soort="let" kop="Na het tellen is er een formulier weggehaald of vervangen">
        <p>Daarom tonen we de uitslag niet meer: anders is af te leiden wat één persoon stemde.</p>
      </Meldingvak>
    );
  return (
    <Meldingvak
      soort="let"
      kop="De laatste stem is gesloten met te weinig stemmen"
      acties={
        <Knop soort="rand" onClick={() => apply(heropenRonde(id), "Stem weer geopend")}>
          Stem weer openen
        </Knop>
      }
    >
      <p>Vanaf {KLEINSTE_TEAM} stemmen is er een uitslag.</p>
    </Meldingvak>
  );
}

/** What the team can vote on, before the vote is opened. */
function Beginnen() {
  const { keuzes } = useBeeld();
  const openStem = useOpenStem();
  const href = useHref();
  if (keuzes.length === 0)
    return (
      <Leeg
        kop="Nog niets om over te stemmen"
        acties={<Knoplink href={href({ stap: "menukaart" })}>Naar de menukaart</Knoplink>}
      >
        <p>Kies eerst interventies op de menukaart. Daarna kan het team per keuze stemmen.</p>
      </Leeg>
    );
  return (
    <section aria-labelledby="stem-open">
      <h2 id="stem-open">Stem openen</h2>
      <p>Het team stemt over deze keuzes. Wijzigen jullie het plan daarna, dan blijft het formulier zoals het is.</p>
      <ul>
        {keuzes.map(({ id, nummer, naam }) => (
          <li key={id}>
            {nummer} {naam}
          </li>
        ))}
      </ul>
      <Knop onClick={openStem}>Stem openen</Knop>
    </section>
  );
}

/** The vote that is open: inviting, opening what comes back, and closing. */
function Lopend({ ronde }: { ronde: string }) {
  const dossier = useDossier();
  const vorm = stemvorm(dossier);
  return (
    <>
      <p>
        Er wordt gestemd over:{" "}
        {stemkeuzesVan(dossier, ronde)
          .map(({ naam }) => naam)
          .join(", ")}
        .
      </p>
      {vorm && <UitnodigingMaken vormen={[vorm]} />}
      <InleveringenOpenen />
      <Ingeleverd ronde={ronde} naar={UITSLAG} />
      {vrijgaveVanRonde(dossier, ronde).team.binnen === 0 && (
        <Knoppen>
          <RondeSluiten soort="rand" ronde={ronde} />
        </Knoppen>
      )}
    </>
  );
}

/** The vote of the team about the chosen interventions, on own devices. */
export function StemPagina() {
  const dossier = useDossier();
  const ronde = openStemronde(dossier);
  const vorige = stemrondesVan(dossier).at(-1)?.id;
  return (
    <>
      <h1 id="stem">{STEMTITEL}</h1>
      <p className="intro">
        Iedereen in het team stemt anoniem op een eigen apparaat: per keuze, en welke drie zeker moeten lukken. Vanaf{" "}
        {KLEINSTE_TEAM} stemmen staat de uitslag bij het schoolprogramma, nadat jullie de stem sluiten.
      </p>
      {ronde === undefined ? (
        <>
          {vorige !== undefined && <VorigeStem id={vorige} />}
          <Beginnen />
          {vorige !== undefined && <Ingeleverd ronde={vorige} naar={UITSLAG} />}
        </>
      ) : (
        <Lopend ronde={ronde} />
      )}
    </>
  );
}
