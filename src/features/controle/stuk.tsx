import { useRef, useState } from "react";
import { toonDatum } from "#domain/dossier/datum.ts";
import type { Dossier } from "#domain/dossier/dossier.ts";
import { laatsteVersie, maakVersie, versieVan } from "#domain/dossier/versies.ts";
import { kortVingerafdruk } from "#domain/dossier/vingerafdruk.ts";
import { useApply, useBeeld, useHref, useNieuwId } from "#state/dossier-hooks.ts";
import { useVingerafdruk } from "#state/huidige-vingerafdruk.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { usePdf } from "./pdf-context.ts";
import { Bewaarknop, Pdfmelding } from "./pdf-knoppen.tsx";
import { useZodraBekend } from "./zodra-bekend.ts";

function redenNiet(stops: number): string | undefined {
  if (stops === 0) return undefined;
  const punten = stops === 1 ? "het punt hieronder opgelost is" : `de ${stops} punten hieronder opgelost zijn`;
  return `‘Gereed voor MR’ kan zodra ${punten}. De app verstuurt niets.`;
}

/** Which version the content of now is; after an edit it is a concept again, and the last version is named. */
function standInWoorden(dossier: Dossier, vingerafdruk: string): string {
  const versie = versieVan(dossier, vingerafdruk);
  if (versie)
    return `Versie ${versie.nr}, gereed voor de MR op ${toonDatum(versie.op)}. Wijzigen jullie iets, dan is het weer een concept.`;
  const laatste = laatsteVersie(dossier);
  return laatste
    ? `Concept. Versie ${laatste.nr} was gereed op ${toonDatum(laatste.op)}; daarna is er iets gewijzigd. Op elke bladzijde staat CONCEPT tot jullie een nieuwe versie maken.`
    : "Concept. Op elke bladzijde staat CONCEPT tot het plan gereed is voor de MR.";
}

type Gereedeigenschappen = { stops: number; vingerafdruk: string | undefined; naGereed(): void };

function GereedMaken({ stops, vingerafdruk, naGereed }: Gereedeigenschappen) {
  const { dossier, vandaag } = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toon = useBericht();
  const maak = useZodraBekend(vingerafdruk, (nu) => {
    apply(maakVersie(dossier, nieuwId(), nu, vandaag), "Gereed voor MR gemaakt");
    toon({ tekst: "Het plan is gereed voor de MR. Er is niets verstuurd." });
    naGereed();
  });
  return (
    <Knop soort="rand" onClick={maak} nietMogelijk={redenNiet(stops)}>
      Gereed voor MR maken
    </Knop>
  );
}

/** The last fingerprint that was known: words on the page do not blink while the one of now is on its way. */
function useLaatstBekend(vingerafdruk: string | undefined): string | undefined {
  const [bekend, setBekend] = useState(vingerafdruk);
  if (vingerafdruk !== undefined && vingerafdruk !== bekend) setBekend(vingerafdruk);
  return vingerafdruk ?? bekend;
}

/** The document for the MR: make the PDF, mark it "gereed voor MR", and see which version this is. */
export function Stuk({ stops }: { stops: number }) {
  const { dossier } = useBeeld();
  const href = useHref();
  const vingerafdruk = useVingerafdruk();
  const pdf = usePdf("volledig");
  const bekend = useLaatstBekend(vingerafdruk);
  const versie = bekend === undefined ? undefined : versieVan(dossier, bekend);
  const knop = useRef<HTMLButtonElement>(null);
  const naarKnop = () => knop.current?.focus();
  return (
    <section aria-label="Het stuk voor de MR">
      <Knoppen>
        <Bewaarknop pdf={pdf} knop={knop}>
          {versie ? "PDF voor de MR maken" : "Concept-PDF maken"}
        </Bewaarknop>
        {!versie && <GereedMaken stops={stops} vingerafdruk={vingerafdruk} naGereed={naarKnop} />}
        <Knoplink soort="stil" href={href({ stap: "controle", plek: "stukken" })}>
          Voorbeeld en andere stukken
        </Knoplink>
      </Knoppen>
      {bekend && (
        <p className="bij">
          {standInWoorden(dossier, bekend)} Vingerafdruk van deze inhoud: {kortVingerafdruk(bekend)}.
        </p>
      )}
      <Pdfmelding pdf={pdf} />
    </section>
  );
}
