import type { Kostenregel } from "../begroting/totalen.ts";
import type { Feiten } from "../feiten.ts";
import type { Doelbeeld, Keuzebeeld, Meetpuntbeeld } from "../programma/keten.ts";
import type { Bevinding } from "../schoolscan/bevindingen.ts";
import { groepenInWoorden } from "../schoolscan/groepen-woorden.ts";
import type { Scanitem } from "../schoolscan/item.ts";
import { type ItemRef, itemVan } from "../schoolscan/oordeel.ts";
import { naamVanVraag } from "../schoolscan/vraagnaam.ts";
import { metHoofdletter } from "../taal.ts";
import type { Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

/** The question behind a ref; undefined when it does not hold for this school. */
export const itemVoor = ({ items }: Feiten, ref: ItemRef): Scanitem | undefined =>
  items.find((item) => item.id === itemVan(ref));

/** "begrijpend lezen", for one schoolsoort "begrijpend lezen (havo)". */
export const titelVanVraag = ({ items }: Feiten, ref: ItemRef): Tekst => plat(naamVanVraag(items, ref));

/** The title of a finding: the school's own, or the subject of the question. */
export const titelVanBevinding = (feiten: Feiten, { ref }: Bevinding): Tekst =>
  plat(feiten.dossier.bevinding[ref]?.titel ?? "") || metHoofdletter(titelVanVraag(feiten, ref));

export const titelVanDoel = ({ doel }: Pick<Doelbeeld, "doel">): Tekst => plat(doel.titel) || "Doel zonder naam";
export const titelVanKeuze = ({ naam }: Keuzebeeld): Tekst => plat(naam);
export const titelVanRegel = ({ regel }: Kostenregel): Tekst => plat(regel.omschrijving) || "Post zonder naam";
export const titelVanMeetpunt = ({ meetpunt }: Meetpuntbeeld): Tekst => plat(meetpunt.wat) || "Nog niet beschreven";

/** Groups or leerjaren in words, small ones not named: "groep 3 tot en met 8". None → "". */
export const titelVanGroepen = ({ dossier }: Feiten, groepen: Partial<Record<string, true>>): Tekst =>
  plat(groepenInWoorden(dossier.school, groepen));
