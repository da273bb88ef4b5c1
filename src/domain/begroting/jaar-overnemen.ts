import type { Change } from "../dossier/entries.ts";
import type { Jaarpost } from "../dossier/geld.ts";
import { verdeel } from "./bedrag.ts";
import type { Kostenregel } from "./totalen.ts";

export type Overname = {
  changes: Change[];
  /** Lines that get a post in the next year. */
  over: Kostenregel[];
  /** Lines that already have something in that year: they stay as they are. */
  bezet: Kostenregel[];
  /** One-off lines: their cost does not come back. */
  eenmalig: Kostenregel[];
};

const isLeeg = (post: Jaarpost | undefined): boolean =>
  post === undefined || Object.values(post).every((waarde) => waarde === undefined);

/** All leaves of a post; a calculated line keeps its quantities, and its price rises with the percentage. */
function neemOver(id: string, naar: number, post: Jaarpost, procent: number): Change[] {
  const index = Math.round(((1 + (post.index ?? 0) / 100) * (1 + procent / 100) - 1) * 1e6) / 1e4;
  const nieuw = { ...post, ...(index > 0 ? { index } : {}) };
  return Object.entries(nieuw).flatMap(([naam, waarde]) =>
    waarde === undefined ? [] : [{ sleutel: `regel/${id}/jaren/${naar}/${naam}`, waarde }],
  );
}

/**
 * Takes the posts of one school year over to another, raised by `procent`. Amounts together become the sum with the
 * percentage, rounded once, and that is divided over the lines by largest remainder: no cent is lost or invented. The price
 * of a calculated line gets the percentage in that year. What stands in the other year is never overwritten.
 */
export function neemJaarOver(regels: Kostenregel[], van: number, naar: number, procent: number): Overname {
  const gevuld = regels.filter(({ regel }) => !isLeeg(regel.jaren[van]));
  const eenmalig = gevuld.filter(({ regel }) => regel.duur === "eenmalig");
  const rest = gevuld.filter(({ regel }) => regel.duur !== "eenmalig");
  const bezet = rest.filter(({ regel }) => !isLeeg(regel.jaren[naar]));
  const over = rest.filter(({ regel }) => isLeeg(regel.jaren[naar]));
  const bedragen = over.filter(({ regel }) => regel.rekenwijze === "bedrag");
  const nu = bedragen.map(({ regel }) => regel.jaren[van]?.bedrag ?? 0);
  const som = nu.reduce((a, b) => a + b, 0);
  const geindexeerd = verdeel(Math.round((som * (100 + procent)) / 100), nu);
  return {
    over,
    bezet,
    eenmalig,
    changes: [
      ...bedragen.map(({ id }, i) => ({ sleutel: `regel/${id}/jaren/${naar}/bedrag`, waarde: geindexeerd[i] ?? 0 })),
      ...over
        .filter(({ regel }) => regel.rekenwijze !== "bedrag")
        .flatMap(({ id, regel }) => neemOver(id, naar, regel.jaren[van] ?? {}, procent)),
    ],
  };
}
