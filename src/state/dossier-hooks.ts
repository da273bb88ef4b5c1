import { useCallback, useSyncExternalStore } from "react";
import type { Beeld } from "#domain/beeld.ts";
import type { Dossier } from "#domain/dossier/dossier.ts";
import type { Change, Entries, Onleesbaar } from "#domain/dossier/entries.ts";
import { zetTerug } from "#domain/dossier/lijst.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import type { Waar } from "#domain/regels/melding.ts";
import type { Bewaarstand } from "#storage/bewaarwacht.ts";
import { useGelezen, useOpenDossier, writeFields } from "./dossier-context.ts";
import { nieuwId } from "./nieuw-id.ts";

/** All leaves of the open dossier; a new object after every change. */
export function useEntries(): Entries {
  const { document } = useOpenDossier();
  return useSyncExternalStore(document.onChange, () => document.entries);
}

/** Everything that follows from the open dossier, computed once per change. */
export function useBeeld(): Beeld {
  return useGelezen().beeld;
}

/** The leaves of the open dossier that this version cannot read: they stay stored, and count for nothing. */
export function useOnleesbaar(): Onleesbaar[] {
  return useGelezen().onleesbaar;
}

export function useDossier(): Dossier {
  return useBeeld().dossier;
}

export function useInhoud(): Inhoud {
  return useOpenDossier().inhoud;
}

/**
 * Carries out changes as one undo step; `wat` says in Dutch what it was, e.g. "Keuze verwijderd". Returns the way to
 * put back exactly what these changes took away or overwrote, also after other edits.
 */
export function useApply(): (changes: Change[], wat?: string) => () => void {
  const open = useOpenDossier();
  return useCallback(
    (changes, wat = "Wijziging") => {
      writeFields(open);
      const terug = zetTerug(open.document.entries, changes);
      open.document.transact(changes, { wat });
      return () => {
        writeFields(open);
        open.document.transact(terug, { wat: `${wat}: teruggedraaid` });
      };
    },
    [open],
  );
}

type Ongedaan = { kan: boolean; kanOpnieuw: boolean; wat: string; ongedaan(): string; opnieuw(): void };

/**
 * Undo and redo over all steps of the plan. `wat` is what the next undo takes back; "" = nothing. `ongedaan` first
 * stores what is being typed, so it says itself what it took back.
 */
export function useOngedaan(): Ongedaan {
  const open = useOpenDossier();
  const { document } = open;
  const { kan, kanOpnieuw, wat } = document.stappen;
  useSyncExternalStore(
    document.onChange,
    () => `${document.stappen.kan} ${document.stappen.kanOpnieuw} ${document.stappen.wat}`,
  );
  const ongedaan = useCallback(() => {
    writeFields(open);
    const teruggedraaid = open.document.stappen.wat;
    open.document.undo();
    return teruggedraaid;
  }, [open]);
  const opnieuw = useCallback(() => {
    writeFields(open);
    open.document.redo();
  }, [open]);
  return { kan, kanOpnieuw, wat, ongedaan, opnieuw };
}

/** Maker of ids for new items. */
export function useNieuwId(): () => string {
  return nieuwId;
}

/** A place in the open dossier → its address in the app. */
export function useHref(): (waar: Waar) => string {
  const { id } = useOpenDossier().document;
  return useCallback(({ stap, plek }) => `#/plan/${id}/${stap}${plek === undefined ? "" : `/${plek}`}`, [id]);
}

/** Is everything that was typed on disk? */
export function useBewaarstand(): Bewaarstand {
  const { document } = useOpenDossier();
  return useSyncExternalStore(document.onStand, () => document.stand);
}
