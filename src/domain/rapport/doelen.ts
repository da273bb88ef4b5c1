import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import type { Doelbeeld, Keuzebeeld } from "../programma/keten.ts";
import { alsZin } from "../taal.ts";
import { titelVanDoel } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import { verwijs } from "./tekst.ts";

/** The first evaluation moment of these choices, in words. */
export function eersteControle(keuzes: Keuzebeeld[]): Tekst {
  const eerste = keuzes.flatMap(({ meetpunten }) => meetpunten.flatMap(({ momenten }) => momenten)).sort()[0];
  return eerste ? toonDatum(eerste) : "nog geen datum";
}

function regelVan(doel: Doelbeeld): Tekst {
  const bevindingen = verwijs(doel.bevindingen.map(({ nummer }) => nummer));
  const keuzes = verwijs(doel.keuzes.map(({ nummer }) => nummer));
  return [
    `**${alsZin(titelVanDoel(doel))}**`,
    bevindingen ? `Komt uit ${bevindingen}.` : "Komt uit geen bevinding.",
    keuzes ? `Met ${keuzes}.` : "Er is nog geen interventie bij dit doel.",
    `Eerste controle: ${eersteControle(doel.keuzes)}.`,
  ].join(" ");
}

/** The goals P1 …, each with its findings, its choices and the first check. */
export function doelenlijst({ doelen }: Beeld): Blok[] {
  if (doelen.length === 0) return [{ soort: "alinea", tekst: "De school heeft nog geen doelen gekozen." }];
  return [
    { soort: "gegevens", paren: doelen.map((doel) => ({ id: doel.nummer, kop: doel.nummer, tekst: regelVan(doel) })) },
  ];
}
