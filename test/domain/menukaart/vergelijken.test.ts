import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { leesVergelijking, wisselVergelijking } from "#domain/menukaart/vergelijken.ts";
import { editiesVan, verschillen } from "#domain/menukaart/verschillen.ts";

const { menukaart } = await laadInhoud();
const gekozen = (tekst: string | null) => leesVergelijking(tekst, menukaart).map(({ id }) => id);
const wissel = (tekst: string, id: string) => wisselVergelijking(leesVergelijking(tekst, menukaart), id);

test("at most three are compared, in the order of ticking, and unknown ones are left out", () => {
  expect(gekozen(null)).toEqual([]);
  expect(gekozen("lob bestaat-niet feedback lob")).toEqual(["lob", "feedback"]);
  expect(wissel("lob feedback", "metacognitie")).toBe("lob feedback metacognitie");
  expect(wissel("lob feedback metacognitie", "welbevinden")).toBe("lob feedback metacognitie");
  expect(wissel("lob feedback", "lob")).toBe("feedback");
});

test("where editions differ, every value is named with who gives it", () => {
  const metacognitie = menukaart.find(({ id }) => id === "metacognitie");
  if (!metacognitie) throw new Error("no metacognitie");
  const zinnen = verschillen(metacognitie).join(" ");
  for (const editie of editiesVan(metacognitie))
    if (editie.maanden) expect(zinnen.toLowerCase()).toContain(`${editie.maanden.volgens} zegt`.toLowerCase());
  for (const interventie of menukaart) {
    const waarden = new Set(editiesVan(interventie).flatMap(({ maanden }) => maanden?.waarde ?? []));
    expect(
      verschillen(interventie).some((zin) => /maand/.test(zin)),
      interventie.id,
    ).toBe(waarden.size > 1);
  }
});
