import { bedragweergave, toonBedrag } from "#domain/begroting/bedrag.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { naamVanPotje } from "../opties.ts";
import { alleBedragen, Jarenrij, useKolommen } from "./jarentabel.tsx";

/** beschikbaar / gepland / uitgegeven / over of every potje, by school year. */
export function PotjesPerJaar() {
  const { jaren, begroting } = useBeeld();
  const kolommen = useKolommen("Potje");
  const { potjes, uitgegevenZonderRegel, uitgegeven } = begroting;
  const toon = bedragweergave(alleBedragen(potjes.flatMap((p) => [p.beschikbaar, p.gepland, p.over, p.uitgegeven])));
  if (potjes.length === 0) return null;
  const verdeeld = Object.values(uitgegeven.perJaar).reduce((a, b) => a + b, 0);
  return (
    <section>
      <h2>Per potje en schooljaar</h2>
      <Tabel bijschrift="Potjes per schooljaar" kolommen={kolommen}>
        {potjes.map(({ id, potje, beschikbaar, gepland, uitgegeven: uit, over, rest }) => (
          <Rijgroep key={id}>
            <Rij groep>
              <Rijkop groep over={jaren.length + 2}>
                {naamVanPotje(potje)}
              </Rijkop>
            </Rij>
            <Jarenrij naam="Beschikbaar" bedragen={beschikbaar} toon={toon} />
            <Jarenrij naam="Gepland" bedragen={gepland} toon={toon} />
            <Jarenrij naam="Over (beschikbaar min gepland)" bedragen={over} toon={toon} />
            <Jarenrij naam="Uitgegeven" bedragen={uit} toon={toon} />
            {uit.totaal !== 0 && <Jarenrij naam="Nog niet uitgegeven" bedragen={rest} toon={toon} />}
          </Rijgroep>
        ))}
      </Tabel>
      {uitgegeven.totaal !== verdeeld && (
        <p className="bij">
          {toonBedrag(uitgegeven.totaal - verdeeld)} heeft geen datum in de jaren van het plan. Dat telt mee bij Samen.
        </p>
      )}
      {uitgegevenZonderRegel.totaal > 0 && (
        <p className="bij">
          {toonBedrag(uitgegevenZonderRegel.totaal)} is uitgegeven op een post die er niet meer is. Dat telt bij geen
          potje mee.
        </p>
      )}
    </section>
  );
}
