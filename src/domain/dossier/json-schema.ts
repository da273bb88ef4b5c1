import * as z from "zod/mini";
import { Dossier, FORMAATVERSIE } from "./dossier.ts";

/** JSON Schema (2020-12) of the open dossier file, generated from the schema that also reads it. */
export function dossierSchema(): Record<string, unknown> {
  const bestand = z.object({
    formaat: z.literal("schoolprogramma"),
    versie: z.literal(FORMAATVERSIE),
    dossier: Dossier,
  });
  return { title: "Schoolprogramma: dossierbestand", ...z.toJSONSchema(bestand, { io: "input" }) };
}
