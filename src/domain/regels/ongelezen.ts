import type { Dossier } from "../dossier/dossier.ts";
import { sleutelVanRuw } from "../dossier/ruw.ts";
import type { Waar } from "./melding.ts";
import { plekVanKeuze } from "./treffer.ts";

/** Text that stands in a field but could not be read as its value, and where that field is. */
export type Ongelezen = { sleutel: string; tekst: string; waar: Waar };

/** The place of a field, by the first part of its key. Fields that are not named here stand on the page School. */
const PLEK: Record<string, (id: string, pad: string[]) => Waar> = {
  inbreng: (_, pad) => ({ stap: "schoolscan", plek: pad[3] ?? "" }),
  bevinding: (id) => ({ stap: "wat-valt-op", plek: id }),
  doel: (id) => ({ stap: "wat-valt-op", plek: id }),
  nietGekozen: (id) => ({ stap: "menukaart", plek: id }),
  keuze: (id) => ({ stap: "programma", plek: plekVanKeuze(id, "wie") }),
  meetpunt: (id) => ({ stap: "programma", plek: id }),
  potje: (id) => ({ stap: "begroting", plek: id }),
  regel: (id) => ({ stap: "begroting", plek: id }),
  reden: (id) => ({ stap: "controle", plek: `reden-${id}` }),
};

/** All text that the app keeps but cannot read: it counts nowhere and is not in the PDF, so the school must know. */
export function ongelezenTekst({ ruw }: Pick<Dossier, "ruw">): Ongelezen[] {
  return Object.entries(ruw).map(([naam, tekst]) => {
    const sleutel = sleutelVanRuw(naam);
    const pad = sleutel.split("/");
    const [tak = "", id = ""] = pad;
    const waar = Object.hasOwn(PLEK, tak) ? PLEK[tak]?.(id, pad) : undefined;
    return { sleutel, tekst, waar: waar ?? { stap: "school", plek: pad.join("-") } };
  });
}
