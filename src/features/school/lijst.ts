import { useEffect, useState } from "react";
import { type Change, removeBranch } from "#domain/dossier/entries.ts";
import { opVolgorde, volgendeVolgorde } from "#domain/dossier/velden.ts";
import { useApply, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";

/** Removes everything below a key, and offers to put exactly that back: also after other edits. */
export function useVerwijder(): (tak: string, wat: string) => void {
  const apply = useApply();
  const entries = useEntries();
  const toon = useBericht();
  return (tak, wat) => {
    const weg = removeBranch(entries, tak);
    const terug: Change[] = weg.map(({ sleutel }) => ({ sleutel, waarde: entries[sleutel] }));
    apply(weg, `${wat} verwijderd`);
    toon({
      tekst: `${wat} verwijderd.`,
      actie: { tekst: "Ongedaan maken", doe: () => apply(terug, `${wat} teruggezet`) },
    });
  };
}

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
  verwijder(id: string): void;
  /** Swaps a row with the one before (-1) or after (1). */
  verplaats(id: string, richting: -1 | 1): void;
};

/** A stored list in its own order. `wat` names one row in Dutch, for undo: "Speerpunt". */
export function useLijst<T extends { volgorde: number }>(tak: string, lijst: Record<string, T>, wat: string): Lijst<T> {
  const apply = useApply();
  const nieuwId = useNieuwId();
  const verwijder = useVerwijder();
  const rijen = opVolgorde(lijst);
  return {
    rijen,
    voegToe() {
      const id = nieuwId();
      apply([{ sleutel: `${tak}/${id}/volgorde`, waarde: volgendeVolgorde(lijst) }], `${wat} toegevoegd`);
      return id;
    },
    verwijder: (id) => verwijder(`${tak}/${id}`, wat),
    verplaats(id, richting) {
      const van = rijen.findIndex((rij) => rij.id === id);
      const naar = van + richting;
      if (van < 0 || naar < 0 || naar >= rijen.length) return;
      const nieuw = rijen.toSpliced(van, 1).toSpliced(naar, 0, ...rijen.slice(van, van + 1));
      apply(
        nieuw.map((rij, i) => ({ sleutel: `${tak}/${rij.id}/volgorde`, waarde: i + 1 })),
        `${wat} verplaatst`,
      );
    },
  };
}
