import type { Beeld } from "../beeld.ts";
import { toonBron } from "../bron.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { metHoofdletter, opsomming } from "../taal.ts";
import { LANDELIJK_EXTERN } from "./begroting-verdeling.ts";
import type { Blok, Rij, Tabel, Tekst } from "./blok.ts";
import type { Cijfer } from "./cijfer.ts";
import { openPunten } from "./openstaand.ts";
import { vergelijkingen } from "./scan-landelijk.ts";
import { verwijs } from "./tekst.ts";

/** National figures that stand in this document, each once. */
function gebruikteCijfers(beeld: Beeld): Cijfer[] {
  const extern =
    beeld.begroting.totaal.totaal > 0 ? beeld.inhoud.cijfers.filter(({ id }) => id === LANDELIJK_EXTERN) : [];
  return [...new Set([...vergelijkingen(beeld).flatMap(({ cijfers }) => cijfers), ...extern])];
}

/** Values by a property, in the order in which they first occur. */
function perSleutel<T>(waarden: T[], sleutel: (waarde: T) => string): [string, T[]][] {
  const groepen = new Map<string, T[]>();
  for (const waarde of waarden) groepen.set(sleutel(waarde), [...(groepen.get(sleutel(waarde)) ?? []), waarde]);
  return [...groepen];
}

/** Per source a heading row and its figures, with what to know of them: the definition stands beside the figure itself. */
function cijfersPerBron(beeld: Beeld): Rij[] {
  const perBron = perSleutel(gebruikteCijfers(beeld), ({ bron }) => toonBron(beeld.inhoud.bronnen, bron));
  return perBron.flatMap(([bron, cijfers]) => [
    { groep: true, cellen: [bron, ""] },
    ...perSleutel(cijfers, ({ letOp }) => letOp).map(([letOp, groep]) => ({
      cellen: [metHoofdletter(opsomming([...new Set(groep.map(({ toon }) => toon))])), letOp || "–"],
    })),
  ]);
}

const cijfertabel = (rijen: Rij[]): Tabel => ({
  soort: "tabel",
  bijschrift: "Bronnen van de landelijke cijfers; wat een cijfer is, staat waar het is gebruikt",
  kolommen: [
    { kop: "Bron, en het cijfer", breedte: 120 },
    { kop: "Waar u op moet letten", breedte: 364 },
  ],
  rijen,
});

/** Where the figures in the messages of the open points come from. */
function bronnenVanPunten(beeld: Beeld): Tekst {
  const regels = [...new Set(openPunten(beeld).map(([{ regel }]) => regel))];
  const bronnen = regels.flatMap((regel) => beeld.inhoud.regelteksten[regel]?.bron ?? []);
  return [...new Set(bronnen.map((een) => toonBron(beeld.inhoud.bronnen, een)))].join("; ");
}

/** Where the national figures come from; what each figure is, stands where it is used. */
export function landelijkeBronnen(beeld: Beeld): Blok[] {
  const rijen = cijfersPerBron(beeld);
  const punten = bronnenVanPunten(beeld);
  return [
    { soort: "kop", niveau: 2, tekst: "Bronnen" },
    ...(rijen.length > 0
      ? [cijfertabel(rijen)]
      : [{ soort: "alinea", tekst: "In dit stuk staan geen landelijke cijfers naast eigen cijfers." } as const]),
    ...(punten ? [{ soort: "alinea", tekst: `De open punten steunen op: ${punten}.` } as const] : []),
  ];
}

type Menukaartbron = { nummer: string; bron: Tekst; stand: string };

/** Each source behind the menukaart values of one choice, with the date of what was taken from it. */
function bronnenVanKeuze({ nummer, interventie }: Keuzebeeld, bronnen: Beeld["inhoud"]["bronnen"]): Menukaartbron[] {
  if (!interventie) return [{ nummer, bron: "Staat niet op de menukaart", stand: "" }];
  const { hoofd, nieuwer, bron } = interventie.menukaart;
  const waarden = [hoofd.maanden, hoofd.kosten, hoofd.bewijs, nieuwer?.maanden, nieuwer?.kosten, nieuwer?.bewijs];
  const metStand = waarden.flatMap((waarde) => (waarde ? [{ bron: waarde.bron, stand: waarde.datum }] : []));
  const gezien = new Set(metStand.map((een) => een.bron));
  const zonderStand = bron.filter((een) => !gezien.has(een)).map((een) => ({ bron: een, stand: "" }));
  return [...metStand, ...zonderStand].map((een) => ({ ...een, nummer, bron: toonBron(bronnen, een.bron) }));
}

/** The sources of the menukaart values, each once, with the choices for which it was used. */
export function menukaartbronnen({ keuzes, inhoud }: Beeld): Blok[] {
  const alle = keuzes.flatMap((keuze) => bronnenVanKeuze(keuze, inhoud.bronnen));
  if (alle.length === 0) return [];
  return [
    {
      soort: "tabel",
      bijschrift: "Bronnen van de menukaart",
      kolommen: [
        { kop: "Bron", breedte: 290 },
        { kop: "Stand van de cijfers", breedte: 140 },
        { kop: "Voor", breedte: 54 },
      ],
      rijkop: false,
      rijen: perSleutel(alle, ({ bron, stand }) => `${bron} ${stand}`).map(([, delen]) => ({
        cellen: [
          delen[0]?.bron ?? "",
          delen[0]?.stand || "–",
          verwijs([...new Set(delen.map(({ nummer }) => nummer))]),
        ],
      })),
    },
  ];
}

/** What the symbols mean in eight lines, and that researchers do not agree. */
export function menukaartuitleg({ inhoud }: Beeld): Blok {
  const { watBetekenenGetallen, kritiekregel } = inhoud.teksten;
  return {
    soort: "kant",
    titel: watBetekenenGetallen.titel,
    blokken: [
      { soort: "lijst", genummerd: true, punten: watBetekenenGetallen.regels.map(({ tekst }) => tekst) },
      { soort: "alinea", tekst: `${kritiekregel.tekst} Bron: ${toonBron(inhoud.bronnen, kritiekregel.bron)}.` },
    ],
  };
}
