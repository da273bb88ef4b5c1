import { toonBedrag } from "#domain/begroting/bedrag.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { gekozen } from "#domain/dossier/velden.ts";
import { bedragveld, decimaalveld, geheelveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld, useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { TekstMetLinks } from "#ui/tekst-met-links.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

/** Default cost per fte of a function: an estimate with its price level; the field stays open for the board's own figure. */
function FteKosten({ regel: { id, regel } }: { regel: Kostenregel }) {
  const { gpl } = useInhoud();
  const { school } = useDossier();
  const apply = useApply();
  const { veld } = useFormulier();
  const sectoren = gekozen(school.sectoren);
  const functies = gpl.filter((f) => sectoren.length === 0 || f.sectoren.some((s) => sectoren.includes(s)));
  const gekozenFunctie = functies.find((f) => f.centen === regel.gpl);
  return (
    <>
      <Veldenrooster>
        <Keuzelijst
          label="Functie"
          hulp="Vult een schatting in."
          opties={functies.map((f) => ({ waarde: f.id, label: `${f.functie}, ${toonBedrag(f.centen)}` }))}
          leeg="eigen bedrag"
          waarde={gekozenFunctie?.id ?? ""}
          onKies={(waarde) =>
            apply([{ sleutel: `regel/${id}/gpl`, waarde: functies.find((f) => f.id === waarde)?.centen }])
          }
        />
        <Tekstveld
          label="Kosten per fte per jaar"
          hulp="Met werkgeverslasten. Vraag het bedrag aan het bestuur."
          soort="bedrag"
          {...veld(`regel/${id}/gpl`, bedragveld)}
        />
      </Veldenrooster>
      {gekozenFunctie && (
        <p className="bij">
          Schatting, prijspeil {gekozenFunctie.prijspeil}; meestal tussen {toonBedrag(gekozenFunctie.van)} en{" "}
          {toonBedrag(gekozenFunctie.tot)}. {gekozenFunctie.herkomst}
        </p>
      )}
    </>
  );
}

function UurKosten({ regel: { id, regel } }: { regel: Kostenregel }) {
  const { tarieven } = useInhoud();
  const apply = useApply();
  const { veld } = useFormulier();
  return (
    <>
      <Tekstveld label="Tarief per uur" soort="bedrag" {...veld(`regel/${id}/tarief`, bedragveld)} />
      <Vinkje
        label="Tel er 21% btw bij op"
        aan={regel.btw}
        onZet={(aan) => apply([{ sleutel: `regel/${id}/btw`, waarde: aan }])}
      />
      <ul className="bij">
        {tarieven.slice(0, 3).map((t) => (
          <li key={t.id}>
            {t.wat}: {toonBedrag(t.van)}
            {t.tot === t.van ? "" : ` tot ${toonBedrag(t.tot)}`} per uur ({t.peildatum}). Bron:{" "}
            <TekstMetLinks tekst={t.bron} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The inputs of a calculated line: the price once, the quantities per school year. */
export function Berekening({ regel: kosten }: { regel: Kostenregel }) {
  const { jaren } = useBeeld();
  const { veld } = useFormulier();
  const { id, regel } = kosten;
  if (regel.rekenwijze === "bedrag") return null;
  const post = (jaar: number, naam: string) => `regel/${id}/jaren/${jaar}/${naam}`;
  return (
    <fieldset>
      <legend className="label">Berekening</legend>
      {regel.rekenwijze === "fte" && <FteKosten regel={kosten} />}
      {regel.rekenwijze === "uren" && <UurKosten regel={kosten} />}
      {regel.rekenwijze === "leerlingen" && (
        <Tekstveld label="Bedrag per leerling" soort="bedrag" {...veld(`regel/${id}/prijs`, bedragveld)} />
      )}
      {jaren.map((jaar) => (
        <Veldenrooster key={jaar}>
          {regel.rekenwijze === "fte" && (
            <>
              <Tekstveld
                label={`fte in ${toonSchooljaar(jaar)}`}
                soort="getal"
                {...veld(post(jaar, "fte"), decimaalveld(500))}
              />
              <Tekstveld
                label={`maanden in ${toonSchooljaar(jaar)}`}
                hulp="Leeg is 12 maanden."
                soort="getal"
                {...veld(post(jaar, "maanden"), decimaalveld(12))}
              />
            </>
          )}
          {regel.rekenwijze === "uren" && (
            <Tekstveld
              label={`uren in ${toonSchooljaar(jaar)}`}
              soort="getal"
              {...veld(post(jaar, "uren"), decimaalveld(100_000))}
            />
          )}
          {regel.rekenwijze === "leerlingen" && (
            <Tekstveld
              label={`leerlingen in ${toonSchooljaar(jaar)}`}
              soort="getal"
              {...veld(post(jaar, "aantal"), geheelveld(99_999))}
            />
          )}
        </Veldenrooster>
      ))}
    </fieldset>
  );
}
