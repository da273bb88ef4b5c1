import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { berekenBeeld } from "#domain/beeld.ts";
import { maakLezer } from "#domain/dossier/lees-bij.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { askPersistence } from "#storage/blijvend.ts";
import type { Dossierdocument } from "#storage/dossierdocument.ts";
import { closeDossier, openDossier } from "#storage/open-dossier.ts";
import { DossierContext, GelezenContext, type OpenDossier, writeFields } from "./dossier-context.ts";
import { database } from "./opslag.ts";

type Eigenschappen = {
  id: string;
  inhoud: Inhoud;
  /** ISO date of today. */
  vandaag: string;
  /** Shown until the dossier is in memory. */
  laden: ReactNode;
  children: ReactNode;
};

/** Opens a dossier for everything below it. An error of opening goes to the nearest error boundary. */
export function DossierProvider({ id, laden, ...rest }: Eigenschappen) {
  const document = useDocument(id);
  return document ? <Geopend key={id} document={document} {...rest} /> : laden;
}

function useDocument(id: string): Dossierdocument | undefined {
  const [document, setDocument] = useState<Dossierdocument>();
  const [fout, setFout] = useState<unknown>();
  useEffect(() => {
    let weg = false;
    openDossier(database, id).then(
      (geopend) => weg || setDocument(geopend),
      (reden: unknown) => weg || setFout(reden),
    );
    return () => {
      weg = true;
      void closeDossier(database, id);
    };
  }, [id]);
  if (fout) throw fout;
  return document?.id === id ? document : undefined;
}

type Geopendeigenschappen = Omit<Eigenschappen, "id" | "laden"> & { document: Dossierdocument };

function Geopend({ document, inhoud, vandaag, children }: Geopendeigenschappen) {
  const entries = useSyncExternalStore(document.onChange, () => document.entries);
  const [lees] = useState(maakLezer);
  const gelezen = useMemo(() => {
    const { dossier, onleesbaar } = lees(entries);
    return { beeld: berekenBeeld(dossier, inhoud, vandaag), onleesbaar };
  }, [lees, entries, inhoud, vandaag]);
  const [velden] = useState(() => new Set<() => void>());
  // With the own menukaart of this dossier; the same object as long as that does not change.
  const geheel = gelezen.beeld.inhoud;
  const open = useMemo(() => ({ document, inhoud: geheel, velden }), [document, geheel, velden]);
  useWriteOnLeave(open);
  useAskPersistence(document);
  return (
    <DossierContext value={open}>
      <GelezenContext value={gelezen}>{children}</GelezenContext>
    </DossierContext>
  );
}

/**
 * A phone may end the page without warning once it is out of sight. At pagehide the browser drops what is still being
 * stored; between beforeunload and pagehide there is nearly always time for it, also when a reload follows a keystroke.
 */
function useWriteOnLeave(open: OpenDossier): void {
  useEffect(() => {
    const write = () => writeFields(open);
    window.addEventListener("beforeunload", write);
    window.addEventListener("pagehide", write);
    window.document.addEventListener("visibilitychange", write);
    return () => {
      window.removeEventListener("beforeunload", write);
      window.removeEventListener("pagehide", write);
      window.document.removeEventListener("visibilitychange", write);
    };
  }, [open]);
}

/** At the first edit there is something to lose. */
function useAskPersistence(document: Dossierdocument): void {
  useEffect(() => {
    const stop = document.onChange(({ vanElders }) => {
      if (vanElders) return;
      stop();
      void askPersistence();
    });
    return stop;
  }, [document]);
}
