import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { toonDeel } from "../schoolscan/delen.ts";
import { oordeelInWoorden } from "../schoolscan/oordeel-woorden.ts";
import { metHoofdletter, telling } from "../taal.ts";
import { itemVoor } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import { doelenlijst } from "./doelen.ts";
import { bewijsVan, openAntwoorden } from "./scan-antwoorden.ts";
import { bevindingenVan } from "./scan-bevindingen.ts";
import { conclusiesPerOnderdeel } from "./scan-conclusies.ts";
import { verschillenTussenGroepen } from "./scan-groepen.ts";
import { landelijkBeeld } from "./scan-landelijk.ts";
import { watLeerlingenZeiden } from "./scan-leerlingen.ts";
import { zorgmatrix } from "./scan-matrix.ts";
import { watWijNietZien } from "./scan-ontbreekt.ts";
import { watHetTeamBesloot } from "./scan-overleg.ts";
import { resultatentabel } from "./scan-resultaten.ts";
import { alineas, plat } from "./tekst.ts";

/** The question about the difference between the strongest and the weakest pupils (schoolscan.md §3). */
const SPREIDING = "B5";

/** How much was answered, and what came out. */
export function scanInHetKort(beeld: Beeld): Tekst[] {
  const { scanOp } = beeld.dossier.plan;
  const veel = beeld.bevindingen.filter(({ veelZorg }) => veelZorg).length;
  const wanneer = scanOp ? [`De schoolscan is van ${toonDatum(scanOp)}.`] : [];
  if (beeld.beantwoord.size === 0) return [...wanneer, "De school heeft nog geen vragen beantwoord."];
  return [
    ...wanneer,
    `De school beantwoordde ${beeld.beantwoord.size} van de ${telling(beeld.items.length, "vraag", "vragen")}.`,
    `Dat geeft ${telling(beeld.bevindingen.length, "bevinding", "bevindingen")}. Bij ${veel} daarvan is er veel zorg.`,
    "De scan gaat over groepen, niet over één leerling.",
  ];
}

/** Not only the average: what the school says about the spread, and where its evidence shows an average only. */
function spreiding(beeld: Beeld): Blok {
  const oordelen = beeld.oordelen.filter(({ item }) => item === SPREIDING);
  const item = itemVoor(beeld, SPREIDING);
  const zinnen = oordelen.map((oordeel): Tekst => {
    const deel = oordeel.deel ? `${metHoofdletter(plat(toonDeel(oordeel.deel)))}: ` : "";
    return `${deel}Over de verschillen tussen sterke en zwakke leerlingen zegt de school: ${item ? oordeelInWoorden(item, oordeel.punten) : "niet bekend"}.`;
  });
  const gemiddeld = beeld.oordelen
    .flatMap(bewijsVan)
    .filter((bewijs) => bewijs.includes("alleen een gemiddelde")).length;
  return {
    soort: "kant",
    titel: "Niet alleen het gemiddelde",
    blokken: [
      ...(zinnen.length > 0
        ? zinnen
        : ["De school heeft nog niet opgeschreven of de verschillen groter zijn geworden."]),
      ...(gemiddeld > 0
        ? [
            `Bij ${telling(gemiddeld, "bewijsstuk staat", "bewijsstukken staat")} alleen een gemiddelde. Dat kan verschillen verbergen.`,
          ]
        : []),
    ].map((tekst) => ({ soort: "alinea", tekst })),
  };
}

function bevindingen(beeld: Beeld): Blok[] {
  const tekst =
    beeld.bevindingen.length > 0
      ? "De volgorde volgt uit de zorg en het aantal leerlingen. Dat is een keuze van deze app, niet uit onderzoek."
      : "Er zijn nog geen bevindingen.";
  return [{ soort: "kant", titel: "Bevindingen", blokken: [{ soort: "alinea", tekst }] }, ...bevindingenVan(beeld)];
}

/** Section 3: what the school sees, what it rests on, what it does not see, and which goals follow. */
export function hoofdstukScan(beeld: Beeld): Blok[] {
  const conclusie = alineas(beeld.dossier.plan.conclusie);
  const landelijk = landelijkBeeld(beeld);
  const matrix = zorgmatrix(beeld);
  const resultaten = resultatentabel(beeld);
  const als = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });
  return [
    { soort: "kant", titel: "In het kort", blokken: [als(scanInHetKort(beeld).join(" "))] },
    {
      soort: "kant",
      titel: "Conclusie van de school",
      blokken: (conclusie.length > 0 ? conclusie : ["De school heeft nog geen conclusie geschreven."]).map(als),
    },
    ...conclusiesPerOnderdeel(beeld),
    ...bevindingen(beeld),
    { soort: "kop", niveau: 2, tekst: "Onze doelen" },
    ...doelenlijst(beeld),
    { soort: "kop", niveau: 2, tekst: "Alle oordelen" },
    ...(matrix ? [matrix] : []),
    ...verschillenTussenGroepen(beeld),
    ...(landelijk ? [landelijk] : []),
    ...(resultaten ? [resultaten] : []),
    spreiding(beeld),
    ...openAntwoorden(beeld),
    ...watLeerlingenZeiden(beeld),
    ...watHetTeamBesloot(beeld),
    watWijNietZien(beeld),
  ];
}
