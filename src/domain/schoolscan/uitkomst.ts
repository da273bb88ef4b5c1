import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import type { Feiten } from "../feiten.ts";
import { isAnoniem } from "../kleine-groep.ts";
import { formulierenVoor } from "./formulier.ts";
import { type Groepsbeeld, groepsbeeld } from "./groepsbeeld.ts";
import type { Scanitem } from "./item.ts";
import { deelVan, type ItemRef, itemVan, type Oordeel } from "./oordeel.ts";
import { isKeuzeschaal, type Keuzeschaal } from "./opties.ts";
import { oordeelschaal } from "./schaal.ts";
import { magApart, personenSamen } from "./zichtbare-rollen.ts";
import { type Zijvraag, zijvragenPerItem } from "./zijvragen.ts";

/**
 * One row of a question: a group of people, a group that gave one answer together, or a group that answered and may not
 * be shown.
 */
export type Uitkomstrij =
  | { soort: "groep"; rol: Rol; beeld: Groepsbeeld }
  | { soort: "samen"; rol: Rol; beeld: Groepsbeeld; personen: number }
  | { soort: "verborgen"; rol: Rol };

/** Everything that may be shown about one question. */
export type Uitkomst = {
  ref: ItemRef;
  item: Scanitem;
  schaal: Keuzeschaal;
  oordeel: Oordeel | undefined;
  /** May the roles stand apart? If not there are no rows: from the whole and the others one could be computed back. */
  apart: boolean;
  rijen: Uitkomstrij[];
  /** What groups answered to questions of their own form about this item; they count in no points. */
  zijvragen: Zijvraag[];
  /** Largest distance between two roles, in steps of the scale; 0 with fewer than two. */
  afstand: number;
};

type Bron = Pick<Feiten, "dossier" | "inhoud" | "items" | "ronde" | "oordelen" | "respondenten">;

/** Has this role handed in answers that may not be shown, in a form that asks about this item? Said whatever they answered. */
function isVerborgen({ respondenten, inhoud, dossier }: Bron, rol: Rol, ref: ItemRef): boolean {
  const vraagt = formulierenVoor(inhoud.formulieren, dossier.school).some(
    (formulier) => formulier.rol === rol && formulier.vragen.some(({ item }) => item === ref),
  );
  return isAnoniem(rol) && respondenten.groepen[rol].stand !== "geen" && vraagt;
}

function rijenVan(bron: Bron, ref: ItemRef, schaal: Keuzeschaal, oordeel: Oordeel | undefined): Uitkomstrij[] {
  return ROLLEN.flatMap((rol): Uitkomstrij[] => {
    const getypt = (oordeel?.antwoorden ?? []).flatMap((een) => (een.rol === rol ? een.antwoord : []));
    const mensen = bron.respondenten.perItem.get(ref)?.[rol]?.antwoorden ?? [];
    const groep = groepsbeeld(rol, schaal, isAnoniem(rol) ? mensen : getypt);
    const samen = isAnoniem(rol) ? groepsbeeld(rol, schaal, getypt) : undefined;
    return [
      ...(groep ? [{ soort: "groep" as const, rol, beeld: groep }] : []),
      ...(samen ? [{ soort: "samen" as const, rol, beeld: samen, personen: personenSamen(bron, rol) }] : []),
      ...(!groep && isVerborgen(bron, rol, ref) ? [{ soort: "verborgen" as const, rol }] : []),
    ];
  });
}

/** Places of the middle of all groups with a view. */
export const plekkenVan = (rijen: readonly Uitkomstrij[]): number[] =>
  rijen.flatMap((rij) => (rij.soort !== "verborgen" && rij.beeld.plek > 0 ? [rij.beeld.plek] : []));

function uitkomstVan(bron: Bron, item: Scanitem, ref: ItemRef, oordeel: Oordeel | undefined): Uitkomst[] {
  const schaal = oordeelschaal(item.schalen);
  if (!schaal || !isKeuzeschaal(schaal)) return [];
  const apart = oordeel === undefined || magApart(bron, oordeel);
  const zijvragen = zijvragenPerItem(bron.respondenten, bron.inhoud.formulieren).get(ref) ?? [];
  const rijen = apart ? rijenVan(bron, ref, schaal, oordeel) : [];
  const plekken = plekkenVan(rijen);
  const afstand = plekken.length > 1 ? Math.max(...plekken) - Math.min(...plekken) : 0;
  const uitkomst = { ref, item, schaal, oordeel, apart, rijen, zijvragen, afstand };
  return rijen.length > 0 || zijvragen.length > 0 || !apart ? [uitkomst] : [];
}

/**
 * Every question with a scale that somebody answered, with what each group said: the only place from which screens read
 * answers of groups. In the order of the scan; for the whole school first, then per schoolsoort.
 */
export function uitkomsten(bron: Bron): Uitkomst[] {
  const perRef = new Map(bron.oordelen.map((oordeel) => [oordeel.ref, oordeel]));
  return bron.items.flatMap((item) => {
    const refs = [...perRef.keys()].filter((ref) => itemVan(ref) === item.id && deelVan(ref) !== "");
    return [item.id, ...refs].flatMap((ref) => uitkomstVan(bron, item, ref, perRef.get(ref)));
  });
}
