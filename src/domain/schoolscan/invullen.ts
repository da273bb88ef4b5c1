import { leesDatum } from "../dossier/datum.ts";
import type { Inzending } from "../dossier/inzending.ts";
import { MAX_TEKST } from "../dossier/velden.ts";
import { OPTIES } from "./opties.ts";
import type { Blad, Invoer, Invulveld, Invulvraag, Vragenlijst } from "./vragenlijst.ts";

/** Answers by the name under which they are handed in. */
export type Antwoorden = Inzending["antwoorden"];
type Antwoordwaarde = Antwoorden[string];

const SCHAAL_ZORG: Invoer = { soort: "keuze", opties: OPTIES.Z, zorg: true, getal: true };
const GROOTSTE_CIJFER = 1_000_000;

const keuzewaarde = (invoer: Invoer & { soort: "keuze" }, waarde: unknown): Antwoordwaarde | undefined => {
  const optie = invoer.opties.find((kandidaat) => kandidaat.waarde === String(waarde));
  return optie && (invoer.getal ? Number(optie.waarde) : optie.waarde);
};

/** A value as this field stores it; undefined when it is no answer to it. */
export function leesAntwoord(invoer: Invoer, waarde: unknown): Antwoordwaarde | undefined {
  if (invoer.soort === "keuze") return keuzewaarde(invoer, waarde);
  if (invoer.soort === "meer") return waarde === true ? true : undefined;
  if (invoer.soort === "cijfer")
    return typeof waarde === "number" && waarde >= 0 && waarde <= GROOTSTE_CIJFER ? waarde : undefined;
  if (typeof waarde !== "string" || waarde.trim() === "" || waarde.length > MAX_TEKST) return undefined;
  if (invoer.soort === "open") return waarde;
  const datum = leesDatum(waarde);
  return datum.goed && datum.waarde === waarde ? waarde : undefined;
}

/** The names under which a field can be answered. */
export const sleutelsVan = ({ sleutel, invoer }: Invulveld): string[] =>
  invoer.soort === "meer" ? invoer.opties.map(({ waarde }) => `${sleutel}/${waarde}`) : [sleutel];

const veldenVan = ({ velden, bij }: Invulvraag): Invulveld[] => [...velden, ...bij];

/** Is this field answered? */
export const isIngevuld = (veld: Invulveld, antwoorden: Antwoorden): boolean =>
  sleutelsVan(veld).some((sleutel) => antwoorden[sleutel] !== undefined);

/** Are there more choices at this field than it takes? */
const isTeVeel = (veld: Invulveld, antwoorden: Antwoorden): boolean =>
  veld.invoer.soort === "meer" &&
  veld.invoer.hoogstens !== undefined &&
  sleutelsVan(veld).filter((sleutel) => antwoorden[sleutel] !== undefined).length > veld.invoer.hoogstens;

/** Is any field of this question answered? */
export const isVraagIngevuld = (vraag: Invulvraag, antwoorden: Antwoorden): boolean =>
  veldenVan(vraag).some((veld) => isIngevuld(veld, antwoorden));

/** How many questions of these pages are answered, and how many there are. */
export function voortgangVan(bladen: readonly Blad[], antwoorden: Antwoorden): { gedaan: number; van: number } {
  const vragen = bladen.flatMap((blad) => blad.vragen);
  return { gedaan: vragen.filter((vraag) => isVraagIngevuld(vraag, antwoorden)).length, van: vragen.length };
}

/** What was answered at one field, in words; "" = nothing. */
export function antwoordInWoorden(veld: Invulveld, antwoorden: Antwoorden): string {
  const { invoer, sleutel } = veld;
  const waarde = antwoorden[sleutel];
  if (invoer.soort === "keuze") return invoer.opties.find((optie) => optie.waarde === String(waarde))?.woorden ?? "";
  if (invoer.soort === "meer")
    return invoer.opties
      .filter((optie) => antwoorden[`${sleutel}/${optie.waarde}`])
      .map(({ woorden }) => woorden)
      .join(", ");
  return waarde === undefined ? "" : String(waarde).replace(/^(\d+)\.(\d+)$/, "$1,$2");
}

const EIGEN_VRAAG = /^eigen-[a-z0-9]{1,16}$/;

/**
 * The answer to an own question of the school. It is taken in every form that an own question can have: the school may
 * have changed or removed the question since the invitation, and the answer still belongs to this member.
 */
const leesEigenAntwoord = (waarde: Antwoordwaarde): Antwoordwaarde | undefined =>
  typeof waarde === "number" ? leesAntwoord(SCHAAL_ZORG, waarde) : leesAntwoord({ soort: "open" }, waarde);

/**
 * Answers from outside, as this form has them: each to a question of the form, in a value that it has. Undefined when one
 * of them does not fit: then it is no hand-in of this form.
 */
export function leesAntwoorden({ bladen }: Vragenlijst, van: Antwoorden): Antwoorden | undefined {
  const invoer = new Map(
    bladen.flatMap(({ vragen }) =>
      vragen.flatMap(veldenVan).flatMap((veld) => sleutelsVan(veld).map((sleutel) => [sleutel, veld.invoer] as const)),
    ),
  );
  const antwoorden: Antwoorden = {};
  for (const [sleutel, waarde] of Object.entries(van)) {
    const soort = invoer.get(sleutel);
    const gelezen = EIGEN_VRAAG.test(sleutel) ? leesEigenAntwoord(waarde) : soort && leesAntwoord(soort, waarde);
    if (gelezen === undefined) return undefined;
    antwoorden[sleutel] = gelezen;
  }
  const teVeel = bladen.some(({ vragen }) => vragen.flatMap(veldenVan).some((veld) => isTeVeel(veld, antwoorden)));
  return teVeel ? undefined : antwoorden;
}
