import * as z from "zod/mini";
import { aantal, datum, getal, tekst, vinkjes, volgorde } from "./velden.ts";

export const DOELGEBIEDEN = ["A", "B", "C", "D", "E", "F"] as const;
/** Category of the menukaart; shown by its name, never by its letter. */
export type Doelgebied = (typeof DOELGEBIEDEN)[number];

/** The plan as a whole. Years are school years: beginjaar 2026 = schooljaar 2026-2027. */
export const Plan = z.object({
  titel: tekst,
  beginjaar: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  jaren: z._default(z.int().check(z.minimum(1), z.maximum(4)), 2),
  coordinator: tekst,
  scanOp: datum,
  /** When the school does the scan again. */
  scanOpnieuwOp: datum,
  conclusie: tekst,
  /** Who is not reached by this plan, in the words of the school. */
  nietBereikt: tekst,
  /** What the school says about this plan in its jaarverslag, once it has ended. */
  jaarverslag: tekst,
  /** Round of the schoolscan that counts now; "" = the first. */
  ronde: tekst,
  /** Random id that goes along with invitations, so that a hand-in for another plan is known; "" until the first one. */
  kenmerk: tekst,
});
export type Plan = z.infer<typeof Plan>;

/** The school's own words at a finding, and who finds out what is not yet known. Keyed by itemRef. */
export const Bevindingnotitie = z.object({
  titel: tekst,
  uitleg: tekst,
  wie: tekst,
  uitzoekenVoor: datum,
  /** Leerling, groep or school; by key of NIVEAUNAMEN (schoolscan/item.ts). */
  niveaus: vinkjes,
  /** Target groups it is about, in the school's own words. */
  doelgroep: tekst,
});

export type Bevindingnotitie = z.infer<typeof Bevindingnotitie>;

/** The conclusion for one onderdeel of the scan: what we see, what we do not see yet, and who finds out when. */
export const Domeinconclusie = z.object({ zien: tekst, nietZien: tekst, wie: tekst, uitzoekenVoor: datum });
export type Domeinconclusie = z.infer<typeof Domeinconclusie>;

/** A goal (P1 …): what must be better, from one or more findings. */
export const Doel = z.object({ titel: tekst, bevindingen: vinkjes, volgorde });
export type Doel = z.infer<typeof Doel>;

export const INZET = ["eigen", "extern", "vacature"] as const;
export const DEELNAMES = ["vrijwillig", "verplicht", "gewone-les"] as const;
export const BORGINGEN = ["stopt", "goedkoper", "schoolplan", "andere-dekking"] as const;
export type Inzet = (typeof INZET)[number];
export type Deelname = (typeof DEELNAMES)[number];
export type Borging = (typeof BORGINGEN)[number];

/** What makes a choice last, according to school leaders (magazine:1361-1377, eindrapport:901-909). */
export const VOORWAARDEN = ["draagvlak", "visie", "vertraging", "bewijs"] as const;
export type VoorwaardeId = (typeof VOORWAARDEN)[number];
export const VOORWAARDESTANDEN = ["ja", "deels", "nee"] as const;
export type Voorwaardestand = (typeof VOORWAARDESTANDEN)[number];

/** What the school says about one condition, and on what ground. */
export const Voorwaarde = z.object({ stand: z.optional(z.enum(VOORWAARDESTANDEN)), grond: tekst });
export type Voorwaarde = z.infer<typeof Voorwaarde>;

/** Notes of the team about one choice, counted without names: support, support on a condition, no support. */
export const Teamstem = z.object({
  steun: aantal(2000),
  mits: aantal(2000),
  geen: aantal(2000),
  /** How many put it among the three that must succeed. */
  zeker: aantal(2000),
});
export type Teamstem = z.infer<typeof Teamstem>;

/** A chosen intervention (I1 …): from the menukaart, or an own one with eigenNaam and eigenGebied. */
export const Keuze = z.object({
  /** Id on the menukaart; "" = an own intervention. */
  interventie: tekst,
  eigenNaam: tekst,
  eigenGebied: z.optional(z.enum(DOELGEBIEDEN)),
  doelen: vinkjes,
  speerpunten: vinkjes,
  waarom: tekst,
  hoe: tekst,
  risico: tekst,
  /** What was considered for this and not chosen, with the reason. */
  alternatief: tekst,
  doelgroep: tekst,
  groepen: vinkjes,
  /** Pupils to be reached. */
  leerlingen: aantal(9999),
  /** Role or function, never a pupil's name. */
  wie: tekst,
  inzet: z.optional(z.enum(INZET)),
  /** With an external party: a trial period or quality check has been agreed. */
  proefperiode: z._default(z.boolean(), false),
  urenPerWeek: getal(2000),
  /** Pupils who are helped at the same time, and hours a week that one pupil gets. */
  groepsgrootte: aantal(999),
  urenPerLeerling: getal(40),
  /** From when it is prepared. */
  voorbereidenVanaf: datum,
  begin: datum,
  eind: datum,
  deelname: z.optional(z.enum(DEELNAMES)),
  /** Who approaches pupils when it is voluntary. */
  bereik: tekst,
  start: z.optional(z.enum(["klein", "breed"])),
  borging: z.optional(z.enum(BORGINGEN)),
  borgingUitleg: tekst,
  /** By key of VOORWAARDEN. */
  voorwaarde: z._default(z.record(z.string(), Voorwaarde), {}),
  stem: z.prefault(Teamstem, {}),
  /** When mentors carry it out: pupils per mentor. */
  leerlingenPerMentor: aantal(999),
  /** Sport or culture outside the building, and how pupils get there. */
  buitenGebouw: z._default(z.boolean(), false),
  reizen: tekst,
  volgorde,
});
export type Keuze = z.infer<typeof Keuze>;

/** What was seen at one moment: the value, and what else played a part. */
export const Meting = z.object({ waarde: tekst, toelichting: tekst });
export type Meting = z.infer<typeof Meting>;

/** A measuring point (M1 …) of one intervention. */
export const Meetpunt = z.object({
  keuze: tekst,
  wat: tekst,
  /** How it is measured: with which test, list or conversation. */
  hoe: tekst,
  soort: z.optional(z.enum(["leren", "welbevinden", "anders"])),
  nulmeting: tekst,
  nulmetingOp: datum,
  nulmetingBron: tekst,
  streefwaarde: tekst,
  /** Number of pupils the indicator is about. */
  leerlingen: aantal(9999),
  wie: tekst,
  stopAls: tekst,
  /** Evaluation moments, by id. */
  momenten: z._default(z.record(z.string(), z.iso.date()), {}),
  /** What was seen, by the id of the moment. */
  metingen: z._default(z.record(z.string(), Meting), {}),
  volgorde,
});
export type Meetpunt = z.infer<typeof Meetpunt>;

/** An intervention that was considered and not chosen, by its menukaart id. */
export const NietGekozen = z.object({ reden: tekst });
