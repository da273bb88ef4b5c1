import { useEffect, useState } from "react";
import { verplaats, verwijderTak } from "#domain/dossier/lijst.ts";
import { opVolgorde, volgendeVolgorde } from "#domain/dossier/velden.ts";
import { useApply, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";

/** Puts the focus on an element once it has been drawn. */
export function useFocusOp(): (id: string) => void {
  const [id, setId] = useState<string>();
  useEffect(() => {
    if (id === undefined) return;
    document.getElementById(id)?.focus();
    setId(undefined);
  }, [id]);
  return setId;
}

type Lijst<T> = {
  rijen: (T & { id: string })[];
  /** Adds an empty row at the end; returns its id. */
  voegToe(): string;
  /** Removes a row, and offers to put exactly that back: also after other edits. */
  verwijder(id: string): void;
  /** Swaps a row with the one before (-1) or after (1). */
  verplaats(id: string, richting: -1 | 1): void;
};

/** A stored list in its own order. `wat` names one row in Dutch, for undo: "Speerpunt". */
export function useLijst<T extends { volgorde: number }>(tak: string, lijst: Record<string, T>, wat: string): Lijst<T> {
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toon = useBericht();
  return {
    rijen: opVolgorde(lijst),
    voegToe() {
      const id = nieuwId();
      apply([{ sleutel: `${tak}/${id}/volgorde`, waarde: volgendeVolgorde(lijst) }], `${wat} toegevoegd`);
      return id;
    },
    verwijder(id) {
      const terug = apply(verwijderTak(entries, `${tak}/${id}`), `${wat} verwijderd`);
      toon({ tekst: `${wat} verwijderd.`, actie: { tekst: "Ongedaan maken", doe: terug } });
    },
    verplaats: (id, richting) => void apply(verplaats(tak, lijst, id, richting), `${wat} verplaatst`),
  };
}
