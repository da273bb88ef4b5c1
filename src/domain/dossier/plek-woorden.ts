/** First name of a key → the part of the plan it is in. */
const DELEN: Record<string, string> = {
  school: "School",
  speerpunt: "Speerpunt",
  mr: "MR",
  mrMoment: "Moment met de MR",
  gesprek: "Gesprek",
  nietGevraagd: "Nog niet gevraagd",
  inbrengreactie: "Wat mensen zeiden",
  capaciteit: "Uren die er zijn",
  plan: "Plan",
  inbreng: "Schoolscan",
  ronde: "Ronde van de schoolscan",
  sleutel: "Sleutel van de schoolscan",
  eigenVraag: "Eigen vraag",
  inzending: "Ingeleverd formulier",
  bijeenkomst: "Teambijeenkomst",
  overleg: "Teambijeenkomst",
  klassengesprek: "Gesprek met een klas",
  resultaat: "Leerresultaten",
  conclusie: "Conclusie",
  bevinding: "Bevinding",
  doel: "Doel",
  keuze: "Interventie",
  eigenMenukaart: "Eigen menukaart",
  meetpunt: "Meetpunt",
  nietGekozen: "Niet gekozen",
  vastgezet: "Vastgezet",
  potje: "Potje",
  regel: "Kostenregel",
  uitgave: "Uitgave",
  tarief: "Tarief",
  variant: "Variant van het plan",
  bovenschools: "Geld boven de school",
  reden: "Reden",
  versie: "Versie",
};

/** "urenPerWeek" → "uren per week". */
const alsWoorden = (naam: string) => naam.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Where a leaf stands, for people: "keuze/i3/urenPerWeek" → "Interventie, uren per week". Ids are left out. */
export function plekInWoorden(sleutel: string): string {
  const namen = sleutel.split("/");
  const deel = DELEN[namen[0] ?? ""] ?? "Plan";
  // A reason or a tick ends in an id: then the part says enough.
  const veld = namen[0] === "reden" ? undefined : namen.at(-1);
  return veld && /^[a-z][A-Za-z]*$/.test(veld) && namen.length > 1 ? `${deel}, ${alsWoorden(veld)}` : deel;
}
