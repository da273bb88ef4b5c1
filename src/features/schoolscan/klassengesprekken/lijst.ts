import { useEffect, useState } from "react";
import type { Change } from "#domain/dossier/entries.ts";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { volgendeVolgorde } from "#domain/dossier/velden.ts";
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

/** Adding to a stored list and taking away from it; what was taken away can be put back. `wat` names one, in Dutch. */
export function useRijen(tak: string, lijst: Record<string, { volgorde: number }>, wat: string) {
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toon = useBericht();
  return {
    /** Adds a row at the end, with these leaves; returns its id. */
    voegToe(bij: (rij: string) => Change[] = () => []): string {
      const id = nieuwId();
      const rij = `${tak}/${id}`;
      apply([{ sleutel: `${rij}/volgorde`, waarde: volgendeVolgorde(lijst) }, ...bij(rij)], `${wat} toegevoegd`);
      return id;
    },
    verwijder(id: string): void {
      const terug = apply(verwijderTak(entries, `${tak}/${id}`), `${wat} verwijderd`);
      toon({ tekst: `${wat} verwijderd.`, actie: { tekst: "Ongedaan maken", doe: terug } });
    },
  };
}
