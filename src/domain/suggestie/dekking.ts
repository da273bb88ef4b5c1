import { DOELGEBIEDEN, type Doelgebied } from "../dossier/plan.ts";
import { BEVINDING_VANAF } from "../schoolscan/punten.ts";
import { hierbijHoort } from "./hierbij-hoort.ts";
import { type Buiten, kanInLijst } from "./lijst.ts";
import type { Gewogen } from "./rangorde.ts";

/** What the list does with one doelgebied, and if nothing: why. */
export type Dekking = { gebied: Doelgebied } & (
  | { stand: "voorgesteld" | "komt mee"; interventies: string[] }
  | { stand: "zonder partner" | "geen plek" | "te zwak" | "geen zorg" }
);

const isGevraagd = ({ redenen }: Gewogen): boolean =>
  redenen.some(({ zorg, punten }) => zorg >= BEVINDING_VANAF && punten > 0);

const idsVan = (lijst: readonly Gewogen[]) => lijst.map(({ interventie }) => interventie.id);

/**
 * Per doelgebied: is there a suggestion, or does something from it come along with one; and when a finding asks for it and
 * there is none, why not.
 */
export function dekkingVan(rang: readonly Gewogen[], lijst: readonly Gewogen[], buiten: readonly Buiten[]): Dekking[] {
  return DOELGEBIEDEN.map((gebied): Dekking => {
    const hier = (kandidaat: Gewogen) => kandidaat.interventie.doelgebied === gebied;
    const voorgesteld = lijst.filter(hier);
    if (voorgesteld.length > 0) return { gebied, stand: "voorgesteld", interventies: idsVan(voorgesteld) };
    const mee = new Set(lijst.flatMap((suggestie) => hierbijHoort(suggestie, rang)).filter(hier));
    if (mee.size > 0) return { gebied, stand: "komt mee", interventies: idsVan([...mee]) };
    const buitenHier = buiten.filter(({ kandidaat }) => hier(kandidaat));
    if (buitenHier.some(({ reden }) => reden !== "zonder partner")) return { gebied, stand: "geen plek" };
    if (buitenHier.length > 0) return { gebied, stand: "zonder partner" };
    const gevraagd = rang.some((kandidaat) => hier(kandidaat) && kanInLijst(kandidaat) && isGevraagd(kandidaat));
    return { gebied, stand: gevraagd ? "te zwak" : "geen zorg" };
  });
}
