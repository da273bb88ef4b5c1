import { type Bedragweergave, bedragweergave } from "#domain/begroting/bedrag.ts";
import { type Kolom, vergelijk } from "#domain/variant/vergelijken.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { Staven } from "#ui/staven.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";

/** An amount; below zero and not in this variant are said in words. */
function Bedrag({ centen, toon }: { centen: number | undefined; toon: Bedragweergave }) {
  if (centen === undefined) return "vervalt";
  if (centen >= 0) return toon(centen);
  return <strong>{toon(-centen)} te kort</strong>;
}

/** The plan and its variants beside each other: bars for the cost, all amounts in a table. */
export function Vergelijking({ kolommen }: { kolommen: Kolom[] }) {
  const groepen = vergelijk(kolommen, useInhoud());
  const toon = bedragweergave(
    groepen.flatMap(({ rijen }) => rijen.flatMap((rij) => rij.bedragen.flatMap((b) => b ?? []))),
  );
  const staven = kolommen.map(({ naam, begroting }) => ({
    naam,
    waarde: begroting.totaal.totaal,
    tekst: toon(begroting.totaal.totaal),
  }));
  return (
    <section>
      <h2>Naast elkaar</h2>
      <Staven label="Kosten van het plan en van elke variant" staven={staven} />
      <Tabel
        bijschrift="Het plan en de varianten"
        kolommen={[{ kop: "Wat" }, ...kolommen.map(({ naam }, i) => ({ kop: kop(naam, i), getal: true }))]}
      >
        {groepen.map(({ kop: titel, rijen }) => (
          <Rijgroep key={titel}>
            <Rij groep>
              <Rijkop groep over={kolommen.length + 1}>
                {titel}
              </Rijkop>
            </Rij>
            {rijen.map(({ id, naam, bedragen }) => (
              <Rij key={id}>
                <Rijkop>{naam}</Rijkop>
                {kolommen.map((kolom, i) => (
                  <Cel key={kolom.id} kop={kop(kolom.naam, i)} getal>
                    <span>
                      <Bedrag centen={bedragen[i]} toon={toon} />
                    </span>
                  </Cel>
                ))}
              </Rij>
            ))}
          </Rijgroep>
        ))}
      </Tabel>
    </section>
  );
}

/** Names of columns differ, also when two variants are called the same. */
const kop = (naam: string, plaats: number): string => (plaats === 0 ? naam : `${plaats}. ${naam}`);
