import { toonMaand } from "../dossier/datum.ts";
import type { Resultaat } from "../dossier/resultaat.ts";
import type { School } from "../dossier/school.ts";
import { naamVanGroep } from "../schoolscan/groepen.ts";
import { opsomming, toonGetal } from "../taal.ts";
import { verdelingVan } from "./resultaten.ts";

/** "groep 5" or "hele school". */
export const groepInWoorden = (groep: string, school: School): string =>
  groep === "" ? "hele school" : naamVanGroep(groep, school).toLowerCase();

/** "Rekenen, groep 5" */
export const onderwerpInWoorden = ({ vak, groep }: Pick<Resultaat, "vak" | "groep">, school: School): string =>
  `${vak.trim() || "Vak nog niet ingevuld"}, ${groepInWoorden(groep, school)}`;

/** "M-toets, januari 2026" */
export function momentInWoorden({ moment, datum }: Pick<Resultaat, "moment"> & { datum?: string | undefined }): string {
  const wanneer = toonMaand(datum);
  const naam = moment === "anders" ? "" : `${moment}-moment`;
  return [naam, wanneer].filter(Boolean).join(", ") || "moment niet ingevuld";
}

/** "I 20%, II 25%, III 25%, IV 20% en V 10%"; "" = not filled in. */
export function verdelingInWoorden(resultaat: Pick<Resultaat, "schaal" | "verdeling">): string {
  return opsomming(
    verdelingVan(resultaat).flatMap(({ naam, waarde }) =>
      waarde === undefined ? [] : [`${naam} ${toonGetal(waarde)}%`],
    ),
  );
}
