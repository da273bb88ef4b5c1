import type { Beeld } from "../beeld.ts";
import { ROLNAMEN } from "../dossier/namen.ts";
import { isAnoniem, KLEINSTE_GROEP, KLEINSTE_TEAM, VERDELING_VANAF } from "../kleine-groep.ts";
import { bespreekEerst } from "../schoolscan/bespreek-eerst.ts";
import { type Uitkomst, type Uitkomstrij, uitkomsten } from "../schoolscan/uitkomst.ts";
import { deelnameVan, nietMeegedaan, verdelingVanZijvraag, wieBijZijvraag } from "../schoolscan/uitkomst-woorden.ts";
import { metHoofdletter, opsomming } from "../taal.ts";
import { titelVanVraag } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";

/** "3× weinig zorgen, 8× veel zorgen": every answer that was given, from ten answers. */
function verdelingVan(rij: Uitkomstrij): Tekst {
  if (rij.soort === "verborgen") return "te weinig antwoorden om te tonen";
  if (rij.soort === "samen") return "één antwoord samen";
  const stapels = (rij.beeld.verdeling ?? []).filter(({ aantal }) => aantal > 0);
  return stapels.map(({ woorden, aantal }) => `${aantal}× ${woorden}`).join(", ") || `te zien vanaf ${VERDELING_VANAF}`;
}

const wie = (rij: Uitkomstrij): Tekst =>
  metHoofdletter(rij.soort === "groep" ? `${ROLNAMEN[rij.rol]} (${rij.beeld.aantal})` : ROLNAMEN[rij.rol]);

/** "**Team (14):** 5× geen zorgen, 6× weinig zorgen": what people of one group answered. */
const antwoordVan = (rij: Uitkomstrij): Tekst => `**${wie(rij)}:** ${verdelingVan(rij)}`;

/** All groups that answered one by one; functions (schoolleiding, ib) stand in the matrix itself. */
const antwoordenBij = ({ rijen, zijvragen }: Uitkomst): Tekst =>
  [
    ...rijen.filter(({ rol }) => isAnoniem(rol)).map(antwoordVan),
    ...zijvragen.map(
      (zijvraag) => `**${wieBijZijvraag(zijvraag)}:** ‘${zijvraag.vraag}’ ${verdelingVanZijvraag(zijvraag)}`,
    ),
  ].join("; ");

/** Did people of an anonymous group answer this question one by one? The answers of functions stand in the matrix. */
const vanMensen = ({ rijen, zijvragen }: Uitkomst): boolean =>
  zijvragen.length > 0 || rijen.some(({ soort, rol }) => soort === "groep" && isAnoniem(rol));

/** What groups answered, per question: nothing when no group answered on forms, or none may be shown. */
export const antwoordenPerGroep = (beeld: Beeld): Map<string, Tekst> =>
  new Map(
    uitkomsten(beeld)
      .filter(vanMensen)
      .map((uitkomst) => [uitkomst.item.id, `${antwoordenBij(uitkomst)}.`]),
  );

/** What a reader of those answers has to know. */
export const NOOT_BIJ_GROEPEN: Tekst = `Onder een vraag staat wat groepen zelf antwoordden; hun middelste antwoord telt, en ‘geen zicht’ telt daarin niet mee. Groepen onder ${KLEINSTE_GROEP} leerlingen of ouders, of onder ${KLEINSTE_TEAM} teamleden, tellen niet mee en zijn niet te zien. ‘Eigen vraag’: deze groep kreeg hierover een andere vraag, die niet meetelt in de score.`;

/** Where groups look at it differently, each with one sentence. */
export function verschillenTussenGroepen(beeld: Beeld): Blok[] {
  const punten = bespreekEerst(uitkomsten(beeld)).filter(({ reden }) => reden !== "ontbreekt");
  if (punten.length === 0) return [];
  const lijst = punten.map(({ ref, zin }) => `**${metHoofdletter(titelVanVraag(beeld, ref))}.** ${zin}`);
  return [{ soort: "kant", titel: "Waar wij het anders zien", blokken: [{ soort: "lijst", punten: lijst }] }];
}

/** Who filled in the scan, per role; small groups only as such. */
export function wieVuldeIn(beeld: Beeld): Blok {
  const mee = deelnameVan(beeld).map(({ tekst }) => tekst);
  const ontbreekt = nietMeegedaan(beeld).map((rol) => ROLNAMEN[rol]);
  const zonder = ontbreekt.length > 0 ? `Geen antwoorden van: ${opsomming(ontbreekt)}.` : "";
  return {
    soort: "kant",
    titel: "Wie de schoolscan invulde",
    blokken: [
      ...(mee.length > 0 ? [{ soort: "lijst" as const, punten: mee }] : []),
      ...(zonder ? [{ soort: "alinea" as const, tekst: zonder }] : []),
    ],
  };
}
