import type { School } from "../dossier/school.ts";
import type { Blad, Invulveld, Invulvraag, Vragenlijst } from "../schoolscan/vragenlijst.ts";
import type { Blok, Rapport, Tekst } from "./blok.ts";
import { losBlad } from "./los-blad.ts";
import { plat } from "./tekst.ts";

/** Lines to write on for an answer in own words; a figure or a date needs one. */
const SCHRIJFLIJNEN = 3;

const alinea = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });
const lijnen = (aantal: number): Blok[] => Array.from({ length: aantal }, () => ({ soort: "invullijn", label: "" }));

function antwoordruimte({ invoer }: Invulveld): Blok[] {
  if (invoer.soort === "open") return lijnen(SCHRIJFLIJNEN);
  if (invoer.soort !== "keuze" && invoer.soort !== "meer") return lijnen(1);
  const lijst: Blok = { soort: "lijst", vakjes: true, punten: invoer.opties.map(({ woorden }) => plat(woorden)) };
  return invoer.soort === "meer" ? [alinea("Meer dan één antwoord mag."), lijst] : [lijst];
}

const veldblokken = (veld: Invulveld): Blok[] => [
  ...[veld.label, veld.hulp].filter(Boolean).map((tekst) => alinea(plat(tekst))),
  ...antwoordruimte(veld),
];

const vraagblok = ({ nummer, vraag, hulp, velden }: Invulvraag): Blok => ({
  soort: "kant",
  titel: `Vraag ${nummer}`,
  blokken: [alinea(`**${plat(vraag)}**`), ...(hulp ? [alinea(plat(hulp))] : []), ...velden.flatMap(veldblokken)],
});

const bladblokken = ({ titel, vragen }: Blad): Blok[] => [
  ...(titel ? [{ soort: "kop", niveau: 2, tekst: plat(titel) } as const] : []),
  ...vragen.map(vraagblok),
];

/**
 * A form on paper, whatever its kind: its introduction, a box per choice, lines for own words, and thanks. The same
 * questions as on a member's own device, own questions of the school included (vragenlijstVoor).
 */
export function formulierblad(
  lijst: Vragenlijst,
  { school, vandaag }: { school: Pick<School, "naam" | "fictief">; vandaag: string },
): Rapport {
  return losBlad({ school, titel: lijst.titel, ondertitel: `Ongeveer ${lijst.minuten} minuten.`, vandaag }, [
    { soort: "kant", titel: "Vooraf", blokken: lijst.inleiding.map((zin) => alinea(plat(zin))) },
    ...lijst.bladen.flatMap(bladblokken),
    { soort: "kant", titel: "Klaar", blokken: lijst.dank.map((zin) => alinea(plat(zin))) },
  ]);
}
