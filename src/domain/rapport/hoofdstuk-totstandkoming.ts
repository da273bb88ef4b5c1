import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { GESPREKSGROEPNAMEN } from "../dossier/namen.ts";
import type { Gesprek, Gespreksgroep } from "../dossier/school.ts";
import { opVolgorde } from "../dossier/velden.ts";
import { nietGevraagdeGroepen } from "../instemming/niet-gevraagd.ts";
import { KLEINSTE_GROEP, KLEINSTE_TEAM, toonAantal } from "../kleine-groep.ts";
import { alsZin, metHoofdletter, toonGetal } from "../taal.ts";
import type { Blok, Figuur, Tabel, Tekst } from "./blok.ts";
import { wieVuldeIn } from "./scan-groepen.ts";
import { plat } from "./tekst.ts";

type Stap = { naam: string; op: string };

/** Groups whose size could point to one person; bestuur and MR are functions and known by name. */
const GRENS: Partial<Record<Gespreksgroep, number>> = {
  team: KLEINSTE_TEAM,
  leerlingen: KLEINSTE_GROEP,
  leerlingenraad: KLEINSTE_GROEP,
  ouders: KLEINSTE_GROEP,
};

const groepnaam = (groep: Gespreksgroep | undefined): string =>
  groep ? metHoofdletter(GESPREKSGROEPNAMEN[groep]) : "Andere groep";

function stappenVan({ dossier }: Beeld): Stap[] {
  const gesprekken = opVolgorde(dossier.gesprek).map(({ groep, datum }) => ({ naam: groepnaam(groep), op: datum }));
  const momenten = Object.values(dossier.mrMoment).map(({ datum }) => ({ naam: "Stand naar MR", op: datum }));
  return [
    { naam: "Schoolscan", op: dossier.plan.scanOp },
    ...gesprekken,
    { naam: "Verstuurd aan MR", op: dossier.mr.verstuurdOp },
    { naam: "MR besluit", op: dossier.mr.besluitOp },
    ...momenten,
  ]
    .flatMap(({ naam, op }) => (op ? [{ naam, op }] : []))
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

function kalender(beeld: Beeld): Blok[] {
  const stappen = stappenVan(beeld).map(({ naam, op }) => ({ naam, datum: toonDatum(op), klaar: op <= beeld.vandaag }));
  if (stappen.length === 0) return [{ soort: "alinea", tekst: "Er staan nog geen datums in dit plan." }];
  const figuur: Figuur = {
    soort: "figuur",
    vorm: "stappen",
    titel: "Van scan naar besluit",
    alt: `Tijdlijn. ${stappen.map(({ naam, datum, klaar }) => `${naam}: ${datum}, ${klaar ? "gedaan" : "nog te doen"}`).join(". ")}.`,
    noot: "Gevuld rondje = gedaan. Open rondje = nog te doen.",
    stappen,
  };
  return [figuur];
}

const toon = (aantal: number | undefined, groep: Gespreksgroep | undefined): Tekst =>
  aantal === undefined ? "niet bekend" : toonAantal(aantal, (groep && GRENS[groep]) ?? 0);

function rijVan({ groep, hoe, datum, gevraagd, meegedaan, gemist }: Gesprek): Tekst[] {
  const wanneer = [plat(hoe), toonDatum(datum)].filter(Boolean).join(", ");
  return [
    groepnaam(groep),
    wanneer || "niet opgeschreven",
    toon(gevraagd, groep),
    toon(meegedaan, groep),
    plat(gemist) || "niet opgeschreven",
  ];
}

const redenVan = ({ dossier }: Beeld, groep: Gespreksgroep): Tekst => plat(dossier.nietGevraagd[groep]?.reden ?? "");

/** Who took part and who did not, per conversation or questionnaire. */
export function deelname(beeld: Beeld): Tabel {
  const gesprekken = opVolgorde(beeld.dossier.gesprek).map((gesprek) => ({ cellen: rijVan(gesprek) }));
  const ontbreekt = nietGevraagdeGroepen(beeld.dossier).map((groep) => ({
    cellen: [groepnaam(groep), "nog niet gevraagd", "–", "–", redenVan(beeld, groep) || "geen reden opgeschreven"],
  }));
  return {
    soort: "tabel",
    bijschrift: "Wie dacht mee, en wie niet",
    kolommen: [
      { kop: "Groep", breedte: 90 },
      { kop: "Hoe en wanneer", breedte: 150 },
      { kop: "Gevraagd", breedte: 64, getal: true },
      { kop: "Meegedaan", breedte: 68, getal: true },
      { kop: "Wie misten wij, en waarom", breedte: 130 },
    ],
    rijen: [...gesprekken, ...ontbreekt],
    noot: `Kleine groepen laten wij niet zien: onder ${KLEINSTE_GROEP} leerlingen of ouders, en onder ${KLEINSTE_TEAM} teamleden.`,
  };
}

function samenstelling({ dossier: { mr } }: Beeld): Tekst {
  const delen = (
    [
      ["personeel", mr.personeel],
      ["ouders", mr.ouders],
      ["leerlingen", mr.leerlingen],
    ] as const
  ).flatMap(([naam, aantal]) => (aantal ? [`${toonGetal(aantal)} namens ${naam}`] : []));
  return delen.length > 0
    ? `De MR heeft deze leden: ${delen.join(", ")}.`
    : "Hoeveel leden de MR heeft, is niet opgeschreven.";
}

/** The MR, when it talks about the plan, and who leads the work: the table says who was not asked. */
function mrEnLeiding(beeld: Beeld): Tekst {
  const { mr, plan } = beeld.dossier;
  const ontbreekt = nietGevraagdeGroepen(beeld.dossier).map((groep) => GESPREKSGROEPNAMEN[groep]);
  return [
    samenstelling(beeld),
    mr.besluitOp
      ? `De MR bespreekt dit plan op ${toonDatum(mr.besluitOp)}.`
      : "Wanneer de MR dit plan bespreekt, staat nog niet vast.",
    ontbreekt.length > 0 ? `Nog niet gevraagd: ${ontbreekt.join(", ")}.` : "Alle groepen zijn gevraagd.",
    plan.coordinator.trim()
      ? `Dit plan wordt geleid door: ${alsZin(plat(plan.coordinator))}`
      : "Wie dit plan leidt, is nog niet opgeschreven.",
  ].join(" ");
}

/** Section 2: the way to this plan, who took part, and who did not and why. */
export const hoofdstukTotstandkoming = (beeld: Beeld): Blok[] => [
  ...kalender(beeld),
  deelname(beeld),
  wieVuldeIn(beeld),
  { soort: "kant", titel: "De MR en wie dit leidt", blokken: [{ soort: "alinea", tekst: mrEnLeiding(beeld) }] },
];
