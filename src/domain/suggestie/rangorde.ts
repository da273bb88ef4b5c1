import type { School } from "../dossier/school.ts";
import type { Interventie, Koppeling } from "../menukaart/interventie.ts";
import { geldtVoor } from "../schoolscan/item.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { perItem, telOp, type Weging, weegRedenen } from "./behoefte.ts";
import { type Knelpunt, knelpunten, rem } from "./haalbaarheid.ts";
import { type Kandidaat, kandidaten } from "./voorrekenen.ts";

/** An intervention with everything its place rests on. All whole numbers, so the outcome is the same everywhere. */
export type Gewogen = Kandidaat & {
  redenen: Weging[];
  behoefte: number;
  knelpunten: Knelpunt[];
  rem: number;
  score: number;
};

export type Schoolvorm = Pick<School, "sectoren" | "schoolsoorten" | "leerlingen">;

/** Are there pupils in groep 1 or 2? */
const heeftJongeKinderen = ({ leerlingen }: Schoolvorm) =>
  (leerlingen["groep-1"] ?? 0) > 0 || (leerlingen["groep-2"] ?? 0) > 0;

/** May this intervention be suggested at this school at all? */
export const geschikt = (interventie: Interventie, school: Schoolvorm): boolean =>
  !interventie.alleenJongeKind || heeftJongeKinderen(school);

function weegKandidaat(kandidaat: Kandidaat, oordelen: readonly Oordeel[], redenen: Weging[]): Gewogen {
  const behoefte = telOp(redenen);
  const bezwaren = knelpunten(kandidaat.interventie, oordelen);
  const af = rem(bezwaren);
  const score = behoefte === 0 ? 0 : Math.max(0, behoefte + kandidaat.kaart + kandidaat.kosten - af);
  return { ...kandidaat, redenen, behoefte, knelpunten: bezwaren, rem: af, score };
}

/** What only supports another intervention stays one point below the best one it belongs to. */
function begrens(gewogen: readonly Gewogen[]): Gewogen[] {
  const scores = new Map(gewogen.map(({ interventie, score }) => [interventie.id, score]));
  return gewogen.map((kandidaat) => {
    if (kandidaat.interventie.soort === "keuze") return kandidaat;
    const beste = Math.max(0, ...kandidaat.interventie.hoortBij.map((id) => scores.get(id) ?? 0));
    return { ...kandidaat, score: Math.max(0, Math.min(kandidaat.score, beste - 1)) };
  });
}

const hoogste = (a: Gewogen, b: Gewogen) =>
  b.score - a.score ||
  b.behoefte - a.behoefte ||
  b.kaart - a.kaart ||
  b.kosten - a.kosten ||
  (a.interventie.id < b.interventie.id ? -1 : 1);

/**
 * All interventions of the menukaart, highest score first (model: behoefte + kaart + kosten − rem). `onbekend` is what
 * an item counts on which nobody has a view: 0 in the order that is shown, 100 for the upper bound.
 */
export function rangschik(
  menukaart: readonly Interventie[],
  oordelen: readonly Oordeel[],
  school: Schoolvorm,
  onbekend = 0,
): Gewogen[] {
  const items = perItem(oordelen);
  const geldig = ({ sectoren }: Koppeling) => geldtVoor(sectoren, school);
  const gewogen = kandidaten(menukaart)
    .filter(({ interventie }) => geschikt(interventie, school))
    .map((kandidaat) =>
      weegKandidaat(kandidaat, oordelen, weegRedenen(kandidaat.interventie, items, geldig, onbekend)),
    );
  return begrens(gewogen).sort(hoogste);
}
