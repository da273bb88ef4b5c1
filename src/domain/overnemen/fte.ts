import { kostenVanFte } from "../begroting/post.ts";
import type { Gelezenregel } from "./lees-regels.ts";

/** A line as a calculation: the price of one fte per year in centen, when it is known, and fte per school year. */
export type Fteberekening = { gpl?: number; fte: Record<number, number> };

/** "0,4", "0.4" or "0,4 fte" → 0.4; undefined = no number of fte, or more than a school has. */
export function leesFte(tekst: string): number | undefined {
  const getal = Number(/^(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:fte)?$/i.exec(tekst.trim())?.[1]?.replace(",", "."));
  return getal > 0 && getal <= 100 ? getal : undefined;
}

/**
 * A line with fte as fte × price. With amounts beside them the price is what gives exactly those amounts in every year; when
 * none does, the amounts stay and there is no calculation. Without amounts fte hold for all years of the plan, at the price
 * of the line. `jaren` are the school years of the plan.
 */
export function fteberekening(
  { fte, gpl, perJaar, zonderJaar }: Pick<Gelezenregel, "fte" | "gpl" | "perJaar" | "zonderJaar">,
  jaren: readonly number[],
): Fteberekening | undefined {
  if (fte === undefined) return undefined;
  const enig = jaren.length === 1 ? jaren[0] : undefined;
  if (zonderJaar !== undefined && enig === undefined) return undefined;
  const bedragen = { ...perJaar, ...(enig !== undefined && zonderJaar !== undefined ? { [enig]: zonderJaar } : {}) };
  const gevuld = Object.entries(bedragen).filter(([, centen]) => centen > 0);
  const [eerste] = gevuld;
  if (!eerste) {
    const alle = Object.fromEntries(jaren.map((jaar) => [jaar, fte]));
    return { fte: alle, ...(gpl === undefined ? {} : { gpl }) };
  }
  const prijs = gpl ?? Math.round(eerste[1] / fte);
  if (gevuld.some(([, centen]) => kostenVanFte(fte, prijs) !== centen)) return undefined;
  return { gpl: prijs, fte: Object.fromEntries(gevuld.map(([jaar]) => [jaar, fte])) };
}

/** What a calculation costs over all its years, in centen. */
export const kostenVanBerekening = ({ gpl = 0, fte }: Fteberekening): number =>
  Object.values(fte).reduce((som, aantal) => som + kostenVanFte(aantal, gpl), 0);
