import type { Keuze } from "#domain/dossier/plan.ts";
import { useApply } from "#state/dossier-hooks.ts";

/** Sets one field of a choice that is chosen from a list or ticked; "" and false remove it. */
export function useZetKeuze(id: string): (veld: keyof Keuze, waarde: string | boolean) => void {
  const apply = useApply();
  return (veld, waarde) => apply([{ sleutel: `keuze/${id}/${veld}`, waarde: waarde || undefined }], "Keuze aanpassen");
}
