import { laadAlvast } from "#ui/geladen.ts";
import { laadContent } from "./content.ts";
import { laadMeedoen, laadPlan, laadStart } from "./schermen.ts";
import { STAPPENLIJST } from "./steps.ts";

/**
 * Starts loading what this address needs before anything is drawn; else screen, dossier, content and page wait for each
 * other.
 */
export function laadVooruit(adres: string): void {
  const [, soort, plan = "", stap] = adres.split("/");
  if (soort === "meedoen") {
    laadAlvast(laadMeedoen);
    laadAlvast(laadContent);
    return;
  }
  if (soort !== "plan") {
    laadAlvast(laadStart);
    return;
  }
  const pagina = STAPPENLIJST.find(({ id }) => id === stap);
  laadAlvast(laadPlan);
  laadAlvast(laadContent);
  if (pagina) laadAlvast(pagina.laad);
  // These only warm up: what they bring is fetched again, and reported, by the screen itself.
  void Promise.allSettled([
    import("#content/bestanden.ts"),
    import("#state/vooraf.ts").then((module) => module.openVooraf(plan)),
  ]);
}
