import type { Interventie } from "#domain/menukaart/interventie.ts";
import { passendeDoelen } from "#domain/programma/kiezen.ts";
import { useBeeld } from "#state/dossier-hooks.ts";

/** The goals that an intervention would serve: those of the reasons of its suggestion, or of its links to the scan. */
export function usePassend(interventie: Interventie): string[] {
  const { doelen, suggesties } = useBeeld();
  const redenen = suggesties.lijst.find((suggestie) => suggestie.interventie === interventie.id)?.redenen ?? [];
  return passendeDoelen(
    doelen,
    interventie,
    redenen.flatMap(({ ref, ook }) => [ref, ...ook]),
  );
}
