import type { Dossier } from "../dossier/dossier.ts";
import type { Change, Entries } from "../dossier/entries.ts";
import { verwijderTak } from "../dossier/lijst.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import { verdeel } from "./bedrag.ts";
import type { Kostenregel } from "./totalen.ts";

/** An intervention that pays its part of a line, with its weight. */
export type Deelnemer = { keuze: string; gewicht: number };

/** Amounts per deelnemer, in each year and in what is not divided over years; the parts always add up to the line. */
export function deelRegel(
  { kosten, regel }: Pick<Kostenregel, "kosten" | "regel">,
  deelnemers: Deelnemer[],
): { perJaar: Record<number, number>; onverdeeld: number; totaal: number }[] {
  const gewichten = deelnemers.map(({ gewicht }) => gewicht);
  const jaren = Object.keys(kosten.perJaar).map(Number);
  const delen = new Map(jaren.map((jaar) => [jaar, verdeel(kosten.perJaar[jaar] ?? 0, gewichten)]));
  const rest = verdeel(regel.onverdeeld ?? 0, gewichten);
  return deelnemers.map((_, i) => {
    const perJaar = Object.fromEntries(jaren.map((jaar) => [jaar, delen.get(jaar)?.[i] ?? 0]));
    const onverdeeld = rest[i] ?? 0;
    return { perJaar, onverdeeld, totaal: Object.values(perJaar).reduce((a, b) => a + b, onverdeeld) };
  });
}

/** Leaves of a line that its parts do not take over: they get amounts of their own. */
const EIGEN = /^(keuze|reden|rekenwijze|gpl|tarief|btw|prijs|onverdeeld|volgorde|jaren\/.*)$/;

/**
 * Divides a line over interventions by largest remainder: one line with amounts for each, the first in the place of the old
 * one (payments stay with it), the others behind all lines. A calculated line becomes amounts, and its note says from what.
 */
export function splitsRegel(
  dossier: Dossier,
  entries: Entries,
  bron: Kostenregel,
  deelnemers: Deelnemer[],
  nieuwId: () => string,
): Change[] {
  const tak = `regel/${bron.id}/`;
  const gedeeld = Object.entries(entries)
    .filter(([sleutel]) => sleutel.startsWith(tak) && !EIGEN.test(sleutel.slice(tak.length)))
    .map(([sleutel, waarde]) => ({ naam: sleutel.slice(tak.length), waarde }));
  const eerste = volgendeVolgorde(dossier.regel);
  const noot = [bron.regel.notitie.trim(), `Deel van één post, verdeeld over ${deelnemers.length} interventies.`];
  const delen = deelRegel(bron, deelnemers);
  return [
    ...verwijderTak(entries, `regel/${bron.id}`),
    ...deelnemers.flatMap(({ keuze }, i) => {
      const id = i === 0 ? bron.id : nieuwId();
      const deel = delen[i];
      const velden = [
        ...gedeeld,
        { naam: "keuze", waarde: keuze },
        { naam: "notitie", waarde: noot.filter(Boolean).join(" ") },
        { naam: "volgorde", waarde: i === 0 ? bron.regel.volgorde : eerste + i },
        ...Object.entries(deel?.perJaar ?? {})
          .filter(([, centen]) => centen > 0)
          .map(([jaar, centen]) => ({ naam: `jaren/${jaar}/bedrag`, waarde: centen })),
        ...(deel && deel.onverdeeld > 0 ? [{ naam: "onverdeeld", waarde: deel.onverdeeld }] : []),
      ];
      return velden.map(({ naam, waarde }) => ({ sleutel: `regel/${id}/${naam}`, waarde }));
    }),
  ];
}
