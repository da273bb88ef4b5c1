import { leesBedragcel } from "./bedragcel.ts";
import { leesFte } from "./fte.ts";
import { jaarVanRol, type Kolomrol, vergelijkbaar } from "./tabel.ts";

/** A line of the other plan as it was read; nothing of it is in the plan yet. */
export type Gelezenregel = {
  /** Place among the rows, from 0; what the school ticks refers to it. */
  rij: number;
  /** A total counts double, a heading has no amount: both are left out unless the school ticks them. */
  soort: "regel" | "totaal" | "kop";
  teksten: Partial<Record<Kolomrol, string>>;
  /** Amount per school year in centen. */
  perJaar: Record<number, number>;
  /** Amount that belongs to no year, in centen. */
  zonderJaar: number | undefined;
  /** Fte, and the price of one fte per year in centen. */
  fte: number | undefined;
  gpl: number | undefined;
  /** Cells of which the amount could not be read. */
  onleesbaar: string[];
};

/** Longest text that is taken over from one cell. */
const MAX_CEL = 2000;
/** Most lines that are shown and taken over at once. */
export const MAX_REGELS = 500;

const TOTAAL = /^(sub ?totaal|totaal|totale|eindtotaal|samen|som|total|grand total|saldo)\b/;

const kort = (tekst: string) => tekst.trim().slice(0, MAX_CEL);

/** Reads an amount into the line; words that are no amount are remembered. */
function neemBedrag(regel: Gelezenregel, cel: string, jaar: number | undefined): void {
  const bedrag = leesBedragcel(cel);
  if (bedrag.soort === "onleesbaar") regel.onleesbaar.push(cel.slice(0, 60));
  if (bedrag.soort !== "bedrag") return;
  if (jaar === undefined) regel.zonderJaar = bedrag.centen;
  else regel.perJaar[jaar] = bedrag.centen;
}

/** Reads fte, or the price of one; words that are neither are remembered. */
function neemFte(regel: Gelezenregel, cel: string, rol: "fte" | "gpl"): void {
  if (rol === "fte") {
    regel.fte = leesFte(cel);
    if (regel.fte === undefined && !/^[0\-–—.,]+$/.test(cel)) regel.onleesbaar.push(`${cel.slice(0, 60)} (fte)`);
    return;
  }
  const prijs = leesBedragcel(cel);
  if (prijs.soort === "bedrag" && prijs.centen > 0) regel.gpl = prijs.centen;
  if (prijs.soort === "onleesbaar") regel.onleesbaar.push(cel.slice(0, 60));
}

function leesRij(rij: number, cellen: readonly string[], rollen: readonly Kolomrol[]): Gelezenregel {
  const regel: Gelezenregel = {
    rij,
    soort: "regel",
    teksten: {},
    perJaar: {},
    zonderJaar: undefined,
    fte: undefined,
    gpl: undefined,
    onleesbaar: [],
  };
  for (const [i, rol] of rollen.entries()) {
    const cel = (cellen[i] ?? "").trim();
    if (rol === "niets" || cel === "") continue;
    const jaar = jaarVanRol(rol);
    if (rol === "fte" || rol === "gpl") neemFte(regel, cel, rol);
    else if (jaar !== undefined || rol === "bedrag") neemBedrag(regel, cel, jaar);
    else regel.teksten[rol] = kort(cel);
  }
  return regel;
}

const heeftBedrag = ({ perJaar, zonderJaar, fte }: Gelezenregel) =>
  zonderJaar !== undefined || fte !== undefined || Object.keys(perJaar).length > 0;

/** Total of a line over all years, in centen. */
export const somVan = ({ perJaar, zonderJaar }: Gelezenregel): number =>
  Object.values(perJaar).reduce((a, b) => a + b, zonderJaar ?? 0);

function soortVan(regel: Gelezenregel, cellen: readonly string[], metBedragen: boolean): Gelezenregel["soort"] {
  const eerste = cellen.find((cel) => cel.trim() !== "") ?? "";
  if (TOTAAL.test(vergelijkbaar(eerste))) return "totaal";
  if (metBedragen && Object.keys(regel.teksten).length === 0) return "totaal";
  return metBedragen && !heeftBedrag(regel) && regel.onleesbaar.length === 0 ? "kop" : "regel";
}

/**
 * Rows below the header → lines. Empty rows are left out; a row with a total or only a heading is marked. A merged name
 * of an intervention stands in its first row only: it holds for the rows below it as well, up to the next heading. A
 * potje is never taken over that way: an empty cell there means that it is not known.
 */
export function leesRegels(
  rijen: readonly (readonly string[])[],
  koprij: number,
  rollen: readonly Kolomrol[],
): Gelezenregel[] {
  const metBedragen = rollen.some((rol) => rol === "bedrag" || rol === "fte" || rol.startsWith("jaar-"));
  const uit: Gelezenregel[] = [];
  let interventie: string | undefined;
  for (const [i, cellen] of rijen.entries()) {
    if (i <= koprij || cellen.every((cel) => cel.trim() === "")) continue;
    const regel = leesRij(i, cellen, rollen);
    regel.soort = soortVan(regel, cellen, metBedragen);
    if (regel.soort === "regel" && metBedragen && interventie !== undefined) regel.teksten.interventie ??= interventie;
    interventie = regel.soort === "regel" ? regel.teksten.interventie : undefined;
    if (regel.soort !== "regel" || Object.keys(regel.teksten).length > 0) uit.push(regel);
    if (uit.length >= MAX_REGELS) break;
  }
  return uit;
}
