import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { leesJson } from "#domain/dossier/bestand.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { itemVan } from "#domain/schoolscan/oordeel.ts";

/** What must and must not happen with one school of the sources (see the `bron` of each file). */
const Regels = z.object({ moet: z.array(z.string()), magNiet: z.array(z.string()) });
const eenVan = z._default(z.array(z.array(z.string())), []);
const Verwacht = z.object({
  bron: z.string(),
  /** Each group: at least one of these ids among the eight, or in hoortBij of one of them. */
  suggesties: z.array(z.array(z.string())),
  inTop3: eenVan,
  inTop5: eenVan,
  nietSterksteRedenInTop5: z._default(z.array(z.string()), []),
  regels: Regels,
  varianten: z._default(
    z.array(
      z.object({
        naam: z.string(),
        wijzigingen: z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean()]))),
        regels: Regels,
      }),
    ),
    [],
  ),
});

const VANDAAG = "2026-11-24";
const lees = (bestand: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, bestand), "utf8"));
const inhoud = await laadInhoud();

function entriesVan(naam: string): Entries {
  const gelezen = leesJson(lees(`${naam}.dossier.json`));
  if (!gelezen.goed) throw new Error(gelezen.fout);
  expect(gelezen.waarde.onleesbaar).toEqual([]);
  return gelezen.waarde.entries;
}

const beeldVan = (entries: Entries) => berekenBeeld(readDossier(entries).dossier, inhoud, VANDAAG);

function expectRegels(entries: Entries, { moet, magNiet }: z.infer<typeof Regels>) {
  const gevuurd = new Set(beeldVan(entries).meldingen.map((melding) => melding.regel));
  expect(moet.filter((regel) => !gevuurd.has(regel))).toEqual([]);
  expect(magNiet.filter((regel) => gevuurd.has(regel))).toEqual([]);
}

const namen = readdirSync(import.meta.dirname)
  .filter((bestand) => bestand.endsWith(".dossier.json"))
  .map((bestand) => bestand.replace(".dossier.json", ""));

describe.each(namen)("school %s", (naam) => {
  const verwacht = Verwacht.parse(lees(`${naam}.verwacht.json`));

  test("finds the school's own choices among the suggestions", () => {
    const { lijst } = beeldVan(entriesVan(naam)).suggesties;
    const eerste = (n: number) => lijst.slice(0, n).flatMap((s) => [s.interventie, ...s.hoortBij]);
    const mist = (groepen: string[][], n: number) => groepen.filter((ids) => !ids.some((id) => eerste(n).includes(id)));
    expect(lijst.length).toBeLessThanOrEqual(8);
    expect(mist(verwacht.suggesties, 8)).toEqual([]);
    expect(mist(verwacht.inTop5, 5)).toEqual([]);
    expect(mist(verwacht.inTop3, 3)).toEqual([]);
    const sterkste = lijst.slice(0, 5).map((s) => itemVan(s.redenen[0]?.ref ?? ""));
    expect(sterkste.filter((item) => verwacht.nietSterksteRedenInTop5.includes(item))).toEqual([]);
  });

  test("fires the rules that must and none that must not", () => {
    expectRegels(entriesVan(naam), verwacht.regels);
  });

  test.each(verwacht.varianten)("variant: $naam", ({ wijzigingen, regels }) => {
    const changes = Object.entries(wijzigingen).map(([sleutel, waarde]) => ({ sleutel, waarde: waarde ?? undefined }));
    expectRegels(applyChanges(entriesVan(naam), changes), regels);
  });
});
