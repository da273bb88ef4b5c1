import type { Rol } from "../dossier/inbreng.ts";
import { ROLNAMEN } from "../dossier/namen.ts";
import type { Scanitem } from "./item.ts";
import { type Oordeel, ROLLEN_VERSCHILLEN_VANAF } from "./oordeel.ts";
import { oordeelschaal } from "./schaal.ts";

type Zorg = 0 | 1 | 2 | 3 | 4 | 5;
/** A judgement to show: words, or the concern from 1 to 5 (0 = geen zicht, null = niet beantwoord). */
type Oordeelcel = string | { zorg: Zorg | null };

const ZORGNAMEN = ["geen zicht", "geen", "weinig", "enige", "veel", "zeer veel"] as const;

export const OMVANGNAMEN = [
  "niet bekend",
  "enkele leerlingen",
  "minder dan een kwart van de leerlingen",
  "een kwart tot de helft van de leerlingen",
  "meer dan de helft van de leerlingen",
] as const;

/** The steps of the scales without a concern from 1 to 5: points and the words of the answer. */
const KLAAR: [number, string][] = [
  [0, "op orde"],
  [35, "deels op orde"],
  [70, "niet op orde"],
];
const STAPPEN: Record<"K" | "V" | "W", [number, string][]> = {
  K: KLAAR,
  V: [
    [0, "kleiner geworden"],
    [20, "gelijk gebleven"],
    [60, "groter geworden"],
  ],
  W: [
    [0, "meer dan verwacht"],
    [20, "zoals verwacht"],
    [60, "minder dan verwacht"],
  ],
};

/** The step whose points lie nearest. */
const dichtstbij = (stappen: [number, string][], punten: number): string =>
  stappen.reduce((beste, stap) => (Math.abs(stap[0] - punten) < Math.abs(beste[0] - punten) ? stap : beste))[1];

/** Points 0–100 of the concern scale → 1–5. */
const zorgVan = (punten: number): Zorg => Math.min(5, Math.max(1, Math.round(punten / 25) + 1)) as Zorg;

/**
 * A judgement to show: the concern from 1 to 5, 0 = nobody has a view, null = not answered. Scales
 * without strength (klaar, verschil, verwachting) stay words: a number would suggest more than was asked.
 */
export function oordeelcel(item: Scanitem, punten: number | null | undefined): Oordeelcel {
  const schaal = oordeelschaal(item.schalen);
  if (punten === undefined) return { zorg: null };
  if (punten === null) return { zorg: 0 };
  return schaal === "K" || schaal === "V" || schaal === "W"
    ? dichtstbij(STAPPEN[schaal], punten)
    : item.schalen.includes("KP")
      ? dichtstbij(KLAAR, punten)
      : { zorg: zorgVan(punten) };
}

/** The same judgement in words: "veel zorgen (4 van 5)" or "niet op orde". */
export function oordeelInWoorden(item: Scanitem, punten: number | null | undefined): string {
  const cel = oordeelcel(item, punten);
  if (typeof cel === "string") return cel;
  if (cel.zorg === null) return "niet beantwoord";
  return cel.zorg === 0 ? "geen zicht" : `${ZORGNAMEN[cel.zorg]} zorgen (${cel.zorg} van 5)`;
}

/** Do roles see this differently: two steps of concern apart, or any other answer in words ("deels op orde")? */
export function rollenVerschillen(item: Scanitem, oordeel: Oordeel): boolean {
  if (oordeel.verschil >= ROLLEN_VERSCHILLEN_VANAF) return true;
  const cellen = Object.values(oordeel.perRol).map((punten) => oordeelcel(item, punten));
  return new Set(cellen.filter((cel) => typeof cel === "string")).size > 1;
}

/** "team veel zorgen (4 van 5), ouders weinig zorgen (2 van 5)": what each of these roles said. */
export const oordelenPerRol = (item: Scanitem, oordeel: Oordeel, rollen: readonly Rol[]): string[] =>
  rollen.flatMap((rol) => {
    const punten = oordeel.perRol[rol];
    return punten === undefined ? [] : [`${ROLNAMEN[rol]}: ${oordeelInWoorden(item, punten)}`];
  });
