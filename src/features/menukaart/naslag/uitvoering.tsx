import type { Interventie } from "#domain/menukaart/interventie.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { Bronlinks } from "../bronlink.tsx";
import { EXTERN, TIJDELIJK_GELD, VORMWOORDEN } from "./woorden.ts";

const jaNee = (waarde: boolean) => (waarde ? "Ja" : "Nee");

/** What carrying it out asks of the school, and which answers of the scan make it harder. */
export function Uitvoering({ interventie: { uitvoering, alleenJongeKind } }: { interventie: Interventie }) {
  const { scan } = useInhoud();
  const feiten: [string, string][] = [
    ["Wie doet het?", metHoofdletter(uitvoering.personeel)],
    ["Hoe vaak en hoe veel?", metHoofdletter(uitvoering.omvang)],
    ["Met hoeveel tegelijk?", VORMWOORDEN[uitvoering.vorm]],
    ["Scholing nodig?", jaNee(uitvoering.scholingNodig)],
    ["Extra ruimte nodig?", jaNee(uitvoering.ruimteNodig)],
    ["Mensen van buiten?", EXTERN[uitvoering.extern]],
    ["Merkbaar na", metHoofdletter(uitvoering.tijdTotWerking)],
    ["Past bij tijdelijk geld?", TIJDELIJK_GELD[uitvoering.tijdelijkGeld]],
    ...(alleenJongeKind ? ([["Voor welke groepen?", "Alleen voor groep 1 en 2"]] as [string, string][]) : []),
  ];
  return (
    <>
      <dl className="feit">
        {feiten.map(([naam, tekst]) => [<dt key={naam}>{naam}</dt>, <dd key={`${naam}-tekst`}>{tekst}</dd>])}
      </dl>
      {uitvoering.hinder.length > 0 && (
        <>
          <h3>Dit maakt het moeilijker</h3>
          <ul>
            {uitvoering.hinder.map(({ item, zwaarte, zin }) => (
              <li key={item}>
                {zin}{" "}
                <span className="bij klein">
                  (als de scan zorgen laat zien over {scan.items.find(({ id }) => id === item)?.kort ?? item}; telt{" "}
                  {zwaarte === 2 ? "zwaar" : "licht"})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="bij klein">
        Bron: <Bronlinks bronnen={uitvoering.bron} />
        {uitvoering.bron.length === 0 && "advies van deze app"}.
      </p>
    </>
  );
}
