import { describe, expect, it } from "vitest";
import { Antwoord, Inbreng } from "#domain/dossier/inbreng.ts";
import { combineerInbreng } from "#domain/schoolscan/oordeel.ts";
import { maakSuggesties } from "#domain/suggestie/suggesties.ts";
import { zegWat } from "#domain/suggestie/woorden.ts";
import { inhoud, schoolVan } from "./scan-maken.ts";

const oordelenVan = (antwoorden: Record<string, Record<string, Partial<Antwoord>>>) =>
  combineerInbreng(
    Object.fromEntries(
      Object.entries(antwoorden).map(([rol, van]) => [
        rol,
        Inbreng.parse({
          rol,
          antwoorden: Object.fromEntries(Object.entries(van).map(([ref, antwoord]) => [ref, Antwoord.parse(antwoord)])),
        }),
      ]),
    ),
    new Set(inhoud.scan.items.map(({ id }) => id)),
  );
const zinnen = (antwoorden: Parameters<typeof oordelenVan>[0]) =>
  oordelenVan(antwoorden).map((oordeel) => zegWat(inhoud.scan, oordeel));

describe("who said what", () => {
  it("never lets a role say what it did not say", () => {
    expect(zinnen({ schoolleiding: { E5: { klaar: "deels" } }, ib: { E5: { klaar: "niet" } } })).toEqual([
      "De ib’er noemt veiligheid en gehoord worden (vraag 2.5) niet op orde. De schoolleiding zegt: deels op orde.",
    ]);
    expect(zinnen({ schoolleiding: { E5: { klaar: "niet" } }, ib: { E5: { klaar: "niet" } } })).toEqual([
      "Samen noemen de ib’er en de schoolleiding veiligheid en gehoord worden (vraag 2.5) niet op orde.",
    ]);
  });
});

describe("one concern in several schoolsoorten", () => {
  it("names each of them with its finding", () => {
    const oordelen = oordelenVan({
      schoolleiding: { "A2@havo": { zorg: 4, omvang: 3 }, "A2@vmbo-gt": { zorg: 5, omvang: 4 } },
    });
    const school = schoolVan({ sectoren: ["vo"], jongeKind: false });
    const reden = maakSuggesties(oordelen, school, inhoud).lijst[0]?.redenen[0];
    expect(reden).toMatchObject({ ref: "A2@vmbo-gt", ook: ["A2@havo"] });
    expect(reden?.tekst).toContain("(vraag 4.2, vmbo gemengd en theoretisch (mavo)). Ook bij havo: veel zorgen.");
  });
});
