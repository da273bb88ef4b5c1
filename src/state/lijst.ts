import type { Change } from "#domain/dossier/entries.ts";
import { verplaats, verwijderTak } from "#domain/dossier/lijst.ts";
import { opVolgorde, volgendeVolgorde } from "#domain/dossier/velden.ts";
import { useApply, useEntries, useNieuwId } from "./dossier-hooks.ts";

/** Says that something happened, with the way back. */
type Toon = (bericht: { tekst: string; actie: { tekst: string; doe(): void } }) => void;

type Lijst<T> = {
  rijen: (T & { id: string })[];
  /** Adds a row at the end, with these leaves below its key; returns its id. */
  voegToe(bij?: (rij: string) => Change[]): string;
  /** Removes a row, and offers to put exactly that back: also after other edits. */
  verwijder(id: string): void;
  /** Swaps a row with the one before (-1) or after (1). */
  verplaats(id: string, richting: -1 | 1): void;
};

/** A stored list in its own order. `wat` names one row in Dutch, for undo: "Speerpunt". `toon` tells of a removal. */
export function useLijst<T extends { volgorde: number }>(
  tak: string,
  lijst: Record<string, T>,
  wat: string,
  toon: Toon,
): Lijst<T> {
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  return {
    rijen: opVolgorde(lijst),
    voegToe(bij = () => []) {
      const id = nieuwId();
      const rij = `${tak}/${id}`;
      apply([{ sleutel: `${rij}/volgorde`, waarde: volgendeVolgorde(lijst) }, ...bij(rij)], `${wat} toegevoegd`);
      return id;
    },
    verwijder(id) {
      const terug = apply(verwijderTak(entries, `${tak}/${id}`), `${wat} verwijderd`);
      toon({ tekst: `${wat} verwijderd.`, actie: { tekst: "Ongedaan maken", doe: terug } });
    },
    verplaats: (id, richting) => void apply(verplaats(tak, lijst, id, richting), `${wat} verplaatst`),
  };
}
