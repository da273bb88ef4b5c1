import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import { createDossier, isVerlopen, wipeDossier, wipeExpired } from "#storage/dossiers.ts";
import { statenVan } from "#storage/ydocument.ts";
import { newDatabase, newDossier, reload, set } from "./proefopslag.ts";

const ENTRIES = { "school/naam": "De Regenboog", "plan/beginjaar": 2026, "inbreng/r1/rol": "ib" };

describe("the dossiers on this device", () => {
  test("a new one has its line in the list and all its documents", async () => {
    const { db } = newDatabase();
    await createDossier(db, "d1", statenVan(ENTRIES));
    expect(await db.dossiers.toArray()).toEqual([
      {
        id: "d1",
        versie: FORMAATVERSIE,
        titel: "",
        naam: "De Regenboog",
        brin: "",
        vestiging: "",
        jaren: "2026–2028",
        fictief: false,
        bijgewerkt: expect.any(Date),
        gearchiveerd: false,
      },
    ]);
    expect(await db.documenten.toCollection().primaryKeys()).toEqual(["d1/inbreng/r1", "d1/programma"]);
  });

  test("an existing id is refused whole: nothing of the second is written", async () => {
    const { db, tab } = newDatabase();
    await createDossier(db, "d1", statenVan(ENTRIES));
    await expect(createDossier(db, "d1", statenVan({ "inbreng/r2/rol": "ib" }))).rejects.toThrow();
    expect((await reload(tab)).entries).toEqual(ENTRIES);
  });

  test("wiping leaves no byte of it behind, and touches no other", async () => {
    const { db } = newDatabase();
    await createDossier(db, "d1", statenVan(ENTRIES));
    await createDossier(db, "d10", statenVan({ "school/naam": "Andere school" }));
    await wipeDossier(db, "d1");
    expect(await db.dossiers.toCollection().primaryKeys()).toEqual(["d10"]);
    expect(await db.documenten.toCollection().primaryKeys()).toEqual(["d10/programma"]);
    expect((await db.table("$documenten.doc_updates").toArray()).map(({ k }) => k)).toEqual(["d10/programma"]);
  });

  test("after thirty days a deleted dossier can no longer be put back and is wiped", async () => {
    const { db } = newDatabase();
    for (const id of ["weg", "kort", "blijft"]) await createDossier(db, id, statenVan({}));
    const nu = new Date("2026-11-24T12:00:00Z");
    await db.dossiers.update("weg", { verwijderdOp: new Date("2026-10-24T12:00:00Z") });
    await db.dossiers.update("kort", { verwijderdOp: new Date("2026-10-26T12:00:00Z") });
    const rijen = await db.dossiers.toArray();
    expect(rijen.filter((rij) => isVerlopen(rij, nu)).map(({ id }) => id)).toEqual(["weg"]);
    await wipeExpired(db, nu);
    expect(await db.dossiers.toCollection().primaryKeys()).toEqual(["blijft", "kort"]);
  });
});

describe("merging a file into an open dossier", () => {
  test("brings in the other's work, names what lost, and is one step that can be undone", async () => {
    const { document: jij } = await newDossier(ENTRIES);
    const start = jij.staten();
    jij.transact(set({ "school/naam": "De Boog", "school/plaats": "Ede", "inbreng/r2/rol": "ouders" }), {
      wat: "Invoer",
    });

    const { db, tab } = newDatabase();
    await createDossier(db, "d1", start);
    const ik = await reload(tab);
    ik.transact(set({ "plan/titel": "Plan" }), { wat: "Invoer" });
    const voor = ik.entries;
    const verslag = ik.merge(jij.staten(), { wat: "Bestand samengevoegd" });

    expect(verslag.doorAnder.map(({ plek }) => plek).sort()).toEqual([
      "inbreng/r2/rol",
      "school/naam",
      "school/plaats",
    ]);
    expect(verslag.hier.map(({ plek }) => plek)).toEqual(["plan/titel"]);
    expect(ik.entries).toEqual({ ...jij.entries, "plan/titel": "Plan" });
    expect(ik.stappen.wat).toBe("Bestand samengevoegd");
    await ik.settled();
    expect((await reload(tab)).entries).toEqual(ik.entries);
    ik.undo();
    expect(ik.entries).toEqual(voor);
    ik.redo();
    expect(ik.entries["inbreng/r2/rol"]).toBe("ouders");
  });

  test("a file holds no words that were deleted", async () => {
    const { document } = await newDossier();
    document.transact(set({ "plan/titel": "geheim-woord" }), { wat: "Invoer" });
    document.transact(set({ "plan/titel": "open" }), { wat: "Invoer" });
    const bytes = Object.values(document.staten()).map((staat) => new TextDecoder().decode(staat));
    expect(bytes.join()).toContain("open");
    expect(bytes.join()).not.toContain("geheim-woord");
  });
});
