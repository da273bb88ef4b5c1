import type { School } from "../dossier/school.ts";
import type { Blok, Rapport } from "./blok.ts";
import { blad } from "./inhoudsdeel.ts";
import { plat } from "./tekst.ts";

type Bladgegevens = {
  school: Pick<School, "naam" | "fictief">;
  titel: string;
  ondertitel: string;
  /** ISO date of making. */
  vandaag: string;
};

/** A sheet to print and fill in by hand: it says nothing about the plan, so it has no status and no fingerprint. */
export function losBlad({ school, titel, ondertitel, vandaag }: Bladgegevens, blokken: Blok[]): Rapport {
  const naam = plat(school.naam) || "School zonder naam";
  return {
    vorm: "los",
    kop: {
      school: naam,
      titel,
      ondertitel,
      documenttitel: `${titel} – ${naam}`,
      onderwerp: titel,
      status: "formulier",
      versie: "om in te vullen",
      vingerafdruk: "",
      datum: vandaag,
      voetregel: school.fictief ? "Verzonnen voorbeeld: deze school bestaat niet." : "Geen namen van leerlingen.",
      gegevens: [],
      kaders: [],
      leeswijzer: "",
    },
    hoofdstukken: blad(blokken),
    namen: {},
  };
}
