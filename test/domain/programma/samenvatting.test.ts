import { expect, test } from "vitest";
import { readDossier } from "#domain/dossier/entries.ts";
import type { Keuzebeeld, Meetpuntbeeld } from "#domain/programma/keten.ts";
import { grensBegin, grensEind, grensMoment, momentIds } from "#domain/programma/momenten.ts";
import { keuzeVanPlek, meldingenBijKeuze } from "#domain/programma/plek.ts";
import { toonPeriode, vatKeuzeSamen, vatMeetpuntSamen } from "#domain/programma/samenvatting.ts";
import type { Melding } from "#domain/regels/melding.ts";

const lees = (entries: Record<string, string | number | boolean>) => readDossier(entries).dossier;
const keuzebeeld = (id: string, meetpunten: string[] = []) =>
  ({ id, meetpunten: meetpunten.map((m) => ({ id: m })) }) as unknown as Keuzebeeld;

test("a choice in short facts: groups in the order of the school, empty where nothing was said", () => {
  const dossier = lees({
    "school/sectoren/bao": true,
    "keuze/a/groepen/groep-7": true,
    "keuze/a/groepen/groep-3": true,
    "keuze/a/leerlingen": 48,
    "keuze/a/wie": "Leraren",
    "keuze/a/inzet": "eigen",
    "keuze/a/urenPerWeek": 2.5,
    "keuze/a/begin": "2026-09-01",
    "keuze/a/borging": "schoolplan",
    "keuze/a/borgingUitleg": "De aanpak blijft.",
  });
  const beeld = { keuze: dossier.keuze.a, doelen: [] } as unknown as Keuzebeeld;
  const feiten = Object.fromEntries(vatKeuzeSamen(beeld, dossier.school).map(({ veld, tekst }) => [veld, tekst]));
  expect(feiten).toMatchObject({
    doelen: "",
    doelgroep: "48 leerlingen, groep 3 en groep 7",
    wie: "Leraren, eigen personeel, 2,5 uur per week",
    begin: "Vanaf september 2026",
    borgingUitleg: "Komt in het schoolplan. De aanpak blijft.",
  });
  expect(toonPeriode("2026-09-01", "2027-07-01")).toBe("september 2026 tot en met juli 2027");
});

test("a measuring point in short", () => {
  const { meetpunt } = lees({
    "meetpunt/m/wat": "Aandeel op 2F",
    "meetpunt/m/nulmeting": "54%",
    "meetpunt/m/nulmetingOp": "2026-09-15",
    "meetpunt/m/streefwaarde": "70%",
  });
  const beeld = { meetpunt: meetpunt.m, momenten: ["2027-01-20"] } as unknown as Meetpuntbeeld;
  expect(vatMeetpuntSamen(beeld)).toBe(
    "Aandeel op 2F. Nu 54% (september 2026), streven 70%. Kijken op 20 januari 2027",
  );
});

test("a place leads to its choice: its id, one of its fields, or one of its measuring points", () => {
  const keuzes = [keuzebeeld("i1", ["m1"]), keuzebeeld("i1-b")];
  expect(keuzeVanPlek(keuzes, "i1-wie")?.id).toBe("i1");
  expect(keuzeVanPlek(keuzes, "i1-b")?.id).toBe("i1-b");
  expect(keuzeVanPlek(keuzes, "i1-b-wie")?.id).toBe("i1-b");
  expect(keuzeVanPlek(keuzes, "m1")?.id).toBe("i1");
  expect(keuzeVanPlek(keuzes, "tijdlijn")).toBeUndefined();
});

test("messages stand at their choice, those about the whole page at none", () => {
  const melding = (id: string, plek?: string) => ({ id, waar: { stap: "programma", plek } }) as Melding;
  const keuzes = [keuzebeeld("i1", ["m1"])];
  const alle = [melding("R39:i1", "i1-wie"), melding("R91:m1", "m1"), melding("R48")];
  expect(meldingenBijKeuze(alle, keuzes, keuzes[0]).map(({ id }) => id)).toEqual(["R39:i1", "R91:m1"]);
  expect(meldingenBijKeuze(alle, keuzes).map(({ id }) => id)).toEqual(["R48"]);
});

test("dates are limited by the plan, the end also by the begin, moments by the year after", () => {
  const dossier = lees({ "plan/beginjaar": 2026, "plan/jaren": 2 });
  expect(grensBegin(dossier)).toMatchObject({ vanaf: "2026-08-01", tot: "2028-07-31" });
  expect(grensEind(dossier, "2027-01-01").vanaf).toBe("2027-01-01");
  expect(grensMoment(dossier).tot).toBe("2029-07-31");
  expect(grensBegin(lees({}))).toEqual({});
});

test("moments come by date, and last what was typed but is no date yet", () => {
  const dossier = lees({
    "meetpunt/m/momenten/b": "2027-01-10",
    "meetpunt/m/momenten/a": "2028-01-10",
    "ruw/meetpunt|m|momenten|c": "na de zomer",
  });
  expect(momentIds(dossier, "m")).toEqual(["b", "a", "c"]);
});
