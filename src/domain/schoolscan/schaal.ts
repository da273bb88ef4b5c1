import * as z from "zod/mini";
import type { Antwoord } from "../dossier/inbreng.ts";

/**
 * What an item asks: Z zorg · O omvang · K klaar · KP klaar per doelgebied · V verschil · W verwacht · C cijfer ·
 * T open tekst · S stemmen voor en tegen.
 */
export const SCHALEN = ["Z", "O", "K", "KP", "V", "W", "C", "T", "S"] as const;
export const Schaal = z.enum(SCHALEN);
export type Schaal = z.infer<typeof Schaal>;

/** The fields of an Antwoord that a scale fills. The first one decides whether that scale was answered. */
export const VELDEN_VAN_SCHAAL: Record<Schaal, readonly [keyof Antwoord, ...(keyof Antwoord)[]]> = {
  Z: ["zorg"],
  O: ["omvang"],
  K: ["klaar"],
  KP: ["klaarPer"],
  V: ["verschil"],
  W: ["verwacht"],
  C: ["cijfer", "cijferDatum", "cijferBron"],
  T: ["tekst"],
  S: ["voor", "tegen"],
};

/** Scales that give concern points (0–100). An item has at most one of them; an item without one is a note or a figure. */
const OORDEELSCHALEN: readonly Schaal[] = ["Z", "K", "V", "W"];

/** The scale of this item that gives points, if it has one. */
export const oordeelschaal = (schalen: readonly Schaal[]): Schaal | undefined =>
  schalen.find((schaal) => OORDEELSCHALEN.includes(schaal));
