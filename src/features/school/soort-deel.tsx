import { SCHOOLSOORTNAMEN, SECTORNAMEN } from "#domain/dossier/namen.ts";
import { SCHOOLSOORTEN, SECTOREN } from "#domain/dossier/school.ts";
import { useApply, useDossier } from "#state/dossier-hooks.ts";
import { optiesVan } from "#ui/opties.ts";
import { Vinkjes } from "#ui/vinkje.tsx";

const SECTOROPTIES = optiesVan(SECTOREN, SECTORNAMEN);
const SOORTOPTIES = optiesVan(SCHOOLSOORTEN, SCHOOLSOORTNAMEN);

/** Sectoren and schoolsoorten: they decide which questions and groups the school sees. */
export function SoortDeel() {
  const { school } = useDossier();
  const apply = useApply();
  const zet = (tak: string, waarde: string, aan: boolean) =>
    apply([{ sleutel: `school/${tak}/${waarde}`, waarde: aan ? true : undefined }], "Soort onderwijs gewijzigd");
  return (
    <section className="boven" aria-labelledby="kop-soort">
      <h2 id="kop-soort">Welk onderwijs geven jullie?</h2>
      <Vinkjes
        id="school-sectoren"
        legend="Soort onderwijs"
        hulp="Meer dan één mag. Bijvoorbeeld so en vso samen, of basis- en voortgezet onderwijs bij 10–14. De schoolscan stelt dan de vragen van allebei."
        opties={SECTOROPTIES}
        gekozen={Object.keys(school.sectoren)}
        onZet={(waarde, aan) => zet("sectoren", waarde, aan)}
      />
      {school.sectoren.vo && (
        <Vinkjes
          id="school-schoolsoorten"
          legend="Schoolsoorten"
          hulp="In de schoolscan mag het antwoord per schoolsoort verschillen."
          opties={SOORTOPTIES}
          gekozen={Object.keys(school.schoolsoorten)}
          onZet={(waarde, aan) => zet("schoolsoorten", waarde, aan)}
        />
      )}
    </section>
  );
}
