import type { ComponentType } from "react";

/** A part of this step beside answering the questions; its id is the first part of its plek ("uitkomst", "uitkomst.A2"). */
export type Scandeel = { id: string; titel: string; laad(): Promise<ComponentType<{ plek?: string }>> };

/** Answering the questions: every plek that belongs to no other part. */
export const INVULLEN: Scandeel = {
  id: "invullen",
  titel: "Vragen",
  laad: () => import("./invullen-pagina.tsx").then((module) => module.InvullenPagina),
};

/** Inviting people, and opening what they hand in. */
const UITNODIGEN: Scandeel = {
  id: "uitnodigen",
  titel: "Samen invullen",
  laad: () => import("./uitnodigen/uitnodigen-pagina.tsx").then((module) => module.UitnodigenPagina),
};

/** What every group answered, beside each other. */
const UITKOMST: Scandeel = {
  id: "uitkomst",
  titel: "Antwoorden naast elkaar",
  laad: () => import("./uitkomst/uitkomst-pagina.tsx").then((module) => module.UitkomstPagina),
};

/** The times that the scan was filled in, and what changed between them. */
const RONDES: Scandeel = {
  id: "rondes",
  titel: "Rondes",
  laad: () => import("./rondes/rondes-pagina.tsx").then((module) => module.RondesPagina),
};

/** The meeting of the team, on the big screen. */
const BIJEENKOMST: Scandeel = {
  id: "bijeenkomst",
  titel: "Teambijeenkomst",
  laad: () => import("./bijeenkomst/bijeenkomst-pagina.tsx").then((module) => module.BijeenkomstPagina),
};

/** Conversations with classes: counts and themes. */
const KLASSENGESPREKKEN: Scandeel = {
  id: "klassengesprekken",
  titel: "Gesprekken met klassen",
  laad: () =>
    import("./klassengesprekken/klassengesprekken-pagina.tsx").then((module) => module.KlassengesprekkenPagina),
};

/** Results of tests as numbers per group: evidence beside the opinions. */
const LEERRESULTATEN: Scandeel = {
  id: "leerresultaten",
  titel: "Leerresultaten",
  laad: () => import("./leerresultaten/leerresultaten-pagina.tsx").then((module) => module.LeerresultatenPagina),
};

/** The vote of the team about the chosen interventions, with the same hand-ins. */
const STEM: Scandeel = {
  id: "stem",
  titel: "Stem over de keuzes",
  laad: () => import("./uitnodigen/stem-pagina.tsx").then((module) => module.StemPagina),
};

/** The parts in the order of the work: gather, put side by side, discuss, start anew, and vote on what was chosen. One more part = one folder and one entry here. */
export const SCANDELEN: readonly Scandeel[] = [
  INVULLEN,
  UITNODIGEN,
  KLASSENGESPREKKEN,
  LEERRESULTATEN,
  UITKOMST,
  BIJEENKOMST,
  RONDES,
  STEM,
];

/** The part that a plek belongs to. */
export const scandeelVan = (plek: string | undefined): Scandeel =>
  SCANDELEN.find(({ id }) => id === plek?.split(".")[0]) ?? INVULLEN;
