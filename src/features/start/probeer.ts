import { useBericht } from "#ui/bericht.tsx";

const NIETS_VERANDERD = "Dat is niet gelukt. Er is niets veranderd. Ververs de pagina en probeer het opnieuw.";
/** When a new plan cannot be stored. */
export const NIETS_GEMAAKT =
  "Dat is niet gelukt. Er is geen nieuw plan gemaakt. Misschien is dit apparaat vol: ruim oude plannen op en probeer het opnieuw.";

/** Does something with the plans on this device, and says so when it fails: the disk is full, or another tab was first. */
export function useProbeer(): (doe: () => Promise<unknown>, mislukt?: string) => Promise<void> {
  const toon = useBericht();
  return (doe, mislukt = NIETS_VERANDERD) =>
    doe().then(
      () => undefined,
      () => toon({ tekst: mislukt }),
    );
}
