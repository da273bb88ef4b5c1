import { useRef, useState } from "react";
import { voegInleveringenToe } from "#domain/schoolscan/inlevering.ts";
import { useApply, useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { adem, type Bron, type Inleverregel, leesInleveringen } from "#state/inleveringen.ts";

/** How far opening is. "vraag": some are repeats, and nothing has been added yet. */
export type Openstand =
  | { soort: "rust" }
  | { soort: "bezig"; gedaan: number; van: number }
  | { soort: "vraag" | "klaar"; regels: Inleverregel[]; toegevoegd: number };

const aanwinsten = (regels: readonly Inleverregel[]) =>
  regels.flatMap((regel) => ("aanwinst" in regel ? regel.aanwinst : []));

/** Reads hand-ins one by one and adds what is good as one step; asks first when one would replace an earlier one. */
export function useInleveringen() {
  const dossier = useDossier();
  const inhoud = useInhoud();
  const apply = useApply();
  const [stand, setStand] = useState<Openstand>({ soort: "rust" });
  const stop = useRef<AbortController>(undefined);

  const voegToe = async (regels: Inleverregel[], vervang: (pseudoniem: string) => boolean) => {
    const changes = voegInleveringenToe(dossier, aanwinsten(regels), vervang);
    if (changes.length > 0)
      apply(changes, changes.length === 1 ? "Formulier toegevoegd" : `${changes.length} formulieren toegevoegd`);
    await adem();
    setStand({ soort: "klaar", regels, toegevoegd: changes.length });
  };

  const neem = async (bronnen: Bron[]) => {
    stop.current?.abort();
    const deze = new AbortController();
    stop.current = deze;
    setStand({ soort: "bezig", gedaan: 0, van: bronnen.length });
    const regels = await leesInleveringen(bronnen, dossier, inhoud, {
      signaal: deze.signal,
      bij: (gedaan) => setStand({ soort: "bezig", gedaan, van: bronnen.length }),
    });
    if (stop.current !== deze) return;
    if (deze.signal.aborted) setStand({ soort: "rust" });
    else if (regels.some(({ uitslag }) => uitslag === "herhaald")) setStand({ soort: "vraag", regels, toegevoegd: 0 });
    else await voegToe(regels, () => false);
  };

  return {
    stand,
    neem: (bronnen: Bron[]) => void neem(bronnen),
    stop: () => stop.current?.abort(),
    voegToe: (regels: Inleverregel[], vervang: (pseudoniem: string) => boolean) => void voegToe(regels, vervang),
  };
}
