import { procentVan } from "#domain/begroting/per-leerling.ts";
import { toonBron } from "#domain/bron.ts";
import { DUREN, KOSTENSOORTEN } from "#domain/dossier/geld.ts";
import { DUURNAMEN, SOORTNAMEN } from "#domain/dossier/namen.ts";
import { DOELGEBIEDEN } from "#domain/dossier/plan.ts";
import { LANDELIJK_EXTERN } from "#domain/rapport/begroting-verdeling.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref, useInhoud } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Staven } from "#ui/staven.tsx";
import { Daarna } from "./daarna.tsx";
import type { Post } from "./jarentabel.tsx";
import { PerInterventie } from "./per-interventie.tsx";
import { PotjesPerJaar } from "./per-potje.tsx";
import { Verdeling } from "./verdeling.tsx";

const ONBEKEND = "Nog niet opgeschreven";

function PerDoelgebied() {
  const { perDoelgebied, zonderDoelgebied } = useBeeld().begroting;
  const { doelgebieden } = useInhoud();
  const posten = DOELGEBIEDEN.flatMap((gebied): Post[] => {
    const kosten = perDoelgebied[gebied];
    return kosten ? [{ id: gebied, naam: doelgebieden[gebied].naam, kosten }] : [];
  });
  return (
    <Verdeling
      titel="Kosten per doelgebied"
      kop="Doelgebied"
      posten={[...posten, { id: "geen", naam: "Geen doelgebied", kosten: zonderDoelgebied }]}
    />
  );
}

/** The share for people from outside beside the national one, with its source. */
function DeelExtern() {
  const { extern, totaal } = useBeeld().begroting;
  const { cijfers, bronnen } = useInhoud();
  const landelijk = cijfers.find(({ id }) => id === LANDELIJK_EXTERN);
  const eigen = procentVan(extern.totaal, totaal.totaal) ?? 0;
  const staven = [
    { naam: "Mensen van buiten in dit plan", waarde: eigen, tekst: `${eigen}%` },
    ...(landelijk?.waarde == null ? [] : [{ naam: "Landelijk", waarde: landelijk.waarde, tekst: landelijk.toon }]),
  ];
  return (
    <>
      <Staven label="Deel van het geld voor mensen van buiten" staven={staven} />
      {landelijk && (
        <p className="bij">
          {landelijk.definitie}: landelijk {landelijk.toon} (
          {landelijk.groep === "alle" ? "alle sectoren" : landelijk.groep}). Bron: {toonBron(bronnen, landelijk.bron)}.
        </p>
      )}
    </>
  );
}

function PerSoort() {
  const { perSoort } = useBeeld().begroting;
  const posten = KOSTENSOORTEN.map((soort) => ({
    id: soort,
    naam: metHoofdletter(SOORTNAMEN[soort]),
    kosten: perSoort[soort],
  }));
  return (
    <Verdeling
      titel="Eigen personeel, mensen van buiten, materiaal en scholing"
      kop="Soort"
      posten={[...posten, { id: "onbekend", naam: ONBEKEND, kosten: perSoort.onbekend }]}
    >
      <DeelExtern />
    </Verdeling>
  );
}

function PerBestemming() {
  const { naarKlas, nietNaarKlas } = useBeeld().begroting;
  return (
    <Verdeling
      titel="Voor de klas en niet voor de klas"
      kop="Bestemming"
      posten={[
        { id: "klas", naam: "Direct naar de klas", kosten: naarKlas },
        { id: "niet", naam: "Niet naar de klas (leiding, ICT, overhead)", kosten: nietNaarKlas },
      ]}
    />
  );
}

function PerDuur() {
  const { perDuur } = useBeeld().begroting;
  const posten = DUREN.map((duur) => ({ id: duur, naam: metHoofdletter(DUURNAMEN[duur]), kosten: perDuur[duur] }));
  return (
    <Verdeling
      titel="Eenmalig, tijdelijk en elk jaar opnieuw"
      kop="Hoe lang"
      posten={[...posten, { id: "onbekend", naam: ONBEKEND, kosten: perDuur.onbekend }]}
    />
  );
}

/** Where the money goes, in every way that is asked about it. */
export function Totalen() {
  const { totaal, uitgegeven } = useBeeld().begroting;
  const href = useHref();
  if (totaal.totaal === 0 && uitgegeven.totaal === 0)
    return (
      <Leeg
        kop="Nog geen bedragen"
        acties={<Knoplink href={href({ stap: "begroting", plek: "kosten" })}>Naar de kosten</Knoplink>}
      >
        <p>Zet eerst bij Kosten neer wat jullie willen betalen. De app telt het daarna hier op.</p>
      </Leeg>
    );
  return (
    <>
      <PotjesPerJaar />
      <PerInterventie />
      <PerDoelgebied />
      <PerSoort />
      <PerBestemming />
      <PerDuur />
      <Daarna />
    </>
  );
}
