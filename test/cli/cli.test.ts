import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { leesMeegeleverd } from "#uitwisseling/schoollijst.ts";

const map = mkdtempSync(join(tmpdir(), "schoolprogramma-cli-"));
afterAll(() => rmSync(map, { recursive: true, force: true }));

function draai(...argumenten: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/cli.mjs", ...argumenten], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const STERAPPEL = "test/scenarios/1-sterappel.dossier.json";
const bestand = (naam: string, inhoud: string) => {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
};

const Suggesties = z.array(
  z.object({
    interventie: z.string(),
    rang: z.int(),
    score: z.int(),
    redenen: z.array(z.object({ bevinding: z.string(), tekst: z.string() })).check(z.minLength(1)),
    hoortBij: z.array(z.string()),
  }),
);
const Meldingen = z.array(
  z.object({
    regel: z.string(),
    ernst: z.enum(["STOP", "WAARSCHUW", "TIP"]),
    blokkeert: z.enum(["gereed", "vastgesteld", "niets"]),
    waar: z.object({ stap: z.string(), plek: z.optional(z.string()) }),
    melding: z.string(),
  }),
);

test("suggesties prints the ranked suggestions as JSON", () => {
  const { status, stdout, stderr } = draai("suggesties", STERAPPEL);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(Suggesties.parse(JSON.parse(stdout)).map((s) => s.rang)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("controle prints the messages as JSON", () => {
  const { status, stdout } = draai("controle", STERAPPEL);
  expect(status).toBe(0);
  expect(Meldingen.parse(JSON.parse(stdout)).map((m) => m.regel)).toContain("R90");
});

test("rapport writes a PDF", () => {
  const uit = join(map, "uit.pdf");
  const { status, stderr } = draai("rapport", STERAPPEL, uit, "--variant", "volledig");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(readFileSync(uit).subarray(0, 8).toString()).toBe("%PDF-1.7");
});

test.each([
  ["a file that is not there", () => join(map, "weg.json"), "bestaat niet"],
  ["a file that is not ours", () => bestand("anders.json", '{"a":1}'), "geen bestand van Schoolprogramma"],
  ["a truncated file", () => bestand("stuk.json", readFileSync(STERAPPEL, "utf8").slice(0, 200)), "."],
  [
    "a newer version",
    () => bestand("nieuw.json", '{"formaat":"schoolprogramma","versie":99,"dossier":{}}'),
    "nieuwere versie",
  ],
])("refuses %s with exit code 2 and one line, and writes nothing", (_, maak, tekst) => {
  const uit = join(map, "niet.pdf");
  const { status, stdout, stderr } = draai("rapport", maak(), uit);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(tekst);
  expect(existsSync(uit)).toBe(false);
});

test("an unknown variant is refused", () => {
  const { status, stderr } = draai("rapport", STERAPPEL, join(map, "x.pdf"), "--variant", "gouden");
  expect(status).toBe(2);
  expect(stderr).toContain("bestaat niet");
});

test("schoollijst turns the files of DUO into a list for beside the app, or refuses and writes nothing", () => {
  const uit = join(map, "schoollijst.json");
  const slecht = bestand("slecht.csv", "a;b\n1;2\n");
  expect(draai("schoollijst", slecht, "--uit", uit)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("slecht.csv"),
  });
  expect(existsSync(uit)).toBe(false);
  expect(draai("schoollijst")).toMatchObject({ status: 2, stderr: expect.stringContaining("Gebruik") });
  const bronnen = ["schoolvestigingen-basisonderwijs", "leerlingen-per-schoolvestiging"];
  const { status, stdout } = draai(
    "schoollijst",
    ...bronnen.map((naam) => `test/fixtures/duo/verzonnen-${naam}.csv`),
    "--uit",
    uit,
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ bestand: uit, scholen: 5 });
  expect(leesMeegeleverd(readFileSync(uit, "utf8"))?.vestigingen).toHaveLength(5);
});

test("the JSON Schema in docs is the schema that the app reads with", () => {
  const { stdout } = draai("schema");
  expect(JSON.parse(readFileSync("docs/dossier.schema.json", "utf8"))).toEqual(JSON.parse(stdout));
});

test("content checks all content and own menukaarten, and names every fault of a file", () => {
  const goed = draai("content", "docs/voorbeeld-menukaart.json");
  expect(goed.stderr).toBe("");
  expect(goed.stdout).toContain("Alle inhoud is goed: 28 interventies en 58 vragen");
  const fout = draai("content", bestand("fout.json", '{"formaat":"schoolprogramma-menukaart"}'));
  expect(fout.status).toBe(2);
  expect(fout.stderr).toMatch(/fout\.json: naam: ontbreekt/);
  expect(draai("content", join(map, "bestaat-niet.json")).stderr).toContain("kan niet worden gelezen");
});

test("the schema of an own menukaart in docs is the one the app reads with", () => {
  const { stdout } = draai("schema", "--menukaart");
  expect(JSON.parse(readFileSync("docs/menukaart.schema.json", "utf8"))).toEqual(JSON.parse(stdout));
});
