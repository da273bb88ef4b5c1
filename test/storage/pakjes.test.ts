import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { naarBase64url, vanBase64url } from "#storage/base64url.ts";
import { leesInleverkop, openInlevering, pakInleveringIn } from "#storage/inlevering-codec.ts";
import { maakPakje, perspJson } from "#storage/pakje.ts";
import { pakUitnodigingIn, pakUitnodigingUit } from "#storage/uitnodiging-codec.ts";
import { maakSleutelpaar } from "#storage/versleutelen.ts";
import { UITNODIGING } from "../domain/schoolscan/inzendingen-maken.ts";
import { sha256 } from "./proefopslag.ts";

const INLEVERING = {
  kenmerk: "plan1234",
  ronde: "r1",
  pseudoniem: "pqrs1234",
  inzending: { rol: "team" as const, formulier: "team", keer: 1, antwoorden: { T2: 4, T12: "Samen lezen gaat goed." } },
};

/** Bytes with one bit turned over, a piece cut off, or a piece put in. */
const mutatie = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)).map(([plek, bit]) => {
      const anders = bytes.slice();
      anders[plek] = (anders[plek] ?? 0) ^ (1 << bit);
      return anders;
    }),
    fc.nat(bytes.length - 1).map((tot) => bytes.slice(0, tot)),
    fc.tuple(fc.nat(bytes.length), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([plek, erin]) => {
      return new Uint8Array([...bytes.slice(0, plek), ...erin, ...bytes.slice(plek)]);
    }),
  );

test("bytes survive as the end of a link, also when mail breaks it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      const link = naarBase64url(bytes);
      expect(vanBase64url(link)).toEqual(bytes);
      expect(vanBase64url(link.replace(/(.{20})/g, "$1\r\n "))).toEqual(bytes);
    }),
  );
  expect(vanBase64url("geen link!")).toBeUndefined();
  expect(vanBase64url("")).toBeUndefined();
});

describe("an invitation", () => {
  test("comes back as it was", async () => {
    const vol: Uitnodiging = {
      ...UITNODIGING,
      tot: "2026-12-01",
      vragen: [{ id: "abc12345", tekst: "Wat vind je van de pauze?", soort: "open" }],
    };
    expect(await pakUitnodigingUit(await pakUitnodigingIn(vol, sha256), sha256)).toEqual({ goed: true, waarde: vol });
  });

  test("that was damaged says so, whatever happened to it", async () => {
    const pakje = await pakUitnodigingIn(UITNODIGING, sha256);
    await fc.assert(
      fc.asyncProperty(mutatie(pakje), async (anders) => {
        const gelezen = await pakUitnodigingUit(anders, sha256);
        expect(gelezen.goed).toBe(false);
        if (!gelezen.goed) expect(gelezen.fout).toMatch(/uitnodiging/);
      }),
      { numRuns: 500 },
    );
  });

  test("of a newer version, of another program, or with hostile content is refused", async () => {
    const pakje = await pakUitnodigingIn(UITNODIGING, sha256);
    const nieuwer = pakje.slice();
    nieuwer[2] = 2;
    expect(await pakUitnodigingUit(nieuwer, sha256)).toMatchObject({ goed: false, fout: /nieuwere versie/ });
    expect(await pakUitnodigingUit(new Uint8Array([1, 2, 3, 4]), sha256)).toMatchObject({ goed: false, fout: /geen/ });
    for (const vijandig of [
      { ...UITNODIGING, ontvanger: "age1kwaad" },
      { ...UITNODIGING, kenmerk: "../../x" },
      { ...UITNODIGING, ronde: "__proto__" },
      { ...UITNODIGING, extra: 1 },
      { ...UITNODIGING, school: "x".repeat(5000) },
    ]) {
      const inhoud = perspJson(vijandig);
      const controle = (await sha256(inhoud)).subarray(0, 6);
      const kwaad = maakPakje("U", new Uint8Array([...controle, ...inhoud]));
      expect(await pakUitnodigingUit(kwaad, sha256), JSON.stringify(vijandig).slice(0, 80)).toMatchObject({
        goed: false,
      });
    }
  });
});

describe("a hand-in", () => {
  let paar: Awaited<ReturnType<typeof maakSleutelpaar>>;
  let pakje: Uint8Array;
  beforeAll(async () => {
    paar = await maakSleutelpaar();
    pakje = await pakInleveringIn(INLEVERING, paar.ontvanger);
  });
  const open = async (bytes: Uint8Array, sleutel = paar.sleutel) => {
    const kop = leesInleverkop(bytes);
    return kop.goed ? openInlevering(kop.waarde, sleutel) : kop;
  };

  test("opens with the leader's key only", async () => {
    expect(await open(pakje)).toEqual({ goed: true, waarde: INLEVERING });
    const ander = await maakSleutelpaar();
    expect(await open(pakje, ander.sleutel)).toEqual({ goed: false, fout: "andere-sleutel" });
    expect(await open(pakje, "")).toMatchObject({ goed: false });
  });

  test("shows outside only two random ids", () => {
    const tekst = new TextDecoder("latin1").decode(pakje);
    expect(tekst).toContain("plan1234 r1");
    for (const geheim of ["pqrs1234", "team", "lezen", "T12"]) expect(tekst).not.toContain(geheim);
  });

  test("that was damaged is never opened as something else, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(mutatie(pakje), async (anders) => {
        const gelezen = await open(anders);
        // A change in the outside alone makes it another plan or round: that is refused there.
        if (gelezen.goed) expect(gelezen.waarde).toEqual(INLEVERING);
        else expect(["vreemd", "te-nieuw", "beschadigd", "andere-sleutel"]).toContain(gelezen.fout);
      }),
      { numRuns: 500 },
    );
  });

  test("whose inside says something else than its outside, or more than the format, is refused", async () => {
    const kop = leesInleverkop(pakje);
    if (!kop.goed) throw new Error("unreadable");
    expect(await openInlevering({ ...kop.waarde, kenmerk: "ander123" }, paar.sleutel)).toEqual({
      goed: false,
      fout: "beschadigd",
    });
    const metNaam = { ...INLEVERING, naam: "Jan" };
    expect(await open(await pakInleveringIn(metNaam, paar.ontvanger))).toEqual({ goed: false, fout: "beschadigd" });
  });
});
