import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { controleerInhoud } from "#domain/menukaart/inhoudcontrole.ts";

const inhoud = await laadInhoud();
/** Every id that content ever had, one a line: "menukaart/feedback". Ids stand in dossiers, so none may go or be used anew. */
const GEBRUIKT = readFileSync("test/fixtures/inhoud-ids.txt", "utf8").trim().split("\n");

test("all content is good", () => {
  expect(controleerInhoud(inhoud)).toEqual([]);
});

test("an id never goes and is never used again: a retired one stays on the list with a minus", () => {
  const nu = [
    ...inhoud.menukaart.map(({ id }) => `menukaart/${id}`),
    ...inhoud.scan.items.map(({ id }) => `vraag/${id}`),
    ...inhoud.formulieren.flatMap(({ vragen }) => vragen.map(({ id }) => `formuliervraag/${id}`)),
    ...inhoud.potjes.map(({ id }) => `potje/${id}`),
  ];
  const levend = GEBRUIKT.filter((id) => !id.startsWith("-"));
  const weg = new Set(GEBRUIKT.filter((id) => id.startsWith("-")).map((id) => id.slice(1)));
  expect([...nu].sort(), "add a new id to test/fixtures/inhoud-ids.txt").toEqual([...levend].sort());
  expect(nu.filter((id) => weg.has(id))).toEqual([]);
});

test("each kind of fault is found", () => {
  const [eerste, ...rest] = inhoud.menukaart;
  if (!eerste) throw new Error("no menukaart");
  const met = (deel: object) => controleerInhoud({ ...inhoud, menukaart: [{ ...eerste, ...deel }, ...rest] }).join(" ");
  expect(met({ id: rest[0]?.id })).toContain("staat er twee keer");
  expect(met({ hoortBij: ["weg"] })).toContain("hoort bij ‘weg’");
  expect(met({ voorWie: { tekst: "x", bron: "geheim:1" } })).toContain("‘geheim:1’ is niet bekend");
  expect(met({ id: "eigen-x" })).toContain("voor eigen menukaarten");
  const zonder = inhoud.menukaart.map((een) => ({
    ...een,
    koppelingen: een.koppelingen.filter(({ item }) => item !== "A2"),
  }));
  expect(controleerInhoud({ ...inhoud, menukaart: zonder }).join(" ")).toContain(
    "Vraag A2 leidt voor bao nergens heen",
  );
  const [ervaring] = inhoud.ervaringen;
  if (!ervaring) throw new Error("no ervaring");
  expect(controleerInhoud({ ...inhoud, ervaringen: [{ ...ervaring, interventie: "weg" }] }).join(" ")).toContain(
    "‘weg’",
  );
});
