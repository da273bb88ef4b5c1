import { describe, expect, it } from "vitest";
import { kaleTekst, ontleed } from "#domain/rapport/ontleed.ts";

const woorden = (tekst: string, vet = false) => ({ soort: "woorden", vet, tekst });

describe("ontleed", () => {
  it.each([
    ["gewoon", [woorden("gewoon")]],
    ["a **b** c", [woorden("a "), woorden("b", true), woorden(" c")]],
    ["[[B1]]", [{ soort: "naam", vet: false, doel: "B1", tekst: "B1" }]],
    ["[[B1|Lezen]]", [{ soort: "naam", vet: false, doel: "B1", tekst: "Lezen" }]],
    ["zie {{B1}}.", [woorden("zie "), { soort: "bladzijde", vet: false, doel: "B1" }, woorden(".")]],
    ["**[[I1]] x**", [{ soort: "naam", vet: true, doel: "I1", tekst: "I1" }, woorden(" x", true)]],
    ["2 ** 3", [woorden("2 ** 3")]],
    ["[[zie bijlage]] {{ja hoor}}", [woorden("[[zie bijlage]] {{ja hoor}}")]],
    ["a [x] {y} [[ ]", [woorden("a [x] {y} [[ ]")]],
    ["", []],
  ])("reads %j", (tekst, stukken) => {
    expect(ontleed(tekst)).toEqual(stukken);
  });
});

describe("kaleTekst", () => {
  it("drops the marks and keeps the words", () => {
    expect(kaleTekst("**Zie** [[B1|Lezen]] op {{B1}}")).toBe("Zie Lezen op blz.\u00a000");
  });
});
