import { SCHAALNAMEN } from "#domain/leerresultaten/niveaus.ts";
import { type Reeks, type Resultaatrij, reeksenVan, verdelingVan } from "#domain/leerresultaten/resultaten.ts";
import { momentInWoorden, onderwerpInWoorden } from "#domain/leerresultaten/woorden.ts";
import { toonGetal } from "#domain/taal.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { Stapelbalk } from "#ui/stapelbalk.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Uitklap } from "#ui/uitklap.tsx";

const procent = (waarde: number | undefined) => (waarde === undefined ? "–" : `${toonGetal(waarde)}%`);

function Reekstabel({ reeks, naam }: { reeks: Reeks; naam: string }) {
  const niveaus = verdelingVan({ schaal: reeks.schaal, verdeling: {} }).map((deel) => deel.naam);
  return (
    <Tabel
      bijschrift={`${naam}: procent van de leerlingen`}
      kolommen={[
        { kop: "Moment" },
        { kop: "Leerlingen", getal: true },
        ...niveaus.map((kop) => ({ kop, getal: true })),
        { kop: "Gemiddelde", getal: true },
      ]}
    >
      <Rijgroep>
        {reeks.momenten.map((rij) => (
          <Rij key={rij.id}>
            <Rijkop>{momentInWoorden(rij)}</Rijkop>
            <Cel kop="Leerlingen" getal>
              {rij.n ?? "–"}
            </Cel>
            {verdelingVan(rij).map((deel) => (
              <Cel key={deel.naam} kop={deel.naam} getal>
                {procent(deel.waarde)}
              </Cel>
            ))}
            <Cel kop="Gemiddelde" getal>
              {rij.gemiddelde === undefined ? "–" : toonGetal(rij.gemiddelde)}
            </Cel>
          </Rij>
        ))}
      </Rijgroep>
    </Tabel>
  );
}

/** One figure: a bar per moment, below each other, with the same numbers as a table. */
function Reeksfiguur({ reeks }: { reeks: Reeks }) {
  const naam = onderwerpInWoorden(reeks, useDossier().school);
  return (
    <section>
      <h3>{naam}</h3>
      <ul className="staven" aria-label={`${naam}, ${SCHAALNAMEN[reeks.schaal]}`}>
        {reeks.momenten.map((rij) => (
          <li key={rij.id}>
            <Stapelbalk
              kop={momentInWoorden(rij)}
              delen={verdelingVan(rij).map((deel) => ({
                naam: deel.naam,
                waarde: deel.waarde ?? 0,
                tekst: `${deel.naam} ${procent(deel.waarde)}`,
              }))}
            />
          </li>
        ))}
      </ul>
      <Uitklap
        titel={
          <>
            Dezelfde gegevens als tabel<span className="vh">: {naam}</span>
          </>
        }
      >
        <Reekstabel {...{ reeks, naam }} />
      </Uitklap>
    </section>
  );
}

/** How results move over the moments, per vak and groep. Nothing before there are two moments. */
export function Trend({ rijen }: { rijen: readonly Resultaatrij[] }) {
  const reeksen = reeksenVan(rijen);
  if (reeksen.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="trend">
      <h2 id="trend">Hoe verschuift het?</h2>
      <p className="bij">
        Elke balk is één moment, van het hoogste niveau (licht) naar het laagste (donker). Een andere toets of een
        andere groep leerlingen geeft ook een verschil.
      </p>
      {reeksen.map((reeks) => (
        <Reeksfiguur key={`${reeks.vak}|${reeks.groep}|${reeks.schaal}`} reeks={reeks} />
      ))}
    </section>
  );
}
