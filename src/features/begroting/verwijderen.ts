import type { Change } from "#domain/dossier/entries.ts";
import { useApply } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";

/** Takes away `wat` ("Post K3"), and offers to put exactly that back; `naTerug` is called when it is back. */
export function useVerwijder(): (wat: string, changes: Change[], naTerug: () => void) => void {
  const apply = useApply();
  const toon = useBericht();
  return (wat, changes, naTerug) => {
    const terug = apply(changes, `${wat} verwijderd`);
    const doe = () => {
      terug();
      naTerug();
    };
    toon({ tekst: `${wat} is verwijderd.`, actie: { tekst: "Ongedaan maken", doe } });
  };
}
