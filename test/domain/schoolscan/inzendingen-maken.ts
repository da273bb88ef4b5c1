import fc from "fast-check";
import type { Entries } from "#domain/dossier/entries.ts";
import type { Inzending } from "#domain/dossier/inzending.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { leesAntwoord } from "#domain/schoolscan/invullen.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";

/** A public key that is well formed; its private half exists nowhere. */
export const ONTVANGER = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

export const UITNODIGING: Uitnodiging = {
  formulier: "team",
  rol: "team",
  school: "De Proefschool (verzonnen)",
  fictief: true,
  sectoren: ["bao"],
  schoolsoorten: [],
  kenmerk: "plan1234",
  ronde: "r1",
  rondenaam: "Ronde 1",
  ontvanger: ONTVANGER,
  vragen: [],
};

/** A primary school that is ready to invite. */
export const SCHOOL: Entries = {
  "school/naam": "De Proefschool (verzonnen)",
  "school/sectoren/bao": true,
  "plan/kenmerk": "plan1234",
  "ronde/r1/ontvanger": ONTVANGER,
};

/** Random answers to a form, as a member could give them. */
export function antwoordenOp(
  inhoud: Inhoud,
  uitnodiging: Uitnodiging,
  woorden: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 60 }).filter((tekst) => tekst.trim() !== ""),
): fc.Arbitrary<Inzending["antwoorden"]> {
  const lijst = vragenlijstVoor(uitnodiging, inhoud);
  if (!lijst) throw new Error("no such form");
  const velden = lijst.bladen.flatMap(({ vragen }) => vragen.flatMap(({ velden }) => velden));
  const paren = velden.flatMap(({ sleutel, invoer }): [string, fc.Arbitrary<string | number | true>][] => {
    if (invoer.soort === "keuze")
      return [[sleutel, fc.constantFrom(...invoer.opties.map(({ waarde }) => leesAntwoord(invoer, waarde) ?? ""))]];
    if (invoer.soort === "meer") return invoer.opties.map(({ waarde }) => [`${sleutel}/${waarde}`, fc.constant(true)]);
    if (invoer.soort === "cijfer") return [[sleutel, fc.integer({ min: 0, max: 10 })]];
    if (invoer.soort === "datum") return [[sleutel, fc.constant("2026-11-24")]];
    return [[sleutel, woorden]];
  });
  return fc.record(Object.fromEntries(paren), { requiredKeys: [] }) as fc.Arbitrary<Inzending["antwoorden"]>;
}
