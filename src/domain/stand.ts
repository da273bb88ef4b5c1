import { looptijd } from "./dossier/schooljaar.ts";
import { gekozen } from "./dossier/velden.ts";
import type { Feiten } from "./feiten.ts";
import type { KlaarVoorMr } from "./regels/klaar-voor-mr.ts";
import type { Melding, StapId } from "./regels/melding.ts";
import { voortgangVan } from "./schoolscan/voortgang.ts";
import { telling } from "./taal.ts";

/** How far a step is, in words. Nothing is ever locked. */
export type Stand = { soort: "leeg" | "bezig" | "vol" | "let-op"; tekst: string };

const leeg: Stand = { soort: "leeg", tekst: "Nog leeg" };
const vol: Stand = { soort: "vol", tekst: "Alles ingevuld" };
const bezig = (tekst: string): Stand => ({ soort: "bezig", tekst: `Bezig: ${tekst}` });

function standSchool({ dossier }: Feiten): Stand {
  const { school, plan, mr, speerpunt } = dossier;
  const klaar = [
    school.naam !== "",
    gekozen(school.sectoren).length > 0,
    Object.values(school.leerlingen).some((aantal) => aantal > 0),
    school.team !== undefined,
    looptijd(plan) !== undefined,
    mr.besluitOp !== undefined,
    Object.keys(speerpunt).length > 0,
  ];
  const aantal = klaar.filter(Boolean).length;
  if (aantal === 0) return leeg;
  return aantal === klaar.length ? vol : bezig(`${aantal} van ${klaar.length} onderdelen`);
}

function standScan({ items, beantwoord }: Feiten): Stand {
  const voortgang = voortgangVan(items, beantwoord);
  if (voortgang.beantwoord === 0) return leeg;
  return voortgang.beantwoord === voortgang.totaal
    ? vol
    : bezig(`${voortgang.beantwoord} van ${voortgang.totaal} vragen`);
}

const standDoelen = ({ doelen }: Feiten): Stand =>
  doelen.length === 0
    ? leeg
    : doelen.length >= 3
      ? { soort: "vol", tekst: `${doelen.length} doelen gekozen` }
      : bezig(telling(doelen.length, "doel", "doelen"));

const standMenukaart = ({ keuzes }: Feiten): Stand =>
  keuzes.length === 0 ? leeg : { soort: "vol", tekst: `${telling(keuzes.length, "keuze", "keuzes")} in het plan` };

function standProgramma({ keuzes }: Feiten): Stand {
  if (keuzes.length === 0) return leeg;
  const beschreven = keuzes.filter(
    ({ keuze, meetpunten }) => keuze.hoe !== "" && keuze.wie !== "" && meetpunten.length > 0,
  ).length;
  return beschreven === keuzes.length ? vol : bezig(`${beschreven} van ${keuzes.length} beschreven`);
}

const teVeel = (meldingen: Melding[], stap: StapId) =>
  meldingen.filter((m) => m.ernst === "STOP" && m.waar.stap === stap).length;

function standBegroting({ begroting }: Feiten, meldingen: Melding[]): Stand {
  if (begroting.regels.length === 0 && begroting.potjes.length === 0) return leeg;
  const stops = teVeel(meldingen, "begroting");
  if (stops > 0) return { soort: "let-op", tekst: `Bezig: ${telling(stops, "punt", "punten")} om op te lossen` };
  return begroting.regels.length === 0 ? bezig("nog geen kosten") : vol;
}

function standControle({ dossier, beantwoord, keuzes }: Feiten, { klaar, totaal }: KlaarVoorMr): Stand {
  if (beantwoord.size === 0 && keuzes.length === 0) return { soort: "leeg", tekst: "Nog niets om te controleren" };
  if (Object.keys(dossier.versie).length > 0) return { soort: "vol", tekst: "Versie voor de MR gemaakt" };
  return klaar < totaal
    ? { soort: "let-op", tekst: `Klaar voor de MR: ${klaar} van ${totaal}` }
    : { soort: "leeg", tekst: "Nog geen versie voor de MR" };
}

/** The state of every step, for the menu and the overview. */
export function berekenStanden(feiten: Feiten, meldingen: Melding[], klaar: KlaarVoorMr): Record<StapId, Stand> {
  return {
    school: standSchool(feiten),
    schoolscan: standScan(feiten),
    "wat-valt-op": standDoelen(feiten),
    menukaart: standMenukaart(feiten),
    programma: standProgramma(feiten),
    begroting: standBegroting(feiten, meldingen),
    controle: standControle(feiten, klaar),
  };
}
