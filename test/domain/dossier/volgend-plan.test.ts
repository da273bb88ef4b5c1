import { describe, expect, it } from "vitest";
import { readDossier } from "#domain/dossier/entries.ts";
import { volgendPlan } from "#domain/dossier/volgend-plan.ts";

const dit = {
  "school/naam": "De Regenboog (verzonnen)",
  "school/sectoren/bao": true,
  "school/leerlingen/groep-1": 24,
  "speerpunt/s1/tekst": "Lezen",
  "mr/personeel": 4,
  "mr/besluitOp": "2026-06-15",
  "mr/maatregelen": "Wij werven nu al.",
  "plan/titel": "Plan A",
  "plan/beginjaar": 2026,
  "plan/jaren": 2,
  "plan/conclusie": "Lezen gaat voor.",
  "gesprek/g1/hoe": "enquête",
  "inbreng/x/antwoorden/A2/zorg": 4,
  "bevinding/A2/titel": "Lezen",
  "doel/d1/titel": "Meer lezers",
  "doel/d1/bevindingen/A2": true,
  "keuze/i1/interventie": "begrijpend-lezen",
  "keuze/i1/begin": "2026-09-01",
  "keuze/i1/doelen/d1": true,
  "meetpunt/m1/keuze": "i1",
  "meetpunt/m1/nulmeting": "54%",
  "meetpunt/m1/nulmetingOp": "2026-09-10",
  "meetpunt/m1/streefwaarde": "70%",
  "meetpunt/m1/momenten/a": "2028-02-29",
  "potje/p1/naam": "Schoolbudget",
  "potje/p1/jaren/2026/bedrag": 100_000,
  "regel/r1/omschrijving": "Boeken",
  "reden/R01": "Later",
  "versie/v1/nr": 1,
  "ruw/regel|r1|bedrag": "veel",
};

describe("volgendPlan", () => {
  const volgend = volgendPlan(dit);

  it("takes the school, the goals, keuzes and names of potjes along", () => {
    const { dossier, onleesbaar } = readDossier(volgend);
    expect(onleesbaar).toEqual([]);
    expect(dossier.school.leerlingen).toEqual({ "groep-1": 24 });
    expect(dossier.doel.d1?.titel).toBe("Meer lezers");
    expect(dossier.keuze.i1?.doelen).toEqual({ d1: true });
    expect(dossier.potje.p1?.naam).toBe("Schoolbudget");
    expect(dossier.mr.personeel).toBe(4);
  });

  it("moves the plan and its dates one school year, also from a leap day", () => {
    expect(volgend["plan/beginjaar"]).toBe(2027);
    expect(volgend["keuze/i1/begin"]).toBe("2027-09-01");
    expect(volgend["meetpunt/m1/momenten/a"]).toBe("2029-02-28");
  });

  it("starts empty where it is about this year", () => {
    const weg = [
      ...[
        "mr/besluitOp",
        "mr/maatregelen",
        "plan/titel",
        "plan/conclusie",
        "gesprek/g1/hoe",
        "reden/R01",
        "versie/v1/nr",
      ],
      ...["inbreng/x/antwoorden/A2/zorg", "bevinding/A2/titel", "doel/d1/bevindingen/A2", "regel/r1/omschrijving"],
      ...["meetpunt/m1/nulmeting", "meetpunt/m1/nulmetingOp", "potje/p1/jaren/2026/bedrag", "ruw/regel|r1|bedrag"],
    ];
    expect(Object.keys(volgend).filter((sleutel) => weg.includes(sleutel))).toEqual([]);
  });

  it("leaves the plan it comes from as it was", () => {
    expect(dit["plan/beginjaar"]).toBe(2026);
  });
});
