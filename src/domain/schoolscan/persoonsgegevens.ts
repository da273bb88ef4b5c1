const EMAIL = /\S+@\S+\.\S+/;
/** Nine or more digits, with spaces or dashes between: a phone number or a BSN. */
const NUMMER = /(?:\d[ -]?){9,}/;
/** "juf Anna", "meneer De Vries", "Sam Jansen". */
const AANSPREKING = /\b(?:juf|meester|meneer|mevrouw|mentor|directeur)\s+\p{Lu}\p{Ll}+/iu;
const VOLLEDIGE_NAAM = /(?<!\p{L})\p{Lu}\p{Ll}+\s+(?:(?:de|den|der|van|el|al|ten|ter)\s+)*\p{Lu}\p{Ll}+/u;
/** A capital inside a sentence. */
const HOOFDLETTER = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}\p{L}+/gu;
/** Words that are always written with a capital and name nobody. */
const GEEN_NAAM = new Set([
  ..."Nederlands Nederlandse Engels Engelse Frans Duits Fries Spaans Arabisch Turks Pools Oekraïens".split(" "),
  ..."Chromebook Cito Magister Somtoday Parnassys Snappet Gynzy WhatsApp TikTok Instagram Google Teams Kerst Pasen".split(
    " ",
  ),
]);

/**
 * What makes a text look as if it is about one person, in Dutch; undefined = nothing found. A warning, no proof: a name
 * without a capital is not found, and a brand may be taken for a name.
 */
export function lijktOpPersoon(tekst: string): string | undefined {
  if (EMAIL.test(tekst)) return "een e-mailadres";
  if (NUMMER.test(tekst)) return "een telefoonnummer of een ander persoonlijk nummer";
  const heeftNaam =
    // `i` is for the word before the name only: the name itself must begin with a capital.
    (AANSPREKING.exec(tekst)?.[0]
      .split(/\s+/)
      .some((woord, i) => i > 0 && /^\p{Lu}/u.test(woord)) ??
      false) ||
    VOLLEDIGE_NAAM.test(tekst) ||
    (tekst.match(HOOFDLETTER) ?? []).some((woord) => !GEEN_NAAM.has(woord));
  return heeftNaam ? "een naam" : undefined;
}
