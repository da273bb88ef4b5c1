import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { leesUitbreiding } from "#domain/menukaart/lees-uitbreiding.ts";
import { metEigenMenukaart } from "#domain/menukaart/met-eigen.ts";
import type { Uitbreiding } from "#domain/menukaart/uitbreiding.ts";
import { verschilMetVorige, verwijderEigenMenukaart, zetEigenMenukaart } from "#domain/menukaart/zet-eigen.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import { naarPlatteTekst } from "#domain/rapport/platte-tekst.ts";

const inhoud = await laadInhoud();
const VOORBEELD = readFileSync("docs/voorbeeld-menukaart.json", "utf8");
const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const Ruw = z.looseObject({ interventies: z.array(z.looseObject({})) });
/** The example with something changed in the file or in its first intervention. */
const met = (bestand: object, eerste: object = {}) => {
  const ruw = Ruw.parse(JSON.parse(VOORBEELD));
  const [een = {}, ...rest] = ruw.interventies;
  return bytes(JSON.stringify({ ...ruw, interventies: [{ ...een, ...eerste }, ...rest], ...bestand }));
};
const fouten = (uit: ReturnType<typeof leesUitbreiding>) => (uit.goed ? [] : uit.fouten);

function voorbeeld(): Uitbreiding {
  const gelezen = leesUitbreiding(bytes(VOORBEELD), inhoud);
  if (!gelezen.goed) throw new Error(gelezen.fouten.join(" "));
  return gelezen.waarde;
}
const dossierVan = (entries: Entries) => readDossier(entries).dossier;
const SCHOOL: Entries = {
  "school/sectoren/bao": true,
  "inbreng/t/rol": "team",
  "inbreng/t/antwoorden/A1/zorg": 5,
  "plan/beginjaar": 2026,
};
const geladen = applyChanges(SCHOOL, zetEigenMenukaart(dossierVan(SCHOOL), voorbeeld()));

test("the example of the docs is good, and is read whole from the dossier", () => {
  const { dossier, onleesbaar } = readDossier(geladen);
  expect(onleesbaar).toEqual([]);
  const geheel = metEigenMenukaart(inhoud, dossier.eigenMenukaart);
  expect(geheel.menukaart).toHaveLength(inhoud.menukaart.length + 2);
  expect(geheel.menukaart.find(({ id }) => id === "eigen-leesmaatjes")).toMatchObject({
    titel: "Leesmaatjes van De Waterkant (eigen)",
    menukaart: { zin: expect.stringContaining("Hij staat niet op de landelijke menukaart.") },
  });
});

test("the merged content stays the same object until the own menukaart changes", () => {
  const eens = metEigenMenukaart(inhoud, dossierVan(geladen).eigenMenukaart);
  expect(metEigenMenukaart(inhoud, dossierVan(geladen).eigenMenukaart)).toBe(eens);
  expect(metEigenMenukaart(inhoud, {})).toBe(inhoud);
  const anders = applyChanges(geladen, [{ sleutel: "eigenMenukaart/de-waterkant/naam", waarde: "Nieuw" }]);
  expect(metEigenMenukaart(inhoud, dossierVan(anders).eigenMenukaart)).not.toBe(eens);
});

test("an own intervention with a link to the scan is suggested, with what belongs with it, and stands in the report as own", () => {
  const gekozen = applyChanges(geladen, [
    { sleutel: "keuze/k/interventie", waarde: "eigen-leesmaatjes" },
    { sleutel: "keuze/k/volgorde", waarde: 1 },
  ]);
  const beeld = berekenBeeld(dossierVan(gekozen), inhoud, "2026-11-24");
  const suggestie = beeld.suggesties.lijst.find(({ interventie }) => interventie === "eigen-leesmaatjes");
  expect(suggestie?.redenen.map(({ item }) => item)).toContain("A1");
  const tekst = naarPlatteTekst(
    maakRapport(beeld, { variant: "volledig", vingerafdruk: "0".repeat(64), nu: "2026-11-24" }),
  );
  expect(tekst).toContain("Leesmaatjes van De Waterkant (eigen)");
  expect(tekst).toContain("Hij staat niet op de landelijke menukaart");
});

test("taking it out makes a choice of it an own approach with the same name, and can be put back", () => {
  const gekozen = applyChanges(geladen, [{ sleutel: "keuze/k/interventie", waarde: "eigen-leesmaatjes" }]);
  const zonder = applyChanges(gekozen, verwijderEigenMenukaart(dossierVan(gekozen), "de-waterkant"));
  expect(Object.keys(zonder).filter((sleutel) => sleutel.startsWith("eigenMenukaart"))).toEqual([]);
  expect(dossierVan(zonder).keuze).toMatchObject({
    k: { interventie: "", eigenNaam: "Leesmaatjes van De Waterkant", eigenGebied: "B" },
  });
});

test("a newer version replaces the older, and says what changes", () => {
  const nieuw = leesUitbreiding(met({ versie: 2, interventies: voorbeeld().interventies.slice(0, 1) }), inhoud);
  if (!nieuw.goed) throw new Error("not read");
  const dossier = dossierVan(geladen);
  expect(verschilMetVorige(dossier.eigenMenukaart, nieuw.waarde)).toEqual({
    erbij: 0,
    weg: 1,
    anders: 0,
    wasVersie: 1,
  });
  const na = dossierVan(applyChanges(geladen, zetEigenMenukaart(dossier, nieuw.waarde)));
  expect(na.eigenMenukaart["de-waterkant"]).toMatchObject({ versie: 2 });
  expect(Object.keys(na.eigenMenukaart["de-waterkant"]?.interventie ?? {})).toEqual(["eigen-leesmaatjes"]);
});

test.each<[string, Uint8Array, RegExp]>([
  ["50 MB", new Uint8Array(50_000_000), /groter dan 1 MB/],
  ["no JSON", bytes("hallo"), /geen JSON/],
  ["no UTF-8", new Uint8Array([0xff, 0xfe, 0x00]), /geen JSON/],
  ["very deep", bytes("[".repeat(400_000)), /geen JSON/],
  ["deep but whole", bytes(`${"[".repeat(100_000)}${"]".repeat(100_000)}`), /geen JSON|Het bestand/],
  ["a list", bytes("[]"), /Het bestand: ontbreekt, of is geen/],
  ["an unknown field", met({ script: "x" }), /onbekend veld: script/],
  ["another format", met({ formaat: "schoolprogramma" }), /formaat: moet zijn/],
  ["no version", met({ versie: 0 }), /versie: is kleiner dan 1/],
  ["no interventions", met({ interventies: [] }), /interventies: is leeg/],
  ["an id of the menukaart", met({}, { id: "feedback" }), /moet beginnen met ‘eigen-’/],
  ["a name of the prototype", met({}, { id: "__proto__" }), /Interventie 1, id: mag alleen kleine letters/],
  ["constructor as id", met({}, { id: "constructor" }), /moet beginnen met/],
  ["constructor as menukaart", met({ id: "constructor" }), /mag niet/],
  ["twice the same id", met({}, { id: "eigen-taalcoach" }), /staat er twee keer/],
  ["a text that is a number", met({}, { titel: 5 }), /Interventie 1, titel: ontbreekt, of is geen tekst/],
  ["hoort bij nothing", met({}, { hoortBij: ["weg"] }), /hoort bij ‘weg’, en die bestaat niet/],
  [
    "an unknown document",
    met({}, { voorWie: { tekst: "x", bron: "geheim:12" } }),
    /de bron ‘geheim:12’ is niet bekend/,
  ],
])("refused with a reason, nothing applied: %s", (_naam, bestand, reden) => {
  expect(fouten(leesUitbreiding(bestand, inhoud)).join(" ")).toMatch(reden);
});

test("an id of another own menukaart is refused, and a question that does not exist too", () => {
  expect(fouten(leesUitbreiding(bytes(VOORBEELD), inhoud, ["eigen-taalcoach"])).join(" ")).toContain(
    "andere menukaart",
  );
  const [eerste] = voorbeeld().interventies;
  const koppelingen = eerste?.koppelingen.map((koppeling) => ({ ...koppeling, item: "Z9" }));
  expect(fouten(leesUitbreiding(met({}, { koppelingen }), inhoud)).join(" ")).toContain("‘Z9’ bestaat niet");
});

test("many faults are summed up, each once", () => {
  const leeg = Array.from({ length: 40 }, () => ({}));
  const lijst = fouten(leesUitbreiding(met({ interventies: leeg }), inhoud));
  expect(lijst).toHaveLength(13);
  expect(lijst.at(-1)).toMatch(/En nog \d+ andere fouten/);
});

test("a stored text that is no intervention is set apart and never shown", () => {
  const { dossier, onleesbaar } = readDossier({
    "eigenMenukaart/x/interventie/eigen-x": "{}",
    "eigenMenukaart/x/naam": "X",
  });
  expect(onleesbaar).toHaveLength(1);
  expect(metEigenMenukaart(inhoud, dossier.eigenMenukaart).menukaart).toHaveLength(inhoud.menukaart.length);
  const vals = {
    ...geladen,
    "eigenMenukaart/de-waterkant/interventie/feedback": JSON.stringify({
      ...voorbeeld().interventies[0],
      id: "feedback",
    }),
  };
  const geheel = metEigenMenukaart(inhoud, dossierVan(vals).eigenMenukaart);
  expect(geheel.menukaart.filter(({ id }) => id === "feedback")).toHaveLength(1);
});
