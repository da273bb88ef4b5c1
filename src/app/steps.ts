import type { ComponentType } from "react";
import type { StapId } from "#domain/regels/melding.ts";

export type Stapeigenschappen = { plek?: string };

/** A working step of the plan. Its number and its neighbours follow from its place in the list. */
export type Stap = {
  id: StapId;
  titel: string;
  groep: "Wat speelt er?" | "Wat gaan jullie doen?" | "Bespreken";
  /** One sentence for the overview. */
  uitleg: string;
  /** Loads the page when it is opened. */
  laad(): Promise<ComponentType<Stapeigenschappen>>;
};

/** The steps in their order. One more step = its feature folder and one entry here. */
export const STAPPENLIJST: readonly Stap[] = [
  {
    id: "school",
    titel: "School",
    groep: "Wat speelt er?",
    uitleg: "Schoolsoort, aantallen leerlingen en wie er meedoet.",
    laad: () => import("#features/school/school-pagina.tsx").then((module) => module.SchoolPagina),
  },
  {
    id: "schoolscan",
    titel: "Schoolscan",
    groep: "Wat speelt er?",
    uitleg: "Bekijk met elkaar hoe het met de leerlingen gaat.",
    laad: () => import("#features/schoolscan/schoolscan-pagina.tsx").then((module) => module.SchoolscanPagina),
  },
  {
    id: "wat-valt-op",
    titel: "Wat valt op",
    groep: "Wat speelt er?",
    uitleg: "Kies met elkaar drie tot vijf doelen.",
    laad: () => import("#features/wat-valt-op/wat-valt-op-pagina.tsx").then((module) => module.WatValtOpPagina),
  },
  {
    id: "menukaart",
    titel: "Menukaart",
    groep: "Wat gaan jullie doen?",
    uitleg: "Zoek interventies die passen bij jullie doelen.",
    laad: () => import("#features/menukaart/menukaart-pagina.tsx").then((module) => module.MenukaartPagina),
  },
  {
    id: "programma",
    titel: "Schoolprogramma",
    groep: "Wat gaan jullie doen?",
    uitleg: "Doel, doelgroep, wie, wanneer, en waaraan jullie zien dat het werkt.",
    laad: () => import("#features/programma/programma-pagina.tsx").then((module) => module.ProgrammaPagina),
  },
  {
    id: "begroting",
    titel: "Begroting",
    groep: "Wat gaan jullie doen?",
    uitleg: "Wat kost het, uit welk potje, en wat blijft over?",
    laad: () => import("#features/begroting/begroting-pagina.tsx").then((module) => module.BegrotingPagina),
  },
  {
    id: "controle",
    titel: "Controle en PDF",
    groep: "Bespreken",
    uitleg: "Zie wat nog mist en maak het stuk voor de MR.",
    laad: () => import("#features/controle/controle-pagina.tsx").then((module) => module.ControlePagina),
  },
];

/** Position of a step, or -1 when there is no such step. */
export const plaatsVan = (id: string): number => STAPPENLIJST.findIndex((stap) => stap.id === id);

export const planHref = (id: string, stap?: StapId): string => `#/plan/${id}${stap ? `/${stap}` : ""}`;
