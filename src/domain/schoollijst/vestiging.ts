import * as z from "zod/mini";
import { SCHOOLSOORTEN, SECTOREN } from "../dossier/school.ts";

/** A number of pupils; "<5" = 1 to 4, which DUO hides: it is never read as a number. */
export const Aantal = z.union([z.int().check(z.minimum(0), z.maximum(99_999)), z.literal("<5")]);
export type Aantal = z.infer<typeof Aantal>;

const kort = z.string().check(z.maxLength(200));
const leegIsNiets = z._default(kort, "");

/** One school building as the open files of DUO describe it. What a file does not say is "" or empty. */
export const Vestiging = z.object({
  /** BRIN and vestiging: four and two signs. */
  code: z.string().check(z.regex(/^\d{2}[A-Z]{2}\d{2}$/)),
  naam: leegIsNiets,
  plaats: leegIsNiets,
  gemeente: leegIsNiets,
  bestuursnummer: leegIsNiets,
  bestuur: leegIsNiets,
  sectoren: z._default(z.array(z.enum(SECTOREN)), []),
  schoolsoorten: z._default(z.array(z.enum(SCHOOLSOORTEN)), []),
  /** All pupils at 1 October of that year, by year. */
  leerlingen: z._default(z.record(z.string().check(z.regex(/^\d{4}$/)), Aantal), {}),
  /** Pupils per leerjaar, by number. "<5" when any part of the sum is hidden. */
  leerjaren: z._default(z.record(z.string().check(z.regex(/^\d$/)), Aantal), {}),
});
export type Vestiging = z.infer<typeof Vestiging>;

/** Where a list comes from: name of the file, and the day its numbers are of ("" = the file does not say). */
export const Herkomst = z.object({ bestand: kort, peildatum: kort });
export type Herkomst = z.infer<typeof Herkomst>;

/** What `npm run schoollijst` writes and a hoster may put beside the app (docs/hosting.md). */
export const Schoollijst = z.object({ herkomst: z.array(Herkomst), vestigingen: z.array(Vestiging) });
export type Schoollijst = z.infer<typeof Schoollijst>;

/** A list without what is empty in it: a third smaller, and it reads back as the same list. */
export function maakCompact({ herkomst, vestigingen }: Schoollijst): unknown {
  const isLeeg = (waarde: unknown) =>
    waarde === "" || (typeof waarde === "object" && waarde !== null && Object.keys(waarde).length === 0);
  return {
    herkomst,
    vestigingen: vestigingen.map((vestiging) =>
      Object.fromEntries(Object.entries(vestiging).filter(([, waarde]) => !isLeeg(waarde))),
    ),
  };
}
