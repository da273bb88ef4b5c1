import type { Doelgebied } from "../dossier/plan.ts";
import type { Interventie } from "./interventie.ts";

/** What the reader wants to see of the menukaart; undefined and "" = everything. */
export type Filter = {
  tekst: string;
  gebied: Doelgebied | undefined;
  /** Cost at most this, 1–5. */
  kostenTot: number | undefined;
  /** Evidence at least this, 1–5. */
  bewijsVanaf: number | undefined;
  /** Only with an estimate in months. */
  effectBekend: boolean;
};

export const ALLES: Filter = {
  tekst: "",
  gebied: undefined,
  kostenTot: undefined,
  bewijsVanaf: undefined,
  effectBekend: false,
};

/** Lower case without accents, so that "coordinator" finds "coördinator". */
const kaal = (tekst: string): string => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Does every word of the question occur in the title, the texts or the search words? */
function bevat({ titel, kort, wat, zoekwoorden }: Interventie, vraag: string): boolean {
  const tekst = kaal([titel, kort, wat, ...zoekwoorden].join(" "));
  return kaal(vraag)
    .split(/\s+/)
    .every((woord) => tekst.includes(woord));
}

/** The interventions that fit the filter. One without a value never fits a limit on that value: not known is not low. */
export function filterMenukaart(menukaart: readonly Interventie[], filter: Filter): Interventie[] {
  const { gebied, kostenTot, bewijsVanaf, effectBekend, tekst } = filter;
  return menukaart.filter((interventie) => {
    const { maanden, kosten, bewijs } = interventie.menukaart.hoofd;
    return (
      (gebied === undefined || interventie.doelgebied === gebied) &&
      (kostenTot === undefined || (kosten !== null && kosten.waarde <= kostenTot)) &&
      (bewijsVanaf === undefined || (bewijs !== null && bewijs.waarde >= bewijsVanaf)) &&
      (!effectBekend || maanden !== null) &&
      bevat(interventie, tekst)
    );
  });
}

export const SORTERINGEN = ["scan", "effect", "kosten", "bewijs", "naam"] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** Sort key: lower comes first, nothing known comes last. */
function sleutel({ menukaart: { hoofd } }: Interventie, op: "effect" | "kosten" | "bewijs"): number {
  if (op === "kosten") return hoofd.kosten?.waarde ?? Number.POSITIVE_INFINITY;
  const waarde = op === "effect" ? hoofd.maanden : hoofd.bewijs;
  return waarde ? -waarde.waarde : Number.POSITIVE_INFINITY;
}

const opNaam = (a: Interventie, b: Interventie) => a.titel.localeCompare(b.titel, "nl");

/**
 * Sorts on one value, then by name. `passend` are the ids that fit the scan, best first; the others follow in the order
 * of the menukaart. "Geen schatting" always comes last: it is no zero.
 */
export function sorteerMenukaart(
  menukaart: readonly Interventie[],
  op: Sortering,
  passend: readonly string[],
): Interventie[] {
  if (op === "naam") return menukaart.toSorted(opNaam);
  if (op !== "scan")
    return menukaart.toSorted((a, b) => {
      const [voor, na] = [sleutel(a, op), sleutel(b, op)];
      return voor === na ? opNaam(a, b) : voor - na;
    });
  const plek = ({ id }: Interventie) => (passend.includes(id) ? passend.indexOf(id) : passend.length);
  return menukaart.toSorted((a, b) => plek(a) - plek(b));
}
