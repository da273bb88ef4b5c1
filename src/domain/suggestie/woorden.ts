import type { Rol } from "../dossier/inbreng.ts";
import { toonDeel } from "../schoolscan/delen.ts";
import { type Schoolscan, vraagnummer } from "../schoolscan/item.ts";
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
  return `${kort} (vraag ${vraagnummer(scan, item)}${deel ? `, ${toonDeel(deel)}` : ""})`;
}

/** [verb for one, verb for several, what is said] when the answer is this many points. */
function gezegde(scan: Schoolscan, schaal: Schaal, oordeel: Oordeel, punten: number): [string, string, string] {
  const antwoord = label(schaal, punten);
  const naam = noem(scan, oordeel);
  if (schaal === "Z") return ["heeft", "hebben", `${antwoord} over ${naam}`];
  if (schaal === "K") return ["noemt", "noemen", `${naam} ${antwoord}`];
  return ["antwoordt", "antwoorden", `over ${naam}: ${antwoord}`];
}

/** One role with its own answer: "Het team heeft veel zorgen over begrijpend lezen (vraag 4.2)." */
function zegVanRol(scan: Schoolscan, schaal: Schaal, oordeel: Oordeel, rol: Rol): string {
  const [een, meer, wat] = gezegde(scan, schaal, oordeel, oordeel.perRol[rol] ?? 0);
  return `${hoofdletter(ROLNAAM[rol])} ${MEERVOUD.includes(rol) ? meer : een} ${wat}.`;
}

/**
 * Who said what. Several roles with a concern from 1 to 5 are named together, because the answer is the middle of theirs:
 * "Samen hebben de ib’er en het team …". Words such as "deels op orde" have no middle: roles that differ each say their own.
 */
export function zegWat(scan: Schoolscan, oordeel: Oordeel): string {
  const vraag = scan.items.find(({ id }) => id === oordeel.item);
  if (!vraag) return "";
  const schaal = oordeelschaal(vraag.schalen) ?? "Z";
  const [eerste, ...rest] = (Object.keys(oordeel.perRol) as Rol[]).sort();
  if (eerste === undefined) return "";
  if (rest.length === 0) return zegVanRol(scan, schaal, oordeel, eerste);
  const antwoord = (rol: Rol) => label(schaal, oordeel.perRol[rol] ?? 0);
  if (schaal !== "Z" && rest.some((rol) => antwoord(rol) !== antwoord(eerste)))
    return [
      zegVanRol(scan, schaal, oordeel, eerste),
      ...rest.map(
        (rol) => `${hoofdletter(ROLNAAM[rol])} ${MEERVOUD.includes(rol) ? "zeggen" : "zegt"}: ${antwoord(rol)}.`,
      ),
    ].join(" ");
  const [, meer, wat] = gezegde(scan, schaal, oordeel, oordeel.punten ?? 0);
  return `Samen ${meer} ${somOp([eerste, ...rest].map((rol) => ROLNAAM[rol]))} ${wat}.`;
}

/** The same question in another part of the school: "Ook bij havo: veel zorgen." */
export function zegOok(scan: Schoolscan, { item, deel, punten }: Oordeel): string {
  const schaal = oordeelschaal(scan.items.find(({ id }) => id === item)?.schalen ?? []) ?? "Z";
  return `Ook bij ${deel ? toonDeel(deel) : "de hele school"}: ${label(schaal, punten ?? 0)}.`;
}
