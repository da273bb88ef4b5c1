import type { Ervaringsoort } from "#domain/menukaart/ervaring.ts";
import type { Interventie, Koppeling, Levert, Vorm, Waarde } from "#domain/menukaart/interventie.ts";

/** Values of the content in words. */

export const VORMWOORDEN: Record<Vorm, string> = {
  individu: "Eén leerling tegelijk",
  groepje: "Een klein groepje",
  klas: "De hele klas",
  school: "De hele school",
};

export const EXTERN: Record<Interventie["uitvoering"]["extern"], string> = {
  nee: "Niet nodig",
  mogelijk: "Kan, hoeft niet",
  nodig: "Meestal nodig",
};

export const TIJDELIJK_GELD: Record<Interventie["uitvoering"]["tijdelijkGeld"], string> = {
  ja: "Ja: wat jullie ermee leren, blijft",
  deels: "Deels: een deel stopt met het geld",
  nee: "Nee: het stopt met het geld",
};

export const GRAADWOORDEN: Record<Waarde["graad"], string> = {
  A: "gelezen bij wie het getal geeft",
  B: "uit een officiële uitgave van een ander",
};

export const SOORTWOORDEN: Record<Interventie["soort"], string> = {
  keuze: "Staat op zichzelf.",
  ondersteunend: "Helpt alleen samen met een andere keuze.",
  "wie-en-waarmee": "Mensen, scholing of materiaal voor een andere keuze.",
};

export const LEVERTWOORDEN: Record<Levert, string> = {
  personeel: "mensen",
  scholing: "scholing",
  materiaal: "materiaal",
  afspraken: "afspraken",
};

export const RELEVANTIES: Record<number, string> = {
  3: "gaat precies hierover",
  2: "past hier ook bij",
  1: "helpt van opzij",
};

export const ROLWOORDEN: Record<Koppeling["rol"], string> = {
  direct: "direct",
  randvoorwaarde: "als voorwaarde",
  alternatief: "als andere weg",
};

export const GRONDWOORDEN: Record<Koppeling["grond"], string> = {
  bron: "staat in een bron",
  menukaart: "staat in de menukaart of bij EEF",
  ontwerpkeuze: "keuze van deze app",
};

export const ERVARINGWOORDEN: Record<Ervaringsoort, string> = {
  gekozen: "Gekozen",
  tevreden: "Tevreden",
  doorgegaan: "Gaat door",
  besteed: "Geld",
};
