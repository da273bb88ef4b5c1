import { expect, it } from "vitest";
import { eigenTekst, groepeerMeldingen } from "#domain/regels/groeperen.ts";
import type { Melding } from "#domain/regels/melding.ts";

const melding = (regel: string, over: string, tekst: string): Melding => ({
  id: `${regel}:${over}`,
  regel,
  ernst: "STOP",
  blokkeert: "gereed",
  waar: { stap: "begroting" },
  over,
  kop: `Kop van ${regel}`,
  melding: tekst,
  watTeDoen: "Kies iets.",
  redenMag: false,
  reden: "",
});

it("brings the messages of one rule together, in the order of the first, and loses none", () => {
  const alle = [melding("R50", "K1", "a"), melding("R54", "K1", "b"), melding("R50", "K2", "a")];
  const groepen = groepeerMeldingen(alle);
  expect(groepen.map(({ kop }) => kop)).toEqual(["Kop van R50", "Kop van R54"]);
  expect(groepen.flatMap(({ meldingen }) => meldingen.map(({ id }) => id))).toEqual(["R50:K1", "R50:K2", "R54:K1"]);
});

it("says what they share once, and leaves the rest to each message", () => {
  const [groep] = groepeerMeldingen([melding("R55", "T1", "€ 5 te veel"), melding("R55", "T2", "€ 9 te veel")]);
  expect(groep).toMatchObject({ melding: "", watTeDoen: "Kies iets." });
  expect(groep?.meldingen.map((lid) => eigenTekst(groep, lid))).toEqual(["€ 5 te veel", "€ 9 te veel"]);
});
