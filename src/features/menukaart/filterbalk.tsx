import { SECTORNAMEN } from "#domain/dossier/namen.ts";
import { DOELGEBIEDEN } from "#domain/dossier/plan.ts";
import { SECTOREN } from "#domain/dossier/school.ts";
import { PERSONEELSNAMEN, PERSONEELSSOORTEN } from "#domain/menukaart/personeel.ts";
import { type Filter, SORTERINGEN, type Sortering } from "#domain/menukaart/zoeken.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstveld } from "#ui/veld.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

/** Name of the search field; it holds its own text while one types. */
export const ZOEKVELD = "menukaart/zoeken";

const VOLGORDES: Record<Sortering, string> = {
  scan: "Past het best bij de scan",
  effect: "Effect, hoogste eerst",
  kosten: "Kosten, laagste eerst",
  bewijs: "Bewijs, sterkste eerst",
  naam: "Naam",
};

const grenzen = (woord: string, waarden: number[]) =>
  waarden.map((waarde) => ({ waarde: String(waarde), label: `${woord} ${waarde} van 5` }));
const HOOGUIT = grenzen("Hooguit", [1, 2, 3, 4]);
const MINSTENS = grenzen("Minstens", [1, 2, 3, 4]);

const getal = (waarde: string) => (waarde === "" ? undefined : Number(waarde));
const toon = (waarde: number | undefined) => (waarde === undefined ? "" : String(waarde));

type Filterbalkeigenschappen = {
  filter: Filter;
  sortering: Sortering;
  onFilter(filter: Filter): void;
  onSorteer(sortering: Sortering): void;
};

/** Filters and order of the menukaart. They are no part of the plan. */
export function Filterbalk({ filter, sortering, onFilter, onSorteer }: Filterbalkeigenschappen) {
  const { doelgebieden } = useInhoud();
  const zet = (deel: Partial<Filter>) => onFilter({ ...filter, ...deel });
  return (
    <form className="filter" aria-label="Menukaart filteren" onSubmit={(event) => event.preventDefault()}>
      <Tekstveld
        label="Zoeken"
        name={ZOEKVELD}
        defaultValue={filter.tekst}
        onChange={(event) => zet({ tekst: event.target.value })}
        onBlur={() => undefined}
        ref={() => undefined}
      />
      <Keuzelijst
        label="Doelgebied"
        opties={DOELGEBIEDEN.map((gebied) => ({ waarde: gebied, label: doelgebieden[gebied].naam }))}
        waarde={filter.gebied ?? ""}
        onKies={(waarde) => zet({ gebied: DOELGEBIEDEN.find((gebied) => gebied === waarde) })}
        leeg="Alle doelgebieden"
      />
      <Keuzelijst
        label="Kosten"
        opties={HOOGUIT}
        waarde={toon(filter.kostenTot)}
        onKies={(waarde) => zet({ kostenTot: getal(waarde) })}
        leeg="Maakt niet uit"
      />
      <Keuzelijst
        label="Bewijs"
        opties={MINSTENS}
        waarde={toon(filter.bewijsVanaf)}
        onKies={(waarde) => zet({ bewijsVanaf: getal(waarde) })}
        leeg="Maakt niet uit"
      />
      <Keuzelijst
        label="Sector"
        opties={optiesVan(SECTOREN, SECTORNAMEN)}
        waarde={filter.sector ?? ""}
        onKies={(waarde) => zet({ sector: SECTOREN.find((sector) => sector === waarde) })}
        leeg="Alle sectoren"
      />
      <Keuzelijst
        label="Wie doet het?"
        opties={optiesVan(PERSONEELSSOORTEN, PERSONEELSNAMEN)}
        waarde={filter.personeel ?? ""}
        onKies={(waarde) => zet({ personeel: PERSONEELSSOORTEN.find((soort) => soort === waarde) })}
        leeg="Maakt niet uit"
      />
      <Keuzelijst
        label="Volgorde"
        opties={optiesVan(SORTERINGEN, VOLGORDES)}
        waarde={sortering}
        onKies={(waarde) => onSorteer(SORTERINGEN.find((op) => op === waarde) ?? "scan")}
      />
      <Vinkje
        label="Alleen met een schatting in maanden"
        aan={filter.effectBekend}
        onZet={(effectBekend) => zet({ effectBekend })}
      />
      <Vinkje
        label="Alleen wat past bij geld dat stopt"
        aan={filter.tijdelijkGeld}
        onZet={(tijdelijkGeld) => zet({ tijdelijkGeld })}
      />
    </form>
  );
}
