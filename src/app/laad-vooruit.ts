import { STAPPENLIJST } from "./steps.ts";

/**
 * Starts loading what this address needs before anything is drawn; else screen, dossier, content and page wait for each
 * other.
 * A part that does not arrive is reported by the component that needs it.
 */
export function laadVooruit(adres: string): void {
  const [, soort, plan = "", stap] = adres.split("/");
  const delen =
    soort === "plan"
      ? [
          import("./plan-scherm.tsx"),
          import("#state/vooraf.ts").then((module) => module.openVooraf(plan)),
          import("#content/bestanden.ts"),
          import("#content/laad-inhoud.ts").then((module) => module.laadInhoud()),
          STAPPENLIJST.find(({ id }) => id === stap)?.laad(),
        ]
      : [import("./start-scherm.tsx")];
  void Promise.allSettled(delen);
}
