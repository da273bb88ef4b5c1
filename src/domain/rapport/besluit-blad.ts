import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { leerlingenInMr } from "../instemming/geledingen.ts";
import type { Tabel } from "./blok.ts";
import { besluitInHetKort } from "./hoofdstuk-besluit.ts";
import { blad, type Inhoudsdeel } from "./inhoudsdeel.ts";
import { waarStaatWat } from "./vindplaatsen.ts";

/** Room for the decision of each geleding. The statement in full stands in the full plan. */
export function besluitstrook({ dossier: { school, mr } }: Beeld): Tabel {
  const metLeerlingen = (mr.leerlingen ?? 0) > 0 || leerlingenInMr(school);
  const leeg = ["", "", "", ""];
  return {
    soort: "tabel",
    heel: true,
    ruimte: "ruim",
    bijschrift: "Het besluit: de MR vult dit in",
    kolommen: [
      { kop: "Geleding", breedte: 80 },
      { kop: "Instemming", breedte: 72 },
      { kop: "Met voorwaarden", breedte: 90 },
      { kop: "Geen instemming", breedte: 92 },
      { kop: "Naam, handtekening, datum", breedte: 150 },
    ],
    rijen: ["Personeel", "Ouders", ...(metLeerlingen ? ["Leerlingen"] : [])].map((naam) => ({
      cellen: [naam, ...leeg],
    })),
  };
}

/** The decision on one page: question, choices, money, what is open, and where everything else stands. */
export function besluitBlad(beeld: Beeld): Inhoudsdeel {
  const { mr } = beeld.dossier;
  const voor = mr.besluitOp ? `Voor de vergadering van de MR op ${toonDatum(mr.besluitOp)}` : "Voor de MR";
  return {
    vorm: "los",
    kop: { titel: "Besluit op één bladzijde", ondertitel: voor },
    hoofdstukken: blad([
      ...besluitInHetKort(beeld, { overRechten: "", los: true }),
      waarStaatWat(),
      besluitstrook(beeld),
    ]),
  };
}
