import { DOELGEBIEDEN } from "../dossier/plan.ts";
import type { Overleg } from "../dossier/ronde.ts";
import { goed } from "../dossier/uitkomst.ts";
import { decimaalveld, type Veldsoort } from "../dossier/veldsoort.ts";
import type { Doelgebiednamen } from "../menukaart/doelgebied.ts";
import type { Scanitem } from "./item.ts";
import { isKeuzeschaal, type Keuzeschaal, OPTIES } from "./opties.ts";
import type { Schaal } from "./schaal.ts";
import { SCHAALVRAGEN, vraagschalen } from "./vraagopbouw.ts";

/** One option that people raise their hand for: the key of its count in Overleg.stemmen, and the digit that adds a vote. */
export type Stemoptie = { sleutel: string; woorden: string; cijfer: number };

/** One show of hands. `kop` stands above it when an item has more than one. */
export type Stemvraag = { id: string; kop: string; opties: Stemoptie[] };

/** Size of the group has values that the scale of concern also has, so its counts have keys of their own. */
const VOORVOEGSEL: Partial<Record<Schaal, string>> = { O: "omvang-" };

const VOOR_EN_TEGEN: Stemoptie[] = [
  { sleutel: "voor", woorden: "voor", cijfer: 1 },
  { sleutel: "tegen", woorden: "tegen", cijfer: 2 },
];

const optiesVan = (schaal: Keuzeschaal, voorvoegsel: string): Stemoptie[] =>
  OPTIES[schaal].map(({ waarde, woorden, cijfer }) => ({ sleutel: `${voorvoegsel}${waarde}`, woorden, cijfer }));

function stemvragenVan(schaal: Schaal, gebieden: Doelgebiednamen): Stemvraag[] {
  const kop = SCHAALVRAGEN[schaal];
  if (isKeuzeschaal(schaal)) return [{ id: schaal, kop, opties: optiesVan(schaal, VOORVOEGSEL[schaal] ?? "") }];
  if (schaal === "S") return [{ id: schaal, kop, opties: VOOR_EN_TEGEN }];
  if (schaal !== "KP") return [];
  return DOELGEBIEDEN.map((gebied) => ({
    id: gebied,
    kop: gebieden[gebied].naam,
    opties: optiesVan("K", `${gebied}-`),
  }));
}

/** What a team raises its hands for at this item, in the order of the scan; a figure or own words alone give none. */
export const stemvragen = (item: Scanitem, gebieden: Doelgebiednamen): Stemvraag[] =>
  vraagschalen(item.schalen).flatMap((schaal) => stemvragenVan(schaal, gebieden));

/** Number of hands that were counted at one question. */
export const aantalStemmen = (vraag: Stemvraag, { stemmen }: Pick<Overleg, "stemmen">): number =>
  vraag.opties.reduce((som, { sleutel }) => som + (stemmen[sleutel] ?? 0), 0);

/** The scale out of which the team decides; undefined = it decides on a figure or in own words. */
export const besluitschaal = (item: Scanitem): Keuzeschaal | undefined =>
  vraagschalen(item.schalen).find(isKeuzeschaal);

/** Does the team decide on a figure? */
export const besluitIsGetal = (item: Scanitem): boolean =>
  besluitschaal(item) === undefined && item.schalen.includes("C");

/** A figure that is kept as it was typed: "7,2". */
export function getalAlsTekst(max: number): Veldsoort {
  const getal = decimaalveld(max);
  return {
    toon: (waarde) => (waarde === undefined ? "" : String(waarde)),
    lees: (tekst) => {
      const gelezen = getal.lees(tekst);
      return gelezen.goed ? goed(gelezen.waarde === undefined ? undefined : tekst.trim()) : gelezen;
    },
  };
}

/** What was decided, in the words of the scale; "" = nothing yet. A decision in own words is its explanation. */
export function besluitInWoorden(item: Scanitem, { besluit, besluitUitleg }: Overleg): string {
  const schaal = besluitschaal(item);
  if (schaal) return OPTIES[schaal].find(({ waarde }) => waarde === besluit)?.woorden ?? "";
  return besluitIsGetal(item) ? besluit : besluitUitleg.trim();
}
