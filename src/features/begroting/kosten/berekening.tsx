import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { tarievenVoor } from "#domain/begroting/tarieven.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { toonDatum } from "#domain/dossier/datum.ts";
import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { gekozen } from "#domain/dossier/velden.ts";
import { bedragveld, decimaalveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld, useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { TekstMetLinks } from "#ui/tekst-met-links.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

/** A price to choose: of the own board, or an estimate with its source. */
type Prijs = { id: string; naam: string; centen: number; uitleg: string };

/** Rates of the own board first, then the estimates of the app for the school's sectors. */
function useFteprijzen(): Prijs[] {
  const { gpl } = useInhoud();
  const dossier = useDossier();
  const sectoren = gekozen(dossier.school.sectoren);
  const schattingen = gpl.filter((f) => sectoren.length === 0 || f.sectoren.some((s) => sectoren.includes(s)));
  return [
    ...eigenPrijzen(dossier, "fte"),
    ...schattingen.map((f) => ({
      id: f.id,
      naam: `${f.functie} (schatting)`,
      centen: f.centen,
      uitleg: `Schatting, prijspeil ${f.prijspeil}; meestal tussen ${toonBedrag(f.van)} en ${toonBedrag(f.tot)}. ${f.herkomst}`,
    })),
  ];
}

function eigenPrijzen(dossier: ReturnType<typeof useDossier>, eenheid: "fte" | "uur"): Prijs[] {
  return tarievenVoor(dossier, eenheid).map(({ id, naam, bedrag = 0, bron, peildatum }) => ({
    id,
    naam: `${naam || "tarief zonder naam"} (eigen tarief)`,
    centen: bedrag,
    uitleg: [
      "Eigen tarief van jullie bestuur.",
      bron && `Bron: ${bron}.`,
      peildatum && `Peildatum ${toonDatum(peildatum)}.`,
    ]
      .filter(Boolean)
      .join(" "),
  }));
}

type Prijskeuzeeigenschappen = { label: string; prijzen: Prijs[]; sleutel: string; nu: number | undefined };

/** Fills in a price; the field stays open for another amount. */
function Prijskeuze({ label, prijzen, sleutel, nu }: Prijskeuzeeigenschappen) {
  const apply = useApply();
  return (
    <Keuzelijst
      label={label}
      hulp="Vult een bedrag in. Eigen tarieven zetten jullie bij Tarieven."
      opties={prijzen.map((p) => ({ waarde: p.id, label: `${p.naam}, ${toonBedrag(p.centen)}` }))}
      leeg="ander bedrag"
      waarde={prijzen.find(({ centen }) => centen === nu)?.id ?? ""}
      onKies={(waarde) => apply([{ sleutel, waarde: prijzen.find(({ id }) => id === waarde)?.centen }])}
    />
  );
}

const Uitleg = ({ prijzen, nu }: { prijzen: Prijs[]; nu: number | undefined }) => {
  const uitleg = prijzen.find(({ centen }) => centen === nu)?.uitleg;
  return uitleg ? <p className="bij">{uitleg}</p> : null;
};

function FteKosten({ regel: { id, regel } }: { regel: Kostenregel }) {
  const prijzen = useFteprijzen();
  const { veld } = useFormulier();
  return (
    <>
      <Veldenrooster>
        <Prijskeuze label="Functie" prijzen={prijzen} sleutel={`regel/${id}/gpl`} nu={regel.gpl} />
        <Tekstveld
          label="Kosten per fte per jaar"
          hulp="Met werkgeverslasten. Vraag het bedrag aan het bestuur."
          soort="bedrag"
          {...veld(`regel/${id}/gpl`, bedragveld)}
        />
      </Veldenrooster>
      <Uitleg prijzen={prijzen} nu={regel.gpl} />
    </>
  );
}

function UurKosten({ regel: { id, regel } }: { regel: Kostenregel }) {
  const { tarieven } = useInhoud();
  const prijzen = eigenPrijzen(useDossier(), "uur");
  const apply = useApply();
  const { veld } = useFormulier();
  return (
    <>
      <Veldenrooster>
        {prijzen.length > 0 && (
          <Prijskeuze label="Tarief kiezen" prijzen={prijzen} sleutel={`regel/${id}/tarief`} nu={regel.tarief} />
        )}
        <Tekstveld label="Tarief per uur" soort="bedrag" {...veld(`regel/${id}/tarief`, bedragveld)} />
      </Veldenrooster>
      <Vinkje
        label="Tel er 21% btw bij op"
        aan={regel.btw}
        onZet={(aan) => apply([{ sleutel: `regel/${id}/btw`, waarde: aan }])}
      />
      <Uitleg prijzen={prijzen} nu={regel.tarief} />
      <p className="bij">Tarieven die wij vonden (geen offerte):</p>
      <ul className="bij">
        {tarieven.map((t) => (
          <li key={t.id}>
            {t.wat}: {toonBedrag(t.van)}
            {t.tot === t.van ? "" : ` tot ${toonBedrag(t.tot)}`} per uur, btw {t.btw} ({t.peildatum}). Bron:{" "}
            <TekstMetLinks tekst={t.bron} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The price of a calculated line and what changes it per school year; the number itself stands in the table. */
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
      <p className="bij">Het aantal vullen jullie in de tabel in, per schooljaar.</p>
      {jaren.map((jaar) => (
        <Veldenrooster key={jaar}>
          {regel.rekenwijze === "fte" && (
            <Tekstveld
              label={`maanden in ${toonSchooljaar(jaar)}`}
              hulp="Leeg is 12 maanden."
              soort="getal"
              {...veld(post(jaar, "maanden"), decimaalveld(12))}
            />
          )}
          <Tekstveld
            label={`procent erbij in ${toonSchooljaar(jaar)}`}
            hulp="Voor hogere lonen of prijzen. Leeg is 0."
            soort="getal"
            {...veld(post(jaar, "index"), decimaalveld(100))}
          />
        </Veldenrooster>
      ))}
    </fieldset>
  );
}
