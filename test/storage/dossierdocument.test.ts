import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import type { Wijziging } from "#storage/dossierdocument.ts";
import { closeDossier, openDossier } from "#storage/open-dossier.ts";
import { newDossier, reload, SNEL, set } from "./proefopslag.ts";

describe("an open dossier", () => {
  test("shows its leaves, tells what changed once per edit, and is on disk afterwards", async () => {
    const { document, tab } = await newDossier({ "school/naam": "De Regenboog", "inbreng/r1/rol": "ib" });
    const gemeld: Wijziging[] = [];
    document.onChange((wijziging) => gemeld.push(wijziging));
    const voor = document.entries;

    document.transact(set({ "plan/titel": "Plan", "inbreng/r1/antwoorden/A2/zorg": 4 }), { wat: "Invoer" }, "ik");

    expect(voor).toEqual({ "school/naam": "De Regenboog", "inbreng/r1/rol": "ib" });
    expect(document.entries).toEqual({ ...voor, "plan/titel": "Plan", "inbreng/r1/antwoorden/A2/zorg": 4 });
    expect(gemeld).toEqual([
      { sleutels: new Set(["plan/titel", "inbreng/r1/antwoorden/A2/zorg"]), vanElders: false, door: "ik" },
    ]);
    expect(document.stand.soort).toBe("bezig");
    await document.settled();
    expect(document.stand).toEqual({ soort: "bewaard", om: expect.any(Date) });
    expect((await reload(tab)).entries).toEqual(document.entries);
  });

  test("a respondent who is new gets a document of their own, that can be edited at once", async () => {
    const { db, document, tab } = await newDossier();
    document.transact(set({ "inbreng/r7/rol": "ouders" }), { wat: "Invoer" });
    document.transact(set({ "inbreng/r7/personen": 12 }), { wat: "Invoer" });
    expect(document.stand.soort).toBe("bezig");
    await document.settled();
    document.transact(set({ "inbreng/r7/personen": 13 }), { wat: "Invoer" });
    await document.settled();
    expect(await db.documenten.toCollection().primaryKeys()).toEqual(["d1/inbreng/r7", "d1/programma"]);
    expect((await reload(tab)).entries).toEqual({ "inbreng/r7/rol": "ouders", "inbreng/r7/personen": 13 });
  });

  test("two tabs follow each other, also with a respondent that joins", async () => {
    const { document, tab } = await newDossier({ "school/naam": "De Regenboog" });
    const ander = await reload(tab);
    const gemeld: Wijziging[] = [];
    ander.onChange((wijziging) => gemeld.push(wijziging));

    document.transact(set({ "school/plaats": "Ede", "inbreng/r1/rol": "ib" }), { wat: "Invoer" });
    await vi.waitFor(() => expect(ander.entries).toEqual(document.entries));
    expect(gemeld.every(({ vanElders }) => vanElders)).toBe(true);

    ander.transact(set({ "inbreng/r1/personen": 3, "school/plaats": "Epe" }), { wat: "Invoer" });
    await vi.waitFor(() => expect(document.entries["inbreng/r1/personen"]).toBe(3));
    await vi.waitFor(() => expect(document.entries["school/plaats"]).toBe("Epe"));
    expect(document.stappen.kan).toBe(true);
    document.undo();
    expect(document.entries["school/plaats"], "what the other tab typed since is not undone").toBe("Epe");
  });

  test("opened twice in one tab it is one dossier, closed after the last", async () => {
    const { db, document } = await newDossier();
    const weer = await openDossier(db, "d1", SNEL);
    expect(weer).toBe(document);
    document.transact(set({ "school/naam": "De Regenboog" }), { wat: "Invoer" });
    await closeDossier(db, "d1");
    weer.transact(set({ "school/plaats": "Ede" }), { wat: "Invoer" });
    await closeDossier(db, "d1");
    const later = await openDossier(db, "d1", SNEL);
    expect(later).not.toBe(document);
    expect(later.entries).toEqual({ "school/naam": "De Regenboog", "school/plaats": "Ede" });
  });

  test("closing and opening at once loses nothing", async () => {
    const { db, document } = await newDossier();
    document.transact(set({ "school/naam": "De Regenboog" }), { wat: "Invoer" });
    void closeDossier(db, "d1");
    const weer = await openDossier(db, "d1", SNEL);
    weer.transact(set({ "school/plaats": "Ede" }), { wat: "Invoer" });
    await closeDossier(db, "d1");
    expect((await openDossier(db, "d1", SNEL)).entries).toEqual({
      "school/naam": "De Regenboog",
      "school/plaats": "Ede",
    });
  });

  test("closing right after a new respondent waits until they are on disk", async () => {
    const { db, document, tab } = await newDossier();
    document.transact(set({ "inbreng/r1/rol": "ib" }), { wat: "Invoer" });
    await closeDossier(db, "d1");
    expect((await reload(tab)).entries).toEqual({ "inbreng/r1/rol": "ib" });
  });

  test("the line in the list follows", async () => {
    const { db, document } = await newDossier();
    document.transact(set({ "school/naam": "De Regenboog", "plan/beginjaar": 2026, "school/fictief": true }), {
      wat: "Invoer",
    });
    await vi.waitFor(async () =>
      expect(await db.dossiers.get("d1")).toMatchObject({ naam: "De Regenboog", jaren: "2026–2028", fictief: true }),
    );
  });

  test("an unknown or newer dossier does not open", async () => {
    const { db } = await newDossier();
    await expect(openDossier(db, "weg")).rejects.toThrow("niet op dit apparaat");
    await closeDossier(db, "d1");
    await db.dossiers.update("d1", { versie: 99 });
    await expect(openDossier(db, "d1")).rejects.toThrow("nieuwere versie");
  });
});
