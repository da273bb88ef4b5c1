import type { Jaarbedragen } from "#domain/begroting/totalen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { Nr } from "#ui/nummer.tsx";
import { Cel, Rij, Rijkop } from "#ui/tabel.tsx";
import type { Groep } from "./groepen.ts";

type Weergave = { toon(centen: number): string };

/** The heading row of an intervention, with what it costs. */
export function Groepkop({ groep, over, toon }: { groep: Groep; over: number } & Weergave) {
  const href = useHref();
  return (
    <Rij groep>
      <Rijkop over={over} groep>
        {groep.nummer && <Nr nr={groep.nummer} wat="interventie" href={href({ stap: "programma", plek: groep.id })} />}{" "}
        {groep.naam}
      </Rijkop>
      <Cel kop="Samen" getal som>
        {toon(groep.totaal)}
      </Cel>
    </Rij>
  );
}

/** The last row: all lines together. */
export function Totaalrij({ totaal, jaren, toon }: { totaal: Jaarbedragen; jaren: number[] } & Weergave) {
  const inGeenJaar = jaren.reduce((rest, jaar) => rest - (totaal.perJaar[jaar] ?? 0), totaal.totaal);
  return (
    <Rij>
      <Rijkop over={3}>Totaal</Rijkop>
      {jaren.map((jaar) => (
        <Cel key={jaar} kop={toonSchooljaarKort(jaar)} getal>
          {toon(totaal.perJaar[jaar] ?? 0)}
        </Cel>
      ))}
      <Cel kop="Samen" getal>
        {toon(totaal.totaal)}
        {inGeenJaar > 0 && <span className="bij">{toon(inGeenJaar)} in geen jaar</span>}
      </Cel>
    </Rij>
  );
}
