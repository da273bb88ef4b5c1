import * as z from "zod/mini";

/** Longest text a field may hold; a longer one comes from a damaged or hostile file. */
export const MAX_TEKST = 10_000;
/** Largest amount in centen: € 999.999.999,99. */
export const MAX_CENTEN = 99_999_999_999;

/** Text; an absent field reads as "". */
export const tekst = z._default(z.string().check(z.maxLength(MAX_TEKST)), "");
/** ISO date, e.g. "2026-11-24". */
export const datum = z.optional(z.iso.date());
/** Whole number from 0 up to `max`. */
export const aantal = (max: number) => z.optional(z.int().check(z.minimum(0), z.maximum(max)));
/** Decimal number from 0 up to `max` (fte, uren, maanden). */
export const getal = (max: number) => z.optional(z.number().check(z.minimum(0), z.maximum(max)));
/** Money in whole centen, never negative. */
export const centen = z.optional(z.int().check(z.minimum(0), z.maximum(MAX_CENTEN)));
/** Money in whole centen as it was booked: below zero came back, e.g. a credit note. */
export const boeking = z.optional(z.int().check(z.minimum(-MAX_CENTEN), z.maximum(MAX_CENTEN)));
/** A set: every member is a key with the value true, so that two people can tick at the same time. */
export const vinkjes = z._default(z.record(z.string(), z.literal(true)), {});
/** Sort key of a list item; ties are broken by id. */
export const volgorde = z._default(z.number(), 0);

/** The ticked keys of a set, sorted. */
export function gekozen(set: Partial<Record<string, true>>): string[] {
  return Object.keys(set).sort();
}

/** A stored list (record by id) as an array in its own order, each with its id. */
export function opVolgorde<T extends { volgorde: number }>(lijst: Record<string, T>): (T & { id: string })[] {
  return Object.entries(lijst)
    .map(([id, waarde]) => ({ ...waarde, id }))
    .sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1));
}

/** The sort key for a new last item. */
export function volgendeVolgorde(lijst: Record<string, { volgorde: number }>): number {
  return Math.max(0, ...Object.values(lijst).map((waarde) => waarde.volgorde)) + 1;
}
