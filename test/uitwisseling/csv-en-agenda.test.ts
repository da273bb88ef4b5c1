import { describe, expect, it } from "vitest";
import type { Werkblad } from "#domain/uitvoer/werkblad.ts";
import { schrijfAgenda } from "#uitwisseling/agenda.ts";
import { schrijfCsv } from "#uitwisseling/csv-schrijven.ts";

const blad: Werkblad = {
  naam: "Proef",
  kolommen: ["Wat", "Bedrag", "Datum"].map((kop) => ({ kop, breedte: 10 })),
  rijen: [
    [
      { soort: "tekst", tekst: 'Boeken; "nieuw"' },
      { soort: "bedrag", centen: 125_050 },
      { soort: "datum", iso: "2026-11-24" },
    ],
    [{ soort: "tekst", tekst: " =HYPERLINK(1)" }, { soort: "bedrag", centen: -5 }, undefined],
  ],
  vasteKolommen: 0,
  metTotaal: false,
};

describe("a CSV file", () => {
  it("is what Dutch Excel expects, with commands made harmless", () => {
    const tekst = new TextDecoder("utf-8", { ignoreBOM: true }).decode(schrijfCsv(blad));
    expect(tekst).toBe(
      '\ufeffWat;Bedrag;Datum\r\n"Boeken; ""nieuw""";1250,50;24-11-2026\r\n"\' =HYPERLINK(1)";-0,05;\r\n'.replace(
        '"\' =HYPERLINK(1)"',
        "' =HYPERLINK(1)",
      ),
    );
  });
});

describe("a calendar file", () => {
  const afspraak = {
    uid: "mr-moment-a1@schoolprogramma",
    datum: "2027-02-28",
    titel: "MR bijpraten: lezen, rekenen;\nen ëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëë",
    uitleg: "Plan: De Vlierboom (verzonnen).",
  };
  const tekst = new TextDecoder().decode(schrijfAgenda([afspraak], "De Vlierboom, plan", "2026-11-24"));
  const regels = tekst.split("\r\n");

  it("holds whole days with a uid that stays the same", () => {
    expect(regels).toContain("UID:mr-moment-a1@schoolprogramma");
    expect(regels).toContain("DTSTART;VALUE=DATE:20270228");
    expect(regels).toContain("DTEND;VALUE=DATE:20270301");
    expect(regels).toContain("DTSTAMP:20261124T000000Z");
    expect(tekst).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
    expect(tekst.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
  });

  it("folds lines at 75 bytes and escapes text", () => {
    const codeer = new TextEncoder();
    expect(Math.max(...regels.map((regel) => codeer.encode(regel).length))).toBeLessThanOrEqual(75);
    expect(tekst.replace(/\r\n /g, "")).toContain("SUMMARY:MR bijpraten: lezen\\, rekenen\\; en ëë");
    expect(tekst.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});
