import { describe, expect, it } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { formulierbeelden } from "#domain/schoolscan/formulierbeeld.ts";
import { isZwaarThema } from "#domain/schoolscan/zware-themas.ts";
import { bladen, feitenVan, inhoud, type Persoon, SCHOOL, sluit } from "./ronde-maken.ts";

const groep = (aantal: number, woorden: (i: number) => string): Persoon[] =>
  Array.from({ length: aantal }, (_, i) => ({
    rekenen: 3,
    motivatie: undefined,
    rust: i % 2 === 0,
    woorden: woorden(i),
  }));
const beelden = (entries: Entries) => formulierbeelden(feitenVan(sluit(entries)), inhoud.formulieren);
const leerlingen = (aantal: number, woorden: (i: number) => string = () => "") =>
  beelden({ ...SCHOOL, ...bladen("r1", "leerlingen", groep(aantal, woorden)) });

describe("questions of forms beside the scan", () => {
  it("show counts per choice from ten answers, and no question that is about a scan item", () => {
    const [beeld] = leerlingen(24);
    expect(beeld).toMatchObject({ rol: "leerlingen", aantal: 24 });
    expect(beeld?.vragen.map(({ id }) => id)).toEqual(["L3", "L4"]);
    expect(beeld?.vragen[0]).toMatchObject({
      aantal: 12,
      stapels: [
        { woorden: "rust", aantal: 12 },
        { woorden: "tijd", aantal: 0 },
      ],
    });
  });

  it("show nothing of a form that too few handed in, nor counts of a question that too few answered", () => {
    expect(leerlingen(9)).toEqual([]);
    expect(leerlingen(12)[0]?.vragen[0]).toMatchObject({ aantal: undefined, stapels: undefined });
  });

  it("show own words in the order of the alphabet, without those of pupils about a heavy theme", () => {
    const zin = ["Sport.", "Ik wil niet meer leven.", "Lezen."];
    expect(leerlingen(12, (i) => zin[i] ?? "")[0]?.vragen[1]?.teksten).toEqual(["Lezen.", "Sport."]);
    expect(isZwaarThema("Ik doe MEZELF PIJN")).toBe(true);
    expect(isZwaarThema("Ik vind rekenen zwaar")).toBe(false);
  });

  it("show the school's own questions of that form and round", () => {
    const blad = schrijfInzending({ rol: "team", formulier: "team", keer: 1, antwoorden: { "eigen-v1": "eens" } });
    const mensen = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`inzending/r1/p${i}`, blad]));
    const vraag = {
      "eigenVraag/v1/tekst": "De weektaak werkt.",
      "eigenVraag/v1/soort": "eens",
      "eigenVraag/v1/formulieren/team": true,
    };
    const eigen = beelden({ ...SCHOOL, ...mensen, ...vraag })[0]?.vragen.at(-1);
    expect(eigen).toMatchObject({ vraag: "De weektaak werkt.", aantal: 10, teksten: [] });
    expect(eigen?.stapels?.[0]).toEqual({ woorden: "eens", aantal: 10 });
  });
});
