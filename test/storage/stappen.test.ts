import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Entries } from "#domain/dossier/entries.ts";
import { Stappen } from "#storage/stappen.ts";
import { bladen, writeChanges } from "#storage/ydocument.ts";

/** Two documents under one list of steps. */
function newProef() {
  const stappen = new Stappen();
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  for (const doc of docs) stappen.follow(doc);
  const values = () => docs.map((doc) => bladen(doc).toJSON());
  const write = (nr: 0 | 1, velden: Entries, oorsprong: unknown) =>
    writeChanges(
      docs[nr],
      Object.entries(velden).map(([sleutel, waarde]) => ({ sleutel, waarde })),
      oorsprong,
    );
  const step = (wat: string, eerste: Entries, tweede: Entries = {}, groep?: string) =>
    stappen.record({ wat, ...(groep === undefined ? {} : { groep }) }, () => {
      write(0, eerste, stappen);
      write(1, tweede, stappen);
    });
  return { stappen, docs, values, step, elsewhere: (nr: 0 | 1, velden: Entries) => write(nr, velden, "elders") };
}

describe("undo and redo", () => {
  test("goes back and forth in the order of the steps, over both documents", () => {
    const { stappen, values, step } = newProef();
    step("een", { a: 1 });
    step("twee", {}, { b: 2 });
    step("drie", { a: 3 }, { b: 3 });
    expect(stappen.wat).toBe("drie");
    const stand = [];
    while (stappen.kan) {
      stappen.undo();
      stand.push(values());
    }
    expect(stand).toEqual([
      [{ a: 1 }, { b: 2 }],
      [{ a: 1 }, {}],
      [{}, {}],
    ]);
    expect([stappen.kan, stappen.kanOpnieuw, stappen.wat]).toEqual([false, true, ""]);
    while (stappen.kanOpnieuw) stappen.redo();
    expect(values()).toEqual([{ a: 3 }, { b: 3 }]);
    stappen.undo();
    expect(values()).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test("one visit to a field is one step; another field or a seal begins a new one", () => {
    const { stappen, values, step } = newProef();
    step("Invoer", { a: "D" }, {}, "a");
    step("Invoer", { a: "De" }, {}, "a");
    step("Invoer", { c: "x" }, {}, "c");
    stappen.seal();
    step("Invoer", { c: "xy" }, {}, "c");
    stappen.undo();
    expect(values()[0]).toEqual({ a: "De", c: "x" });
    stappen.undo();
    expect(values()[0]).toEqual({ a: "De" });
    stappen.undo();
    expect(values()[0]).toEqual({});
    stappen.redo();
    expect(values()[0]).toEqual({ a: "De" });
  });

  test("a step without effect is no step", () => {
    const { stappen, step } = newProef();
    step("een", { a: 1 });
    stappen.undo();
    step("niets", {});
    expect([stappen.kan, stappen.kanOpnieuw]).toEqual([false, true]);
  });

  test("a new step ends what could be redone, in every document", () => {
    const { stappen, values, step } = newProef();
    step("een", {}, { b: 1 });
    stappen.undo();
    step("twee", { a: 2 });
    expect(stappen.kanOpnieuw).toBe(false);
    stappen.redo();
    expect(values()).toEqual([{ a: 2 }, {}]);
  });

  test("what someone else replaced since stays, and the step before is not taken along", () => {
    const { stappen, values, step, elsewhere } = newProef();
    step("een", { a: 1 });
    step("twee", { b: 2 });
    elsewhere(0, { b: 9 });
    stappen.undo();
    expect(values()[0]).toEqual({ a: 1, b: 9 });
    expect([stappen.wat, stappen.kanOpnieuw]).toEqual(["een", false]);
    stappen.undo();
    expect(values()[0]).toEqual({ b: 9 });
  });
});
