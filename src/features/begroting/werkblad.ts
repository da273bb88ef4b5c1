import { useEffect, useState } from "react";
import type { Dossier } from "#domain/dossier/dossier.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { uitgaveVan } from "./begrotingdelen.ts";

/** Which lines and potjes show their fields, and where the focus goes next. */
export type Werkblad = {
  isOpen(id: string): boolean;
  zet(id: string, open: boolean): void;
  /** Puts the focus on an element once it has been drawn. */
  focusOp(element: string): void;
};

/** What must be open to see a place: the line or potje itself, of a field its potje or line, of a payment its line. */
function teOpenen(plek: string | undefined, dossier: Dossier): string[] {
  if (plek === undefined) return [];
  const uitgave = uitgaveVan(plek, dossier);
  if (uitgave !== undefined) return [`uitgaven-${dossier.uitgave[uitgave]?.regel ?? ""}`];
  const ids = [...Object.keys(dossier.potje), ...Object.keys(dossier.regel)];
  const vanVeld = ids.find((id) => plek.startsWith(`potje-${id}-`) || plek.startsWith(`regel-${id}-`));
  return vanVeld === undefined ? [plek] : [vanVeld];
}

/** The line or potje of a new place in the address opens; what was open stays open. */
export function useWerkblad(plek: string | undefined): Werkblad {
  const dossier = useDossier();
  const [open, setOpen] = useState<readonly string[]>(teOpenen(plek, dossier));
  const [vorige, setVorige] = useState(plek);
  const [focus, focusOp] = useState<string>();
  if (vorige !== plek) {
    setVorige(plek);
    setOpen([...open, ...teOpenen(plek, dossier)]);
  }
  useEffect(() => {
    if (focus === undefined) return;
    document.getElementById(focus)?.focus();
    focusOp(undefined);
  }, [focus]);
  return {
    isOpen: (id) => open.includes(id),
    zet: (id, aan) => setOpen((nu) => (aan ? [...nu, id] : nu.filter((ander) => ander !== id))),
    focusOp,
  };
}
