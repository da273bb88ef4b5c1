import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { leesJson } from "#domain/dossier/bestand.ts";
import { type Entries, readDossier, type Waarde } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { rangschik } from "#domain/suggestie/rangorde.ts";
import { maakSuggesties } from "#domain/suggestie/suggesties.ts";

/* Does the list give back what schools themselves chose? A choice is a group of ids: one of them is enough. */

const PLEKKEN = 8;
const VANDAAG = "2026-11-24";

/** One school of the sources: its scan, what it says it chose, and the lines that tell so. */
export type Schoolgeval = { naam: string; entries: Entries; keuzes: string[][]; bron: string[] };

/** The dossiers of the schools in the sources. `map` is the folder of the scenarios. */
export function leesSchoolgevallen(map: string): Schoolgeval[] {
  const lees = (bestand: string): unknown => JSON.parse(readFileSync(join(map, bestand), "utf8"));
  return readdirSync(map)
    .filter((bestand) => bestand.endsWith(".dossier.json"))
    .map((bestand) => {
      const naam = bestand.replace(".dossier.json", "");
      const gelezen = leesJson(lees(bestand));
      if (!gelezen.goed) throw new Error(gelezen.fout);
      const { bron, suggesties } = lees(`${naam}.verwacht.json`) as { bron: string; suggesties: string[][] };
      return { naam, entries: gelezen.waarde.entries, keuzes: suggesties, bron: bron.split("; ") };
    });
}

type Regels = { document: string; van: number; tot: number };

function regelsVan(verwijzing: string): Regels | undefined {
  const [, document, van, tot] = /^([a-z0-9-]+):(\d+)(?:-(\d+))?$/.exec(verwijzing) ?? [];
  return document && van ? { document, van: Number(van), tot: Number(tot ?? van) } : undefined;
}

/** Do two references point at the same lines, or lines next to them? */
function overlapt(een: string, ander: string): boolean {
  const [a, b] = [regelsVan(een), regelsVan(ander)];
  if (!a || !b || a.document !== b.document) return false;
  return a.van <= b.tot + 20 && b.van <= a.tot + 20;
}

/**
 * The content as it would be without having read about this school: every link that rests on its lines goes, whatever
 * else it rests on. That is the nearest that these schools come to unseen ones.
 */
export function zonderSchool(inhoud: Inhoud, { bron }: Schoolgeval): Inhoud {
  const vanSchool = (bronnen: readonly string[]) => bronnen.some((een) => bron.some((ander) => overlapt(een, ander)));
  const menukaart = inhoud.menukaart.map((interventie) => ({
    ...interventie,
    koppelingen: interventie.koppelingen.filter((koppeling) => !vanSchool(koppeling.bron)),
  }));
  return { ...inhoud, menukaart };
}

/** Eight names for a school: `ruim` with what belongs with them, `strikt` without. */
export type Lijst = { ruim: readonly string[]; strikt: readonly string[] };
export type Lijstmaker = (geval: Schoolgeval, inhoud: Inhoud) => Lijst;

const feitenVan = ({ entries }: Pick<Schoolgeval, "entries">, inhoud: Inhoud) =>
  berekenFeiten(readDossier(entries).dossier, inhoud, VANDAAG);

export const model: Lijstmaker = (geval, inhoud) => {
  const feiten = feitenVan(geval, inhoud);
  const { lijst } = maakSuggesties(feiten.oordelen, feiten.dossier.school, inhoud);
  return {
    strikt: lijst.map(({ interventie }) => interventie),
    ruim: lijst.flatMap(({ interventie, hoortBij }) => [interventie, ...hoortBij]),
  };
};

/** The first eight by a number that has nothing to do with the scan; unknown last, then by name. */
function eerste(inhoud: Inhoud, waarde: (interventie: Interventie) => number): Lijst {
  const lijst = inhoud.menukaart
    .toSorted((a, b) => waarde(b) - waarde(a) || (a.id < b.id ? -1 : 1))
    .slice(0, PLEKKEN)
    .map(({ id }) => id);
  return { ruim: lijst, strikt: lijst };
}

export const opMaanden: Lijstmaker = (_, inhoud) =>
  eerste(inhoud, ({ menukaart }) => menukaart.hoofd.maanden?.waarde ?? -1);

/** What most schools of the sector chose nationally; what is not known for it, by the largest share in another sector. */
export const opPopulariteit: Lijstmaker = (geval, inhoud) => {
  const { sectoren } = readDossier(geval.entries).dossier.school;
  const gekozen = inhoud.ervaringen.filter(({ soort }) => soort === "gekozen");
  return eerste(inhoud, ({ id }) => {
    const hier = gekozen.filter(({ interventie }) => interventie === id);
    const deel = (lijst: typeof hier) => Math.max(-1, ...lijst.map(({ toon }) => Number.parseFloat(toon)));
    const eigen = deel(hier.filter((ervaring) => ervaring.sectoren.some((sector) => sectoren[sector])));
    return eigen >= 0 ? 1000 + eigen : deel(hier);
  });
};

export type Score = { raak: number; strikt: number; van: number };

/** How many of the choices of all schools come back; `inhoudVoor` gives the content that may be used for one school. */
export function terugvinden(
  gevallen: readonly Schoolgeval[],
  maak: Lijstmaker,
  inhoudVoor: (geval: Schoolgeval) => Inhoud,
): Score {
  const raak = (lijst: readonly string[], keuzes: string[][]) =>
    keuzes.filter((ids) => ids.some((id) => lijst.includes(id))).length;
  return gevallen.reduce(
    (som, geval) => {
      const { ruim, strikt } = maak(geval, inhoudVoor(geval));
      return {
        raak: som.raak + raak(ruim, geval.keuzes),
        strikt: som.strikt + raak(strikt, geval.keuzes),
        van: som.van + geval.keuzes.length,
      };
    },
    { raak: 0, strikt: 0, van: 0 },
  );
}

/** Kendall tau-b of two lists of numbers. */
export function kendall(a: readonly number[], b: readonly number[]): number {
  let samen = 0;
  let gelijkA = 0;
  let gelijkB = 0;
  let paren = 0;
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < i; j += 1) {
      const [x, y] = [Math.sign((a[i] ?? 0) - (a[j] ?? 0)), Math.sign((b[i] ?? 0) - (b[j] ?? 0))];
      samen += x * y;
      paren += 1;
      if (x === 0) gelijkA += 1;
      if (y === 0) gelijkB += 1;
    }
  return samen / Math.sqrt((paren - gelijkA) * (paren - gelijkB));
}

const STAPPEN: Record<string, readonly Waarde[]> = {
  zorg: [1, 2, 3, 4, 5],
  klaar: ["op-orde", "deels", "niet"],
  verschil: ["kleiner", "gelijk", "groter"],
  verwacht: ["meer", "zoals", "minder"],
};

/** Every answer one step up, one down or the same, a third each. */
export function metRuis(entries: Entries, kans: () => number): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([sleutel, waarde]) => {
      const schaal = /\/antwoorden\/[^/]+\/(\w+)$/.exec(sleutel)?.[1];
      const stappen = STAPPEN[schaal ?? ""] ?? [];
      const nu = stappen.indexOf(waarde);
      if (nu < 0) return [sleutel, waarde];
      const dan = Math.min(stappen.length - 1, Math.max(0, nu + Math.floor(kans() * 3) - 1));
      return [sleutel, stappen[dan] ?? waarde];
    }),
  );
}

/** Mean Kendall tau of the ranking (interventions with a need, before or after) under noise on all answers. */
export function stabiliteit(
  gevallen: readonly Schoolgeval[],
  inhoud: Inhoud,
  keer: number,
  kans: () => number,
): number {
  const scores = (entries: Entries) => {
    const feiten = feitenVan({ entries }, inhoud);
    const rang = rangschik(inhoud.menukaart, feiten.oordelen, feiten.dossier.school);
    return new Map(rang.map(({ interventie, score }) => [interventie.id, score]));
  };
  const taus = gevallen.flatMap(({ entries }) => {
    const eerst = scores(entries);
    return Array.from({ length: keer }, () => {
      const dan = scores(metRuis(entries, kans));
      const ids = [...eerst.keys()].filter((id) => (eerst.get(id) ?? 0) > 0 || (dan.get(id) ?? 0) > 0);
      return kendall(
        ids.map((id) => eerst.get(id) ?? 0),
        ids.map((id) => dan.get(id) ?? 0),
      );
    }).filter(Number.isFinite);
  });
  return taus.reduce((som, tau) => som + tau, 0) / Math.max(1, taus.length);
}
