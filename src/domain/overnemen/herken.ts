import { leesBedragcel } from "./bedragcel.ts";
import { type Bestemming, type Kolomrol, vergelijkbaar } from "./tabel.ts";

/** Rows in which the header is looked for. */
const ZOEKRIJEN = 15;

/** Words in a header, most telling first; the first that fits decides. */
const WOORDEN: Record<Bestemming, readonly [RegExp, Kolomrol][]> = {
  kosten: [
    [/\b(gpl|kosten per fte|loonkosten per|prijs per fte|bedrag per fte)\b/, "gpl"],
    [/\b(w?fte|wtf)\b/, "fte"],
    [/\b(potje|bron|dekking|budget|geldstroom|financier\w*|middelen|funding)\b/, "potje"],
    [/\b(interventie|maatregel|aanpak|activiteit|actie)/, "interventie"],
    [/\b(omschrijving|post|kostenpost|beschrijving|wat|toelichting|onderwerp|item|description)\b/, "omschrijving"],
    [/\b(soort|kostensoort|categorie|type)\b/, "soort"],
    [/\b(bedrag\w*|kosten|totaal|totale|euro|begroot|raming|amount|total|cost\w*|budget)\b|€/, "bedrag"],
  ],
  interventies: [
    [/\b(interventie|maatregel|aanpak|activiteit|actie|wat|naam)/, "interventie"],
    [/\b(waarom|aanleiding|reden|doel\w*)\b/, "waarom"],
    [/\b(hoe|uitvoering|werkwijze|omschrijving|beschrijving|toelichting)\b/, "hoe"],
    [/\b(doelgroep|voor wie|groep\w*|leerlingen)\b/, "doelgroep"],
    [/\b(wie|verantwoordelijke?|uitvoerder|eigenaar)\b/, "wie"],
  ],
  doelen: [[/\b(doel\w*|ambitie|wat|omschrijving|goal)/, "omschrijving"]],
};

/** "2026-2027", "2026/27", "schooljaar 2026" → 2026; "jaar 2" → the second year of the plan. */
function jaarIn(kop: string, jaren: readonly number[]): number | undefined {
  const reeks = /\b(20\d\d)\s*[-/–]\s*(?:20)?\d\d\b/.exec(kop)?.[1] ?? /\b(20\d\d)\b/.exec(kop)?.[1];
  if (reeks) return jaren.find((jaar) => jaar === Number(reeks));
  const volgnummer = /\bjaar\s*([1-4])\b/i.exec(kop)?.[1];
  return volgnummer === undefined ? undefined : jaren[Number(volgnummer) - 1];
}

function rolVanKop(kop: string, bestemming: Bestemming, jaren: readonly number[]): Kolomrol {
  const jaar = bestemming === "kosten" ? jaarIn(kop, jaren) : undefined;
  if (jaar !== undefined && !/fte/i.test(kop)) return `jaar-${jaar}`;
  const kaal = `${vergelijkbaar(kop)}${kop.includes("€") ? " €" : ""}`;
  return WOORDEN[bestemming].find(([patroon]) => patroon.test(kaal))?.[1] ?? "niets";
}

const gevuld = (rij: readonly string[]) => rij.filter((cel) => cel.trim() !== "").length;

/**
 * The row with the names of the columns: of the first rows, the one with the most words that a header has. -1 = none.
 * A row with an amount in it is data.
 */
export function vindKoprij(
  rijen: readonly (readonly string[])[],
  bestemming: Bestemming,
  jaren: readonly number[],
): number {
  const scores = rijen.slice(0, ZOEKRIJEN).map((rij) => {
    const isData = rij.some(
      (cel) => /\d/.test(cel) && leesBedragcel(cel).soort === "bedrag" && !/^20\d\d$/.test(cel.trim()),
    );
    const lang = rij.some((cel) => cel.length > 60);
    return isData || lang ? 0 : rij.filter((cel) => rolVanKop(cel, bestemming, jaren) !== "niets").length;
  });
  const beste = Math.max(0, ...scores);
  const nodig = rijen.some((rij) => gevuld(rij) > 1) ? 2 : 1;
  return beste >= nodig || (beste === 1 && bestemming !== "kosten") ? scores.indexOf(beste) : -1;
}

/** Names of the columns: of the header, or of the cell above where that is empty (merged); else "Kolom B". */
export function koppenVan(rijen: readonly (readonly string[])[], koprij: number): string[] {
  const breedte = Math.max(0, ...rijen.map((rij) => rij.length));
  return Array.from({ length: breedte }, (_, i) => {
    const eigen = koprij < 0 ? "" : (rijen[koprij]?.[i] ?? "").trim();
    const boven = koprij < 1 ? "" : (rijen[koprij - 1]?.[i] ?? "").trim();
    return eigen || boven || `Kolom ${i < 26 ? String.fromCharCode(65 + i) : i + 1}`;
  });
}

/** Without names: the column with the most text is what it is about; of the columns with amounts the largest counts. */
function rollenVanInhoud(rijen: readonly (readonly string[])[], breedte: number, bestemming: Bestemming): Kolomrol[] {
  const kolommen = Array.from({ length: breedte }, (_, i) => {
    const cellen = rijen.map((rij) => rij[i] ?? "").filter((cel) => cel.trim() !== "");
    const bedragen = cellen.map(leesBedragcel).flatMap((cel) => (cel.soort === "bedrag" ? [cel.centen] : []));
    const isBedrag = bedragen.length > cellen.length / 2;
    return { tekst: isBedrag ? 0 : cellen.join("").length, som: isBedrag ? bedragen.reduce((a, b) => a + b, 0) : -1 };
  });
  const langste = Math.max(...kolommen.map(({ tekst }) => tekst));
  const hoogste = Math.max(...kolommen.map(({ som }) => som));
  return kolommen.map(({ tekst, som }) => {
    if (tekst > 0 && tekst === langste) return bestemming === "interventies" ? "interventie" : "omschrijving";
    return som >= 0 && som === hoogste && bestemming === "kosten" ? "bedrag" : "niets";
  });
}

/** Every role but amounts once; with columns per year a column with their sum would count double. */
function eenmalig(rollen: Kolomrol[]): Kolomrol[] {
  const metJaar = rollen.some((rol) => rol.startsWith("jaar-"));
  return rollen.map((rol, i) => (rollen.indexOf(rol) < i || (rol === "bedrag" && metJaar) ? "niets" : rol));
}

/** Beside columns per year: what belongs to none of them yet. It is no sum of the others. */
const ZONDER_JAAR = /niet verdeeld|onverdeeld/i;

/** A guess from the names of the columns alone. */
function rollenVanKoppen(koppen: readonly string[], bestemming: Bestemming, jaren: readonly number[]): Kolomrol[] {
  const rollen = eenmalig(koppen.map((kop) => rolVanKop(kop, bestemming, jaren)));
  const los = bestemming === "kosten" ? koppen.findIndex((kop) => ZONDER_JAAR.test(kop)) : -1;
  return los < 0 || rollen.includes("bedrag") ? rollen : rollen.with(los, "bedrag");
}

/** A first guess of what each column holds; the school changes it. */
export function raadKolommen(
  rijen: readonly (readonly string[])[],
  koprij: number,
  bestemming: Bestemming,
  jaren: readonly number[],
): Kolomrol[] {
  const koppen = koppenVan(rijen, koprij);
  const geraden = koprij < 0 ? [] : rollenVanKoppen(koppen, bestemming, jaren);
  const kern: Kolomrol[] = bestemming === "interventies" ? ["interventie"] : ["omschrijving", "interventie"];
  return kern.some((rol) => geraden.includes(rol))
    ? geraden
    : eenmalig(
        rollenVanInhoud(rijen.slice(koprij + 1), koppen.length, bestemming).map((rol, i) => {
          const eerder = geraden[i] ?? "niets";
          return eerder === "niets" && !geraden.includes(rol) ? rol : eerder;
        }),
      );
}

/** The columns from which a school can choose for this target. */
export const rollenVoor = (bestemming: Bestemming, jaren: readonly number[]): Kolomrol[] =>
  bestemming === "kosten"
    ? [
        "omschrijving",
        "interventie",
        "potje",
        "soort",
        ...jaren.map((jaar): Kolomrol => `jaar-${jaar}`),
        "bedrag",
        "fte",
        "gpl",
      ]
    : bestemming === "interventies"
      ? ["interventie", "waarom", "hoe", "doelgroep", "wie"]
      : ["omschrijving"];
