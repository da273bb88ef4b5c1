import { expect, test } from "vitest";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import {
  isAlleenGemiddelde,
  reeksenVan,
  resultatenVan,
  telptNietOp,
  toonbareResultaten,
  volgendMoment,
} from "#domain/leerresultaten/resultaten.ts";
import { verdelingInWoorden } from "#domain/leerresultaten/woorden.ts";

const lees = (entries: Entries) => readDossier(entries).dossier;
const rij = (id: string, velden: Entries): Entries =>
  Object.fromEntries(
    Object.entries({ vak: "Rekenen", ...velden }).map(([naam, waarde]) => [`resultaat/${id}/${naam}`, waarde]),
  );
const een = (velden: Entries) => {
  const [eerste] = resultatenVan(lees(rij("a", velden)));
  if (!eerste) throw new Error("no result");
  return eerste;
};

test("percentages may miss 100 by one; a larger gap is named", () => {
  const verdeling = (i: number) => een({ "verdeling/I": i, "verdeling/II": 60 });
  expect([39, 40, 41, 42, 30].map((i) => telptNietOp(verdeling(i)))).toEqual([
    undefined,
    undefined,
    undefined,
    102,
    90,
  ]);
  expect(telptNietOp(een({ gemiddelde: 12 }))).toBeUndefined();
});

test("an average alone asks for its spread", () => {
  expect(isAlleenGemiddelde(een({ gemiddelde: 131 }))).toBe(true);
  expect(isAlleenGemiddelde(een({ gemiddelde: 131, "verdeling/I": 20 }))).toBe(false);
  expect(verdelingInWoorden(een({ "verdeling/I": 12.5, "verdeling/V": 20 }))).toBe("I 12,5% en V 20%");
});

test("groups under ten and of unknown size do not leave the device", () => {
  const dossier = lees({
    ...rij("a", { n: 9, groep: "groep-3" }),
    ...rij("b", { n: 10, groep: "groep-4" }),
    ...rij("c", { groep: "groep-5" }),
  });
  expect(toonbareResultaten(dossier).map(({ id }) => id)).toEqual(["b"]);
});

test("nor does the whole school when subtracting would give a small group away", () => {
  const delen = {
    ...rij("heel", { n: 32 }),
    ...rij("b", { n: 25, groep: "groep-4" }),
    ...rij("c", { n: 7, groep: "groep-5" }),
  };
  expect(toonbareResultaten(lees(delen)).map(({ id }) => id)).toEqual(["b"]);
  const ruim = { ...delen, ...rij("d", { n: 6, groep: "groep-6" }) };
  expect(toonbareResultaten(lees(ruim)).map(({ id }) => id)).toEqual(["heel", "b"]);
});

test("a series is one vak, groep and scale over time", () => {
  const meting = (datum: string, moment: string) => ({ groep: "groep-4", datum, moment, "verdeling/I": 20 });
  const dossier = lees({
    ...rij("e", meting("2026-06-15", "E")),
    ...rij("m", meting("2026-01-20", "M")),
    ...rij("x", { vak: "Taal", ...meting("2026-01-20", "M") }),
  });
  expect(reeksenVan(resultatenVan(dossier)).map(({ vak, momenten }) => [vak, momenten.map(({ id }) => id)])).toEqual([
    ["Rekenen", ["m", "e"]],
  ]);
});

test("the next moment keeps what it is about, without its numbers", () => {
  const van = een({ groep: "groep-4", moment: "M", toets: "LVS", n: 24, "verdeling/I": 20 });
  const entries = applyChanges({}, volgendMoment(lees({}), van, "b"));
  expect(entries).toMatchObject({ "resultaat/b/moment": "E", "resultaat/b/toets": "LVS", "resultaat/b/n": 24 });
  expect(Object.keys(entries).some((sleutel) => sleutel.includes("verdeling"))).toBe(false);
});
