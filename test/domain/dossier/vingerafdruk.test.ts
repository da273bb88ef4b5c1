import fc from "fast-check";
import { expect, test } from "vitest";
import { canoniek, kortVingerafdruk, vingerafdruk } from "#domain/dossier/vingerafdruk.ts";

const sha256 = async (bytes: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
const entries = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.integer()));

test("the order of typing and the form of accents make no difference", () => {
  fc.assert(
    fc.property(entries, (e) => {
      const andersom = Object.fromEntries(
        Object.entries(e)
          .reverse()
          .map(([k, w]) => [k, typeof w === "string" ? w.normalize("NFD") : w]),
      );
      expect(canoniek(andersom)).toEqual(canoniek(e));
    }),
  );
});

test("a value of another type is other content", () => {
  expect(canoniek({ a: 1 })).not.toEqual(canoniek({ a: "1" }));
  expect(canoniek({ a: "x", b: "y" })).not.toEqual(canoniek({ a: "y", b: "x" }));
});

test("earlier versions and unread text are no part of the content", () => {
  expect(canoniek({ a: 1, "versie/1/nr": 1, "ruw/a": "twee" })).toEqual(canoniek({ a: 1 }));
});

test("to invite people changes nothing that the MR decides on", () => {
  const uitgenodigd = {
    "plan/kenmerk": "k3n4m5rk",
    "ronde/r1/ontvanger": "age1voorbeeld",
    "ronde/r1/inleverenTot": "2026-12-01",
    "sleutel/r1": "AGE-SECRET-KEY-VOORBEELD",
  };
  expect(canoniek({ a: 1, ...uitgenodigd })).toEqual(canoniek({ a: 1 }));
});

test("is the SHA-256 of the canonical bytes", async () => {
  // printf '[["a","é"]]' | sha256sum
  expect(await vingerafdruk({ a: "e\u0301" }, sha256)).toBe(
    "03e1606e423b1a41d29b6978fd66afb0fc1229dc8dbb3a1efaa951eb8e112c25",
  );
});

test("is shown as the first ten characters", () => {
  expect(kortVingerafdruk("3fa2b91c07ffff")).toBe("3FA2B-91C07");
});
