import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { maakAgenda } from "#domain/uitvoer/agenda.ts";
import { bestandsnaam } from "#domain/uitvoer/bestandsnaam.ts";
import { neutraliseer, zonderApostrof } from "#domain/uitvoer/werkblad.ts";

const inhoud = await laadInhoud();
const agenda = (entries: Entries) =>
  maakAgenda(berekenBeeld(readDossier(entries).dossier, inhoud, "2026-11-24"), "plan1");

const ENTRIES: Entries = {
  "school/naam": "De Linde (verzonnen)",
  "plan/beginjaar": 2026,
  "mr/besluitOp": "2026-12-15",
  "mrMoment/b/datum": "2027-03-01",
  "mrMoment/b/onderwerp": "tussenstand",
  "mrMoment/leeg/onderwerp": "zonder datum",
  "keuze/i/eigenNaam": "Leesclub",
  "meetpunt/m/keuze": "i",
  "meetpunt/m/wat": "Woordenschat",
  "meetpunt/m/wie": "Team",
  "meetpunt/m/momenten/x": "2027-02-01",
};

it("holds every dated moment by date, and says what it is about", () => {
  expect(agenda(ENTRIES).map(({ datum, titel, uid }) => [datum, titel, uid])).toEqual([
    ["2026-12-15", "MR besluit over het plan", "plan1-mr-besluit@schoolprogramma"],
    ["2027-02-01", "Terugkijken: M1 Woordenschat", "meetpunt-m-x@schoolprogramma"],
    ["2027-03-01", "MR bijpraten: tussenstand", "mr-moment-b@schoolprogramma"],
  ]);
  expect(agenda(ENTRIES)[1]?.uitleg).toContain("Bij I1 Leesclub.");
});

it("keeps the uid when a moment moves or is renamed", () => {
  const uids = (entries: Entries) =>
    agenda(entries)
      .map(({ uid }) => uid)
      .sort();
  const verzet = { ...ENTRIES, "meetpunt/m/momenten/x": "2027-05-01", "meetpunt/m/wat": "Anders" };
  expect(uids(verzet)).toEqual(uids(ENTRIES));
});

it("makes commands harmless and brings the text back", () => {
  for (const tekst of ["=1", "+1", "-1", "@a", "\t=1", "\r\n=1", "  @a", "＝1", "＋1", "－1", "＠a", "\u200b=1"]) {
    expect(neutraliseer(tekst)).toBe(`'${tekst}`);
    expect(zonderApostrof(neutraliseer(tekst))).toBe(tekst);
  }
  for (const tekst of ["1+1", "a=b", "'t Schooltje", "", "(5)"]) {
    expect(neutraliseer(tekst)).toBe(tekst);
    expect(zonderApostrof(tekst)).toBe(tekst);
  }
});

it("names a file without signs that a disk refuses", () => {
  expect(bestandsnaam('De Linde: "plan" 2026–2028 / MR?', "xlsx")).toBe("De Linde plan 2026–2028 MR.xlsx");
  expect(bestandsnaam("../..", "csv")).toBe("Schoolprogramma.csv");
});
