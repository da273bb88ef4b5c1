import type { ComponentType } from "react";

/** A part of this step beside choosing; its id is the first part of its plek ("vergelijken"). */
export type Menukaartdeel = { id: string; titel: string; laad(): Promise<ComponentType<{ plek?: string }>> };

/** Suggestions and the whole list: every plek that belongs to no other part. */
export const KIEZEN: Menukaartdeel = {
  id: "kiezen",
  titel: "Kiezen",
  laad: () => import("./kiezen-pagina.tsx").then((module) => module.KiezenPagina),
};

/** Two or three beside each other. */
const VERGELIJKEN: Menukaartdeel = {
  id: "vergelijken",
  titel: "Naast elkaar",
  laad: () => import("./vergelijken/vergelijken-pagina.tsx").then((module) => module.VergelijkenPagina),
};

/** Menukaarten of the school or bestuur itself. */
const EIGEN: Menukaartdeel = {
  id: "eigen",
  titel: "Eigen menukaart",
  laad: () => import("./eigen/eigen-pagina.tsx").then((module) => module.EigenPagina),
};

/** The parts in their order. One more part = one folder and one entry here. */
export const MENUKAARTDELEN: readonly Menukaartdeel[] = [KIEZEN, VERGELIJKEN, EIGEN];

/** The part that a plek belongs to. */
export const menukaartdeelVan = (plek: string | undefined): Menukaartdeel =>
  MENUKAARTDELEN.find(({ id }) => id === plek?.split(".")[0]) ?? KIEZEN;

/** The page of one intervention; not in the row of parts, because there are 28 of them. */
export const laadInterventie = () =>
  import("./naslag/interventie-pagina.tsx").then((module) => module.InterventiePagina);
