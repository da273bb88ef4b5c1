import type { Dossier } from "../dossier/dossier.ts";
import type { Change, Waarde } from "../dossier/entries.ts";
import type { Regel } from "../dossier/geld.ts";
import { ruwSleutel } from "../dossier/ruw.ts";
import { mis, type Uitkomst } from "../dossier/uitkomst.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import { celnaam, celveld, type Plaats } from "./raster.ts";
import type { Kostenregel } from "./totalen.ts";
import { nieuweRegel } from "./wijzigingen.ts";

/** A pasted cell that is refused, and why. */
export type Geweigerd = { waar: string; tekst: string; fout: string };

/** What pasting would do. Nothing has been changed yet. */
export type Plakplan = {
  /** Sets the cells that are right, in lines that are there. */
  changes: Change[];
  /** Number of cells in `changes`. */
  cellen: number;
  geweigerd: Geweigerd[];
  /** Rows below the last line of the group: they ask for new lines. */
  extra: string[][];
};

export type Plakinvoer = {
  /** The lines of one group (an intervention), as they stand on the screen. */
  groep: Kostenregel[];
  jaren: number[];
  start: Plaats;
  cellen: string[][];
};

const BEREKEND =
  "Deze post wordt berekend. Plakken kan alleen in een post met een bedrag per schooljaar. Typ het getal zelf in de cel.";

type Doel = { id: string; nummer: string; regel: Pick<Regel, "rekenwijze"> };

function lees({ id, regel }: Doel, kolom: number, jaren: number[], tekst: string): Uitkomst<Waarde | undefined> {
  if (kolom > jaren.length) return mis("Rechts van de tabel is geen plaats. Kies een cel verder naar links.");
  if (kolom > 0 && regel.rekenwijze !== "bedrag") return mis(BEREKEND);
  return celveld(id, regel.rekenwijze, kolom, jaren).soort.lees(tekst);
}

function plakRij(doel: Doel, { jaren, start }: Plakinvoer, rij: string[]): Omit<Plakplan, "extra"> {
  const plan: Omit<Plakplan, "extra"> = { changes: [], cellen: 0, geweigerd: [] };
  rij.forEach((tekst, i) => {
    const kolom = start.kolom + i;
    if (kolom > jaren.length && tekst === "") return;
    const gelezen = lees(doel, kolom, jaren, tekst);
    if (!gelezen.goed) {
      const waar = kolom > jaren.length ? doel.nummer : celnaam(doel.nummer, kolom, jaren);
      plan.geweigerd.push({ waar, tekst, fout: gelezen.fout });
      return;
    }
    const { sleutel } = celveld(doel.id, doel.regel.rekenwijze, kolom, jaren);
    plan.cellen += 1;
    plan.changes.push({ sleutel, waarde: gelezen.waarde }, { sleutel: ruwSleutel(sleutel), waarde: undefined });
  });
  return plan;
}

const samen = (delen: Omit<Plakplan, "extra">[]): Omit<Plakplan, "extra"> => ({
  changes: delen.flatMap(({ changes }) => changes),
  cellen: delen.reduce((som, { cellen }) => som + cellen, 0),
  geweigerd: delen.flatMap(({ geweigerd }) => geweigerd),
});

/**
 * Reads pasted cells into the table from `start`, to the right and downwards within one group. Amounts in Dutch ("1.250,50",
 * "€ 1.250"); an empty cell empties. A cell that cannot be read is refused with the reason.
 */
export function planPlakken(invoer: Plakinvoer): Plakplan {
  const { groep, start, cellen } = invoer;
  const eerste = Math.max(
    0,
    groep.findIndex(({ id }) => id === start.regel),
  );
  const lijnen = groep.slice(eerste);
  const delen = lijnen.flatMap((regel, i) => {
    const rij = cellen[i];
    return rij ? [plakRij(regel, invoer, rij)] : [];
  });
  return { ...samen(delen), extra: cellen.slice(lijnen.length) };
}

/** New lines for the rows that did not fit, in the same group; `start` is as in planPlakken. */
export function plakNieuweRegels(
  dossier: Dossier,
  nieuwId: () => string,
  keuze: string,
  invoer: Pick<Plakinvoer, "jaren" | "start"> & { extra: string[][] },
): Omit<Plakplan, "extra"> {
  const eerste = volgendeVolgorde(dossier.regel);
  return samen(
    invoer.extra.map((rij, i) => {
      const id = nieuwId();
      const doel: Doel = { id, nummer: `nieuwe post ${i + 1}`, regel: { rekenwijze: "bedrag" } };
      const plan = plakRij(doel, { ...invoer, groep: [], cellen: [] }, rij);
      const nieuw = [...nieuweRegel(dossier, id, keuze), { sleutel: `regel/${id}/volgorde`, waarde: eerste + i }];
      return { ...plan, changes: [...nieuw, ...plan.changes] };
    }),
  );
}
