import type { Antwoord, Rol } from "../dossier/inbreng.ts";
import { isAnoniem, VERDELING_VANAF } from "../kleine-groep.ts";
import { mediaan } from "./oordeel.ts";
import { type Keuzeschaal, OPTIES } from "./opties.ts";
import { VELDEN_VAN_SCHAAL } from "./schaal.ts";

/** How many chose one option. */
export type Stapel = { waarde: string; woorden: string; cijfer: number; aantal: number };

/**
 * What one group answered to one question. `verdeling` is there from ten answers, and for functions (schoolleiding, ib)
 * always; `midden` and `spreiding` (the middle half of the group) leave out "geen zicht".
 */
export type Groepsbeeld = {
  rol: Rol;
  aantal: number;
  geenZicht: number | undefined;
  verdeling: Stapel[] | undefined;
  /** The middle answer in words: "veel zorgen", or "tussen weinig zorgen en enige zorgen"; "" = nobody has a view. */
  midden: string;
  /** Place of the middle on the scale, from 1; between two options a half. 0 = nobody has a view. */
  plek: number;
  /** Lower and upper bound of the middle half, as places on the scale. */
  spreiding: [laag: number, hoog: number] | undefined;
};

/** From this width of the middle half (in steps of the scale) people within a group think differently. */
export const VERDEELD_VANAF = 2;

/** The quarter points of sorted numbers: the answer that a quarter, or three quarters, stays at or below. */
const kwart = (op: readonly number[], deel: number): number =>
  op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? 0;

/** A place on the scale in words; a half lies between two options. */
export function plekInWoorden(schaal: Keuzeschaal, plek: number): string {
  const woord = (cijfer: number) => OPTIES[schaal].find((optie) => optie.cijfer === cijfer)?.woorden ?? "";
  if (plek === 0) return "";
  return Number.isInteger(plek) ? woord(plek) : `tussen ${woord(Math.floor(plek))} en ${woord(Math.ceil(plek))}`;
}

/** What a group that may be shown answered; undefined when it gave no answer on this scale. */
export function groepsbeeld(rol: Rol, schaal: Keuzeschaal, antwoorden: readonly Antwoord[]): Groepsbeeld | undefined {
  const [veld] = VELDEN_VAN_SCHAAL[schaal];
  const gegeven = antwoorden.flatMap((antwoord) => (antwoord[veld] === undefined ? [] : String(antwoord[veld])));
  if (gegeven.length === 0) return undefined;
  const stapels = OPTIES[schaal].map((optie) => ({
    ...optie,
    aantal: gegeven.filter((waarde) => waarde === optie.waarde).length,
  }));
  const plekken = stapels
    .flatMap(({ cijfer, aantal }) => (cijfer === 0 ? [] : Array.from({ length: aantal }, () => cijfer)))
    .sort((a, b) => a - b);
  const geheel = !isAnoniem(rol) || gegeven.length >= VERDELING_VANAF;
  const plek = mediaan(plekken);
  return {
    rol,
    aantal: gegeven.length,
    geenZicht: geheel ? (stapels.find(({ cijfer }) => cijfer === 0)?.aantal ?? 0) : undefined,
    verdeling: geheel ? stapels : undefined,
    midden: plekInWoorden(schaal, plek),
    plek,
    spreiding: plekken.length > 0 ? [kwart(plekken, 0.25), kwart(plekken, 0.75)] : undefined,
  };
}

/** Do people within this group look at it differently? */
export const isVerdeeld = ({ spreiding }: Groepsbeeld): boolean =>
  spreiding !== undefined && spreiding[1] - spreiding[0] >= VERDEELD_VANAF;
