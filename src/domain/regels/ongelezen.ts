import type { Dossier } from "../dossier/dossier.ts";
import { sleutelVanRuw } from "../dossier/ruw.ts";
import type { StapId, Waar } from "./melding.ts";

/** Text that stands in a field but could not be read as its value, and where that field is. */
export type Ongelezen = { sleutel: string; tekst: string; waar: Waar };

/** The step with the fields of a branch of the dossier. What is not named here stands at School. */
const STAP = new Map<string, StapId>([
  ["inbreng", "schoolscan"],
  ["bevinding", "wat-valt-op"],
  ["doel", "wat-valt-op"],
  ["nietGekozen", "menukaart"],
  ["keuze", "programma"],
  ["meetpunt", "programma"],
  ["potje", "begroting"],
  ["regel", "begroting"],
  ["reden", "controle"],
]);

function waarVan(sleutel: string): Waar {
  const [tak = "", id = "", , ref] = sleutel.split("/");
  const stap = STAP.get(tak) ?? (sleutel === "plan/conclusie" ? "wat-valt-op" : "school");
  // A page of the scan opens at a question, a row of the begroting as a whole; else a field has its key as its id.
  if (stap === "schoolscan") return ref === undefined ? { stap } : { stap, plek: ref };
  return { stap, plek: stap === "begroting" ? id : sleutel.replaceAll("/", "-") };
}

/** All text that the app keeps but cannot read: it counts nowhere and is not in the PDF, so the school must know. */
export function ongelezenTekst({ ruw }: Pick<Dossier, "ruw">): Ongelezen[] {
  return Object.entries(ruw).map(([naam, tekst]) => {
    const sleutel = sleutelVanRuw(naam);
    return { sleutel, tekst, waar: waarVan(sleutel) };
  });
}
