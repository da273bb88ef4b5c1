import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bedragveld,
  datumveld,
  decimaalveld,
  geheelveld,
  patroonveld,
  tekstveld,
  type Veldsoort,
} from "#domain/dossier/veldsoort.ts";

const waardeVan = (soort: Veldsoort, tekst: string) => {
  const gelezen = soort.lees(tekst);
  return gelezen.goed ? gelezen.waarde : `fout: ${gelezen.fout}`;
};
const fout = (soort: Veldsoort, tekst: string) => {
  const gelezen = soort.lees(tekst);
  return gelezen.goed ? "" : gelezen.fout;
};

describe("every kind of field", () => {
  const soorten = {
    tekstveld: tekstveld(),
    geheelveld: geheelveld(9999),
    decimaalveld: decimaalveld(500),
    bedragveld,
    datumveld: datumveld(),
  };

  it.each(Object.entries(soorten))("%s takes an empty text as not filled in", (_, soort) => {
    expect(waardeVan(soort, "")).toBeUndefined();
    expect(soort.toon(undefined)).toBe("");
  });

  it.each(Object.entries(soorten))("%s never throws, and says in words what is wrong", (_, soort) => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const gelezen = soort.lees(tekst);
        if (!gelezen.goed) expect(gelezen.fout).toMatch(/^[A-Z].+\.$/);
      }),
    );
  });

  it.each(Object.entries(soorten))("%s reads back what it shows", (_, soort) => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const gelezen = soort.lees(tekst);
        if (gelezen.goed) expect(soort.lees(soort.toon(gelezen.waarde))).toEqual(gelezen);
      }),
    );
  });
});

describe("geheelveld", () => {
  it.each([
    ["12", 12],
    [" 1.250 ", 1250],
    ["0", 0],
  ])("reads %j as %i", (tekst, waarde) => expect(waardeVan(geheelveld(9999), tekst)).toBe(waarde));

  it.each(["1,5", "1.5", "12 leerlingen", "-3", "1e3"])("does not make another number of %j", (tekst) => {
    expect(fout(geheelveld(9999), tekst)).toContain("heel getal");
  });

  it("keeps its limits", () => {
    expect(fout(geheelveld(4, 1), "5")).toBe("Typ een getal tot en met 4.");
    expect(fout(geheelveld(4, 1), "0")).toBe("Typ een getal vanaf 1.");
  });
});

describe("decimaalveld", () => {
  it.each([
    ["0,6", 0.6],
    ["0.625", 0.625],
    [".5", 0.5],
    ["1.250", 1250],
    ["1.250,5", 1250.5],
    ["12", 12],
  ])("reads %s as %d", (tekst, waarde) => expect(waardeVan(decimaalveld(100_000), tekst)).toBe(waarde));

  it("reads back what it shows", () => {
    const getal = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(getal, (n) => {
        expect(waardeVan(decimaalveld(100_000), decimaalveld(100_000).toon(n))).toBe(n);
      }),
    );
  });

  it.each(["-1", "een half", "1,2,3", "1.2.3"])("refuses %j", (tekst) => {
    expect(fout(decimaalveld(500), tekst)).toContain("Typ een getal");
  });
});

describe("datumveld", () => {
  const inPlan = datumveld({ vanaf: "2026-08-01", tot: "2028-07-31", waarvan: "het plan" });

  it("keeps a date inside the plan and names the limits outside it", () => {
    expect(waardeVan(inPlan, "31-7-2028")).toBe("2028-07-31");
    expect(fout(inPlan, "1-8-2028")).toBe("Deze datum valt buiten het plan: kies tussen 01-08-2026 en 31-07-2028.");
    expect(fout(inPlan, "31-7-2026")).toContain("buiten het plan");
  });

  it("shows a stored date as people write it", () => {
    expect(inPlan.toon("2027-02-01")).toBe("01-02-2027");
  });
});

describe("tekstveld and patroonveld", () => {
  it("keep text as typed up to its limit", () => {
    expect(waardeVan(tekstveld(5), " ab ")).toBe(" ab ");
    expect(fout(tekstveld(5), "abcdef")).toBe("Deze tekst is te lang: hooguit 5 tekens.");
  });

  it("store a code in capitals, or say what form it has", () => {
    const brin = patroonveld(/^\d{2}[A-Z]{2}$/, "Een BRIN heeft twee cijfers en twee letters.");
    expect(waardeVan(brin, " 12ab ")).toBe("12AB");
    expect(fout(brin, "1234")).toBe("Een BRIN heeft twee cijfers en twee letters.");
    expect(waardeVan(brin, " ")).toBeUndefined();
  });
});
