import { describe, expect, it } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { stellingenVan } from "#domain/schoolscan/klassengesprekken.ts";
import { cellen, deel, inhoud, rapportVan, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const S = stellingenVan(inhoud.formulieren)[0]?.id;
const KLASSEN: Entries = {
  ...VOL_DOSSIER,
  "klassengesprek/a/aanwezig": 24,
  [`klassengesprek/a/stelling/${S}/eens`]: 14,
  [`klassengesprek/a/stelling/${S}/oneens`]: 8,
  "klassengesprek/a/thema/t/tekst": "ruzie",
  "klassengesprek/a/thema/t/aantal": 9,
  "klassengesprek/a/teruggelegdOp": "2026-11-20",
  "klassengesprek/b/aanwezig": 7,
  [`klassengesprek/b/stelling/${S}/eens`]: 7,
  "klassengesprek/b/thema/t/tekst": "geheim thema",
};
const OVERLEG: Entries = {
  ...VOL_DOSSIER,
  "overleg/r1/A2/stemmen/4": 7,
  "overleg/r1/A2/stemmen/3": 3,
  "overleg/r1/A2/besluit": "4",
  "overleg/r1/A2/besluitUitleg": "Na gesprek zien we dit in elke groep.",
  "overleg/r1/D1/stemmen/5": 2,
  "overleg/r1/D1/besluit": "2",
};

describe("what pupils said", () => {
  it("stands in the scan with the total of classes that are large enough", () => {
    const delen = deel(rapportVan(KLASSEN), 3);
    expect(cellen(delen, "Wat leerlingen zeiden bij de stellingen")[0]?.slice(1)).toEqual(["14", "8", "0", "1"]);
    expect(woorden(KLASSEN, 3)).toContain("De school voerde 2 gesprekken met klassen.");
    expect(woorden(KLASSEN, 3)).toContain("ruzie (9 leerlingen, 1 klas)");
    expect(woorden(KLASSEN, 3)).toContain("1 klas zag het verslag eerst zelf.");
    expect(woorden(KLASSEN, 3)).not.toContain("geheim thema");
  });

  it("is not there without conversations", () => {
    expect(woorden(VOL_DOSSIER, 3)).not.toContain("gesprekken met klassen");
  });
});

describe("what the team decided", () => {
  it("stands beside the hands that were counted; few hands stay hidden", () => {
    const rijen = cellen(deel(rapportVan(OVERLEG), 3), "Wat het team samen besloot");
    expect(rijen).toEqual([
      [expect.stringMatching(/^1\.1 /), "minder dan 5 handen", "**Weinig zorgen**", "–"],
      [
        expect.stringContaining("egrijpend lezen"),
        "enige zorgen 3, veel zorgen 7",
        "**Veel zorgen**",
        "Na gesprek zien we dit in elke groep.",
      ],
    ]);
  });
});
