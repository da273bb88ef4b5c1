import * as z from "zod/mini";
import { EigenMenukaart } from "./eigen-menukaart.ts";
import { Bovenschools, Potje, Regel, Tarief, Uitgave } from "./geld.ts";
import { Inbreng } from "./inbreng.ts";
import { Inzendingtekst } from "./inzending.ts";
import { Bevindingnotitie, Doel, Domeinconclusie, Keuze, Meetpunt, NietGekozen, Plan } from "./plan.ts";
import { Resultaat } from "./resultaat.ts";
import { Bijeenkomst, EigenVraag, Klassengesprek, Overleg, Ronde } from "./ronde.ts";
import { Capaciteit, Gesprek, Inbrengreactie, Mr, MrMoment, NietGevraagd, School, Speerpunt } from "./school.ts";
import { Variant } from "./variant.ts";
import { tekst, vinkjes } from "./velden.ts";

/** Version of the stored format. One more = a migration in migraties.ts and a fixture test/fixtures/dossier/vN.json. */
export const FORMAATVERSIE = 2;

/** A version that was made "gereed voor MR": its number, full SHA-256 and ISO date. */
export const Versie = z.object({ nr: z.int().check(z.minimum(1)), vingerafdruk: tekst, op: tekst });
export type Versie = z.infer<typeof Versie>;

const lijst = <T extends z.core.SomeType>(van: T) => z._default(z.record(z.string(), van), {});

/**
 * The whole dossier, nested. On disk and on the wire it is a flat list of entries with "/" between the names
 * ("keuze/i3/hoe"), see entries.ts: every leaf is a key of its own, so that two people can edit side by side.
 */
export const Dossier = z.object({
  school: z.prefault(School, {}),
  speerpunt: lijst(Speerpunt),
  mr: z.prefault(Mr, {}),
  mrMoment: lijst(MrMoment),
  gesprek: lijst(Gesprek),
  nietGevraagd: lijst(NietGevraagd),
  inbrengreactie: lijst(Inbrengreactie),
  capaciteit: lijst(Capaciteit),
  plan: z.prefault(Plan, {}),
  ronde: lijst(Ronde),
  /** The leader's private key per round; it opens hand-ins and is no part of what the MR decides on. */
  sleutel: lijst(tekst),
  eigenVraag: lijst(EigenVraag),
  inbreng: lijst(Inbreng),
  /** By round and pseudonym. */
  inzending: lijst(z.record(z.string(), Inzendingtekst)),
  /** By round. */
  bijeenkomst: lijst(Bijeenkomst),
  /** By round and itemRef. */
  overleg: lijst(z.record(z.string(), Overleg)),
  klassengesprek: lijst(Klassengesprek),
  resultaat: lijst(Resultaat),
  /** By onderdeel of the scan. */
  conclusie: lijst(Domeinconclusie),
  bevinding: lijst(Bevindingnotitie),
  doel: lijst(Doel),
  keuze: lijst(Keuze),
  /** Own interventions from files, by the id of the file. */
  eigenMenukaart: lijst(EigenMenukaart),
  meetpunt: lijst(Meetpunt),
  nietGekozen: lijst(NietGekozen),
  /** Interventions of the menukaart that stay in sight while the team talks. */
  vastgezet: vinkjes,
  potje: lijst(Potje),
  regel: lijst(Regel),
  uitgave: lijst(Uitgave),
  tarief: lijst(Tarief),
  variant: lijst(Variant),
  bovenschools: z.prefault(Bovenschools, {}),
  /** Written reasons at a Melding, by its id. */
  reden: lijst(z.string()),
  versie: lijst(Versie),
  /** Text that could not be read as a value, by field key with "/" written as "|": typed words are never lost. */
  ruw: lijst(z.string()),
});
export type Dossier = z.infer<typeof Dossier>;
