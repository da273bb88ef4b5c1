import type { Beeld } from "../beeld.ts";
import { ROLNAMEN } from "../dossier/namen.ts";
import { nummerVanVraag } from "../feiten.ts";
import { isAnoniem, KLEINSTE_GROEP, KLEINSTE_TEAM, VERDELING_VANAF } from "../kleine-groep.ts";
import { bespreekEerst } from "../schoolscan/bespreek-eerst.ts";
import { type Uitkomst, type Uitkomstrij, uitkomsten } from "../schoolscan/uitkomst.ts";
import { deelnameVan, nietMeegedaan, verdelingVanZijvraag, wieBijZijvraag } from "../schoolscan/uitkomst-woorden.ts";
import { metHoofdletter, opsomming } from "../taal.ts";
import { titelVanVraag } from "./benoem.ts";
import type { Blok, Rij, Tabel, Tekst } from "./blok.ts";

/** "3× weinig zorgen, 8× veel zorgen": every answer that was given, from ten answers. */
function verdelingVan(rij: Uitkomstrij): Tekst {
  if (rij.soort === "verborgen") return "te weinig antwoorden om te tonen";
  if (rij.soort === "samen") return "één antwoord samen";
  const stapels = (rij.beeld.verdeling ?? []).filter(({ aantal }) => aantal > 0);
  return stapels.map(({ woorden, aantal }) => `${aantal}× ${woorden}`).join(", ") || `te zien vanaf ${VERDELING_VANAF}`;
}

const wie = (rij: Uitkomstrij): Tekst =>
  metHoofdletter(rij.soort === "groep" ? `${ROLNAMEN[rij.rol]} (${rij.beeld.aantal})` : ROLNAMEN[rij.rol]);

function rijenVan(beeld: Beeld, { ref, item, rijen, zijvragen }: Uitkomst): Rij[] {
  const antwoorden = [
    ...rijen.map((rij) => [
      wie(rij),
      rij.soort === "verborgen" ? "–" : rij.beeld.midden || "geen zicht",
      verdelingVan(rij),
    ]),
    ...zijvragen.map((zijvraag) => [
      wieBijZijvraag(zijvraag),
      zijvraag.midden || "–",
      `‘${zijvraag.vraag}’ ${verdelingVanZijvraag(zijvraag)}`,
    ]),
  ];
  return antwoorden.map((cellen, i) => ({
    cellen: [`${nummerVanVraag(beeld, item.id)} ${i === 0 ? titelVanVraag(beeld, ref) : ""}`.trim(), ...cellen],
  }));
}

/** Did people of an anonymous group answer this question one by one? The answers of functions stand in the matrix. */
const vanMensen = ({ rijen, zijvragen }: Uitkomst): boolean =>
  zijvragen.length > 0 || rijen.some(({ soort, rol }) => soort === "groep" && isAnoniem(rol));

/** What groups answered beside each other; nothing when no group answered on forms, or none may be shown. */
export function antwoordenPerGroep(beeld: Beeld): Tabel[] {
  const alle = uitkomsten(beeld).filter(vanMensen);
  if (alle.length === 0) return [];
  return [
    {
      soort: "tabel",
      bijschrift: "Antwoorden van groepen naast elkaar",
      kolommen: [
        { kop: "Vraag", breedte: 130 },
        { kop: "Wie", breedte: 90 },
        { kop: "Midden", breedte: 90 },
        { kop: "Verdeling", breedte: 160 },
      ],
      rijen: alle.flatMap((uitkomst) => rijenVan(beeld, uitkomst)),
      noot: `Het midden is het middelste antwoord; ‘geen zicht’ telt daarin niet mee. Groepen onder ${KLEINSTE_GROEP} leerlingen of ouders, of onder ${KLEINSTE_TEAM} teamleden, tellen niet mee en zijn niet te zien. ‘Eigen vraag’: deze groep kreeg hierover een andere vraag, die niet meetelt in de score.`,
    },
  ];
}

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
