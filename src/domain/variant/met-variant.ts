import { maandenLater } from "../dossier/datum.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Potje, Regel } from "../dossier/geld.ts";
import type { Keuze, Meetpunt } from "../dossier/plan.ts";
import { looptijd } from "../dossier/schooljaar.ts";
import type { Variant } from "../dossier/variant.ts";
import { metAndereBedragen, schaal, verschuif } from "./jaarposten.ts";

const MAANDEN_PER_HALFJAAR = 6;

/** A list with each item changed; undefined leaves it out. */
function pasAan<T>(lijst: Record<string, T>, wordt: (item: T, id: string) => T | undefined): Record<string, T> {
  const paren = Object.entries(lijst).flatMap(([id, item]): [string, T][] => {
    const nieuw = wordt(item, id);
    return nieuw === undefined ? [] : [[id, nieuw]];
  });
  return Object.fromEntries(paren);
}

function potjeIn({ potje }: Variant, oud: Potje, id: string): Potje {
  const procent = potje[id]?.procent;
  if (procent === undefined) return oud;
  const jaren = pasAan(oud.jaren, ({ bedrag }) =>
    bedrag === undefined ? {} : { bedrag: Math.round((bedrag * procent) / 100) },
  );
  return { ...oud, jaren };
}

/** A choice that begins later ends at the latest when the plan ends, unless it already ended after it. */
function keuzeLater(keuze: Keuze, halfjaren: number, planEind: string | undefined): Keuze {
  const later = (iso: string) => maandenLater(iso, halfjaren * MAANDEN_PER_HALFJAAR);
  const { voorbereidenVanaf, begin, eind } = keuze;
  const binnen = (iso: string) => (planEind !== undefined && iso > planEind ? planEind : iso);
  return {
    ...keuze,
    ...(voorbereidenVanaf !== undefined && { voorbereidenVanaf: later(voorbereidenVanaf) }),
    ...(begin !== undefined && { begin: later(begin) }),
    ...(eind !== undefined && { eind: planEind !== undefined && eind > planEind ? later(eind) : binnen(later(eind)) }),
  };
}

function meetpuntIn({ keuze }: Variant, oud: Meetpunt): Meetpunt {
  const halfjaren = keuze[oud.keuze]?.later ?? 0;
  if (halfjaren === 0) return oud;
  return { ...oud, momenten: pasAan(oud.momenten, (iso) => maandenLater(iso, halfjaren * MAANDEN_PER_HALFJAAR)) };
}

/** First later, then the percentage, then the amounts that were typed. */
function regelIn({ keuze, regel }: Variant, oud: Regel, id: string): Regel {
  const { later = 0, procent } = keuze[oud.keuze] ?? {};
  const verschoven = later > 0 ? verschuif(oud, later) : oud;
  const geschaald = procent === undefined ? verschoven : schaal(verschoven, procent);
  const bedragen = Object.entries(regel[id]?.bedragen ?? {}).flatMap(([jaar, bedrag]): [string, number][] =>
    bedrag === undefined ? [] : [[jaar, bedrag]],
  );
  return bedragen.length === 0 ? geschaald : metAndereBedragen(geschaald, Object.fromEntries(bedragen));
}

/** Is this choice left out? */
export const vervalt = ({ keuze }: Variant, id: string): boolean => keuze[id]?.vervalt === true;

/**
 * The plan as it would be with this variant: a dossier like any other, so that every calculation works on it. A choice
 * that is left out goes with its measuring points and cost lines; what was spent stays spent.
 */
export function metVariant(dossier: Dossier, variant: Variant): Dossier {
  const planEind = looptijd(dossier.plan)?.eind;
  return {
    ...dossier,
    potje: pasAan(dossier.potje, (potje, id) => potjeIn(variant, potje, id)),
    keuze: pasAan(dossier.keuze, (keuze, id) => {
      const halfjaren = variant.keuze[id]?.later ?? 0;
      if (vervalt(variant, id)) return undefined;
      return halfjaren === 0 ? keuze : keuzeLater(keuze, halfjaren, planEind);
    }),
    meetpunt: pasAan(dossier.meetpunt, (meetpunt) =>
      vervalt(variant, meetpunt.keuze) ? undefined : meetpuntIn(variant, meetpunt),
    ),
    regel: pasAan(dossier.regel, (regel, id) =>
      vervalt(variant, regel.keuze) ? undefined : regelIn(variant, regel, id),
    ),
  };
}
