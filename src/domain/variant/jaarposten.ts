import { kostenVanPost } from "../begroting/post.ts";
import type { Jaarpost, Regel } from "../dossier/geld.ts";

type Posten = Regel["jaren"];

/** The line as amounts: what it costs in every year that it has a post for, in centen. */
function alsBedragen(regel: Regel): Record<string, number> {
  return Object.fromEntries(Object.entries(regel.jaren).map(([jaar, post]) => [jaar, kostenVanPost(regel, post)]));
}

const metBedragen = (regel: Regel, bedragen: Record<string, number>): Regel => ({
  ...regel,
  rekenwijze: "bedrag",
  jaren: Object.fromEntries(Object.entries(bedragen).map(([jaar, bedrag]): [string, Jaarpost] => [jaar, { bedrag }])),
});

const volgendJaar = (jaar: string, jaren: number): string => String(Number(jaar) + jaren);

/**
 * A line that begins so many half years later. A whole year moves its posts; with a half, half of every year moves to
 * the next one (the odd cent stays), and a calculation becomes an amount. What is bought once stays in its school year
 * when it comes half a year later. No cent is lost: what falls after the plan keeps its place there.
 */
export function verschuif(regel: Regel, halfjaren: number): Regel {
  const jaren = Math.floor(halfjaren / 2);
  const posten: Posten = Object.fromEntries(
    Object.entries(regel.jaren).map(([jaar, post]) => [volgendJaar(jaar, jaren), post]),
  );
  const verschoven = { ...regel, jaren: posten };
  if (halfjaren % 2 === 0 || regel.duur === "eenmalig") return verschoven;
  const bedragen: Record<string, number> = {};
  for (const [jaar, bedrag] of Object.entries(alsBedragen(verschoven))) {
    const later = Math.floor(bedrag / 2);
    const erna = volgendJaar(jaar, 1);
    bedragen[jaar] = (bedragen[jaar] ?? 0) + bedrag - later;
    bedragen[erna] = (bedragen[erna] ?? 0) + later;
  }
  return metBedragen(regel, bedragen);
}

/** The line at so many percents of its cost, per year in whole centen; a calculation becomes an amount. */
export function schaal(regel: Regel, procent: number): Regel {
  const deel = (centen: number) => Math.round((centen * procent) / 100);
  const bedragen = Object.entries(alsBedragen(regel)).map(([jaar, centen]) => [jaar, deel(centen)]);
  const geschaald = metBedragen(regel, Object.fromEntries(bedragen));
  return regel.onverdeeld === undefined ? geschaald : { ...geschaald, onverdeeld: deel(regel.onverdeeld) };
}

/** The line with these amounts in these years; the other years cost what they cost. */
export function metAndereBedragen(regel: Regel, bedragen: Record<string, number>): Regel {
  return metBedragen(regel, { ...alsBedragen(regel), ...bedragen });
}
