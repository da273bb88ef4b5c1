import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { leesJson } from "#domain/dossier/bestand.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Blok, Rapport } from "#domain/rapport/blok.ts";
import { tekstenVan } from "#domain/rapport/lees-tekst.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import { kaleTekst } from "#domain/rapport/ontleed.ts";
import { schrijfWord } from "#uitwisseling/word.ts";

const SCENARIOS = "test/scenarios";
const inhoud = await laadInhoud();

function scenario(bestand: string): Entries {
  const gelezen = leesJson(JSON.parse(readFileSync(`${SCENARIOS}/${bestand}`, "utf8")));
  if (!gelezen.goed) throw new Error(gelezen.fout);
  return gelezen.waarde.entries;
}

const DOSSIERS: [string, Entries][] = [
  ["voorbeeldschool", await laadVoorbeeld()],
  ["leeg dossier", {}],
  ...readdirSync(SCENARIOS)
    .filter((naam) => naam.endsWith(".dossier.json"))
    .map((naam): [string, Entries] => [naam, scenario(naam)]),
];

const onverpakt = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** The paragraphs of a part of the file: their style and their words. */
const alineas = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([alinea]) => ({
    stijl: /<w:pStyle w:val="([^"]+)"/.exec(alinea)?.[1] ?? "",
    tekst: [...alinea.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, tekst = ""]) => onverpakt(tekst)).join(""),
  }));

/** The words of a text as Word has them: it fills in page numbers itself, and a line end is no character. */
const zonderBladzijde = (tekst: string): string =>
  kaleTekst(tekst).replaceAll("blz.\u00a000", "blz.\u00a0").replaceAll("\n", "").trim();

const tabellenIn = (blokken: readonly Blok[]): number =>
  blokken.reduce((som, blok) => {
    if (blok.soort === "kant") return som + tabellenIn(blok.blokken);
    return som + (blok.soort === "tabel" ? 1 : 0);
  }, 0);

describe.each(DOSSIERS)("the Word file of %s", (_, entries) => {
  let rapport: Rapport;
  let delen: Record<string, Uint8Array>;
  let document: string;
  const deel = (naam: string): string => strFromU8(delen[naam] ?? new Uint8Array());
  const kopniveaus = () =>
    alineas(document).flatMap(({ stijl, tekst }) => {
      const niveau = /^Heading(\d)$/.exec(stijl)?.[1];
      return niveau ? [{ niveau: Number(niveau), tekst }] : [];
    });

  beforeAll(async () => {
    const beeld = berekenBeeld(readDossier(entries).dossier, inhoud, "2026-11-24");
    rapport = maakRapport(beeld, { variant: "volledig", vingerafdruk: "3fa2b91c07".padEnd(64, "0"), nu: "2026-11-24" });
    delen = unzipSync(await schrijfWord(rapport));
    document = deel("word/document.xml");
  });

  it("loses no word of the report", () => {
    const tekst = alineas(document)
      .map((alinea) => alinea.tekst)
      .join("\n");
    const alles = rapport.hoofdstukken.flatMap(({ titel, blokken }) => [titel, ...blokken.flatMap(tekstenVan)]);
    expect(alles.map(zonderBladzijde).filter((woorden) => !tekst.includes(woorden))).toEqual([]);
  });

  it("has the chapters as headings in their order, and never jumps a level", () => {
    const titels = rapport.hoofdstukken.map(({ nr, titel }) => `${nr} ${titel}`);
    const eerste = kopniveaus().filter(({ niveau }) => niveau === 1);
    expect(eerste.map(({ tekst }) => tekst).filter((tekst) => tekst !== "Zo leest u dit")).toEqual(titels);
    let vorige = 0;
    for (const { niveau } of kopniveaus()) {
      expect(niveau).toBeLessThanOrEqual(vorige + 1);
      vorige = niveau;
    }
  });

  it("has every table, with a caption and a head that comes back on each page", () => {
    const bijschriften = alineas(document).filter(
      ({ stijl, tekst }) => stijl === "Caption" && tekst.startsWith("Tabel "),
    );
    const aantal = rapport.hoofdstukken.reduce((som, { blokken }) => som + tabellenIn(blokken), 0);
    expect(bijschriften.length).toBe(aantal);
    expect(bijschriften.map(({ tekst }) => tekst.split(".")[0])).toEqual(
      Array.from({ length: aantal }, (_, plaats) => `Tabel ${plaats + 1}`),
    );
    const tabellen = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tabellen.length).toBeGreaterThanOrEqual(aantal);
    for (const tabel of tabellen) expect(tabel.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it("says on every page, and in its properties, of which version it is and that it is a concept", () => {
    const { vingerafdruk } = rapport.kop;
    expect(deel("word/header1.xml")).toContain("CONCEPT");
    expect(deel("word/header1.xml")).toContain(vingerafdruk);
    expect(deel("word/footer1.xml")).toContain(vingerafdruk);
    expect(deel("word/footer1.xml")).toContain("PAGE");
    expect(deel("docProps/custom.xml")).toContain(vingerafdruk);
    expect(deel("docProps/core.xml")).toContain("status concept");
  });

  it("is Dutch, has a table of contents, and refers only to places that are there", () => {
    expect(deel("word/styles.xml")).toContain('<w:lang w:val="nl-NL"');
    expect(document).toMatch(/TOC .*1-2/);
    const plekken = new Set([...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, naam]) => naam));
    const doelen = [...document.matchAll(/w:anchor="(plek_[^"]+)"|PAGEREF (plek_\w+)/g)].map(([, a, b]) => a ?? b);
    expect(doelen.filter((doel) => !plekken.has(doel))).toEqual([]);
  });
});
