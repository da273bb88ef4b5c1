import { describe, expect, it } from "vitest";
import { toonAantal } from "#domain/kleine-groep.ts";
import { deelLink, deelMetPagina, deelnummers, naarDelen, SECTIES } from "#domain/rapport/delen.ts";
import { alineas, plat, vul } from "#domain/rapport/tekst.ts";
import { maakVerwijzingenWaar } from "#domain/rapport/verwijzingen.ts";
import { alsZin, opsomming } from "#domain/taal.ts";

describe("plat", () => {
  it.each([
    ["[[B1]]", " [ [B1] ] "],
    ["{{h1}}", " { {h1} } "],
    ["**nee**", " * *nee* * "],
    ["[\u200b[B1]\ufe0f]", " [ [B1] ] "],
    ["［［B1］］", " [ [B1] ] "],
    ["eind*", "eind* "],
    ["regel een\nregel\ttwee\u0007 drie", "regel een regel twee drie"],
    ["gewone tekst [1] {a} *", "gewone tekst [1] {a} * "],
  ])("takes the marks out of %j", (getypt, verwacht) => {
    expect(plat(getypt)).toBe(verwacht);
  });

  it("keeps an ordinary text as it is", () => {
    expect(plat("Één zin, met 'aanhaling' en € 5 (zeker).")).toBe("Één zin, met 'aanhaling' en € 5 (zeker).");
  });
});

describe("sentences", () => {
  it("splits paragraphs and leaves out empty ones", () => {
    expect(alineas("een\n\ntwee\n ")).toEqual(["een", "twee"]);
  });

  it("joins words", () => {
    expect([opsomming([]), opsomming(["a"]), opsomming(["a", "b"]), opsomming(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a en b",
      "a, b en c",
    ]);
  });

  it("fills once: a value with braces is not filled again", () => {
    expect(vul("{a} en {b}", { a: "{b}", b: "x" })).toBe("{b} en x");
  });

  it("ends with one full stop", () => {
    expect([alsZin("ja"), alsZin("ja."), alsZin("ja?")]).toEqual(["ja.", "ja.", "ja?"]);
  });
});

describe("small groups", () => {
  it("hides a number below the limit, and only then", () => {
    expect([0, 9, 10, 1500].map((aantal) => toonAantal(aantal))).toEqual(["0", "minder dan 10", "10", "1.500"]);
    expect([4, 5].map((aantal) => toonAantal(aantal, 5))).toEqual(["minder dan 5", "5"]);
  });
});

describe("parts", () => {
  const secties = SECTIES.filter((sectie) => sectie !== 8);
  const volledig = deelnummers(secties);
  const hier = { ankers: new Set(["s7", "s12", "B1"]), hier: volledig, volledig };
  const elders = { ankers: new Set(["B1"]), hier: new Map<string, number>(), volledig };

  it("get their printed number; the money of the bestuur stands among the money when there is none", () => {
    expect(maakVerwijzingenWaar(`${deelLink(7)}, ${deelMetPagina(12)}`, hier)).toBe(
      "[[s7|deel 7]], [[s12|deel 11]] ({{s12}})",
    );
    expect(maakVerwijzingenWaar(deelMetPagina(8), hier)).toBe("[[s7|deel 7]] ({{s7}})");
    expect(naarDelen("Ze staan in deel 12, zie ook deel 10.")).toBe("Ze staan in [[s12]], zie ook [[s10]].");
  });

  it("that are not in this document are named, without a link and without a page", () => {
    expect(maakVerwijzingenWaar(`zie ${deelMetPagina(12)}.`, elders)).toBe("zie deel 11 van het volledige plan.");
    expect(maakVerwijzingenWaar("[[B1]] ({{B1}}), [[I2]] ({{I2}}) en [[K3|de boeken]]", elders)).toBe(
      "[[B1]] ({{B1}}), I2 en de boeken",
    );
    expect(maakVerwijzingenWaar("a: {{s2}}; b: {{s3}}", elders)).toBe("a: deel 2 van het volledige plan; b: deel 3");
    expect(maakVerwijzingenWaar("Lezen ({{I2}})", elders)).toBe("Lezen");
  });
});
