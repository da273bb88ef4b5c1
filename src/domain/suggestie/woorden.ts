import type { Rol } from "../dossier/inbreng.ts";
import { type Scanitem, type Schoolscan, vraagnummer } from "../schoolscan/item.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { oordeelschaal, type Schaal } from "../schoolscan/schaal.ts";

const ROLNAAM: Record<Rol, string> = {
  schoolleiding: "de schoolleiding",
  ib: "de ib’er",
  team: "het team",
  leerlingen: "de leerlingen",
  ouders: "de ouders",
};
const MEERVOUD: readonly Rol[] = ["leerlingen", "ouders"];

/** The words of a scale by their points. */
const LABELS: Partial<Record<Schaal, readonly [number, string][]>> = {
  Z: [
    [0, "geen zorgen"],
    [25, "weinig zorgen"],
    [50, "enige zorgen"],
    [75, "veel zorgen"],
    [100, "zeer veel zorgen"],
  ],
  K: [
    [0, "op orde"],
    [35, "deels op orde"],
    [70, "niet op orde"],
  ],
  V: [
    [0, "kleiner dan eerst"],
    [20, "gelijk gebleven"],
    [60, "groter dan eerst"],
  ],
  W: [
    [0, "meer dan verwacht"],
    [20, "zoals verwacht"],
    [60, "minder dan verwacht"],
  ],
};

/** The words of the answer nearest to these points; the lighter one when two are as near. */
function label(schaal: Schaal, punten: number): string {
  const stappen = LABELS[schaal] ?? [];
  const dichtst = stappen.toSorted(([a], [b]) => Math.abs(a - punten) - Math.abs(b - punten) || a - b);
  return dichtst[0]?.[1] ?? "";
}

/** "het team, de ib’er en de ouders". */
export function somOp(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join("") : `${namen.slice(0, -1).join(", ")} en ${namen.at(-1)}`;
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** How a question is named in a sentence: "begrijpend lezen (vraag 4.2)", for one schoolsoort "(vraag 4.2, havo)". */
export function noem(scan: Schoolscan, { item, deel }: Pick<Oordeel, "item" | "deel">): string {
  const kort = scan.items.find(({ id }) => id === item)?.kort ?? item;
  return `${kort} (vraag ${vraagnummer(scan, item)}${deel ? `, ${deel}` : ""})`;
}

/** [verb for one, verb for several, what is said] */
function gezegde(scan: Schoolscan, vraag: Scanitem, oordeel: Oordeel): [string, string, string] {
  const schaal = oordeelschaal(vraag.schalen) ?? "Z";
  const antwoord = label(schaal, oordeel.punten ?? 0);
  const naam = noem(scan, oordeel);
  if (schaal === "Z") return ["heeft", "hebben", `${antwoord} over ${naam}`];
  if (schaal === "K") return ["noemt", "noemen", `${naam} ${antwoord}`];
  return ["antwoordt", "antwoorden", `over ${naam}: ${antwoord}`];
}

/**
 * Who said what, in one sentence: "Het team heeft veel zorgen over begrijpend lezen (vraag 4.2)." Several roles are
 * named together, because the answer is the middle of theirs: "Samen hebben de ib’er en het team …".
 */
export function zegWat(scan: Schoolscan, oordeel: Oordeel): string {
  const vraag = scan.items.find(({ id }) => id === oordeel.item);
  if (!vraag) return "";
  const rollen = (Object.keys(oordeel.perRol) as Rol[]).sort();
  const namen = somOp(rollen.map((rol) => ROLNAAM[rol]));
  const [een, meer, wat] = gezegde(scan, vraag, oordeel);
  if (rollen.length > 1) return `Samen ${meer} ${namen} ${wat}.`;
  return `${hoofdletter(namen)} ${MEERVOUD.includes(rollen[0] ?? "team") ? meer : een} ${wat}.`;
}
