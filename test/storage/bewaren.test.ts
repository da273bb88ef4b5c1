import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Dossierdocument } from "#storage/dossierdocument.ts";
import { createDossier, wipeDossier } from "#storage/dossiers.ts";
import { openDossier } from "#storage/open-dossier.ts";
import { entriesVanStaten, isHeel, statenVan } from "#storage/ydocument.ts";
import { failReads, failWrites, newDatabase, newDossier, reload, SNEL, set } from "./proefopslag.ts";

describe("the persistence guard", () => {
  test("a write that fails is reported, and heals: what was typed before, during and after is on disk", async () => {
    const { db, tab } = await newDossier();
    const { document, fouten } = await openFailing(db, 3);
    document.transact(set({ "school/naam": "voor" }), { wat: "Invoer" });
    await until(() => document.stand.soort === "mislukt");
    expect(document.stand).toMatchObject({ soort: "mislukt", fout: "vol" });
    document.transact(set({ "school/plaats": "tijdens" }), { wat: "Invoer" });
    await until(() => document.stand.soort === "bewaard");
    document.transact(set({ "school/bestuur": "na" }), { wat: "Invoer" });
    await document.settled();
    expect(new Set(fouten)).toEqual(new Set(["bezig", "mislukt vol", "bewaard tot nu", "bezig tot nu"]));
    expect((await reload(tab)).entries).toEqual({
      "school/naam": "voor",
      "school/plaats": "tijdens",
      "school/bestuur": "na",
    });
  });

  test("a new respondent whose first write fails heals too", async () => {
    const { db, tab } = await newDossier();
    const { document } = await openFailing(db, 1, new Error("iets anders"));
    document.transact(set({ "inbreng/r1/rol": "ib" }), { wat: "Invoer" });
    await until(() => document.stand.fout === "onbekend");
    document.transact(set({ "inbreng/r1/personen": 2 }), { wat: "Invoer" });
    await document.settled();
    expect(document.stand.soort).toBe("bewaard");
    expect((await reload(tab)).entries).toEqual({ "inbreng/r1/rol": "ib", "inbreng/r1/personen": 2 });
  });

  test("an edit inside a transaction on another table is stored", async () => {
    const { db, document, tab } = await newDossier();
    await db.transaction("rw", db.dossiers, async () => {
      await db.dossiers.update("d1", { titel: "x" });
      document.transact(set({ "school/naam": "De Regenboog" }), { wat: "Invoer" });
      await db.dossiers.get("d1");
    });
    await document.settled();
    expect(document.stand.soort).toBe("bewaard");
    expect((await reload(tab)).entries).toEqual({ "school/naam": "De Regenboog" });
  });

  test("a stored document with a part missing is reported at opening", async () => {
    const { db, tab } = await newDossier({ "school/naam": "De Regenboog" });
    const doc = new Y.Doc();
    doc.getMap("bladen").set("a", 1);
    const basis = Y.encodeStateVector(doc);
    doc.getMap("bladen").set("b", 2);
    await db.table("$documenten.doc_updates").add({ k: "d1/programma", u: Y.encodeStateAsUpdateV2(doc, basis) });
    const document = await reload(tab);
    expect(document.stand).toEqual({ soort: "mislukt", fout: "onbekend" });
    expect(isHeel(document.staten()), "what still shows can be saved to a file").toBe(true);
    expect(entriesVanStaten(document.staten())).toEqual({ "school/naam": "De Regenboog" });
  });

  test("a dossier that cannot be read does not open, and opens when it can be read again", async () => {
    const { tab } = await newDossier({ "school/naam": "De Regenboog" });
    const db = tab();
    failReads(db, 1);
    await expect(openDossier(db, "d1", SNEL)).rejects.toThrow("onleesbaar");
    expect((await openDossier(db, "d1", SNEL)).entries).toEqual({ "school/naam": "De Regenboog" });
  });

  test("a dossier that another tab wiped says that nothing is kept any more", async () => {
    const { document, tab } = await newDossier();
    await wipeDossier(tab(), "d1");
    await until(() => document.stand.soort === "mislukt");
    document.transact(set({ "school/naam": "x" }), { wat: "Invoer" });
    expect(document.stand.soort).toBe("mislukt");
  });
});

const handeling = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      soort: fc.constant("typ" as const),
      sleutel: fc.constantFrom("a", "b", "inbreng/r1/c", "inbreng/r2/d"),
      waarde: fc.nat(),
    }),
  },
  fc.record({ soort: fc.constantFrom("terug" as const, "opnieuw" as const, "wacht" as const) }),
  fc.record({ soort: fc.constant("stuk" as const), aantal: fc.integer({ min: 1, max: 3 }) }),
);

type Handeling = typeof handeling extends fc.Arbitrary<infer T> ? T : never;

async function perform(h: Handeling, document: Dossierdocument, schijf: ReturnType<typeof failWrites>): Promise<void> {
  if (h.soort === "typ") document.transact(set({ [h.sleutel]: h.waarde }), { wat: "Invoer" });
  else if (h.soort === "stuk") schijf.failNext(h.aantal);
  else if (h.soort === "terug") document.undo();
  else if (h.soort === "opnieuw") document.redo();
  else await new Promise((verder) => setTimeout(verder, 4));
}

test("whatever is typed, undone and redone while the disk fails now and then: what shows is what is stored", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(handeling, { maxLength: 25 }), async (handelingen) => {
      const { db, tab } = newDatabase();
      const later = tab();
      const schijf = failWrites(db, 0);
      await createDossier(db, "d1", statenVan({ a: 0 }));
      const document = await openDossier(db, "d1", SNEL);
      for (const h of handelingen) await perform(h, document, schijf);
      await document.settled();
      expect(document.stand.soort).toBe("bewaard");
      expect((await openDossier(later, "d1", SNEL)).entries).toEqual(document.entries);
      db.close();
      later.close();
    }),
    { numRuns: 50 },
  );
});

test("the disk is asked for strict durability", () => {
  expect(newDatabase().db).toBeInstanceOf(Dexie);
  expect(Reflect.get(newDatabase().db, "_options")).toMatchObject({ chromeTransactionDurability: "strict" });
});

async function openFailing(db: Parameters<typeof failWrites>[0], aantal: number, fout?: Error) {
  const naam = db.name;
  db.close();
  const { Database } = await import("#storage/database.ts");
  const kapot = new Database(naam);
  failWrites(kapot, aantal, fout);
  const document = await openDossier(kapot, "d1", SNEL);
  const fouten: string[] = [];
  document.onStand(() => {
    const { soort, fout, om } = document.stand;
    fouten.push([soort, fout, om && "tot nu"].filter(Boolean).join(" "));
  });
  return { document, fouten };
}

async function until(klaar: () => boolean): Promise<void> {
  while (!klaar()) await new Promise((verder) => setTimeout(verder, 2));
}
