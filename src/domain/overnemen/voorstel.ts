import type { Beeld } from "../beeld.ts";
import { type Fteberekening, fteberekening, kostenVanBerekening } from "./fte.ts";
import { type Gelezenregel, somVan } from "./lees-regels.ts";
import { type Bestemming, vergelijkbaar } from "./tabel.ts";

/** What a line would become in this plan. */
type Herkend = {
  /** What it is called in the plan. */
  naam: string;
  /** Known potje and choice; undefined = still to choose. */
  potje: { id: string; naam: string } | undefined;
  keuze: { id: string; naam: string } | undefined;
  /** Intervention of the menukaart with this name. */
  menukaart: { id: string; titel: string } | undefined;
  /** It is in the plan already, under this name. */
  bestaat: boolean;
};

/** A line with what it would become; `som` is its total in centen, `aan` = taken over when the school changes nothing. */
export type Voorstel = Gelezenregel & Herkend & { som: number; berekening: Fteberekening | undefined; aan: boolean };

type Kandidaat = { id: string; naam: string };

/** Shortest name that is recognised inside another. */
const MIN_LENGTE = 5;

/** The one with this name; else the one whose name holds it or is held by it, when only one does. */
function metNaam<T extends Kandidaat>(tekst: string | undefined, kandidaten: readonly T[]): T | undefined {
  const gezocht = vergelijkbaar(tekst ?? "");
  if (gezocht === "") return undefined;
  const namen = kandidaten.map((kandidaat) => ({ kandidaat, naam: vergelijkbaar(kandidaat.naam) }));
  const precies = namen.find(({ naam }) => naam === gezocht);
  if (precies) return precies.kandidaat;
  const deels = namen.filter(
    ({ naam }) =>
      naam.length >= MIN_LENGTE && gezocht.length >= MIN_LENGTE && (naam.includes(gezocht) || gezocht.includes(naam)),
  );
  return deels.length === 1 ? deels[0]?.kandidaat : undefined;
}

/** "I2" or "I2 Leesbegeleiding" as the app itself writes it. */
const opNummer = (tekst: string | undefined, keuzes: Beeld["keuzes"]) => {
  const nummer = /^(I\d+)\b/i.exec(tekst ?? "")?.[1]?.toUpperCase();
  const keuze = nummer === undefined ? undefined : keuzes.find((kandidaat) => kandidaat.nummer === nummer);
  return keuze && vergelijkbaar(tekst ?? "").endsWith(vergelijkbaar(keuze.naam)) ? keuze : undefined;
};

/** What lines are compared with: names in the plan and on the menukaart. */
function bekend({ dossier, keuzes, begroting, inhoud }: Beeld) {
  return {
    keuzes,
    potjes: begroting.potjes.map(({ id, potje }) => ({ id, naam: potje.naam })),
    menukaart: inhoud.menukaart.map(({ id, titel }) => ({ id, naam: titel, titel })),
    doelen: new Set(Object.values(dossier.doel).map(({ titel }) => vergelijkbaar(titel))),
  };
}
type Bekend = ReturnType<typeof bekend>;

function naarKosten(regel: Gelezenregel, { keuzes, potjes }: Bekend): Herkend {
  const { omschrijving, interventie, potje } = regel.teksten;
  const keuze = opNummer(interventie, keuzes) ?? metNaam(interventie, keuzes);
  return {
    naam: omschrijving ?? interventie ?? "",
    potje: metNaam(potje, potjes),
    keuze: keuze && { id: keuze.id, naam: keuze.naam },
    menukaart: undefined,
    bestaat: false,
  };
}

function naarInterventie(regel: Gelezenregel, { keuzes, menukaart }: Bekend): Herkend {
  const naam = regel.teksten.interventie ?? regel.teksten.omschrijving ?? "";
  const opKaart = metNaam(naam, menukaart);
  const keuze =
    metNaam(naam, keuzes) ?? keuzes.find((kandidaat) => opKaart && kandidaat.keuze.interventie === opKaart.id);
  return {
    naam,
    potje: undefined,
    keuze: keuze && { id: keuze.id, naam: keuze.naam },
    menukaart: opKaart && { id: opKaart.id, titel: opKaart.titel },
    bestaat: keuze !== undefined,
  };
}

function naarDoel(regel: Gelezenregel, { doelen }: Bekend): Herkend {
  const naam = regel.teksten.omschrijving ?? "";
  return { naam, potje: undefined, keuze: undefined, menukaart: undefined, bestaat: doelen.has(vergelijkbaar(naam)) };
}

const NAAR = { kosten: naarKosten, interventies: naarInterventie, doelen: naarDoel };

/** Lines → what they would become: potjes and interventions of the plan and the menukaart by name. */
export function maakVoorstellen(regels: readonly Gelezenregel[], bestemming: Bestemming, beeld: Beeld): Voorstel[] {
  const namen = bekend(beeld);
  return regels.map((regel) => {
    const herkend = NAAR[bestemming](regel, namen);
    const aan = regel.soort === "regel" && herkend.naam !== "" && !herkend.bestaat;
    const berekening = fteberekening(regel, beeld.jaren);
    return { ...regel, ...herkend, berekening, som: berekening ? kostenVanBerekening(berekening) : somVan(regel), aan };
  });
}
