import type { Waarde } from "../dossier/entries.ts";
import type { Plekverschil, Verslag } from "./verslag.ts";

const gekozenIn = (delen: Plekverschil[], kant: "hier" | "ander"): Map<Waarde, string> =>
  new Map(
    delen
      .filter(({ plek, soort }) => soort === "toegevoegd" && plek.startsWith("keuze/"))
      .flatMap(({ plek, bladen }) =>
        bladen
          .filter(({ sleutel }) => sleutel.endsWith("/interventie"))
          .flatMap((blad) => (blad[kant] ? [[blad[kant], plek] as const] : [])),
      ),
  );

/** Interventies of the menukaart that both sides chose apart: they now stand in the plan twice. */
export function dubbelGekozen({ hier, doorAnder }: Verslag): { interventie: string; plek: string }[] {
  const daar = gekozenIn(doorAnder, "ander");
  return [...gekozenIn(hier, "hier")]
    .filter(([interventie]) => daar.has(interventie))
    .map(([interventie, plek]) => ({ interventie: String(interventie), plek }));
}
