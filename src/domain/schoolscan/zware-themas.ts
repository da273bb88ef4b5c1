/**
 * Words that point to a heavy theme (R14): such an answer of a pupil is not shown to the school. Design choice, on the safe
 * side: it hides an answer too many rather than one too few. The form itself says where a pupil finds help.
 */
const WOORDEN = [
  "zelfmoord",
  "suïcid",
  "suicid",
  "dood wil",
  "wil dood",
  "niet meer leven",
  "zelfbeschadig",
  "mezelf pijn",
  "mezelf snij",
  "depressi",
  "misbruik",
  "verkracht",
  "aangerand",
  "mishandel",
  "geslagen",
  "slaat mij",
  "slaat me",
  "bang voor mijn vader",
  "bang voor mijn moeder",
  "eetstoornis",
  "drugs",
];

/** Does this text touch a heavy theme? */
export function isZwaarThema(tekst: string): boolean {
  const klein = tekst.toLowerCase();
  return WOORDEN.some((woord) => klein.includes(woord));
}
