import type { Beeld } from "../beeld.ts";
import { bedragweergave } from "../begroting/bedrag.ts";
import { DEELNAMENAMEN, INZETNAMEN } from "../dossier/namen.ts";
import { DOELGEBIEDEN } from "../dossier/plan.ts";
import { toonAantal } from "../kleine-groep.ts";
import { alsZin, opsomming, telling, toonGetal } from "../taal.ts";
import { titelVanBevinding, titelVanGroepen, titelVanKeuze, titelVanRegel } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import { geldInHetKort } from "./hoofdstuk-begroting.ts";
import { type Geraakt, rechtentabel } from "./rechten.ts";
import { alineas, plat } from "./tekst.ts";

const NIET_BESCHREVEN = "De school heeft dit nog niet beschreven.";

/** What the plan itself says under one heading: facts only, nothing is made up. */
type Feitenlijst = { zinnen: Tekst[]; punten: Tekst[] };
const GEEN: Feitenlijst = { zinnen: [], punten: [] };
/** Points under a sentence of our own; without points there is nothing to say. */
const lijst = (zin: Tekst, punten: Tekst[]): Feitenlijst => (punten.length > 0 ? { zinnen: [zin], punten } : GEEN);

/** A sentence that goes on with what it is about: "De school wil 2 keuzes uitvoeren: I1 … en I2 …." */
const inEenZin = (zin: Tekst, namen: Tekst[]): Feitenlijst => ({
  zinnen: namen.length > 0 ? [`${zin.replace(/\.$/, "")}: ${opsomming(namen)}.`] : [],
  punten: [],
});

function voorgenomen({ keuzes }: Beeld): Feitenlijst {
  if (keuzes.length === 0) return { zinnen: ["De school heeft nog geen keuzes gemaakt."], punten: [] };
  return inEenZin(
    `De school wil ${telling(keuzes.length, "keuze", "keuzes")} uitvoeren`,
    keuzes.map((keuze) => `[[${keuze.nummer}]] ${titelVanKeuze(keuze)}`),
  );
}

const MEESTE_PROBLEMEN = 5;

function beweegredenen(beeld: Beeld, intro: Tekst): Feitenlijst {
  const punten = beeld.bevindingen
    .slice(0, MEESTE_PROBLEMEN)
    .map((bevinding) => `[[${bevinding.nummer}]] ${titelVanBevinding(beeld, bevinding)}`);
  return inEenZin(intro, punten);
}

function voorPersoneel({ keuzes, begroting }: Beeld, intro: Tekst): Feitenlijst {
  const uren = keuzes.flatMap(({ nummer, keuze }) => {
    const delen = [
      plat(keuze.wie),
      keuze.inzet ? INZETNAMEN[keuze.inzet] : "",
      keuze.urenPerWeek === undefined ? "" : `${toonGetal(keuze.urenPerWeek)} uur per week`,
    ].filter(Boolean);
    return delen.length > 0 ? [`[[${nummer}]] ${delen.join("; ")}`] : [];
  });
  const scholing = begroting.regels
    .filter(({ regel }) => regel.soort === "scholing")
    .map((regel) => `[[${regel.nummer}]] scholing: ${titelVanRegel(regel)}`);
  return lijst(intro, [...uren, ...scholing]);
}

function voorLeerlingen(beeld: Beeld, intro: Tekst): Feitenlijst {
  return lijst(
    intro,
    beeld.keuzes.flatMap(({ nummer, keuze }) => {
      const delen = [
        plat(keuze.doelgroep),
        titelVanGroepen(beeld, keuze.groepen),
        keuze.leerlingen === undefined ? "" : `${toonAantal(keuze.leerlingen)} leerlingen`,
        keuze.deelname ? DEELNAMENAMEN[keuze.deelname] : "",
      ].filter(Boolean);
      return delen.length > 0 ? [`[[${nummer}]] ${delen.join("; ")}`] : [];
    }),
  );
}

/** Of parents the plan only knows which choices ask their child to take part by own will. */
function voorOuders({ keuzes }: Beeld): Feitenlijst {
  return lijst(
    "Of het plan ouders iets kost, staat hier niet. U kunt daarnaar vragen. Dit staat er wel:",
    keuzes
      .filter(({ keuze }) => keuze.deelname === "vrijwillig" || keuze.deelname === "verplicht")
      .map(({ nummer, keuze }) => `[[${nummer}]] meedoen is ${keuze.deelname}`),
  );
}

const maatregelen = ({ keuzes }: Beeld): Feitenlijst =>
  lijst(
    "De school noemt bij de keuzes wat kan tegenvallen:",
    keuzes.flatMap(({ nummer, keuze }) => (keuze.risico.trim() ? [`[[${nummer}]] ${alsZin(plat(keuze.risico))}`] : [])),
  );

function belangen(beeld: Beeld): Feitenlijst {
  const { begroting, inhoud, keuzes } = beeld;
  const posten: [Tekst, number][] = [
    ...DOELGEBIEDEN.map((gebied): [Tekst, number] => [
      inhoud.doelgebieden[gebied].naam.toLowerCase(),
      begroting.perDoelgebied[gebied]?.totaal ?? 0,
    ]),
    ["geen doelgebied", begroting.zonderDoelgebied.totaal],
  ];
  const bedrag = bedragweergave([begroting.totaal.totaal, ...posten.map(([, kosten]) => kosten)]);
  const gebieden = posten.filter(([, kosten]) => kosten > 0).map(([naam, kosten]) => `${naam} ${bedrag(kosten)}`);
  const uren = keuzes.reduce((som, { keuze }) => som + (keuze.urenPerWeek ?? 0), 0);
  if (keuzes.length === 0 && begroting.regels.length === 0) return GEEN;
  return {
    zinnen: [
      "Hoe de school deze belangen tegen elkaar woog, staat hier niet. U kunt daarnaar vragen. Dit staat er wel:",
    ],
    punten: [
      `**Onderwijs.** ${gebieden.length > 0 ? `Het geld gaat naar: ${gebieden.join("; ")}.` : "Er is nog geen geld voor een doelgebied gepland."}`,
      `**Mensen.** ${uren > 0 ? `De keuzes vragen samen ${toonGetal(uren)} uur per week.` : "Hoeveel uren de keuzes vragen, is nog niet opgeschreven."}`,
      `**Geld.** ${geldInHetKort(beeld).join(" ")}`,
    ],
  };
}

type Bron = { eigen: (mr: Beeld["dossier"]["mr"]) => string; feiten: (beeld: Beeld, intro: Tekst) => Feitenlijst };

/** Per heading of the law (Wms art. 8 lid 6 and art. 15 lid 2): the school's own words, or what the plan itself says. */
const BRONNEN: Record<string, Bron> = {
  "voorgenomen-besluit": { eigen: () => "", feiten: voorgenomen },
  beweegredenen: { eigen: () => "", feiten: beweegredenen },
  "gevolgen-personeel": { eigen: (mr) => mr.gevolgenPersoneel, feiten: voorPersoneel },
  "gevolgen-ouders": { eigen: (mr) => mr.gevolgenOuders, feiten: voorOuders },
  "gevolgen-leerlingen": { eigen: (mr) => mr.gevolgenLeerlingen, feiten: voorLeerlingen },
  maatregelen: { eigen: (mr) => mr.maatregelen, feiten: maatregelen },
  "drie-belangen": { eigen: (mr) => mr.belangen, feiten: belangen },
};

function inhoudVan(beeld: Beeld, id: string, intro: Tekst): Blok[] {
  const bron = BRONNEN[id];
  const eigen = alineas(bron?.eigen(beeld.dossier.mr) ?? "");
  if (eigen.length > 0) return eigen.map((tekst) => ({ soort: "alinea", tekst }));
  const { zinnen, punten } = bron?.feiten(beeld, intro) ?? GEEN;
  const alleZinnen = zinnen.length + punten.length > 0 ? zinnen : [NIET_BESCHREVEN];
  return [
    ...alleZinnen.map((tekst): Blok => ({ soort: "alinea", tekst })),
    ...(punten.length > 0 ? [{ soort: "lijst", punten } as const] : []),
  ];
}

/** Rights, the question per geleding, and the headings that the law asks, each with the school's own words, else with facts of the plan, else that it is open. */
export function watDeWetVraagt(beeld: Beeld, geraakt: Geraakt[]): Blok[] {
  return [
    { soort: "kop", niveau: 2, tekst: "Wat de wet vraagt" },
    geraakt.length > 0
      ? rechtentabel(geraakt)
      : { soort: "alinea", tekst: "Welke rechten van de MR dit plan raakt, volgt nog uit wat de school invult." },
    ...beeld.inhoud.teksten.besluit.koppen.map(
      ({ id, kop, intro }): Blok => ({
        soort: "kant",
        titel: kop,
        blokken: inhoudVan(beeld, id, intro),
      }),
    ),
  ];
}
