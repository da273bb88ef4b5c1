import { laadInhoud } from "#content/laad-inhoud.ts";
import { Antwoord, Inbreng, type Rol } from "#domain/dossier/inbreng.ts";
import { School, type Sector } from "#domain/dossier/school.ts";
import { combineerInbreng, type Oordeel } from "#domain/schoolscan/oordeel.ts";
import { oordeelschaal, type Schaal } from "#domain/schoolscan/schaal.ts";

export const inhoud = await laadInhoud();

/** Steps of each scale from no concern to the largest. */
const STAPPEN: Partial<Record<Schaal, readonly Partial<Antwoord>[]>> = {
  Z: [{ zorg: 1 }, { zorg: 2 }, { zorg: 3 }, { zorg: 4 }, { zorg: 5 }],
  K: [{ klaar: "op-orde" }, { klaar: "deels" }, { klaar: "niet" }],
  V: [{ verschil: "kleiner" }, { verschil: "gelijk" }, { verschil: "groter" }],
  W: [{ verwacht: "meer" }, { verwacht: "zoals" }, { verwacht: "minder" }],
};
const GEEN_ZICHT: Partial<Record<Schaal, Partial<Antwoord>>> = {
  Z: { zorg: 0 },
  K: { klaar: "weet-niet" },
  V: { verschil: "weet-niet" },
  W: { verwacht: "weet-niet" },
};

/** One answer of one respondent: a step (0 = no concern), or "?" = geen zicht. */
export type Stap = number | "?";
export type Scanvraag = { omvang: number; rollen: Partial<Record<Rol, Stap[]>> };
/** A scan as plain steps, so that a test can move one step of one answer. */
export type Scan = { sectoren: Sector[]; jongeKind: boolean; items: Record<string, Scanvraag> };

const schaalVan = (item: string): Schaal => {
  const schaal = oordeelschaal(inhoud.scan.items.find(({ id }) => id === item)?.schalen ?? []);
  if (!schaal) throw new Error(`${item} has no scale with points`);
  return schaal;
};
export const stappenVan = (item: string): number => STAPPEN[schaalVan(item)]?.length ?? 0;

/** Items that give points, without K3 (per doelgebied, tested apart). */
export const ITEMS = inhoud.scan.items.filter(({ schalen }) => oordeelschaal(schalen)).map(({ id }) => id);
export const isCapaciteit = (item: string) => item.startsWith("K");

function antwoordVan(item: string, stap: Stap, omvang: number): Antwoord {
  const schaal = schaalVan(item);
  const veld = stap === "?" ? GEEN_ZICHT[schaal] : STAPPEN[schaal]?.[stap];
  return Antwoord.parse({ ...veld, ...(omvang > 0 ? { omvang } : {}) });
}

/** The judgements of a scan, made by the real combining of respondents. */
export function oordelenVan(scan: Scan): Oordeel[] {
  const inbreng: Record<string, Inbreng> = {};
  for (const [item, { omvang, rollen }] of Object.entries(scan.items))
    for (const [rol, stappen] of Object.entries(rollen))
      stappen.forEach((stap, i) => {
        const id = `${rol}-${i}`;
        inbreng[id] ??= Inbreng.parse({ rol });
        inbreng[id].antwoorden[item] = antwoordVan(item, stap, omvang);
      });
  return combineerInbreng(inbreng, new Set(inhoud.scan.items.map(({ id }) => id)));
}

export const schoolVan = ({ sectoren, jongeKind }: Pick<Scan, "sectoren" | "jongeKind">): School =>
  School.parse({
    sectoren: Object.fromEntries(sectoren.map((sector) => [sector, true])),
    leerlingen: jongeKind ? { "groep-1": 20 } : {},
  });

/** A scan filled in by one person: { A2: 3 } = fourth step of the scale. */
export function scanVan(sector: Sector, stappen: Record<string, number>, omvang: Record<string, number> = {}): Scan {
  const items = Object.entries(stappen).map(([item, stap]) => [
    item,
    { omvang: omvang[item] ?? 0, rollen: { team: [stap] } },
  ]);
  return { sectoren: [sector], jongeKind: false, items: Object.fromEntries(items) };
}

/** One answer in a scan: item, role, which person, and the step that was chosen. */
export type Plek = { item: string; rol: Rol; i: number; nu: number };

/** All answers that are a step (not "geen zicht"). */
export const plekken = (scan: Scan): Plek[] =>
  Object.entries(scan.items).flatMap(([item, { rollen }]) =>
    Object.entries(rollen).flatMap(([rol, lijst]) =>
      lijst.flatMap((nu, i) => (nu === "?" ? [] : [{ item, rol: rol as Rol, i, nu }])),
    ),
  );

/** The same scan with this one answer `stap` steps higher or lower; undefined when the scale ends there. */
export function verzet(scan: Scan, { item, rol, i, nu }: Plek, stap: 1 | -1): Scan | undefined {
  if (nu + stap < 0 || nu + stap >= stappenVan(item)) return undefined;
  const anders = structuredClone(scan);
  const lijst = anders.items[item]?.rollen[rol];
  if (lijst) lijst[i] = nu + stap;
  return anders;
}
