import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { type Feiten, oordelenVan } from "../feiten.ts";
import type { Scanitem } from "./item.ts";
import type { ItemRef } from "./oordeel.ts";
import { respondentenVan } from "./respondenten.ts";
import { type Uitkomst, type Uitkomstrij, uitkomsten } from "./uitkomst.ts";

/** The facts of another round, as far as screens show them: who answered and what. */
export type Rondebeeld = Pick<Feiten, "dossier" | "inhoud" | "items" | "ronde" | "oordelen" | "respondenten">;

/** Reads any round with the eyes of now: the same questions, the same rules for what may be shown. */
export function rondebeeld(feiten: Feiten, ronde: string): Rondebeeld {
  if (ronde === feiten.ronde) return feiten;
  const { dossier, inhoud, items } = feiten;
  const respondenten = respondentenVan(dossier, ronde, inhoud.formulieren);
  return { dossier, inhoud, items, ronde, respondenten, oordelen: oordelenVan(dossier, ronde, items, respondenten) };
}

/**
 * The middle answer of a role before and after. `eigenVraag`: to this question of its own form; "" = to the scan question.
 * `stappen` is there where the scale is that of the scan.
 */
export type Rolverschil = { rol: Rol; eigenVraag: string; voor: string; na: string; stappen: number | undefined };

/** One question in two rounds: per role before and after, only roles that may be shown in both. */
export type Vraagverschil = { ref: ItemRef; item: Scanitem; rollen: Rolverschil[] };

/** The middle of a role in words, and its place on the scale: of people one by one, else of the group as one. */
function middenVan(rijen: readonly Uitkomstrij[], rol: Rol): { midden: string; plek: number } | undefined {
  const eigen = rijen.filter((rij) => rij.rol === rol);
  const rij = eigen.find(({ soort }) => soort === "groep") ?? eigen.find(({ soort }) => soort === "samen");
  if (!rij || rij.soort === "verborgen") return undefined;
  return { midden: rij.beeld.midden || "geen zicht", plek: rij.beeld.plek };
}

function rolverschil(voor: Uitkomst, na: Uitkomst, rol: Rol): Rolverschil[] {
  const [eerst, nu] = [middenVan(voor.rijen, rol), middenVan(na.rijen, rol)];
  if (!eerst || !nu) return [];
  const stappen = eerst.plek > 0 && nu.plek > 0 ? nu.plek - eerst.plek : undefined;
  return [{ rol, eigenVraag: "", voor: eerst.midden, na: nu.midden, stappen }];
}

/** The same question of a form in both rounds, where its answers have a middle. */
function zijverschillen(voor: Uitkomst, na: Uitkomst): Rolverschil[] {
  return na.zijvragen.flatMap(({ rol, id, vraag, midden }) => {
    const toen = voor.zijvragen.find((ander) => ander.id === id && ander.rol === rol)?.midden;
    return toen && midden ? [{ rol, eigenVraag: vraag, voor: toen, na: midden, stappen: undefined }] : [];
  });
}

/** What changed from one round to another, in the order of the scan; questions that cannot be compared are left out. */
export function vergelijkRondes(voor: Rondebeeld, na: Rondebeeld): Vraagverschil[] {
  const eerder = new Map(uitkomsten(voor).map((uitkomst) => [uitkomst.ref, uitkomst]));
  return uitkomsten(na).flatMap((nu) => {
    const toen = eerder.get(nu.ref);
    const rollen = toen ? [...ROLLEN.flatMap((rol) => rolverschil(toen, nu, rol)), ...zijverschillen(toen, nu)] : [];
    return rollen.length > 0 ? [{ ref: nu.ref, item: nu.item, rollen }] : [];
  });
}
