import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { NIET_VAN_ONS, NIEUWERE_VERSIE, naarJson } from "#domain/dossier/bestand.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { MAX_BESTAND, pakIn, pakUit } from "#storage/bestand-codec.ts";
import { type Staten, statenVan } from "#storage/ydocument.ts";
import { sha256 } from "./proefopslag.ts";

const ENTRIES: Entries = { "school/naam": "De Regenboog", "plan/jaren": 2, "inbreng/r 1é/rol": "ib" };
const encode = (entries: Entries | Staten = ENTRIES) =>
  pakIn(
    Object.values(entries).some((w) => w instanceof Uint8Array) ? (entries as Staten) : statenVan(entries as Entries),
    "0.1.0",
    sha256,
  );
const decode = (bytes: Uint8Array) => pakUit(bytes, sha256);
const foutVan = async (bytes: Uint8Array) => {
  const uitkomst = await decode(bytes);
  return uitkomst.goed ? "geopend" : uitkomst.fout;
};
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** A file with some parts replaced, and a manifest that fits them: made by a hand that knows the format. */
async function forge(wijzig: (delen: Record<string, Uint8Array>) => void, manifestWijziging: object = {}) {
  const { "manifest.json": manifest, ...delen } = unzipSync(await encode());
  wijzig(delen);
  const controle = Object.fromEntries(
    await Promise.all(Object.entries(delen).map(async ([naam, bytes]) => [naam, hex(await sha256(bytes))])),
  );
  const nieuw = { ...JSON.parse(strFromU8(manifest ?? new Uint8Array())), delen: controle, ...manifestWijziging };
  return zipSync({ "manifest.json": strToU8(JSON.stringify(nieuw)), ...delen });
}

const json = (versie: number, entries: Entries) => strToU8(JSON.stringify({ ...naarJson(entries), versie }));

describe("a file that is whole", () => {
  test("gives back the same leaves and documents", async () => {
    const staten = statenVan(ENTRIES);
    expect(await decode(await encode(staten))).toEqual({
      goed: true,
      waarde: { entries: ENTRIES, staten, onleesbaar: [] },
    });
  });

  test("is the same, byte for byte, for the same documents", async () => {
    const staten = statenVan(ENTRIES);
    expect(await encode(staten)).toEqual(await encode(staten));
  });

  test("holds readable JSON that opens by itself, also with a byte order mark", async () => {
    const los = unzipSync(await encode())["dossier.json"] ?? new Uint8Array();
    const verwacht = { goed: true, waarde: { entries: ENTRIES, onleesbaar: [] } };
    expect(await decode(los)).toEqual(verwacht);
    expect(await decode(strToU8(`\ufeff${strFromU8(los)}`))).toEqual(verwacht);
  });

  test("an empty dossier, and leaves that only a later version knows", async () => {
    for (const entries of [{}, { "school/team": "veel", "later/iets": 1 }])
      expect(await decode(await encode(statenVan(entries)))).toMatchObject({ goed: true, waarde: { entries } });
  });

  test("keys that no JSON can hold do not make a file that cannot be opened", async () => {
    const entries = { a: 1, "a/b": 2, "school//x": 3 };
    expect(await decode(await encode(statenVan(entries)))).toMatchObject({ goed: true, waarde: { entries } });
  });
});

describe("a file that is refused, each with its own sentence", () => {
  test("not ours: other text, other JSON, another zip, nothing at all", async () => {
    const ander = zipSync({ "word/document.xml": strToU8("<xml/>") });
    for (const bytes of [strToU8("hallo"), strToU8('{"formaat":"anders"}'), strToU8("5"), ander, new Uint8Array()])
      expect(await foutVan(bytes)).toBe(NIET_VAN_ONS);
  });

  test("newer: the JSON, the manifest", async () => {
    expect(await foutVan(json(99, {}))).toBe(NIEUWERE_VERSIE);
    expect(await foutVan(await forge(() => {}, { versie: 99 }))).toBe(NIEUWERE_VERSIE);
  });

  test("cut off, at any length", async () => {
    const bytes = await encode();
    for (let lengte = 2; lengte < bytes.length; lengte += 1)
      expect(await foutVan(bytes.slice(0, lengte)), `after ${lengte} bytes`).toMatch(/niet compleet/);
    expect(await foutVan(strToU8('{"formaat":"schoolprogramma","ver'))).toMatch(/niet compleet/);
  });

  test("too large: the file itself, what it declares to hold, the number of parts", async () => {
    expect(await foutVan(new Uint8Array(MAX_BESTAND + 1))).toMatch(/te groot/);
    expect(await foutVan(zipSync({ "manifest.json": new Uint8Array(MAX_BESTAND + 1) }))).toMatch(/te groot/);
    const velen = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`d${i}`, new Uint8Array()]));
    expect(await foutVan(zipSync(velen))).toMatch(/te groot/);
  });

  test("contradicting: the JSON was edited and the documents were not", async () => {
    const bytes = await forge((delen) => {
      delen["dossier.json"] = json(1, { ...ENTRIES, "school/naam": "Anders" });
    });
    expect(await foutVan(bytes)).toMatch(/spreken twee delen elkaar tegen/);
  });

  test("a part too many, a part missing, a part in which a piece is missing", async () => {
    const doc = new Y.Doc();
    doc.getMap("bladen").set("a", 1);
    const basis = Y.encodeStateVector(doc);
    doc.getMap("bladen").set("b", 2);
    const gat = Y.encodeStateAsUpdateV2(doc, basis);
    for (const bytes of [
      zipSync({ ...unzipSync(await encode()), extra: new Uint8Array() }),
      await forge((delen) => delete delen["dossier.yjs"]),
      await forge((delen) => delete delen["dossier.json"]),
      await forge((delen) => Object.assign(delen, { "dossier.yjs": gat })),
    ])
      expect(await foutVan(bytes)).toMatch(/beschadigd/);
  });

  test("a respondent's part with a key of the plan, a value that is no leaf", async () => {
    const doc = new Y.Doc();
    doc.getMap("bladen").set("plan/titel", "binnengesmokkeld");
    const lijst = new Y.Doc();
    lijst.getMap("bladen").set("plan/titel", ["a"]);
    expect(
      await foutVan(await forge((delen) => Object.assign(delen, { "inbreng/x.yjs": Y.encodeStateAsUpdateV2(doc) }))),
    ).toMatch(/beschadigd/);
    expect(
      await foutVan(await forge((delen) => Object.assign(delen, { "dossier.yjs": Y.encodeStateAsUpdateV2(lijst) }))),
    ).toMatch(/beschadigd/);
  });
});

describe("damage", () => {
  test("every single bit that flips is noticed or makes no difference", async () => {
    const entries = { "school/naam": "A", "plan/jaren": 2 };
    const heel = await encode(entries);
    for (let bit = 0; bit < heel.length * 8; bit += 1) {
      const bytes = heel.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const uitkomst = await decode(bytes);
      if (uitkomst.goed) expect(uitkomst.waarde.entries, `bit ${bit}`).toEqual(entries);
      else expect(uitkomst.fout.length).toBeGreaterThan(20);
    }
  });

  test("any bytes give a result, never an error", async () => {
    const heel = await encode();
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }).map((rest) => new Uint8Array([0x50, 0x4b, 3, 4, ...rest])),
      fc.tuple(fc.nat(heel.length - 1), fc.uint8Array({ maxLength: 30 })).map(([plek, stuk]) => {
        const kopie = heel.slice();
        kopie.set(stuk.slice(0, kopie.length - plek), plek);
        return kopie;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (b) => {
        const uitkomst = await decode(b);
        if (uitkomst.goed) expect(uitkomst.waarde.entries).toEqual(ENTRIES);
        else expect(uitkomst.fout).toMatch(/[a-z]{3}.*\.$/);
      }),
      { numRuns: 500 },
    );
  });

  test("a document of any bytes, with a manifest that fits, never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (stuk) => {
        expect(await decode(await forge((delen) => Object.assign(delen, { "dossier.yjs": stuk })))).toHaveProperty(
          "goed",
        );
      }),
      { numRuns: 200 },
    );
  });
});
