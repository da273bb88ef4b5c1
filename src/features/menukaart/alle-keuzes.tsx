import { useDeferredValue, useState } from "react";
import { ALLES, type Filter, filterMenukaart, type Sortering, sorteerMenukaart } from "#domain/menukaart/zoeken.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { veldId } from "#ui/veld.tsx";
import { Filterbalk, ZOEKVELD } from "./filterbalk.tsx";
import { Keuzekaart } from "./keuzekaart.tsx";

/** The whole menukaart, to filter, sort and read. */
export function AlleKeuzes() {
  const { suggesties, inhoud } = useBeeld();
  const [filter, setFilter] = useState<Filter>(ALLES);
  // The search field holds its own text: a new key empties it.
  const [keer, setKeer] = useState(0);
  const [sortering, setSortering] = useState<Sortering>("scan");
  const vraag = useDeferredValue(filter);
  const passend = [...suggesties.lijst, ...suggesties.meer].map(({ interventie }) => interventie);
  const gevonden = sorteerMenukaart(filterMenukaart(inhoud.menukaart, vraag), sortering, passend);
  const toonAlles = () => {
    setFilter(ALLES);
    setKeer(keer + 1);
    requestAnimationFrame(() => document.getElementById(veldId(ZOEKVELD))?.focus());
  };
  return (
    <section className="boven" aria-labelledby="kop-alles">
      <h2 id="kop-alles">De hele menukaart</h2>
      <Filterbalk key={keer} {...{ filter, sortering }} onFilter={setFilter} onSorteer={setSortering} />
      <p role="status" className="bij">
        {gevonden.length} van {inhoud.menukaart.length} interventies
      </p>
      {gevonden.length === 0 && (
        <>
          <p>Hier past niets bij wat jullie zoeken.</p>
          <Knoppen>
            <Knop soort="rand" onClick={toonAlles}>
              Alles tonen
            </Knop>
          </Knoppen>
        </>
      )}
      <ul className="kaarten">
        {gevonden.map((interventie) => (
          <li key={interventie.id}>
            <Keuzekaart interventie={interventie} />
          </li>
        ))}
      </ul>
    </section>
  );
}
