import { agendaVan } from "#domain/schoolscan/bijeenkomst.ts";
import { itemVan } from "#domain/schoolscan/oordeel.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Beamer } from "./beamer.tsx";
import { isTelefoons, refUit, VERSLAG } from "./plek.ts";
import { Telefoons } from "./telefoons.tsx";
import type { Klok } from "./tijd.tsx";
import { Verslag } from "./verslag.tsx";
import { Voorbereiding } from "./voorbereiding.tsx";

/**
 * The meeting of the team: preparing it, one question on the big screen ("bijeenkomst.A2"), voting on own phones
 * beside it ("bijeenkomst.telefoons.A2"), and what it gave ("bijeenkomst.verslag"). A question outside the agenda is an agenda of its own.
 */
export function BijeenkomstPagina({ plek, nu = Date.now }: { plek?: string; nu?: Klok }) {
  const feiten = useBeeld();
  const ref = refUit(plek);
  const item = ref === undefined ? undefined : feiten.items.find(({ id }) => id === itemVan(ref));
  if (plek === VERSLAG) return <Verslag />;
  if (ref === undefined || !item) return <Voorbereiding />;
  if (isTelefoons(plek)) return <Telefoons plek={ref} />;
  const agenda = agendaVan(feiten);
  return <Beamer key={ref} item={item} plek={ref} agenda={agenda.includes(ref) ? agenda : [ref]} nu={nu} />;
}
