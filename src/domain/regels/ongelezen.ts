import type { Dossier } from "../dossier/dossier.ts";
import { sleutelVanRuw } from "../dossier/ruw.ts";
import type { StapId, Waar } from "./melding.ts";

/** Text that stands in a field but could not be read as its value, and where that field is. */
export type Ongelezen = { sleutel: string; tekst: string; waar: Waar };

/** The step with the fields of a branch of the dossier. What is not named here stands at School. */
const STAP = new Map<string, StapId>([
  ["inbreng", "schoolscan"],
  ["overleg", "schoolscan"],
  ["klassengesprek", "schoolscan"],
  ["resultaat", "schoolscan"],
  ["ronde", "schoolscan"],
  ["bevinding", "wat-valt-op"],
  ["conclusie", "wat-valt-op"],
  ["doel", "wat-valt-op"],
  ["nietGekozen", "menukaart"],
  ["keuze", "programma"],
  ["meetpunt", "programma"],
  ["potje", "begroting"],
  ["regel", "begroting"],
  ["uitgave", "begroting"],
  ["tarief", "begroting"],
  ["variant", "begroting"],
  ["bovenschools", "begroting"],
  ["reden", "controle"],
]);

/** Branches of the scan that are not answers to its questions, and the part of the step with their fields. */
const SCANDEEL = new Map([
  ["overleg", "bijeenkomst"],
  ["klassengesprek", "klassengesprekken"],
  ["resultaat", "leerresultaten"],
  ["ronde", "rondes"],
]);
/** Branches of the begroting that open as a whole, at their id. */
const ALS_GEHEEL = new Set(["potje", "regel", "uitgave"]);

function waarVan(sleutel: string): Waar {
  const [tak = "", id = "", , ref] = sleutel.split("/");
  const stap = STAP.get(tak) ?? (sleutel === "plan/conclusie" ? "wat-valt-op" : "school");
  // A page of the scan opens at a question or a part, a row of the begroting as a whole; else a field has its key as its id.
  const plek =
    stap === "schoolscan" ? (SCANDEEL.get(tak) ?? ref) : ALS_GEHEEL.has(tak) ? id : sleutel.replaceAll("/", "-");
  return plek === undefined ? { stap } : { stap, plek };
}

/** All text that the app keeps but cannot read: it counts nowhere and is not in the PDF, so the school must know. */
export function ongelezenTekst({ ruw }: Pick<Dossier, "ruw">): Ongelezen[] {
  return Object.entries(ruw).map(([naam, tekst]) => {
    const sleutel = sleutelVanRuw(naam);
    return { sleutel, tekst, waar: waarVan(sleutel) };
  });
}
