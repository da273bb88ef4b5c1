import * as z from "zod/mini";
import { aantal, datum, getal, tekst, vinkjes, volgorde } from "./velden.ts";

export const ROLLEN = ["schoolleiding", "ib", "team", "leerlingen", "ouders"] as const;
/** Who answers. Schoolleiding is not anonymous; the form says so. */
export type Rol = (typeof ROLLEN)[number];

/** Scale K: op orde / deels / niet / weet niet. */
export const KLAARSTANDEN = ["op-orde", "deels", "niet", "weet-niet"] as const;
/** Scale V: the difference compared with before. */
export const VERSCHILLEN = ["kleiner", "gelijk", "groter", "weet-niet"] as const;
/** Own scale of item B4. */
export const VERWACHTINGEN = ["meer", "zoals", "minder", "weet-niet"] as const;
export type Klaarstand = (typeof KLAARSTANDEN)[number];
export type Verschil = (typeof VERSCHILLEN)[number];
export type Verwachting = (typeof VERWACHTINGEN)[number];

/** What a piece of evidence shows; an average alone hides the extremes (R06). */
export const BEWIJSVORMEN = ["gemiddelde", "spreiding", "aantallen", "anders"] as const;

export const Bewijs = z.object({ naam: tekst, datum, bron: tekst, toont: z.optional(z.enum(BEWIJSVORMEN)), volgorde });

/**
 * One respondent's answer to one scan item. Which fields are asked follows from the item's scale (schoolscan/schaal.ts);
 * an absent field was not answered. Counts only, never names of pupils.
 */
export const Antwoord = z.object({
  /** Scale Z: 1 geen zorgen … 5 zeer veel zorgen; 0 = geen zicht. */
  zorg: z.optional(z.int().check(z.minimum(0), z.maximum(5))),
  /** Scale O: 1 enkele leerlingen · 2 minder dan een kwart · 3 een kwart tot de helft · 4 meer dan de helft; 0 = weet niet. */
  omvang: z.optional(z.int().check(z.minimum(0), z.maximum(4))),
  klaar: z.optional(z.enum(KLAARSTANDEN)),
  verschil: z.optional(z.enum(VERSCHILLEN)),
  verwacht: z.optional(z.enum(VERWACHTINGEN)),
  /** Scale C: a number with its date and source. */
  cijfer: getal(1_000_000),
  cijferDatum: datum,
  cijferBron: tekst,
  /** Open answer. */
  tekst,
  /** Votes of the team (K7). */
  voor: aantal(2000),
  tegen: aantal(2000),
  /** Scale K per doelgebied A–F (K3). */
  klaarPer: z._default(z.record(z.string(), z.enum(KLAARSTANDEN)), {}),
  /** Source types ticked at "hoe weten we dit?". */
  bronnen: vinkjes,
  /** Groups or leerjaren it is about, by groepId. */
  groepen: vinkjes,
  toelichting: tekst,
  bewijs: z._default(z.record(z.string(), Bewijs), {}),
});
export type Antwoord = z.infer<typeof Antwoord>;
export const LEEG_ANTWOORD: Antwoord = Antwoord.parse({});

/** Everything one respondent (or one group answering together) said, by itemRef: "A2", or "A2@havo" for one schoolsoort. */
export const Inbreng = z.object({
  rol: z._default(z.enum(ROLLEN), "schoolleiding"),
  /** Round it belongs to; "" = the first. */
  ronde: tekst,
  /** How many people stand behind this answer when a group fills in together. */
  personen: aantal(9999),
  antwoorden: z._default(z.record(z.string(), Antwoord), {}),
});
export type Inbreng = z.infer<typeof Inbreng>;
