import type { Schoolsoort, Sector } from "../dossier/school.ts";
import { goed, mis, type Uitkomst } from "../dossier/uitkomst.ts";
import { type Kolommen, type Veld, vindKolommen } from "./kolommen.ts";
import type { Aantal, Vestiging } from "./vestiging.ts";

/** A file that was read as a table. */
export type Duotabel = { bestand: string; kop: readonly string[]; rijen: readonly (readonly string[])[] };

/** What one file says: buildings, or the names of besturen by number. */
export type Duodeel = {
  vestigingen: Vestiging[];
  besturen: Map<string, string>;
  /** Year of the newest numbers; "" = none in this file. */
  jaar: string;
};

/** Years of pupils that are kept, newest first. */
const JAREN = 5;

const SOORTEN: Record<string, Sector[]> = {
  BO: ["bao"],
  SBO: ["sbao"],
  SO: ["so"],
  VSO: ["vso"],
  "SO/VSO": ["so", "vso"],
  SOVSO: ["so", "vso"],
};
/** VBO in the files of DUO covers basis and kader. */
const STRUCTUREN: Record<string, Schoolsoort[]> = {
  VBO: ["vmbo-b", "vmbo-k"],
  MAVO: ["vmbo-gt"],
  HAVO: ["havo"],
  VWO: ["vwo"],
};

const onbekend = (bestand: string) =>
  mis(
    `${bestand} herkennen wij niet. Kies van DUO het bestand met schoolvestigingen, of dat met leerlingen per vestiging. Daarin staan kolommen zoals INSTELLINGSCODE en VESTIGINGSNAAM.`,
  );

/** "<5" stays unknown; an empty cell says nothing. */
function leesAantal(cel: string): Aantal | undefined {
  if (/^<\s*\d$/.test(cel)) return "<5";
  return /^\d{1,5}$/.test(cel) ? Number(cel) : undefined;
}

const telOp = (a: Aantal | undefined, b: Aantal): Aantal =>
  a === undefined ? b : a === "<5" || b === "<5" ? "<5" : a + b;

/** "00AH00", or "00" behind the code of the institution. */
function leesCode(instelling: string, vestiging: string): string | undefined {
  const kaal = vestiging.toUpperCase();
  const brin = instelling.toUpperCase().slice(0, 4);
  const code = kaal.length > 2 ? kaal : `${brin}${kaal.padStart(2, "0")}`;
  return /^\d{2}[A-Z]{2}\d{2}$/.test(code) ? code : undefined;
}

function sectorenVan(soort: string, structuur: string, bestand: string): Sector[] {
  const bekend = SOORTEN[soort.toUpperCase().replaceAll(" ", "")];
  if (bekend) return bekend;
  const delen = structuur.toUpperCase().split(/[^A-Z]+/);
  if (structuur !== "") {
    const vo = delen.some((deel) => deel !== "PRO" && deel !== "");
    return [...(vo ? (["vo"] as const) : []), ...(delen.includes("PRO") ? (["pro"] as const) : [])];
  }
  if (/basisonderwijs|(^|[^a-z])bo([^a-z]|$)/i.test(bestand)) return ["bao"];
  return /(^|[^a-z])vo([^a-z]|$)/i.test(bestand) ? ["vo"] : [];
}

type Lezer = { kolommen: Kolommen; bestand: string; teljaar: string };

function leesRij(rij: readonly string[], { kolommen, bestand, teljaar }: Lezer): Vestiging | undefined {
  const cel = (veld: Veld) => rij[kolommen.plek[veld] ?? -1] ?? "";
  const code = leesCode(cel("instelling"), cel("vestiging"));
  if (!code) return undefined;
  const structuur = cel("structuur");
  const leerlingen: Vestiging["leerlingen"] = {};
  for (const { jaar, kolom } of kolommen.jaren) {
    const aantal = leesAantal(rij[kolom] ?? "");
    if (aantal !== undefined) leerlingen[jaar] = aantal;
  }
  const samen = leesAantal(cel("aantal"));
  if (teljaar && samen !== undefined) leerlingen[teljaar] = samen;
  const leerjaren: Vestiging["leerjaren"] = {};
  for (const { leerjaar, kolom } of kolommen.leerjaren) {
    const aantal = leesAantal(rij[kolom] ?? "");
    if (aantal !== undefined) leerjaren[leerjaar] = telOp(leerjaren[leerjaar], aantal);
  }
  return {
    code,
    naam: cel("naam").slice(0, 120),
    plaats: cel("plaats").slice(0, 80),
    gemeente: cel("gemeente").slice(0, 80),
    bestuursnummer: cel("bestuursnummer").slice(0, 20),
    bestuur: cel("bestuur").slice(0, 120),
    sectoren: sectorenVan(cel("soort"), structuur, bestand),
    schoolsoorten: structuur
      .toUpperCase()
      .split(/[^A-Z]+/)
      .flatMap((deel) => STRUCTUREN[deel] ?? []),
    leerlingen,
    leerjaren,
  };
}

/** Rows of one building in one file (one per kind of education) added up. */
function voegRijBij(lijst: Map<string, Vestiging>, rij: Vestiging): void {
  const er = lijst.get(rij.code);
  if (!er) {
    lijst.set(rij.code, rij);
    return;
  }
  er.sectoren = [...new Set([...er.sectoren, ...rij.sectoren])];
  er.schoolsoorten = [...new Set([...er.schoolsoorten, ...rij.schoolsoorten])];
  for (const [jaar, aantal] of Object.entries(rij.leerlingen)) er.leerlingen[jaar] = telOp(er.leerlingen[jaar], aantal);
  for (const [nr, aantal] of Object.entries(rij.leerjaren)) er.leerjaren[nr] = telOp(er.leerjaren[nr], aantal);
}

function leesBesturen(rijen: Duotabel["rijen"], nummer: number, naam: number): Map<string, string> {
  return new Map(rijen.map((rij) => [rij[nummer] ?? "", rij[naam] ?? ""] as const).filter(([nr, n]) => nr && n));
}

/**
 * Reads one open file of DUO by the names of its columns: buildings (bo, vo, sbo/so/vso), pupils per building, or the
 * besturen. Fails with a sentence when it is none of those. Rows without a valid code are left out.
 */
export function leesDuo({ bestand, kop, rijen }: Duotabel): Uitkomst<Duodeel> {
  const kolommen = vindKolommen(kop);
  const { plek } = kolommen;
  const besturen =
    plek.bestuursnummer !== undefined && plek.bestuur !== undefined
      ? leesBesturen(rijen, plek.bestuursnummer, plek.bestuur)
      : new Map<string, string>();
  if (plek.vestiging === undefined || (plek.instelling === undefined && plek.naam === undefined))
    return besturen.size > 0 ? goed({ vestigingen: [], besturen, jaar: "" }) : onbekend(bestand);
  const recent = kolommen.jaren.toSorted((a, b) => (a.jaar < b.jaar ? 1 : -1)).slice(0, JAREN);
  const metTelling = plek.aantal !== undefined || kolommen.leerjaren.length > 0;
  const teljaar = metTelling ? (/20\d\d(?!.*20\d\d)/.exec(bestand)?.[0] ?? "") : "";
  const lezer: Lezer = { kolommen: { ...kolommen, jaren: recent }, bestand, teljaar };
  const lijst = new Map<string, Vestiging>();
  for (const rij of rijen) {
    const vestiging = leesRij(rij, lezer);
    if (vestiging) voegRijBij(lijst, vestiging);
  }
  if (lijst.size === 0) return onbekend(bestand);
  return goed({ vestigingen: [...lijst.values()], besturen, jaar: recent[0]?.jaar ?? teljaar });
}
