import type { Change } from "#domain/dossier/entries.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { kiesInterventie } from "#domain/programma/kiezen.ts";
import { verwijderKeuze } from "#domain/programma/verwijderen.ts";
import { opsomming } from "#domain/taal.ts";
import { useApply, useBeeld, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";

/** Carries out a change and says so, with a way back that works after other edits too. */
export function useMeldend(): (changes: Change[], wat: string, tekst: string) => void {
  const apply = useApply();
  const bericht = useBericht();
  return (changes, wat, tekst) => bericht({ tekst, actie: { tekst: "Ongedaan maken", doe: apply(changes, wat) } });
}

/** The choice of this intervention, when it is in the plan. */
export const keuzeVan = (keuzes: Keuzebeeld[], interventie: string): Keuzebeeld | undefined =>
  keuzes.find(({ keuze }) => keuze.interventie === interventie);

/** Puts an intervention in the plan with the goals it serves, or takes a choice out. */
export function usePlan() {
  const { dossier, doelen, keuzes, inhoud } = useBeeld();
  const entries = useEntries();
  const nieuwId = useNieuwId();
  const meldend = useMeldend();
  return {
    kies(interventie: string, doelIds: readonly string[]) {
      const titel = inhoud.menukaart.find(({ id }) => id === interventie)?.titel ?? interventie;
      const namen = doelen.filter(({ id }) => doelIds.includes(id)).map(({ nummer }) => nummer);
      const bij = namen.length > 0 ? `, bij doel ${opsomming(namen)}` : "";
      meldend(
        kiesInterventie(dossier, nieuwId(), interventie, doelIds),
        `${titel} in het plan zetten`,
        `${titel} staat in het plan als I${keuzes.length + 1}${bij}. Het doel veranderen kan bij Schoolprogramma.`,
      );
    },
    haalWeg(keuze: Keuzebeeld) {
      const { changes, tekst } = verwijderKeuze(entries, dossier, keuze);
      meldend(changes, `${keuze.naam} uit het plan halen`, tekst);
    },
  };
}
