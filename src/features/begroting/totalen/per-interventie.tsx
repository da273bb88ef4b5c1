import { bedragweergave, toonBedrag } from "#domain/begroting/bedrag.ts";
import { kostenPerLeerling } from "#domain/begroting/per-leerling.ts";
import { telOp } from "#domain/begroting/totalen.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Nr } from "#ui/nummer.tsx";
import { Rijgroep, Tabel } from "#ui/tabel.tsx";
import { alleBedragen, Jarenrij, useKolommen } from "./jarentabel.tsx";

/** Cost of every intervention, what was spent on it, and what it costs per pupil that it reaches. */
export function PerInterventie() {
  const { jaren, keuzes, begroting } = useBeeld();
  const href = useHref();
  const kolommen = useKolommen("Interventie", ["Uitgegeven", "Per leerling"]);
  const ids = new Set(keuzes.map(({ id }) => id));
  const los = begroting.regels.filter(({ regel }) => !ids.has(regel.keuze));
  const zonder = telOp(
    jaren,
    los.map(({ kosten }) => kosten),
  );
  const toon = bedragweergave(alleBedragen([begroting.totaal, ...keuzes.map(({ kosten }) => kosten)]));
  const uitgegeven = (regels: typeof los) => toonBedrag(regels.reduce((som, r) => som + r.uitgegeven.totaal, 0));
  return (
    <section>
      <h2>Per interventie en per leerling</h2>
      <Tabel
        bijschrift="Kosten per interventie, uitgegeven en per bereikte leerling"
        kolommen={kolommen}
        voet={
          <Jarenrij
            naam="Totaal"
            bedragen={begroting.totaal}
            toon={toon}
            extra={[
              { kop: "Uitgegeven", waarde: toonBedrag(begroting.uitgegeven.totaal) },
              { kop: "Per leerling", waarde: "–" },
            ]}
          />
        }
      >
        <Rijgroep>
          {keuzes.map(({ id, nummer, naam, kosten, keuze, regels }) => {
            const perLeerling = kostenPerLeerling(kosten.totaal, keuze.leerlingen);
            return (
              <Jarenrij
                key={id}
                naam={
                  <>
                    <Nr nr={nummer} wat="interventie" href={href({ stap: "programma", plek: id })} /> {naam}
                  </>
                }
                bedragen={kosten}
                toon={toon}
                extra={[
                  { kop: "Uitgegeven", waarde: uitgegeven(regels) },
                  {
                    kop: "Per leerling",
                    waarde:
                      perLeerling === undefined
                        ? "aantal leerlingen nog niet ingevuld"
                        : `${toonBedrag(perLeerling)} (${keuze.leerlingen} leerlingen)`,
                  },
                ]}
              />
            );
          })}
          {los.length > 0 && (
            <Jarenrij
              naam="Zonder interventie"
              bedragen={zonder}
              toon={toon}
              extra={[
                { kop: "Uitgegeven", waarde: uitgegeven(los) },
                { kop: "Per leerling", waarde: "–" },
              ]}
            />
          )}
        </Rijgroep>
      </Tabel>
    </section>
  );
}
