import type { Kostenregel } from "../begroting/totalen.ts";
import { SCHOOLSOORTNAMEN } from "../dossier/namen.ts";
import type { School } from "../dossier/school.ts";
import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import type { Doelbeeld, Keuzebeeld, Meetpuntbeeld } from "../programma/keten.ts";
import type { Bevinding } from "../schoolscan/bevindingen.ts";
import { groepenVoor, naamVanGroep } from "../schoolscan/groepen.ts";
import type { Scanitem } from "../schoolscan/item.ts";
import { deelVan, type ItemRef, itemVan } from "../schoolscan/oordeel.ts";
import type { Tekst } from "./blok.ts";
import { KLEINSTE_GROEP, metHoofdletter, opsomming, plat } from "./tekst.ts";

/** The question behind a ref; undefined when it does not hold for this school. */
export const itemVoor = ({ items }: Feiten, ref: ItemRef): Scanitem | undefined =>
  items.find((item) => item.id === itemVan(ref));

/** Name of a part of the school ("havo"); an unknown one as it was typed. */
export const naamVanDeel = (deel: string): Tekst =>
  Object.entries(SCHOOLSOORTNAMEN).find(([id]) => id === deel)?.[1] ?? plat(deel);

/** "begrijpend lezen", for one schoolsoort "begrijpend lezen (havo)". */
export function naamVanVraag(feiten: Feiten, ref: ItemRef): Tekst {
  const kort = itemVoor(feiten, ref)?.kort ?? plat(ref);
  return deelVan(ref) ? `${kort} (${naamVanDeel(deelVan(ref))})` : kort;
}

/** The title of a finding: the school's own, or the subject of the question. */
export const titelVanBevinding = (feiten: Feiten, { ref }: Bevinding): Tekst =>
  plat(feiten.dossier.bevinding[ref]?.titel ?? "") || metHoofdletter(naamVanVraag(feiten, ref));

export const titelVanDoel = ({ doel }: Pick<Doelbeeld, "doel">): Tekst => plat(doel.titel) || "Doel zonder naam";
export const titelVanKeuze = ({ naam }: Keuzebeeld): Tekst => plat(naam);
export const titelVanRegel = ({ regel }: Kostenregel): Tekst => plat(regel.omschrijving) || "Post zonder naam";
export const titelVanMeetpunt = ({ meetpunt }: Meetpuntbeeld): Tekst => plat(meetpunt.wat) || "Nog niet beschreven";

/** Are these groups together too small to point at? Only when the size of each is known. */
function zijnTeKlein({ leerlingen }: School, groepen: string[]): boolean {
  const aantallen = groepen.map((groep) => leerlingen[groep]);
  return aantallen.every((n) => n !== undefined) && aantallen.reduce((som, n) => som + (n ?? 0), 0) < KLEINSTE_GROEP;
}

/**
 * Groups or leerjaren in the order of the school, in words: "groep 6, groep 7 en groep 8"; none → "". Groups that are
 * together below the limit are not named.
 */
export function groepenInWoorden({ dossier: { school } }: Feiten, groepen: Partial<Record<string, true>>): Tekst {
  const ids = gekozen(groepen);
  if (ids.length > 0 && zijnTeKlein(school, ids)) return `een groep van minder dan ${KLEINSTE_GROEP} leerlingen`;
  const plek = new Map(groepenVoor(school).map(({ id }, i) => [id, i]));
  const namen = ids
    .sort((a, b) => (plek.get(a) ?? plek.size) - (plek.get(b) ?? plek.size))
    .map((id) => plat(naamVanGroep(id, school)).toLowerCase());
  return opsomming(namen);
}
