import * as z from "zod/mini";
import type { Dossier } from "../dossier/dossier.ts";
import type { Change } from "../dossier/entries.ts";
import { Inzending, leesInzending, schrijfInzending } from "../dossier/inzending.ts";
import { SCHOOLSOORTEN, SECTOREN } from "../dossier/school.ts";
import type { Inhoud } from "../inhoud.ts";
import { eigenVragenVan } from "./eigen-vragen.ts";
import { leesAntwoorden } from "./invullen.ts";
import { huidigeRonde, isOpen } from "./rondes.ts";
import { isStemronde, stemkeuzesVan } from "./stemronde.ts";
import { Kort } from "./uitnodiging.ts";
import { vragenlijstVoor } from "./vragenlijst.ts";

/** What is inside the envelope that a member hands in. `pseudoniem` is a random id, made on the member's device for one round. */
export const Inlevering = z.strictObject({ kenmerk: Kort, ronde: Kort, pseudoniem: Kort, inzending: Inzending });
export type Inlevering = z.infer<typeof Inlevering>;

/** Why a file is not taken. */
export const INLEVERFOUTEN = {
  vreemd: "Dit is geen ingeleverd formulier van Schoolprogramma.",
  "te-nieuw": "Dit is gemaakt met een nieuwere versie van Schoolprogramma. Werk de app bij en open het dan opnieuw.",
  beschadigd: "Dit is beschadigd of niet compleet. Vraag om het opnieuw in te leveren.",
  "andere-school": "Dit hoort bij een ander plan of een andere school.",
  "andere-ronde": "Dit hoort bij een andere ronde van de schoolscan.",
  gesloten: "Deze ronde is gesloten. Er komen geen formulieren meer bij.",
  "andere-sleutel":
    "Dit is versleuteld met een andere sleutel. Is de uitnodiging op een ander apparaat gemaakt? Zet dan eerst de back-up van dat apparaat terug.",
  formulier: "Dit past niet bij een formulier van deze school.",
} as const;
export type Inleverfout = keyof typeof INLEVERFOUTEN;

export type Gelezen<T> = { goed: true; waarde: T } | { goed: false; fout: Inleverfout };
export const faalt = (fout: Inleverfout): Gelezen<never> => ({ goed: false, fout });

/** Is a hand-in for this plan and round welcome now? Undefined = yes. */
export function weigering(
  dossier: Dossier,
  { kenmerk, ronde }: Pick<Inlevering, "kenmerk" | "ronde">,
): Inleverfout | undefined {
  if (kenmerk !== dossier.plan.kenmerk) return "andere-school";
  if (ronde !== huidigeRonde(dossier) && !isStemronde(dossier, ronde)) return "andere-ronde";
  return isOpen(dossier, ronde) ? undefined : "gesloten";
}

/** Only what the form asks, written anew: nothing else that a device sent along is ever stored. */
export function herschrijf({ ronde, inzending }: Inlevering, dossier: Dossier, inhoud: Inhoud): Gelezen<Inzending> {
  const lijst = vragenlijstVoor(
    {
      formulier: inzending.formulier,
      rol: inzending.rol,
      sectoren: [...SECTOREN],
      schoolsoorten: [...SCHOOLSOORTEN],
      vragen: eigenVragenVan(dossier, ronde),
      keuzes: isStemronde(dossier, ronde) ? stemkeuzesVan(dossier, ronde) : undefined,
    },
    inhoud,
  );
  const antwoorden = lijst && leesAntwoorden(lijst, inzending.antwoorden);
  if (!antwoorden) return faalt("formulier");
  return {
    goed: true,
    waarde: { rol: inzending.rol, formulier: inzending.formulier, keer: inzending.keer, antwoorden },
  };
}

/** A hand-in beside what is stored of the same member: new, a repeat that can replace it, the same, or an older one. */
export type Inleverstand = "nieuw" | "herhaald" | "zelfde" | "ouder";

/** Which of two hand-ins of one member counts: the later one; of two with the same count always the same one. */
const isLater = (a: string, b: string): boolean => {
  const [keerA, keerB] = [leesInzending(a)?.keer ?? 0, leesInzending(b)?.keer ?? 0];
  return keerA === keerB ? a > b : keerA > keerB;
};

/** The later of two stored texts of one member. */
export const laatste = (a: string, b: string): string => (isLater(b, a) ? b : a);

/** How a hand-in (as stored text) relates to the one that is there. */
export function inleverstand(bestaand: string | undefined, tekst: string): Inleverstand {
  if (bestaand === undefined) return "nieuw";
  if (bestaand === tekst) return "zelfde";
  return isLater(tekst, bestaand) ? "herhaald" : "ouder";
}

/** A hand-in that may be added: to which round, who (by pseudonym) and the text to store. */
export type Aanwinst = Pick<Inlevering, "ronde" | "pseudoniem"> & { tekst: string };

export const alsAanwinst = (
  { ronde, pseudoniem }: Pick<Inlevering, "ronde" | "pseudoniem">,
  inzending: Inzending,
): Aanwinst => ({
  ronde,
  pseudoniem,
  tekst: schrijfInzending(inzending),
});

/**
 * The leaves that these hand-ins add to their rounds. New ones always; a repeat only when `vervang` says so.
 * In the order of the pseudonyms, so that what is stored says nothing about who was first; any order, repetition and
 * grouping of the same hand-ins ends in the same leaves.
 */
export function voegInleveringenToe(
  dossier: Dossier,
  aanwinsten: readonly Aanwinst[],
  vervang: (pseudoniem: string) => boolean,
): Change[] {
  const nieuwste = new Map<string, Aanwinst>();
  for (const aanwinst of aanwinsten) {
    const sleutel = `inzending/${aanwinst.ronde}/${aanwinst.pseudoniem}`;
    const tekst = laatste(nieuwste.get(sleutel)?.tekst ?? aanwinst.tekst, aanwinst.tekst);
    nieuwste.set(sleutel, { ...aanwinst, tekst });
  }
  return [...nieuwste]
    .filter(([, { ronde, pseudoniem, tekst }]) => {
      const stand = inleverstand(dossier.inzending[ronde]?.[pseudoniem], tekst);
      return stand === "nieuw" || (stand === "herhaald" && vervang(pseudoniem));
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, { tekst }]) => ({ sleutel, waarde: tekst }));
}
