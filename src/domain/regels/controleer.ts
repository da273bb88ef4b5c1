import type { Feiten } from "../feiten.ts";
import { geldregels } from "./geld.ts";
import { verdelingsregels } from "./geld-verdeling.ts";
import { vulIn } from "./invullen.ts";
import { keuzeregels } from "./keuzes.ts";
import { meedoenregels } from "./meedoen.ts";
import { type Ernst, type Melding, STAPPEN } from "./melding.ts";
import { scanregels } from "./scan.ts";
import { terugkijkregels } from "./terugkijken.ts";
import type { Regels, Treffer } from "./treffer.ts";
import { uitvoeringsregels } from "./uitvoering.ts";
import { volgregels } from "./volgen.ts";

/** Every rule that works, by its id. A new rule is one function in one of these groups. */
export const REGELS: Regels = {
  ...scanregels,
  ...meedoenregels,
  ...keuzeregels,
  ...uitvoeringsregels,
  ...geldregels,
  ...verdelingsregels,
  ...volgregels,
  ...terugkijkregels,
};

const ZWAARTE: readonly string[] = ["STOP", "WAARSCHUW", "TIP"] satisfies Ernst[];
const isErnst = (ernst: string): ernst is Ernst => ZWAARTE.includes(ernst);

/** Dresses one hit with the words of its rule. A rule without words, or whose words are no message, says nothing. */
function maakMelding(
  feiten: Feiten,
  regel: string,
  { onderwerp, over, waar, invul = {}, ernst: eigen }: Treffer,
): Melding[] {
  const tekst = feiten.inhoud.regelteksten[regel];
  const ernst = eigen ?? tekst?.ernst;
  if (!tekst || !ernst || !isErnst(ernst)) return [];
  const id = onderwerp ? `${regel}:${onderwerp}` : regel;
  return [
    {
      id,
      regel,
      ernst,
      blokkeert: ernst === "STOP" ? "gereed" : "niets",
      waar,
      over,
      kop: vulIn(feiten, tekst.kop, invul),
      melding: vulIn(feiten, tekst.melding, invul),
      watTeDoen: vulIn(feiten, tekst.watTeDoen, invul),
      redenMag: ernst === "WAARSCHUW",
      reden: feiten.dossier.reden[id] ?? "",
    },
  ];
}

/**
 * All messages about a dossier: by severity, then in the order of the steps, then of the rules. A STOP stands in the
 * way of "gereed voor MR"; a WAARSCHUW may stay with a written reason; same facts, same list.
 */
export function controleer(feiten: Feiten): Melding[] {
  return Object.entries(REGELS)
    .flatMap(([regel, zoek]) => zoek(feiten).flatMap((treffer) => maakMelding(feiten, regel, treffer)))
    .sort(
      (a, b) =>
        ZWAARTE.indexOf(a.ernst) - ZWAARTE.indexOf(b.ernst) ||
        STAPPEN.indexOf(a.waar.stap) - STAPPEN.indexOf(b.waar.stap),
    );
}
