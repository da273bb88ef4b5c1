import { leesDatum } from "../../dossier/datum.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { type Change, setBranch, type Waarde } from "../../dossier/entries.ts";
import type { Niveauschaal, Toetsmoment } from "../../dossier/resultaat.ts";
import type { School } from "../../dossier/school.ts";
import { volgendeVolgorde } from "../../dossier/velden.ts";
import { groepenVoor } from "../../schoolscan/groepen.ts";
import { leesGetal } from "./getal.ts";
import { type Doelveld, niveauVan } from "./kolommen.ts";

/** Values for rows of a table that has no column for them. */
export type VoorAlle = { vak: string; groep: string };

/** One row as a result; `fouten` = why it cannot be taken over, `opmerkingen` = what to know about it. */
export type Ingelezen = {
  vak: string;
  groep: string;
  toets: string;
  bron: string;
  moment: Toetsmoment;
  datum: string | undefined;
  n: number | undefined;
  gemiddelde: number | undefined;
  schaal: Niveauschaal;
  verdeling: Record<string, number>;
  fouten: string[];
  opmerkingen: string[];
};

const MAX_GEMIDDELDE = 10_000;
const MAX_LEERLINGEN = 9999;
const MAX_TEKST = 200;

/** "5", "gr. 5", "groep 5a", "leerjaar 2" → the id of a group of this school; "" = the whole school; undefined = unknown. */
export function leesGroep(tekst: string, school: School): string | undefined {
  const kaal = tekst.trim().toLowerCase();
  if (/^(|school|hele school|totaal|alle( groepen)?)$/.test(kaal)) return "";
  const groepen = groepenVoor(school);
  const bijNaam = groepen.find(({ naam }) => naam.toLowerCase() === kaal);
  if (bijNaam) return bijNaam.id;
  const [, woord = "", nummer] = /^(groep|gr\.?|g|leerjaar|lj\.?|klas|jaar)?[ .]*(\d)[ -]?[a-z]?$/.exec(kaal) ?? [];
  const passend = groepen.filter(({ id }) => id.endsWith(`-${nummer}`));
  // "5" alone means groep 5 where there is one; a leerjaar never means a groep.
  const isLeerjaar = /^(l|k|j)/.test(woord);
  const voorkeur = passend.filter(({ id }) => id.startsWith("groep-") !== isLeerjaar);
  const [enige, ...meer] = voorkeur.length > 0 ? voorkeur : passend;
  return meer.length === 0 ? enige?.id : undefined;
}

const leesMoment = (tekst: string): Toetsmoment =>
  /^(m\d?|m-.*|midden.*)$/i.test(tekst.trim()) ? "M" : /^(e\d?|e-.*|eind.*)$/i.test(tekst.trim()) ? "E" : "anders";

type Cellen = { eerste(doel: Doelveld): string };

/** The first filled cell of a row that becomes this field; "" = none. */
const cellenVan = (doelen: readonly Doelveld[], rij: readonly string[]): Cellen => ({
  eerste: (doel) => (rij.find((cel, i) => doelen[i] === doel && cel !== "") ?? "").slice(0, MAX_TEKST),
});

/** Percentages per niveau; counts that add up to the number of pupils become percentages. */
function leesVerdeling(doelen: readonly Doelveld[], rij: readonly string[], komma: boolean, n: number | undefined) {
  const verdeling: Record<string, number> = {};
  const fouten: string[] = [];
  let schaal: Niveauschaal | undefined;
  doelen.forEach((doel, i) => {
    const niveau = niveauVan(doel);
    const tekst = rij[i] ?? "";
    if (!niveau || tekst === "") return;
    const getal = leesGetal(tekst, komma);
    schaal ??= niveau.schaal;
    if (getal === undefined) fouten.push(`‘${tekst.slice(0, 20)}’ is geen percentage.`);
    else if (schaal !== niveau.schaal) fouten.push("De niveaus horen bij twee soorten. Kies er één.");
    else verdeling[niveau.niveau] = (verdeling[niveau.niveau] ?? 0) + getal;
  });
  const som = Object.values(verdeling).reduce((a, b) => a + b, 0);
  const zijnAantallen = n !== undefined && n > 0 && Math.abs(som - n) <= 0.5 && Math.abs(som - 100) > 1;
  const factor = zijnAantallen ? 100 / n : 1;
  for (const niveau of Object.keys(verdeling))
    verdeling[niveau] = Math.round((verdeling[niveau] ?? 0) * factor * 10) / 10;
  if (Object.values(verdeling).some((waarde) => waarde < 0 || waarde > 100))
    fouten.push("Een percentage ligt tussen 0 en 100.");
  return { verdeling, schaal: schaal ?? ("I-V" as const), fouten, zijnAantallen, som: som * factor };
}

type Regel = { doelen: readonly Doelveld[]; cellen: Cellen; komma: boolean };

/** Vak and groep: from the row, or the same for all rows. */
function leesOnderwerp({ doelen, cellen: { eerste } }: Regel, voor: VoorAlle, school: School) {
  const vak = doelen.includes("vak") ? eerste("vak") : voor.vak.trim();
  const groep = doelen.includes("groep") ? leesGroep(eerste("groep"), school) : voor.groep;
  const fouten = [
    ...(vak === "" ? ["Het vak ontbreekt."] : []),
    ...(groep === undefined ? [`Groep ‘${eerste("groep").slice(0, 20)}’ kennen wij niet op jullie school.`] : []),
  ];
  return { vak, groep: groep ?? "", fouten };
}

/** A number of a row: undefined when the cell is empty, a fault when it is no such number. */
function leesCel({ cellen: { eerste }, komma }: Regel, doel: Doelveld, max: number, fout: string) {
  const tekst = eerste(doel);
  if (tekst === "") return { getal: undefined, fouten: [] };
  const getal = leesGetal(tekst, komma);
  const past = getal !== undefined && getal <= max && (doel !== "n" || Number.isInteger(getal));
  return past ? { getal, fouten: [] } : { getal: undefined, fouten: [fout] };
}

/** What to know about the figures of a row that is taken over. */
function opmerkingenBij(
  gelezen: ReturnType<typeof leesVerdeling>,
  leeg: boolean,
  datumTekst: string,
  heeftDatum: boolean,
) {
  return [
    ...(datumTekst !== "" && !heeftDatum ? ["De datum lezen wij niet. Vul die later in."] : []),
    ...(leeg ? ["Alleen een gemiddelde: vul later ook de verdeling in."] : []),
    ...(gelezen.zijnAantallen ? ["Aantallen zijn omgerekend naar procenten."] : []),
    ...(!leeg && Math.abs(gelezen.som - 100) > 1
      ? [`De procenten tellen op tot ${Math.round(gelezen.som)}, niet tot 100.`]
      : []),
  ];
}

/** The bron, with the class when the groep named one ("5a"): the app counts by group. */
function bronMetKlas({ eerste }: Cellen): string {
  const klas = eerste("groep").trim();
  return [eerste("bron"), /\d ?[a-z]$/i.test(klas) ? `klas ${klas}` : ""].filter(Boolean).join(", ");
}

function leesRij(regel: Regel, rij: readonly string[], voor: VoorAlle, school: School): Ingelezen {
  const { eerste } = regel.cellen;
  const { vak, groep, fouten } = leesOnderwerp(regel, voor, school);
  const n = leesCel(regel, "n", MAX_LEERLINGEN, "Het aantal leerlingen is geen heel getal.");
  const gemiddelde = leesCel(regel, "gemiddelde", MAX_GEMIDDELDE, "Het gemiddelde is geen getal.");
  const gelezen = leesVerdeling(regel.doelen, rij, regel.komma, n.getal);
  const datum = leesDatum(eerste("datum"));
  const leeg = Object.keys(gelezen.verdeling).length === 0;
  const niets = leeg && gemiddelde.getal === undefined ? ["Er staat geen enkel resultaat in deze rij."] : [];
  return {
    vak,
    groep,
    toets: eerste("toets"),
    bron: bronMetKlas(regel.cellen),
    moment: leesMoment(eerste("moment") || eerste("toets")),
    datum: datum.goed ? datum.waarde : undefined,
    n: n.getal,
    gemiddelde: gemiddelde.getal,
    schaal: gelezen.schaal,
    verdeling: gelezen.verdeling,
    fouten: [...fouten, ...n.fouten, ...gemiddelde.fouten, ...gelezen.fouten, ...niets],
    opmerkingen: opmerkingenBij(gelezen, leeg, eerste("datum"), datum.goed),
  };
}

/** Is a comma the decimal sign in this table? Yes when a number is written with one, and also when nothing tells. */
export const isKommaTabel = (rijen: readonly string[][]): boolean =>
  rijen.some((rij) => rij.some((cel) => /^\d+,\d+ ?%?$/.test(cel))) ||
  !rijen.some((rij) => rij.some((cel) => /^\d+\.\d+ ?%?$/.test(cel)));

/** The rows of a table as results, with what is wrong with each. Nothing is left out silently. */
export function leesRijen(
  doelen: readonly Doelveld[],
  rijen: readonly string[][],
  voor: VoorAlle,
  school: School,
): Ingelezen[] {
  const komma = isKommaTabel(rijen);
  return rijen.map((rij) => leesRij({ doelen, cellen: cellenVan(doelen, rij), komma }, rij, voor, school));
}

/** Does the dossier hold this measurement already? */
export function staatErAl(dossier: Pick<Dossier, "resultaat">, rij: Ingelezen): boolean {
  return Object.values(dossier.resultaat).some(
    (ander) =>
      ander.vak.trim().toLowerCase() === rij.vak.toLowerCase() &&
      ander.groep === rij.groep &&
      ander.moment === rij.moment &&
      ander.datum === rij.datum &&
      ander.schaal === rij.schaal,
  );
}

/** The changes that add these rows; `ids` has one id for each. */
export function naarChanges(
  dossier: Pick<Dossier, "resultaat">,
  rijen: readonly Ingelezen[],
  ids: readonly string[],
): Change[] {
  const vanaf = volgendeVolgorde(dossier.resultaat);
  return rijen.flatMap((rij, i) => {
    const velden: Record<string, Waarde | undefined> = {
      vak: rij.vak,
      groep: rij.groep || undefined,
      toets: rij.toets || undefined,
      bron: rij.bron || undefined,
      moment: rij.moment,
      datum: rij.datum,
      n: rij.n,
      gemiddelde: rij.gemiddelde,
      schaal: rij.schaal,
      volgorde: vanaf + i,
    };
    for (const [niveau, waarde] of Object.entries(rij.verdeling)) velden[`verdeling/${niveau}`] = waarde;
    return setBranch(`resultaat/${ids[i]}`, velden).filter(({ waarde }) => waarde !== undefined);
  });
}
