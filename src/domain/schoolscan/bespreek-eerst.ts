import type { Rol } from "../dossier/inbreng.ts";
import { metHoofdletter, opsomming } from "../taal.ts";
import { isVerdeeld, plekInWoorden } from "./groepsbeeld.ts";
import type { ItemRef } from "./oordeel.ts";
import { BEVINDING_VANAF, VEEL_ZORG } from "./punten.ts";
import type { Uitkomst, Uitkomstrij } from "./uitkomst.ts";

/** Why a question is worth talking about. */
export type Gespreksreden = "rollen" | "richting" | "verdeeld" | "geen-zicht" | "ontbreekt";

/** One question to talk about, with one sentence that says why. The weight only orders; it is a design choice. */
export type Gesprekspunt = { ref: ItemRef; reden: Gespreksreden; gewicht: number; zin: string };

/** From this distance in steps roles look at it differently. */
export const ROLLEN_VANAF = 2;
/** From this share of a group "geen zicht" is worth a talk, in percent. */
const GEEN_ZICHT_VANAF = 40;
/** So many are shown; a meeting of 90 minutes has room for about this number. */
const HOOGUIT = 8;

/** How a role is named in a sentence, and whether it takes the verb of many. */
const ROL_IN_ZIN: Record<Rol, { naam: string; meer: boolean }> = {
  schoolleiding: { naam: "de schoolleiding", meer: false },
  ib: { naam: "de intern begeleider", meer: false },
  team: { naam: "het team", meer: false },
  leerlingen: { naam: "de leerlingen", meer: true },
  ouders: { naam: "de ouders", meer: true },
};

/** "het team heeft", "de ouders hebben", "het team en de ouders hebben". */
function doen(rollen: readonly Rol[], een: string, meer: string): string {
  const veel = rollen.length > 1 || rollen.some((rol) => ROL_IN_ZIN[rol].meer);
  return `${opsomming(rollen.map((rol) => ROL_IN_ZIN[rol].naam))} ${veel ? meer : een}`;
}

type Zichtbaar = Exclude<Uitkomstrij, { soort: "verborgen" }>;
const zichtbaar = ({ rijen }: Uitkomst): Zichtbaar[] => rijen.flatMap((rij) => (rij.soort === "verborgen" ? [] : rij));

/** The two roles that lie furthest apart, each with its middle answer. */
function overRollen(uitkomst: Uitkomst): Gesprekspunt[] {
  if (uitkomst.afstand < ROLLEN_VANAF) return [];
  const op = zichtbaar(uitkomst)
    .filter(({ beeld }) => beeld.plek > 0)
    .sort((a, b) => b.beeld.plek - a.beeld.plek);
  const uitersten = [op[0], op.at(-1)].flatMap((rij) => rij ?? []);
  const zinnen = uitersten.map(({ rol, beeld }) => `${doen([rol], "zegt", "zeggen")}: ${beeld.midden}`);
  return [{ ref: uitkomst.ref, reden: "rollen", gewicht: 100 * uitkomst.afstand, zin: `${zinnen.join("; ")}.` }];
}

/** Weighs as much as roles nearly two steps apart: the scales differ, so it is less sure. */
const GEWICHT_RICHTING = 190;

/** A group whose own question points at a concern where a role sees none, or the other way round. */
export function andereRichting(uitkomst: Uitkomst): Gesprekspunt[] {
  const { apart, oordeel, zijvragen, ref } = uitkomst;
  const perRol = apart && oordeel ? oordeel.perRol : {};
  return zijvragen.flatMap(({ rol, zorg }): Gesprekspunt[] => {
    if (zorg === undefined) return [];
    const anders = zichtbaar(uitkomst).find(({ rol: ander }) => {
      const punten = perRol[ander];
      return punten !== undefined && (zorg ? punten < BEVINDING_VANAF : punten >= VEEL_ZORG);
    });
    if (!anders) return [];
    const wijst = `${doen([rol], "wijst", "wijzen")} bij een eigen vraag ${zorg ? "op zorg" : "niet op zorg"}`;
    const zin = `${wijst}; ${doen([anders.rol], "zegt", "zeggen")}: ${anders.beeld.midden}.`;
    return [{ ref, reden: "richting", gewicht: GEWICHT_RICHTING, zin }];
  });
}

/** A group of which the middle half is two steps wide or more. */
function binnenRol(uitkomst: Uitkomst): Gesprekspunt[] {
  return zichtbaar(uitkomst).flatMap(({ rol, beeld }): Gesprekspunt[] => {
    if (!isVerdeeld(beeld)) return [];
    const [laag, hoog] = beeld.spreiding ?? [0, 0];
    const [van, tot] = [laag, hoog].map((plek) => plekInWoorden(uitkomst.schaal, plek));
    const zin = `binnen ${ROL_IN_ZIN[rol].naam} lopen de antwoorden uiteen, van ${van} tot ${tot}.`;
    return [{ ref: uitkomst.ref, reden: "verdeeld", gewicht: 90 * (hoog - laag), zin }];
  });
}

/** Whole roles without a view, while others have one. */
function rolZonderZicht(uitkomst: Uitkomst): Gesprekspunt[] {
  const groepen = zichtbaar(uitkomst);
  const niets = groepen.filter(({ beeld }) => beeld.plek === 0).map(({ rol }) => rol);
  if (niets.length === 0 || niets.length === groepen.length) return [];
  const zin = `${doen(niets, "heeft", "hebben")} hier geen zicht op, anderen wel.`;
  return [{ ref: uitkomst.ref, reden: "geen-zicht", gewicht: 120, zin }];
}

/** Many of a group without a view. */
function velenZonderZicht(uitkomst: Uitkomst): Gesprekspunt[] {
  return zichtbaar(uitkomst).flatMap(({ rol, beeld }): Gesprekspunt[] => {
    const procent = Math.round((100 * (beeld.geenZicht ?? 0)) / beeld.aantal);
    if (beeld.plek === 0 || procent < GEEN_ZICHT_VANAF) return [];
    const zin = `${procent}% van ${ROL_IN_ZIN[rol].naam} antwoordt ‘geen zicht’.`;
    return [{ ref: uitkomst.ref, reden: "geen-zicht", gewicht: procent, zin }];
  });
}

/** Much concern that rests on one role alone. */
function eenRol(uitkomst: Uitkomst): Gesprekspunt[] {
  const [enige, tweede] = zichtbaar(uitkomst);
  if (!enige || tweede || uitkomst.zijvragen.length > 0 || (uitkomst.oordeel?.stemmen ?? 0) < VEEL_ZORG) return [];
  const zin = `alleen ${doen([enige.rol], "ziet", "zien")} hier veel zorg; van anderen is er nog geen beeld.`;
  return [{ ref: uitkomst.ref, reden: "ontbreekt", gewicht: 40, zin }];
}

const REDENEN = [overRollen, andereRichting, binnenRol, rolZonderZicht, velenZonderZicht, eenRol];

/** The heaviest reason of one question. */
const zwaarste = (uitkomst: Uitkomst): Gesprekspunt[] =>
  REDENEN.flatMap((reden) => reden(uitkomst))
    .sort((a, b) => b.gewicht - a.gewicht || (a.zin < b.zin ? -1 : 1))
    .slice(0, 1);

/**
 * What a team should talk about first, at most eight questions: roles that differ by two steps or more, a group that
 * points the other way at a question of its own, a divided group, many without a view, much concern that one role alone sees. Ties go by the order of the scan.
 */
export function bespreekEerst(alle: readonly Uitkomst[]): Gesprekspunt[] {
  return alle
    .flatMap(zwaarste)
    .sort((a, b) => b.gewicht - a.gewicht)
    .slice(0, HOOGUIT)
    .map((punt) => ({ ...punt, zin: metHoofdletter(punt.zin) }));
}
