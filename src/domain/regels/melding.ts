/** The steps of the plan, in the order of the screen. */
export const STAPPEN = [
  "school",
  "schoolscan",
  "wat-valt-op",
  "menukaart",
  "programma",
  "begroting",
  "controle",
] as const;
export type StapId = (typeof STAPPEN)[number];

/** A place in the app: a step, and the element on its page (its id) that has to be looked at. */
export type Waar = { stap: StapId; plek?: string };

/** STOP blocks a status, WAARSCHUW is printed under the open points, TIP is shown once and never printed. */
export type Ernst = "STOP" | "WAARSCHUW" | "TIP";

/** Which status change a Melding stands in the way of. */
export type Blokkade = "gereed" | "vastgesteld" | "niets";

/** One outcome of one rule. */
export type Melding = {
  /** Rule and subject: "R21:A2"; the rule alone when it is about the whole plan. A written reason is kept under this id. */
  id: string;
  regel: string;
  ernst: Ernst;
  blokkeert: Blokkade;
  waar: Waar;
  /** What it is about, as people see it: "I2 Feedback"; "" = the plan as a whole. */
  over: string;
  kop: string;
  melding: string;
  watTeDoen: string;
  /** May the school leave it so, with a written reason? Only with WAARSCHUW. */
  redenMag: boolean;
  /** The reason that the school wrote; "" = none. */
  reden: string;
};
