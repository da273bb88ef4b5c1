import * as z from "zod/mini";
import { ROLLEN } from "./inbreng.ts";
import { MAX_TEKST } from "./velden.ts";

/**
 * What one member handed in. It is stored as one leaf ("inzending/<ronde>/<pseudoniem>", JSON text): nobody edits it, it
 * is only replaced whole by a later hand-in of the same member (ADR 0008). No name, device or client id.
 */
export const Inzending = z.strictObject({
  rol: z.enum(ROLLEN),
  /** Form id, see schoolscan/formulier.ts. */
  formulier: z.string().check(z.maxLength(40)),
  /** 1 for the first hand-in of this member, one more for each repeat. */
  keer: z.int().check(z.minimum(1), z.maximum(999)),
  /** Answers by question id: "T2": 4. Several choices: "L8/rust": true. The full form: "A2@havo/zorg": 4. */
  antwoorden: z.record(
    z.string().check(z.maxLength(80)),
    z.union([z.string().check(z.maxLength(MAX_TEKST)), z.number(), z.literal(true)]),
  ),
});
export type Inzending = z.infer<typeof Inzending>;

const gelezen = new Map<string, Inzending | undefined>();
/** More texts than any dossier holds; then reading starts anew, so that memory stays bounded. */
const MAX_GELEZEN = 5000;

function lees(tekst: string): Inzending | undefined {
  try {
    const uitkomst = Inzending.safeParse(JSON.parse(tekst));
    return uitkomst.success ? uitkomst.data : undefined;
  } catch {
    return undefined;
  }
}

/** Stored text → hand-in; undefined when it is none. Each text is read once: this runs at every edit of the plan. */
export function leesInzending(tekst: string): Inzending | undefined {
  if (gelezen.has(tekst)) return gelezen.get(tekst);
  if (gelezen.size >= MAX_GELEZEN) gelezen.clear();
  const inzending = lees(tekst);
  gelezen.set(tekst, inzending);
  return inzending;
}

/** Hand-in → the text that is stored: answers by name, so that the same answers give the same text on every device. */
export function schrijfInzending({ rol, formulier, keer, antwoorden }: Inzending): string {
  const opNaam = Object.entries(antwoorden).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ rol, formulier, keer, antwoorden: Object.fromEntries(opNaam) });
}

/**
 * Of two stored hand-ins of the same member the one that counts: the latest of that member (highest `keer`). With equal
 * `keer` the text decides, so that every device and order of merging ends with the same.
 */
export function nieuwsteInzending(een: string, ander: string): string {
  const [a, b] = [leesInzending(een)?.keer ?? 0, leesInzending(ander)?.keer ?? 0];
  if (a !== b) return a > b ? een : ander;
  return een > ander ? een : ander;
}

/** The leaf of one hand-in; a text that cannot be read as one is set apart, see entries.ts. */
export const Inzendingtekst = z.string().check(
  z.maxLength(20 * MAX_TEKST),
  z.refine((tekst) => leesInzending(tekst) !== undefined),
);
