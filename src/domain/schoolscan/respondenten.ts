import type { Dossier } from "../dossier/dossier.ts";
import { nest } from "../dossier/entries.ts";
import { Antwoord, Inbreng, LEEG_ANTWOORD, ROLLEN, type Rol } from "../dossier/inbreng.ts";
import type { Inzending } from "../dossier/inzending.ts";
import { isAnoniem, KLEINSTE_VAN_ROL } from "../kleine-groep.ts";
import { type Formulier, VOLLEDIG_FORMULIER } from "./formulier.ts";
import { type Groepsantwoord, groepsantwoord, type ItemRef } from "./oordeel.ts";
import { KEUZESCHALEN, type Keuzeschaal, keuzeAlsAntwoord } from "./opties.ts";
import { isBeantwoord } from "./punten.ts";
import { VELDEN_VAN_SCHAAL } from "./schaal.ts";
import { type Groepsvrijgave, vrijgaveVanRonde } from "./vrijgave.ts";

/** The answers of the people of one anonymous role, apart from who gave them: choices on a scale only. */
type PerRol = Partial<Record<Rol, Antwoord[]>>;

/** Everything that hand-ins of one round add to the scan. */
export type Respondenten = {
  groepen: Record<Rol, Groepsvrijgave>;
  /** Answers of functions (schoolleiding, ib), by an id of their own: they count like an answer typed on the screen. */
  metFunctie: Record<string, Inbreng>;
  /** Answers of anonymous groups per item; only where enough people answered that very item. */
  perItem: ReadonlyMap<ItemRef, Partial<Record<Rol, Groepsantwoord>>>;
};

/** A short form: each question that is about a scan item, as an answer to that item. */
function kortFormulier({ antwoorden }: Inzending, formulier: Formulier): Record<ItemRef, Antwoord> {
  const perItem: Record<ItemRef, Antwoord> = {};
  for (const { id, item, schaal } of formulier.vragen) {
    const keuze = item && schaal && keuzeAlsAntwoord(schaal, antwoorden[id]);
    if (item && keuze) perItem[item] = { ...(perItem[item] ?? LEEG_ANTWOORD), ...keuze };
  }
  return perItem;
}

/** The full scan: its answers are leaves of an Antwoord ("A2@havo/zorg"); one that is not as it should be is left out. */
function volledigFormulier({ antwoorden }: Inzending): Record<ItemRef, Antwoord> {
  return Object.fromEntries(
    Object.entries(nest(antwoorden)).flatMap(([ref, tak]) => {
      const antwoord = Antwoord.safeParse(tak);
      return antwoord.success ? [[ref, antwoord.data]] : [];
    }),
  );
}

/** Which scale fills this field of an answer; undefined = it is no choice on a scale. */
const schaalVanVeld = (veld: string): Keuzeschaal | undefined =>
  KEUZESCHALEN.find((schaal) => VELDEN_VAN_SCHAAL[schaal][0] === veld);

/**
 * Of the full scan only the choices on a scale: words, figures, sources and groups could point to the person who gave
 * them.
 */
function alleenKeuzes({ antwoorden }: Inzending): Record<ItemRef, Antwoord> {
  const perItem: Record<ItemRef, Antwoord> = {};
  for (const [sleutel, waarde] of Object.entries(antwoorden)) {
    const [ref = "", veld = ""] = sleutel.split("/");
    const schaal = schaalVanVeld(veld);
    const keuze = schaal && keuzeAlsAntwoord(schaal, waarde);
    if (keuze) perItem[ref] = { ...(perItem[ref] ?? LEEG_ANTWOORD), ...keuze };
  }
  return perItem;
}

/**
 * What one hand-in says about the scan items: of an anonymous role choices only. A form that this version does not know
 * says nothing.
 */
export function antwoordenUit(inzending: Inzending, formulieren: readonly Formulier[]): Record<ItemRef, Antwoord> {
  if (inzending.formulier === VOLLEDIG_FORMULIER)
    return isAnoniem(inzending.rol) ? alleenKeuzes(inzending) : volledigFormulier(inzending);
  const formulier = formulieren.find(({ id }) => id === inzending.formulier);
  return formulier ? kortFormulier(inzending, formulier) : {};
}

/** The answers of one anonymous group, added to those per item. */
function voegGroepToe(
  perItem: Map<ItemRef, PerRol>,
  rol: Rol,
  { geteld }: Groepsvrijgave,
  formulieren: readonly Formulier[],
): void {
  for (const inzending of Object.values(geteld))
    for (const [ref, antwoord] of Object.entries(antwoordenUit(inzending, formulieren))) {
      if (!isBeantwoord(antwoord)) continue;
      const bij = perItem.get(ref) ?? {};
      const lijst = bij[rol] ?? [];
      lijst.push(antwoord);
      bij[rol] = lijst;
      perItem.set(ref, bij);
    }
}

/** Without the roles of which too few people answered this item. */
const grootGenoeg = (perRol: PerRol): Partial<Record<Rol, Groepsantwoord>> =>
  Object.fromEntries(
    ROLLEN.flatMap((rol) => {
      const antwoorden = perRol[rol] ?? [];
      return antwoorden.length >= KLEINSTE_VAN_ROL[rol] ? [[rol, groepsantwoord(antwoorden)]] : [];
    }),
  );

function leesRespondenten(dossier: Bron, ronde: string, formulieren: readonly Formulier[]): Respondenten {
  const groepen = vrijgaveVanRonde(dossier, ronde);
  const perItem = new Map<ItemRef, PerRol>();
  const metFunctie: Record<string, Inbreng> = {};
  for (const rol of ROLLEN) {
    if (isAnoniem(rol)) voegGroepToe(perItem, rol, groepen[rol], formulieren);
    else
      for (const [pseudoniem, inzending] of Object.entries(groepen[rol].geteld))
        metFunctie[`inzending-${pseudoniem}`] = {
          ...Inbreng.parse({ rol, ronde }),
          antwoorden: antwoordenUit(inzending, formulieren),
        };
  }
  return { groepen, metFunctie, perItem: new Map([...perItem].map(([ref, perRol]) => [ref, grootGenoeg(perRol)])) };
}

type Bron = Pick<Dossier, "inzending" | "ronde">;
type Gelezen = { inzendingen: Dossier["inzending"][string]; telling: string; formulieren: unknown; uit: Respondenten };

/** The last outcome per round: typing in the plan changes no hand-in, so it is read once. */
const gelezen = new Map<string, Gelezen>();

const GEEN: Record<string, string> = {};

function zelfde(a: Record<string, string>, b: Record<string, string>): boolean {
  const namen = Object.keys(a);
  return namen.length === Object.keys(b).length && namen.every((naam) => a[naam] === b[naam]);
}

/**
 * The hand-ins of a round as answers to the scan. The same set of hand-ins gives the same outcome, whatever the order in
 * which they came. What may not be shown is not in it, so nothing behind this function has to think of it.
 */
export function respondentenVan(dossier: Bron, ronde: string, formulieren: readonly Formulier[]): Respondenten {
  const inzendingen = dossier.inzending[ronde] ?? GEEN;
  const telling = JSON.stringify(dossier.ronde[ronde] ?? "");
  const eerder = gelezen.get(ronde);
  if (eerder?.formulieren === formulieren && eerder.telling === telling && zelfde(eerder.inzendingen, inzendingen))
    return eerder.uit;
  const uit = leesRespondenten(dossier, ronde, formulieren);
  gelezen.set(ronde, { inzendingen, telling, formulieren, uit });
  return uit;
}
