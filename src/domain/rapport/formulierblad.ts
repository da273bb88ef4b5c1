import type { School } from "../dossier/school.ts";
import type { Formulier, Formuliervraag } from "../schoolscan/formulier.ts";
import { OPTIES } from "../schoolscan/opties.ts";
import type { Blok, Rapport, Tekst } from "./blok.ts";
import { losBlad } from "./los-blad.ts";
import { plat } from "./tekst.ts";

/** Lines to write on for an answer in own words. */
const SCHRIJFLIJNEN = 3;

const alinea = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });

/** The words to choose from; none for an answer in own words. */
function keuzes({ schaal, opties }: Formuliervraag): Tekst[] {
  const woorden = schaal ? OPTIES[schaal].map((optie) => optie.woorden) : opties.map((optie) => optie.woorden);
  return woorden.map(plat);
}

function antwoordruimte(vraag: Formuliervraag): Blok[] {
  const punten = keuzes(vraag);
  if (punten.length > 0) return [{ soort: "lijst", vakjes: true, punten }];
  return Array.from({ length: SCHRIJFLIJNEN }, () => ({ soort: "invullijn", label: "" }) as const);
}

function vraagblok(vraag: Formuliervraag, nr: number): Blok {
  const bij = [plat(vraag.hulp), vraag.soort === "meer" ? "Meer dan één antwoord mag." : ""].filter(Boolean).join(" ");
  return {
    soort: "kant",
    titel: `Vraag ${nr}`,
    blokken: [alinea(`**${plat(vraag.vraag)}**`), ...(bij ? [alinea(bij)] : []), ...antwoordruimte(vraag)],
  };
}

/**
 * A short form on paper: its introduction, a box per choice, lines for own words, and thanks. Questions that the school
 * added stand in the form already when it is given here.
 */
export function formulierblad(
  formulier: Formulier,
  { school, vandaag }: { school: Pick<School, "naam" | "fictief">; vandaag: string },
): Rapport {
  return losBlad({ school, titel: formulier.titel, ondertitel: `Ongeveer ${formulier.minuten} minuten.`, vandaag }, [
    { soort: "kant", titel: "Vooraf", blokken: formulier.inleiding.map((zin) => alinea(plat(zin))) },
    ...formulier.vragen.map((vraag, i) => vraagblok(vraag, i + 1)),
    { soort: "kant", titel: "Klaar", blokken: formulier.dank.map((zin) => alinea(plat(zin))) },
  ]);
}
