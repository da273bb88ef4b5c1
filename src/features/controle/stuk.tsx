import { useRef, useState } from "react";
import { toonDatum } from "#domain/dossier/datum.ts";
import type { Dossier } from "#domain/dossier/dossier.ts";
import { laatsteVersie, maakVersie, versieVan } from "#domain/dossier/versies.ts";
import { kortVingerafdruk } from "#domain/dossier/vingerafdruk.ts";
import { useApply, useBeeld, useNieuwId } from "#state/dossier-hooks.ts";
import { useVingerafdruk } from "#state/huidige-vingerafdruk.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { usePdf } from "./pdf-maken.ts";
import { useZodraBekend } from "./zodra-bekend.ts";

/** What the maker of the PDF is doing, in words. */
const FASE = { laden: "PDF voorbereiden …", opmaak: "Bladzijden opmaken …", tekenen: "Bladzijden tekenen …" } as const;

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

function Pdfstand({ bezig, klaar, verouderd, fout }: Omit<ReturnType<typeof usePdf>, "maak" | "stop">) {
  return (
    <>
      <div role="status">
        {bezig && <p className="bij">{FASE[bezig]}</p>}
        {klaar && !bezig && (
          <p className="bij">
            {fout || verouderd ? "De vorige PDF is er nog" : "De PDF is gemaakt"}: {klaar.naam}.{" "}
            <a href={klaar.adres} download={klaar.naam}>
              Nog een keer bewaren
            </a>
          </p>
        )}
      </div>
      {fout && (
        <Meldingvak soort="stop" kop="De PDF is niet gemaakt" role="alert">
          <p>{fout}</p>
        </Meldingvak>
      )}
    </>
  );
}

/** The last fingerprint that was known: words on the page do not blink while the one of now is on its way. */
function useLaatstBekend(vingerafdruk: string | undefined): string | undefined {
  const [bekend, setBekend] = useState(vingerafdruk);
  if (vingerafdruk !== undefined && vingerafdruk !== bekend) setBekend(vingerafdruk);
  return vingerafdruk ?? bekend;
}

/** The document: make the PDF, mark it "gereed voor MR", and see which version this is. */
export function Stuk({ stops }: { stops: number }) {
  const beeld = useBeeld();
  const vingerafdruk = useVingerafdruk();
  const { maak, stop, ...pdf } = usePdf(beeld, vingerafdruk);
  const bekend = useLaatstBekend(vingerafdruk);
  const versie = bekend === undefined ? undefined : versieVan(beeld.dossier, bekend);
  const knop = useRef<HTMLButtonElement>(null);
  const naarKnop = () => knop.current?.focus();
  return (
    <section aria-label="Het stuk voor de MR">
      <Knoppen>
        <Knop ref={knop} onClick={maak} nietMogelijk={pdf.bezig && "De PDF wordt gemaakt."}>
          {versie ? "PDF voor de MR maken" : "Concept-PDF maken"}
        </Knop>
        {!versie && <GereedMaken stops={stops} vingerafdruk={vingerafdruk} naGereed={naarKnop} />}
        {pdf.bezig && (
          <Knop
            soort="stil"
            onClick={() => {
              stop();
              naarKnop();
            }}
          >
            Stoppen met maken
          </Knop>
        )}
      </Knoppen>
      {bekend && (
        <p className="bij">
          {standInWoorden(beeld.dossier, bekend)} Vingerafdruk van deze inhoud: {kortVingerafdruk(bekend)}.
        </p>
      )}
      <Pdfstand {...pdf} />
    </section>
  );
}
