import { type Bedragweergave, bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Jaarbedragen } from "#domain/begroting/totalen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { useBeeld, useInhoud } from "#state/dossier-hooks.ts";
import { Staven } from "#ui/staven.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";

type Regel = { naam: string; bedragen: Jaarbedragen };

/** Amounts per year and together, one weergave for the whole table. */
function Jarentabel({
  titel,
  kolom,
  regels,
  totaal,
}: {
  titel: string;
  kolom: string;
  regels: Regel[];
  totaal?: Regel;
}) {
  const { jaren } = useBeeld();
  const alle = totaal ? [...regels, totaal] : regels;
  const toon = bedragweergave(alle.flatMap(({ bedragen }) => [bedragen.totaal, ...Object.values(bedragen.perJaar)]));
  const kolommen = [
    { kop: kolom },
    ...jaren.map((jaar) => ({ kop: toonSchooljaarKort(jaar), getal: true })),
    { kop: "Samen", getal: true },
  ];
  const rij = ({ naam, bedragen }: Regel) => (
    <Rij key={naam}>
      <Rijkop>{naam}</Rijkop>
      <Jaarcellen bedragen={bedragen} jaren={jaren} toon={toon} />
    </Rij>
  );
  return (
    <Tabel bijschrift={titel} kolommen={kolommen} voet={totaal && rij(totaal)}>
      <Rijgroep>{regels.map(rij)}</Rijgroep>
    </Tabel>
  );
}

function Jaarcellen({ bedragen, jaren, toon }: { bedragen: Jaarbedragen; jaren: number[]; toon: Bedragweergave }) {
  return (
    <>
      {jaren.map((jaar) => (
        <Cel key={jaar} kop={toonSchooljaarKort(jaar)} getal>
          {toon(bedragen.perJaar[jaar] ?? 0)}
        </Cel>
      ))}
      <Cel kop="Samen" getal som>
        {toon(bedragen.totaal)}
      </Cel>
    </>
  );
}

/** Where the money goes: a picture per doelgebied, then the tables by year. */
export function Totalen() {
  const { begroting } = useBeeld();
  const { doelgebieden } = useInhoud();
  if (begroting.totaal.totaal === 0) return null;
  const toon = bedragweergave([begroting.totaal.totaal]);
  const gebieden = Object.entries(begroting.perDoelgebied).map(([gebied, bedragen]) => ({
    naam: doelgebieden[gebied as keyof typeof doelgebieden].naam,
    bedragen,
  }));
  const metRest =
    begroting.zonderDoelgebied.totaal > 0
      ? [...gebieden, { naam: "geen doelgebied", bedragen: begroting.zonderDoelgebied }]
      : gebieden;
  const totaal = { naam: "Totaal", bedragen: begroting.totaal };
  const potjes = begroting.potjes.flatMap(({ potje, beschikbaar, gepland, over }) => [
    { naam: `${potje.naam}: beschikbaar`, bedragen: beschikbaar },
    { naam: `${potje.naam}: gepland`, bedragen: gepland },
    { naam: `${potje.naam}: over`, bedragen: over },
  ]);
  return (
    <section>
      <h2>Waar gaat het geld heen?</h2>
      <Staven
        label="Kosten per doelgebied"
        staven={metRest.map(({ naam, bedragen }) => ({ naam, waarde: bedragen.totaal, tekst: toon(bedragen.totaal) }))}
      />
      <Jarentabel titel="Kosten per doelgebied" kolom="Doelgebied" regels={metRest} totaal={totaal} />
      {potjes.length > 0 && <Jarentabel titel="Potjes per schooljaar" kolom="Potje" regels={potjes} />}
    </section>
  );
}
