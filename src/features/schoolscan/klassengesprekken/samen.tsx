import { KLEINSTE_GROEP } from "#domain/kleine-groep.ts";
import { type Gespreksbeeld, gespreksbeeldVan, stellingenVan } from "#domain/schoolscan/klassengesprekken.ts";
import { huidigeRonde } from "#domain/schoolscan/rondes.ts";
import { telling } from "#domain/taal.ts";
import { useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";

const VERBORGEN = "te weinig leerlingen";

function Stellingtabel({ stellingen }: Gespreksbeeld) {
  return (
    <Tabel
      bijschrift="Alle klassen samen"
      kolommen={[
        { kop: "Stelling" },
        ...["Eens", "Oneens", "Weet niet", "Klassen"].map((kop) => ({ kop, getal: true })),
      ]}
    >
      <Rijgroep>
        {stellingen.map(({ id, tekst, handen, klassen }) => (
          <Rij key={id}>
            <Rijkop>{tekst}</Rijkop>
            {klassen === 0 ? (
              <Cel over={4} vol>
                {VERBORGEN}
              </Cel>
            ) : (
              <>
                <Cel kop="Eens" getal>
                  {handen.eens}
                </Cel>
                <Cel kop="Oneens" getal>
                  {handen.oneens}
                </Cel>
                <Cel kop="Weet niet" getal>
                  {handen.weetNiet}
                </Cel>
                <Cel kop="Klassen" getal>
                  {klassen}
                </Cel>
              </>
            )}
          </Rij>
        ))}
      </Rijgroep>
    </Tabel>
  );
}

function Themalijst({ themas }: Gespreksbeeld) {
  if (themas.length === 0) return null;
  return (
    <>
      <h3>Hier ging het vaak over</h3>
      <ul>
        {themas.map(({ tekst, leerlingen, klassen }) => (
          <li key={tekst}>
            {tekst}: {leerlingen > 0 && `${telling(leerlingen, "leerling", "leerlingen")}, `}
            {telling(klassen, "klas", "klassen")}
          </li>
        ))}
      </ul>
    </>
  );
}

/** All conversations together: what goes into the plan. */
export function Samen() {
  const { formulieren } = useInhoud();
  const dossier = useDossier();
  const beeld = gespreksbeeldVan(dossier, huidigeRonde(dossier), stellingenVan(formulieren));
  return (
    <section className="boven" aria-labelledby="klassen-samen">
      <h2 id="klassen-samen">Wat leerlingen samen zeggen</h2>
      <p className="bij">
        Dit komt in het plan. Alleen klassen met {KLEINSTE_GROEP} leerlingen of meer tellen mee, zodat niemand te
        herkennen is.
        {beeld.teKlein > 0 && ` Nog ${telling(beeld.teKlein, "klas telt", "klassen tellen")} niet mee.`}
      </p>
      <Stellingtabel {...beeld} />
      <Themalijst {...beeld} />
    </section>
  );
}
