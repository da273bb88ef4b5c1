import { useEffect, useState } from "react";

/** Which lines and potjes show their fields, and where the focus goes next. */
export type Werkblad = {
  isOpen(id: string): boolean;
  zet(id: string, open: boolean): void;
  /** Puts the focus on an element once it has been drawn. */
  focusOp(element: string): void;
};

/** The line or potje of a new place in the address opens; what was open stays open. */
export function useWerkblad(plek: string | undefined): Werkblad {
  const [open, setOpen] = useState<readonly string[]>(plek === undefined ? [] : [plek]);
  const [vorige, setVorige] = useState(plek);
  const [focus, focusOp] = useState<string>();
  if (vorige !== plek) {
    setVorige(plek);
    if (plek !== undefined) setOpen([...open, plek]);
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
