import * as z from "zod/mini";
import { aantal, datum, getal, tekst, volgorde } from "./velden.ts";

export const SECTOREN = ["bao", "sbao", "so", "vso", "vo", "pro"] as const;
export type Sector = (typeof SECTOREN)[number];

export const SCHOOLSOORTEN = ["vmbo-b", "vmbo-k", "vmbo-gt", "havo", "vwo"] as const;
export type Schoolsoort = (typeof SCHOOLSOORTEN)[number];

export const GELEDINGEN = ["personeel", "ouders", "leerlingen"] as const;
export type Geleding = (typeof GELEDINGEN)[number];

/** Who was asked for this plan (section "Zo is dit plan gemaakt"). */
export const GESPREKSGROEPEN = ["team", "leerlingen", "leerlingenraad", "ouders", "bestuur", "mr"] as const;
export type Gespreksgroep = (typeof GESPREKSGROEPEN)[number];

/** The school. More than one sector is possible (so/vso, 10–14): the scan then asks the items of all of them. */
export const School = z.object({
  naam: tekst,
  brin: tekst,
  vestiging: tekst,
  plaats: tekst,
  bestuur: tekst,
  contact: tekst,
  sectoren: z._default(z.partialRecord(z.enum(SECTOREN), z.literal(true)), {}),
  schoolsoorten: z._default(z.partialRecord(z.enum(SCHOOLSOORTEN), z.literal(true)), {}),
  /** Pupils per group or leerjaar, by groepId (see groepen.ts). Counts only, never names. */
  leerlingen: z._default(z.record(z.string(), z.int().check(z.minimum(0), z.maximum(9999))), {}),
  /** All pupils at 1 October, by year, from a list; beside the numbers per group, which the school fills in itself. */
  telling: z._default(z.record(z.string(), z.int().check(z.minimum(0), z.maximum(99_999))), {}),
  /** Source and peildatum of that list, in words. */
  tellingBron: tekst,
  /** Number of people in the team. */
  team: aantal(2000),
  /** A fictional school is marked on every screen and page. */
  fictief: z._default(z.boolean(), false),
});
export type School = z.infer<typeof School>;

export const Speerpunt = z.object({ tekst, volgorde });

/** The MR: its size per geleding, when it decides and when the plan was sent. */
export const Mr = z.object({
  personeel: aantal(50),
  ouders: aantal(50),
  leerlingen: aantal(50),
  besluitOp: datum,
  verstuurdOp: datum,
  /** Own words for the Wms headings; an empty one is written by the app from the plan (docs/bestandsformaat.md). */
  gevolgenPersoneel: tekst,
  gevolgenOuders: tekst,
  gevolgenLeerlingen: tekst,
  maatregelen: tekst,
  belangen: tekst,
});
/** A meeting in which the MR hears how it stands. */
export const MrMoment = z.object({ datum, onderwerp: tekst, volgorde });

/** A conversation or questionnaire on the way to this plan: who was asked, who took part, who was missed. */
export const Gesprek = z.object({
  groep: z.optional(z.enum(GESPREKSGROEPEN)),
  hoe: tekst,
  datum,
  gevraagd: aantal(99_999),
  meegedaan: aantal(99_999),
  gemist: tekst,
  volgorde,
});
export type Gesprek = z.infer<typeof Gesprek>;

/** Why a group was not asked, by Gespreksgroep. */
export const NietGevraagd = z.object({ reden: tekst });

/** What somebody said on the way to this plan, and what the school does with it, or why not. */
export const Inbrengreactie = z.object({
  groep: z.optional(z.enum(GESPREKSGROEPEN)),
  gezegd: tekst,
  /** undefined = the school has not decided yet. */
  doen: z.optional(z.boolean()),
  reactie: tekst,
  /** Id of the keuze in which it comes back; "" = none. */
  keuze: tekst,
  volgorde,
});
export type Inbrengreactie = z.infer<typeof Inbrengreactie>;

/** Hours a week that a function has for this plan; what the plan asks of it stands at the keuzes. */
export const Capaciteit = z.object({ wie: tekst, urenPerWeek: getal(2000), uitleg: tekst, volgorde });
export type Capaciteit = z.infer<typeof Capaciteit>;
