import { createContext, useContext } from "react";
import type { Beeld } from "#domain/beeld.ts";
import type { Onleesbaar } from "#domain/dossier/entries.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import type { Dossierdocument } from "#storage/dossierdocument.ts";

/** The open dossier below a DossierProvider. */
export type OpenDossier = {
  document: Dossierdocument;
  inhoud: Inhoud;
  /** Fields with text that is not yet written; called before anything else changes the dossier. */
  velden: Set<() => void>;
};

export const DossierContext = createContext<OpenDossier | undefined>(undefined);
/** What follows from the leaves; apart from the rest, because it is a new one after every change. */
export type Gelezen = { beeld: Beeld; onleesbaar: Onleesbaar[] };

export const GelezenContext = createContext<Gelezen | undefined>(undefined);

/** The open dossier; throws outside a DossierProvider. */
export function useOpenDossier(): OpenDossier {
  const open = useContext(DossierContext);
  if (!open) throw new Error("No DossierProvider above this component");
  return open;
}

export function useGelezen(): Gelezen {
  const gelezen = useContext(GelezenContext);
  if (!gelezen) throw new Error("No DossierProvider above this component");
  return gelezen;
}

/** Writes the text of all fields that was typed and not yet written. */
export function writeFields({ velden }: OpenDossier): void {
  for (const write of velden) write();
}
