import { useId } from "react";
import { onderdelenMetVragen } from "#domain/schoolscan/plekken.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Vinkje } from "#ui/vinkje.tsx";
import type { Filter } from "./filter.ts";

type Filterbalkeigenschappen = { filter: Filter; onZet(filter: Filter): void; gevonden: number };

/** Chooses which questions are shown, and says how many there are. */
export function Filterbalk({ filter, onZet, gevonden }: Filterbalkeigenschappen) {
  const { inhoud, items } = useBeeld();
  const zoekId = useId();
  const opties = onderdelenMetVragen(inhoud.scan, items).map(({ onderdeel }) => ({
    waarde: onderdeel.id,
    label: onderdeel.titel,
  }));
  return (
    <div className="filter">
      <Keuzelijst
        label="Onderdeel"
        leeg="Alle onderdelen"
        opties={opties}
        waarde={filter.onderdeel}
        onKies={(onderdeel) => onZet({ ...filter, onderdeel })}
      />
      <div className="veld">
        <label htmlFor={zoekId}>Zoeken</label>
        <input
          className="invoer"
          type="search"
          id={zoekId}
          value={filter.zoek}
          onChange={(event) => onZet({ ...filter, zoek: event.target.value })}
        />
      </div>
      <Vinkje
        label="Alleen verschillen"
        aan={filter.alleenVerschil}
        onZet={(alleenVerschil) => onZet({ ...filter, alleenVerschil })}
      />
      <p className="bij" role="status">
        {telling(gevonden, "vraag", "vragen")}
      </p>
    </div>
  );
}
