import type { Dossier } from "../dossier/dossier.ts";
import { type Change, type Entries, setBranch } from "../dossier/entries.ts";
import type { Tarief, Tariefeenheid } from "../dossier/geld.ts";
import { opVolgorde, volgendeVolgorde } from "../dossier/velden.ts";

/** An empty rate of the own board. */
export const nieuwTarief = (dossier: Dossier, id: string, eenheid: Tariefeenheid): Change[] =>
  setBranch(`tarief/${id}`, { eenheid, volgorde: volgendeVolgorde(dossier.tarief) });

/** Rates of one unit with an amount, in their order. */
export const tarievenVoor = (dossier: Pick<Dossier, "tarief">, eenheid: Tariefeenheid): (Tarief & { id: string })[] =>
  opVolgorde(dossier.tarief).filter((tarief) => tarief.eenheid === eenheid && tarief.bedrag !== undefined);

const zelfde = (a: Tarief, b: Tarief) => a.naam === b.naam && a.eenheid === b.eenheid;

/** Takes the rates of another plan over, behind the own ones. One with the same name and unit is left as it is here. */
export function neemTarievenOver(dossier: Dossier, ander: Pick<Dossier, "tarief">, nieuwId: () => string): Change[] {
  const eigen = Object.values(dossier.tarief);
  const eerste = volgendeVolgorde(dossier.tarief);
  return opVolgorde(ander.tarief)
    .filter((tarief) => !eigen.some((hier) => zelfde(hier, tarief)))
    .flatMap(({ id: _, volgorde: __, ...velden }, i) =>
      setBranch(`tarief/${nieuwId()}`, { ...velden, volgorde: eerste + i }).filter(
        ({ waarde }) => waarde !== undefined && waarde !== "",
      ),
    );
}

/** Only the leaves of rates: what may be shown of another plan. */
export const tariefbladen = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([sleutel]) => sleutel.startsWith("tarief/")));
