import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leesJson, MAX_BLADEN, NIET_VAN_ONS, NIEUWERE_VERSIE, naarJson } from "#domain/dossier/bestand.ts";
import { FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import type { Entries, Waarde } from "#domain/dossier/entries.ts";

const vanOns = (dossier: unknown, versie: unknown = FORMAATVERSIE) => ({ formaat: "schoolprogramma", versie, dossier });
const entriesOf = (onbekend: unknown) => {
  const gelezen = leesJson(onbekend);
  return gelezen.goed ? gelezen.waarde.entries : gelezen.fout;
};

const naam = fc
  .stringMatching(/^[a-z][a-z0-9@-]{0,6}$/)
  .filter((tekst) => tekst !== "constructor" && tekst !== "prototype");
const waarde: fc.Arbitrary<Waarde> = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** Leaves of one depth, so that no key runs through another. */
const entries: fc.Arbitrary<Entries> = fc
  .array(fc.tuple(naam, naam, naam, waarde))
  .map((rijen) => Object.fromEntries(rijen.map(([a, b, c, w]) => [`${a}/${b}/${c}`, Object.is(w, -0) ? 0 : w])));

describe("the open JSON format", () => {
  test("writes nested data with format and version", () => {
    expect(JSON.parse(JSON.stringify(naarJson({ "school/naam": "De Regenboog", "plan/jaren": 2 })))).toEqual(
      vanOns({ school: { naam: "De Regenboog" }, plan: { jaren: 2 } }),
    );
  });

  test("entries survive text and back", () => {
    fc.assert(
      fc.property(entries, (e) => {
        expect(entriesOf(JSON.parse(JSON.stringify(naarJson(e))))).toEqual(e);
      }),
    );
  });

  test("the same entries in another order give the same text", () => {
    expect(JSON.stringify(naarJson({ b: 1, a: 2 }))).toBe(JSON.stringify(naarJson({ a: 2, b: 1 })));
  });

  test("keeps what it cannot read, and names it", () => {
    const gelezen = leesJson(
      vanOns({ school: { team: "veel", naam: "De Regenboog" }, later: { iets: 1 }, doel: [1], mr: null }),
    );
    expect(gelezen).toEqual({
      goed: true,
      waarde: {
        entries: { "school/team": "veel", "school/naam": "De Regenboog", "later/iets": 1, doel: "[1]" },
        onleesbaar: [
          { sleutel: "school/team", waarde: "veel" },
          { sleutel: "doel", waarde: "[1]" },
        ],
      },
    });
  });
});

describe("files that are refused", () => {
  test.each([
    null,
    5,
    "tekst",
    [],
    {},
    { formaat: "anders" },
    vanOns({}, 0),
    vanOns({}, "1"),
    vanOns({}, 1.5),
    vanOns(null),
    vanOns([]),
  ])("%j is not ours", (onbekend) => expect(leesJson(onbekend)).toEqual({ goed: false, fout: NIET_VAN_ONS }));

  test("a newer version", () => {
    expect(leesJson(vanOns({}, FORMAATVERSIE + 1))).toEqual({ goed: false, fout: NIEUWERE_VERSIE });
  });

  test("too many leaves, too deep", () => {
    const breed = Object.fromEntries(Array.from({ length: MAX_BLADEN + 1 }, (_, i) => [`k${i}`, 1]));
    const diep = Array.from({ length: 5000 }).reduce<object>((binnen) => ({ a: binnen }), { a: 1 });
    for (const dossier of [breed, { school: breed }, diep])
      expect(leesJson(vanOns(dossier))).toMatchObject({ goed: false });
  });

  test.each(['{"__proto__":{"naam":1}}', '{"school":{"constructor":1}}', '{"school/naam":1}', '{"":1}'])(
    "foreign names: %s",
    (tekst) => {
      expect(leesJson(vanOns(JSON.parse(tekst)))).toMatchObject({ goed: false });
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test("any JSON gives a result, never an error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(leesJson(json)).toHaveProperty("goed");
        expect(leesJson(vanOns(json))).toHaveProperty("goed");
      }),
    );
  });
});
