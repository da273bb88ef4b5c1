import type { ReactNode } from "react";
import { type Bedragweergave, bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Jaarbedragen } from "#domain/begroting/totalen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";

export const alleBedragen = (bedragen: Jaarbedragen[]) =>
  bedragen.flatMap(({ totaal, perJaar }) => [totaal, ...Object.values(perJaar)]);

/** A name, and an amount per school year. */
export function useKolommen(kop: string, extra: string[] = []) {
  const { jaren } = useBeeld();
  return [
    { kop },
    ...jaren.map((jaar) => ({ kop: toonSchooljaarKort(jaar), getal: true })),
    { kop: "Samen", getal: true },
    ...extra.map((naam) => ({ kop: naam, getal: true })),
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

type Jarenrijeigenschappen = {
  naam: ReactNode;
  bedragen: Jaarbedragen;
  toon: Bedragweergave;
  /** Cells behind the sum. */
  extra?: readonly { kop: string; waarde: string }[];
};

/** One row of amounts per school year and together. */
export function Jarenrij({ naam, bedragen, toon, extra = [] }: Jarenrijeigenschappen) {
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
      {extra.map(({ kop, waarde }) => (
        <Cel key={kop} kop={kop} getal>
          {waarde}
        </Cel>
      ))}
    </Rij>
  );
}

/** A part of the money. */
export type Post = { id: string; naam: string; kosten: Jaarbedragen };

/** Parts of the money as a table with the sum of the plan below it. */
export function Jarentabel({ bijschrift, kop, posten }: { bijschrift: string; kop: string; posten: Post[] }) {
  const { totaal } = useBeeld().begroting;
  const toon = bedragweergave(alleBedragen([totaal, ...posten.map(({ kosten }) => kosten)]));
  return (
    <Tabel
      bijschrift={bijschrift}
      kolommen={useKolommen(kop)}
      voet={<Jarenrij naam="Totaal" bedragen={totaal} toon={toon} />}
    >
      <Rijgroep>
        {posten.map(({ id, naam, kosten }) => (
          <Jarenrij key={id} naam={naam} bedragen={kosten} toon={toon} />
        ))}
      </Rijgroep>
    </Tabel>
  );
}
