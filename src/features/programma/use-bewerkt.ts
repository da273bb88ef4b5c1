import { useState } from "react";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { keuzeVanPlek } from "#domain/programma/plek.ts";

/** The choice whose fields must be open to show this place; the choice itself can be shown closed. */
const teOpenen = (keuzes: Keuzebeeld[], plek: string | undefined): string[] => {
  const keuze = keuzeVanPlek(keuzes, plek);
  return keuze && keuze.id !== plek ? [keuze.id] : [];
};

export type Bewerkt = {
  isOpen(keuze: string): boolean;
  zet(keuze: string, open: boolean): void;
  /** Opens the fields around a place on this page, so that a link to it finds it. */
  openPlek(plek: string | undefined): void;
};

/** Which choices are open for editing. A new place in the address opens its choice. */
export function useBewerkt(keuzes: Keuzebeeld[], plek: string | undefined): Bewerkt {
  const [open, setOpen] = useState<readonly string[]>(() => teOpenen(keuzes, plek));
  const [vorige, setVorige] = useState(plek);
  if (vorige !== plek) {
    setVorige(plek);
    setOpen([...open, ...teOpenen(keuzes, plek)]);
  }
  return {
    isOpen: (keuze) => open.includes(keuze),
    zet: (keuze, aan) => setOpen(aan ? [...open, keuze] : open.filter((id) => id !== keuze)),
    openPlek: (naar) => setOpen([...open, ...teOpenen(keuzes, naar)]),
  };
}
