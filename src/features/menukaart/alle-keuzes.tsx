import { useDeferredValue, useState } from "react";
import {
  BEGINSTAND,
  filterMenukaart,
  leesZoekstand,
  sorteerMenukaart,
  type Zoekstand,
} from "#domain/menukaart/zoeken.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { veldId } from "#ui/veld.tsx";
import { Filterbalk, ZOEKVELD } from "./filterbalk.tsx";
import { Keuzekaart } from "./keuzekaart.tsx";
import { useSessie } from "./sessie.ts";
import { Vergelijkbalk } from "./vergelijken/vergelijkbalk.tsx";

const BEGIN = JSON.stringify(BEGINSTAND);

/** The whole menukaart, to filter, sort and read. The filters last as long as the tab. */
export function AlleKeuzes() {
  const { suggesties, inhoud } = useBeeld();
  const [bewaard, bewaar] = useSessie(useHref()({ stap: "menukaart" }));
  const { filter, sortering } = leesZoekstand(bewaard);
  // The search field holds its own text: a new key empties it.
  const [keer, setKeer] = useState(0);
  const vraag = leesZoekstand(useDeferredValue(bewaard)).filter;
  const passend = [...suggesties.lijst, ...suggesties.meer].map(({ interventie }) => interventie);
  const gevonden = sorteerMenukaart(filterMenukaart(inhoud.menukaart, vraag), sortering, passend);
  const zet = (deel: Partial<Zoekstand>) => bewaar(JSON.stringify({ filter, sortering, ...deel }));
  const toonAlles = () => {
    bewaar(BEGIN);
    setKeer(keer + 1);
    requestAnimationFrame(() => document.getElementById(veldId(ZOEKVELD))?.focus());
  };
  return (
    <section className="boven" aria-labelledby="kop-alles">
      <h2 id="kop-alles">De hele menukaart</h2>
      <Filterbalk
        key={keer}
        {...{ filter, sortering }}
        onFilter={(nieuw) => zet({ filter: nieuw })}
        onSorteer={(nieuw) => zet({ sortering: nieuw })}
      />
      <p role="status" className="bij">
        {gevonden.length} van {inhoud.menukaart.length} interventies
      </p>
      {gevonden.length === 0 && <p>Hier past niets bij wat jullie zoeken.</p>}
      {JSON.stringify({ filter, sortering }) !== BEGIN && (
        <Knoppen>
          <Knop soort="rand" onClick={toonAlles}>
            Alles tonen
          </Knop>
        </Knoppen>
      )}
      <ul className="kaarten">
        {gevonden.map((interventie) => (
          <li key={interventie.id}>
            <Keuzekaart interventie={interventie} />
          </li>
        ))}
      </ul>
      <Vergelijkbalk />
    </section>
  );
}
