/** The screens behind the frame, each a chunk of its own. */
export const laadStart = () => import("./start-scherm.tsx").then((module) => module.StartScherm);
export const laadPlan = () => import("./plan-scherm.tsx").then((module) => module.PlanScherm);
export const laadMeedoen = () => import("./meedoen-scherm.tsx").then((module) => module.MeedoenScherm);
