import * as z from "zod/mini";
import { Interventie } from "../menukaart/interventie.ts";
import { tekst } from "./velden.ts";

/** Longest stored text of one intervention: ten times the longest of the menukaart itself. */
const MAX_INTERVENTIE = 150_000;

const gelezen = new Map<string, Interventie | undefined>();
/** More texts than any dossier holds; then reading starts anew, so that memory stays bounded. */
const MAX_GELEZEN = 500;

function lees(json: string): Interventie | undefined {
  try {
    const uitkomst = Interventie.safeParse(JSON.parse(json));
    return uitkomst.success ? uitkomst.data : undefined;
  } catch {
    return undefined;
  }
}

/** Stored text → intervention; undefined when it is none. Each text is read once: this runs at every edit of the plan. */
export function leesInterventie(json: string): Interventie | undefined {
  if (gelezen.has(json)) return gelezen.get(json);
  if (gelezen.size >= MAX_GELEZEN) gelezen.clear();
  const interventie = lees(json);
  gelezen.set(json, interventie);
  return interventie;
}

/** One leaf per intervention: nobody edits it in the plan, it is only replaced whole by a newer version of its file. */
const Interventietekst = z.string().check(
  z.maxLength(MAX_INTERVENTIE),
  z.refine((json) => leesInterventie(json) !== undefined),
);

/** A menukaart of a school or bestuur that was loaded from a file; keyed by the id in that file. */
export const EigenMenukaart = z.object({
  naam: tekst,
  uitgever: tekst,
  /** Version of the file, one more for each edition. */
  versie: z._default(z.int().check(z.minimum(1), z.maximum(9999)), 1),
  interventie: z._default(z.record(z.string(), Interventietekst), {}),
});
export type EigenMenukaart = z.infer<typeof EigenMenukaart>;
