import { type Bedragweergave, bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Jaarbedragen } from "#domain/begroting/totalen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { useBeeld, useInhoud } from "#state/dossier-hooks.ts";
import { Staven } from "#ui/staven.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { naamVanPotje } from "./opties.ts";

const alleBedragen = (bedragen: Jaarbedragen[]) =>
  bedragen.flatMap(({ totaal, perJaar }) => [totaal, ...Object.values(perJaar)]);

function useKolommen(kop: string) {
  const { jaren } = useBeeld();
  return [
    { kop },
    ...jaren.map((jaar) => ({ kop: toonSchooljaarKort(jaar), getal: true })),
    { kop: "Samen", getal: true },
  ];
}

/** An amount; one below zero is said in words. */
function Bedrag({ centen, toon }: { centen: number; toon: Bedragweergave }) {
  if (centen >= 0) return toon(centen);
  return (
    <strong>
      {toon(-centen)}
      <br />
      te veel
    </strong>
  );
}

function Jarenrij({ naam, bedragen, toon }: { naam: string; bedragen: Jaarbedragen; toon: Bedragweergave }) {
  const { jaren } = useBeeld();
  return (
    <Rij>
      <Rijkop>{naam}</Rijkop>
      {jaren.map((jaar) => (
        <Cel key={jaar} kop={toonSchooljaarKort(jaar)} getal>
          <Bedrag centen={bedragen.perJaar[jaar] ?? 0} toon={toon} />
        </Cel>
      ))}
      <Cel kop="Samen" getal som>
        <Bedrag centen={bedragen.totaal} toon={toon} />
      </Cel>
    </Rij>
  );
}

function useDoelgebieden(): { naam: string; bedragen: Jaarbedragen }[] {
  const { begroting } = useBeeld();
  const { doelgebieden } = useInhoud();
  const gebieden = Object.entries(begroting.perDoelgebied).map(([gebied, bedragen]) => ({
    naam: doelgebieden[gebied as keyof typeof doelgebieden].naam,
    bedragen,
  }));
  return begroting.zonderDoelgebied.totaal > 0
    ? [...gebieden, { naam: "Geen doelgebied", bedragen: begroting.zonderDoelgebied }]
    : gebieden;
}

/** The same as a picture and as a table: costs per doelgebied. */
function PerDoelgebied() {
  const { begroting } = useBeeld();
  const gebieden = useDoelgebieden();
  const toon = bedragweergave(alleBedragen([begroting.totaal, ...gebieden.map(({ bedragen }) => bedragen)]));
  return (
    <>
      <Staven
        label="Kosten per doelgebied"
        staven={gebieden.map(({ naam, bedragen }) => ({ naam, waarde: bedragen.totaal, tekst: toon(bedragen.totaal) }))}
      />
      <Tabel
        bijschrift="Kosten per doelgebied"
        kolommen={useKolommen("Doelgebied")}
        voet={<Jarenrij naam="Totaal" bedragen={begroting.totaal} toon={toon} />}
      >
        <Rijgroep>
          {gebieden.map(({ naam, bedragen }) => (
            <Jarenrij key={naam} naam={naam} bedragen={bedragen} toon={toon} />
          ))}
        </Rijgroep>
      </Tabel>
    </>
  );
}

/** beschikbaar / gepland / over of every potje, by school year. */
function PotjesPerJaar() {
  const { jaren, begroting } = useBeeld();
  const kolommen = useKolommen("Potje");
  const toon = bedragweergave(alleBedragen(begroting.potjes.flatMap((p) => [p.beschikbaar, p.gepland, p.over])));
  if (begroting.potjes.length === 0) return null;
  return (
    <Tabel bijschrift="Potjes per schooljaar" kolommen={kolommen}>
      {begroting.potjes.map(({ id, potje, beschikbaar, gepland, over }) => (
        <Rijgroep key={id}>
          <Rij groep>
            <Rijkop groep over={jaren.length + 2}>
              {naamVanPotje(potje)}
            </Rijkop>
          </Rij>
          <Jarenrij naam="Beschikbaar" bedragen={beschikbaar} toon={toon} />
          <Jarenrij naam="Gepland" bedragen={gepland} toon={toon} />
          <Jarenrij naam="Over" bedragen={over} toon={toon} />
        </Rijgroep>
      ))}
    </Tabel>
  );
}

/** Which part goes to people from outside, and which to the class. */
function Delen() {
  const { totaal, extern, naarKlas } = useBeeld().begroting;
  const toon = bedragweergave([extern.totaal, naarKlas.totaal]);
  const deel = (bedragen: Jaarbedragen) =>
    `${toon(bedragen.totaal)} (${Math.round((100 * bedragen.totaal) / totaal.totaal)}%)`;
  return (
    <dl className="feit">
      <dt>Mensen van buiten</dt>
      <dd>{deel(extern)}</dd>
      <dt>Direct naar de klas</dt>
      <dd>{deel(naarKlas)}</dd>
    </dl>
  );
}

/** Where the money goes: per doelgebied, and per potje by year. */
export function Totalen() {
  const { begroting } = useBeeld();
  if (begroting.totaal.totaal === 0) return null;
  return (
    <section>
      <h2>Waar gaat het geld heen?</h2>
      <PerDoelgebied />
      <Delen />
      <PotjesPerJaar />
    </section>
  );
}
