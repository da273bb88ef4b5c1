import { toonDatum } from "#domain/dossier/datum.ts";
import { maakVersie, versieVan } from "#domain/dossier/versies.ts";
import { kortVingerafdruk } from "#domain/dossier/vingerafdruk.ts";
import { useApply, useBeeld, useNieuwId } from "#state/dossier-hooks.ts";
import { useVingerafdruk } from "#state/huidige-vingerafdruk.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { usePdf } from "./pdf-maken.ts";

/** What the maker of the PDF is doing, in words. */
const FASE = { laden: "PDF voorbereiden …", opmaak: "Bladzijden opmaken …", tekenen: "Bladzijden tekenen …" } as const;

function redenNiet(stops: number): string | undefined {
  if (stops === 0) return undefined;
  const punten = stops === 1 ? "het punt hieronder opgelost is" : `de ${stops} punten hieronder opgelost zijn`;
  return `‘Gereed voor MR’ kan zodra ${punten}. De app verstuurt niets.`;
}

/** The document: make the PDF, mark it "gereed voor MR", and see which version this is. */
export function Stuk({ stops }: { stops: number }) {
  const beeld = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const vingerafdruk = useVingerafdruk();
  const pdf = usePdf(beeld, vingerafdruk);
  const versie = vingerafdruk === undefined ? undefined : versieVan(beeld.dossier, vingerafdruk);
  const wordtGereed = () => {
    if (vingerafdruk === undefined) return;
    apply(maakVersie(beeld.dossier, nieuwId(), vingerafdruk, new Date().toISOString()), "Gereed voor MR gemaakt");
  };
  return (
    <section aria-label="Het stuk voor de MR">
      <Knoppen>
        <Knop onClick={pdf.maak} nietMogelijk={pdf.bezig ? "De PDF wordt gemaakt." : undefined}>
          {versie ? "PDF voor de MR maken" : "Concept-PDF maken"}
        </Knop>
        {!versie && (
          <Knop soort="rand" onClick={wordtGereed} nietMogelijk={redenNiet(stops)}>
            Gereed voor MR maken
          </Knop>
        )}
        {pdf.bezig && (
          <Knop soort="stil" onClick={pdf.stop}>
            Stoppen met maken
          </Knop>
        )}
      </Knoppen>
      <div role="status">
        {pdf.bezig && <p>{FASE[pdf.bezig]}</p>}
        {pdf.klaar && (
          <p>
            De PDF is gemaakt: {pdf.klaar.naam}.{" "}
            <a href={pdf.klaar.adres} download={pdf.klaar.naam}>
              Nog een keer bewaren
            </a>
          </p>
        )}
      </div>
      {pdf.fout && (
        <Meldingvak soort="stop" kop="De PDF is niet gemaakt" role="alert">
          <p>{pdf.fout}</p>
        </Meldingvak>
      )}
      <p className="bij">
        {versie
          ? `Versie ${versie.nr}, gereed voor de MR op ${toonDatum(versie.op)}. Wijzigen jullie iets, dan is het weer een concept.`
          : "Concept. Op elke bladzijde staat CONCEPT tot het plan gereed is voor de MR."}{" "}
        {vingerafdruk && <>Vingerafdruk van deze inhoud: {kortVingerafdruk(vingerafdruk)}.</>}
      </p>
    </section>
  );
}
