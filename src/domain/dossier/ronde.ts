import * as z from "zod/mini";
import { aantal, datum, tekst, vinkjes, volgorde } from "./velden.ts";

/** Id of the first round of the schoolscan; it needs no row of its own. */
export const EERSTE_RONDE = "r1";

/** What a round of hand-ins is about: the schoolscan, or the vote of the team about the chosen interventions. */
export const RONDESOORTEN = ["scan", "stem"] as const;

/** One time that the schoolscan is filled in, or one vote. `plan/ronde` names the round of the scan that counts now. */
export const Ronde = z.object({
  soort: z._default(z.enum(RONDESOORTEN), "scan"),
  naam: tekst,
  geopendOp: datum,
  /** From this day on no hand-ins are taken any more. */
  geslotenOp: datum,
  /** Last day to hand in; invitations say it. Nothing is refused on it: that is geslotenOp. */
  inleverenTot: datum,
  /** Public key (age1…) to which members of this round encrypt; the private one is at `sleutel/<ronde>`. */
  ontvanger: tekst,
  /**
   * The hand-ins that count, by role and pseudonym, with their `keer`. Set once per role, when the round is closed: what
   * is shown of an anonymous group never changes by one person (ADR 0010).
   */
  geteld: z._default(z.record(z.string(), z.record(z.string(), z.int().check(z.minimum(1), z.maximum(999)))), {}),
  /** Mark of what the plan chose when this round opened (programma/planmerk.ts): did it change since? */
  planBij: tekst,
  /** Of a vote: what is voted on, by id of the keuze, with its name when the vote was opened. */
  keuzes: z._default(z.record(z.string(), z.object({ naam: tekst, volgorde })), {}),
  volgorde,
});
export type Ronde = z.infer<typeof Ronde>;

/** How an own question is answered. */
export const VRAAGSOORTEN = ["zorg", "eens", "open"] as const;
export type Vraagsoort = (typeof VRAAGSOORTEN)[number];

/** A question that the school adds to its forms (at most eight a round). */
export const EigenVraag = z.object({
  ronde: tekst,
  tekst,
  soort: z._default(z.enum(VRAAGSOORTEN), "open"),
  /** Forms it is asked in, by form id. */
  formulieren: vinkjes,
  volgorde,
});
export type EigenVraag = z.infer<typeof EigenVraag>;

/**
 * What was said in a meeting about one item: counted votes per option, a note, and what was decided. Kept beside the
 * answers of people, never over them.
 */
export const Overleg = z.object({
  /** Votes by show of hands, by option; see schoolscan/stemvragen.ts ("4", "deels", "voor", "omvang-2"). */
  stemmen: z._default(z.record(z.string(), z.int().check(z.minimum(0), z.maximum(2000))), {}),
  notitie: tekst,
  /** Stored value of the item's own scale that was decided on, or the number that counts; "" = not decided. */
  besluit: tekst,
  besluitUitleg: tekst,
  besprokenOp: datum,
});
export type Overleg = z.infer<typeof Overleg>;

/** How one round is discussed in the team: which questions, how long each, and where the meeting stopped. */
export const Bijeenkomst = z.object({
  /** "eerst" = what must be talked about first; "alle"; "eigen" = `vragen`; or the id of an onderdeel. */
  keuze: tekst,
  /** Questions of an own choice, by itemRef. */
  vragen: vinkjes,
  /** Minutes per question. */
  minuten: aantal(60),
  /** itemRef at which the meeting stopped. */
  bij: tekst,
});
export type Bijeenkomst = z.infer<typeof Bijeenkomst>;

/** The report of one conversation with a class: counts and themes, never names. */
export const Klassengesprek = z.object({
  ronde: tekst,
  /** groepId, see schoolscan/groepen.ts. */
  groep: tekst,
  datum,
  aanwezig: aantal(999),
  /** Show of hands at each statement, by statement id. */
  stelling: z._default(
    z.record(z.string(), z.object({ eens: aantal(999), oneens: aantal(999), weetNiet: aantal(999) })),
    {},
  ),
  /** What came up, and how many pupils named it. */
  thema: z._default(z.record(z.string(), z.object({ tekst, aantal: aantal(999), volgorde })), {}),
  tips: tekst,
  tops: tekst,
  /** The day on which the pupils saw this report and could take something back. */
  teruggelegdOp: datum,
  volgorde,
});
export type Klassengesprek = z.infer<typeof Klassengesprek>;
