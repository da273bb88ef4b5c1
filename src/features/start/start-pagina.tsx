import type { StapId } from "#domain/regels/melding.ts";
import { type Dossierregel, useDossiers } from "#state/dossiers.ts";
import { Laden } from "#ui/laden.tsx";
import { Archief } from "./archief.tsx";
import { BackupHerinnering } from "./backup-herinnering.tsx";
import { Bestandskiezer } from "./bestandskiezer.tsx";
import { NieuwPlan } from "./nieuw-plan.tsx";
import { Planrij } from "./planrij.tsx";
import { Verwijderd } from "./verwijderd.tsx";
import { VoorbeeldLink } from "./voorbeeld.tsx";

export type Starteigenschappen = {
  /** Address of a plan, or of one of its steps. */
  planHref(id: string, stap?: StapId): string;
  /** Today, ISO date. */
  vandaag: string;
};

/** All plans on this device; without any, what the app is for and how to begin. */
export function StartPagina({ planHref, vandaag }: Starteigenschappen) {
  const dossiers = useDossiers();
  if (!dossiers) return <Laden tekst="Plannen zoeken…" />;
  const levend = dossiers.filter(({ verwijderdOp }) => !verwijderdOp);
  const plannen = levend.filter(({ gearchiveerd }) => !gearchiveerd);
  const begin = { planHref, vandaag, plannen };
  return (
    <>
      {levend.length === 0 ? <Welkom {...begin} /> : <Plannen {...begin} />}
      <Archief plannen={levend.filter(({ gearchiveerd }) => gearchiveerd)} {...{ planHref, vandaag }} />
      <Verwijderd plannen={dossiers.filter(({ verwijderdOp }) => verwijderdOp)} vandaag={vandaag} />
    </>
  );
}

type Plannenlijst = Starteigenschappen & { plannen: Dossierregel[] };

function Plannen({ plannen, planHref, vandaag }: Plannenlijst) {
  return (
    <>
      <h1>Plannen op dit apparaat</h1>
      <BackupHerinnering plannen={plannen} vandaag={vandaag} />
      {plannen.length > 0 && (
        <ul className="rijen">
          {plannen.map((plan) => (
            <Planrij key={plan.id} {...{ plan, planHref, vandaag }} />
          ))}
        </ul>
      )}
      <Bestandskiezer {...{ plannen, planHref }}>
        {(kies) => (
          <div className="knoppen">
            <NieuwPlan soort="rand" {...{ planHref, vandaag }} />
            {kies}
            <VoorbeeldLink soort="stil" {...{ plannen, planHref }}>
              Voorbeeldschool bekijken
            </VoorbeeldLink>
          </div>
        )}
      </Bestandskiezer>
      <p className="bij boven">
        Werkt iemand anders ook aan dit plan? Open zijn of haar bestand. De app voegt het samen en laat zien welke
        antwoorden daarbij veranderen.
      </p>
    </>
  );
}

function Welkom({ plannen, planHref, vandaag }: Plannenlijst) {
  return (
    <>
      <h1>Maak samen een plan voor jullie school</h1>
      <p className="intro">
        Van schoolscan naar schoolprogramma, met een begroting die klopt en een stuk dat de MR kan lezen.
      </p>
      <Bestandskiezer {...{ plannen, planHref }}>
        {(kies) => (
          <div className="knoppen">
            <NieuwPlan soort="vol" {...{ planHref, vandaag }} />
            {kies}
          </div>
        )}
      </Bestandskiezer>
      <p className="boven">
        Eerst even kijken?{" "}
        <VoorbeeldLink soort="tekst" {...{ plannen, planHref }}>
          Bekijk het plan van de voorbeeldschool
        </VoorbeeldLink>
        . Die school is verzonnen. Daar kunnen jullie vrij in proberen. Het telt nergens mee.
      </p>
      <p>
        Kreeg u een uitnodiging om een formulier in te vullen? <a href="#/meedoen">Open de uitnodiging</a>.
      </p>
      <h2 className="boven">Goed om te weten</h2>
      <dl className="feit">
        <dt>Waar staat het plan?</dt>
        <dd>
          Alleen op dit apparaat. Er is geen account en er gaat niets naar een server. Maak daarom regelmatig een
          back-up.
        </dd>
        <dt>Hoe lang duurt het?</dt>
        <dd>
          De schoolscan kost ongeveer 30 minuten per persoon. Jullie kunnen op elk moment stoppen en later verdergaan.
        </dd>
        <dt>Wat vul je niet in?</dt>
        <dd>Namen van leerlingen. Aantallen en groepen zijn genoeg.</dd>
      </dl>
    </>
  );
}
