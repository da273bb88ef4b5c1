import type { Interventie } from "./interventie.ts";

/** More columns than this cannot be read beside each other. */
export const MAX_VERGELIJKEN = 3;

/** Kept text ("id id") → the interventions to compare, in the order in which they were ticked. */
export function leesVergelijking(tekst: string | null, menukaart: readonly Interventie[]): Interventie[] {
  const ids = new Set((tekst ?? "").split(" "));
  return [...ids]
    .flatMap((id) => menukaart.find((interventie) => interventie.id === id) ?? [])
    .slice(0, MAX_VERGELIJKEN);
}

/** The text to keep after ticking or unticking one. A fourth is not added. */
export function wisselVergelijking(gekozen: readonly Interventie[], id: string): string {
  const ids = gekozen.map((interventie) => interventie.id);
  const zonder = ids.filter((ander) => ander !== id);
  return (zonder.length < ids.length ? zonder : [...ids, id].slice(0, MAX_VERGELIJKEN)).join(" ");
}
