import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";

/** The words of one rule. `{naam}` in a text is a plaatshouder that the rule fills. */
export const Regeltekst = z.object({
  id: z.string().check(z.regex(/^R\d+$/)),
  kop: z.string(),
  melding: z.string(),
  watTeDoen: z.string(),
  /** ALTIJD = a requirement on the output, PRIVACY = something is hidden; neither becomes a Melding. */
  ernst: z.enum(["STOP", "WAARSCHUW", "TIP", "PRIVACY", "ALTIJD"]),
  /** When the severity differs from `ernst`. */
  ernstToelichting: z.nullable(z.string()),
  bron: z.array(Bronverwijzing).check(z.minLength(1)),
  /** Does a limit in this rule come from us instead of a source? */
  ontwerpkeuze: z.boolean(),
  plaatshouders: z.array(z.string()),
});
export type Regeltekst = z.infer<typeof Regeltekst>;

/** All rules by their id. */
export const Regelteksten = z.record(z.string(), Regeltekst);
