import { useState } from "react";
import { leesKlembord } from "#domain/begroting/klembord.ts";
import { type Plakplan, plakNieuweRegels, planPlakken } from "#domain/begroting/plakken.ts";
import { kopieerSelectie, type Selectie, wisSelectie } from "#domain/begroting/raster.ts";
import { useApply, useBeeld, useDossier, useNieuwId, useOngedaan } from "#state/dossier-hooks.ts";
import { useRaster } from "#ui/raster.ts";
import type { Celplaats, Vlak } from "#ui/raster-plaats.ts";
import type { Groep } from "./groepen.ts";
import type { Plakvraag } from "./plakvenster.tsx";

/** The keys and the clipboard of the cost table. `plakken` is the question that must be answered before pasting. */
export function useKostenraster(groepen: Groep[]) {
  const { jaren } = useBeeld();
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const { ongedaan, opnieuw } = useOngedaan();
  const [vraag, setVraag] = useState<Plakvraag>();

  const selectie = ({ rijen, kolommen }: Vlak): Selectie => {
    const gekozen = new Set(rijen);
    return { rijen: groepen.flatMap(({ regels }) => regels.filter(({ id }) => gekozen.has(id))), kolommen };
  };
  const plak = (start: Celplaats, tekst: string) => {
    const groep = groepen.find(({ regels }) => regels.some(({ id }) => id === start.rij));
    if (!groep) return;
    const plaats = { regel: start.rij, kolom: start.kolom };
    const plan = planPlakken({ groep: groep.regels, jaren, start: plaats, cellen: leesKlembord(tekst) });
    const erbij = plakNieuweRegels(dossier, nieuwId, groep.id, { jaren, start: plaats, extra: plan.extra });
    if (plan.extra.length === 0 && plan.geweigerd.length === 0) apply(plan.changes, geplakt(plan));
    else setVraag({ plan, erbij, bij: groep.nummer || "zonder interventie" });
  };
  const { raster, gekozen } = useRaster({
    kopieer: (vlak) => kopieerSelectie(selectie(vlak), jaren),
    wis: (vlak) => apply(wisSelectie(selectie(vlak), jaren), "Cellen leeggemaakt"),
    plak,
    ongedaan,
    opnieuw,
  });
  const plakken = vraag && {
    ...vraag,
    doe: (changes: Plakplan["changes"], cellen: number) => {
      apply(changes, geplakt({ cellen }));
      setVraag(undefined);
    },
    sluit: () => setVraag(undefined),
  };
  return { raster, gekozen, plakken };
}

const geplakt = ({ cellen }: Pick<Plakplan, "cellen">) => (cellen === 1 ? "1 cel geplakt" : `${cellen} cellen geplakt`);
