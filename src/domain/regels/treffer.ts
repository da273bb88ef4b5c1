import type { Kostenregel } from "../begroting/totalen.ts";
import type { Keuze } from "../dossier/plan.ts";
import { type Feiten, nummerVanVraag } from "../feiten.ts";
import type { Keuzebeeld, Meetpuntbeeld } from "../programma/keten.ts";
import type { Bevinding } from "../schoolscan/bevindingen.ts";
import { type ItemRef, itemVan } from "../schoolscan/oordeel.ts";
import { naamVanVraag } from "../schoolscan/vraagnaam.ts";
import type { Ernst, StapId, Waar } from "./melding.ts";

/** One thing that a rule found: what it is about and where to mend it. The words come from regelteksten. */
export type Treffer = {
  /** Second part of the id of the Melding, stable under every other edit; "" = the plan as a whole. */
  onderwerp: string;
  /** The same for the reader: "I2 Feedback"; "" = the plan as a whole. */
  over: string;
  waar: Waar;
  /** What is filled in at the plaatshouders of the text. */
  invul?: Record<string, string>;
  /** Only when it differs from the severity in regelteksten. */
  ernst?: Ernst;
};

/** A rule: the facts in, what it found out. Never reads a written reason, so that a reason changes no message. */
type Zoek = (feiten: Feiten) => Treffer[];

/** Rules by their id. */
export type Regels = Record<string, Zoek>;

const naar = (stap: StapId, plek?: string): Waar => (plek ? { stap, plek } : { stap });

/** About the plan as a whole. */
export const heelPlan = (stap: StapId, plek?: string): Treffer => ({ onderwerp: "", over: "", waar: naar(stap, plek) });

/** About one question of the scan, on the page where it is answered. */
export const bijVraag = (feiten: Feiten, ref: ItemRef): Treffer => ({
  onderwerp: ref,
  over: `Vraag ${nummerVanVraag(feiten, itemVan(ref))}: ${naamVanVraag(feiten.items, ref)}`,
  waar: naar("schoolscan", ref),
});

/** About one finding. */
export const bijBevinding = (
  feiten: Feiten,
  { ref, nummer }: Bevinding,
  stap: "schoolscan" | "wat-valt-op",
): Treffer => ({
  onderwerp: ref,
  over: `${nummer} ${naamVanVraag(feiten.items, ref)}`,
  waar: naar(stap, ref),
});

/** Place of a field of a choice in the programma; without a field the choice itself. */
export const plekVanKeuze = (id: string, veld?: keyof Keuze): string => (veld ? `${id}-${veld}` : id);

/** About one chosen intervention, at one of its fields. */
export const bijKeuze = ({ id, nummer, naam }: Keuzebeeld, veld?: keyof Keuze): Treffer => ({
  onderwerp: id,
  over: `${nummer} ${naam}`,
  waar: naar("programma", plekVanKeuze(id, veld)),
});

/** About one measuring point. */
export const bijMeetpunt = ({ id, nummer, meetpunt }: Meetpuntbeeld): Treffer => ({
  onderwerp: id,
  over: `${nummer} ${meetpunt.wat}`,
  waar: naar("programma", id),
});

/** About one cost line. */
export const bijRegel = ({ id, nummer, regel }: Kostenregel): Treffer => ({
  onderwerp: id,
  over: `${nummer} ${regel.omschrijving}`.trim(),
  waar: naar("begroting", id),
});
