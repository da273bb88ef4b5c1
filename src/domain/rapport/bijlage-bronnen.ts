import type { Beeld } from "../beeld.ts";
import { toonBron } from "../bron.ts";
import { metHoofdletter } from "../taal.ts";
import { LANDELIJK_EXTERN } from "./begroting-verdeling.ts";
import { titelVanKeuze } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import type { Cijfer } from "./cijfer.ts";
import { openPunten } from "./openstaand.ts";
import { cijfersVan } from "./scan-antwoorden.ts";
import { definitieVan, landelijkeCijfers } from "./scan-landelijk.ts";

/** National figures that stand in this document, each once. */
function gebruikteCijfers(beeld: Beeld): Cijfer[] {
  const beantwoord = landelijkeCijfers(beeld).filter(({ item }) =>
    beeld.oordelen.some((o) => o.item === item && (o.punten !== undefined || cijfersVan(o).length > 0)),
  );
  const extern =
    beeld.begroting.totaal.totaal > 0 ? beeld.inhoud.cijfers.filter(({ id }) => id === LANDELIJK_EXTERN) : [];
  return [...new Set([...beantwoord.map(({ cijfer }) => cijfer), ...extern])];
}

/** Where the figures in the messages of the open points come from. */
function bronnenVanPunten(beeld: Beeld): Tekst {
  const regels = [...new Set(openPunten(beeld).map(({ regel }) => regel))];
  const bronnen = regels.flatMap((regel) => beeld.inhoud.regelteksten[regel]?.bron ?? []);
  return [...new Set(bronnen.map((een) => toonBron(beeld.inhoud.bronnen, een)))].join("; ");
}

/** The national figures with definition, group, period and source. */
export function landelijkeBronnen(beeld: Beeld): Blok[] {
  const cijfers = gebruikteCijfers(beeld);
  const { klein } = beeld.inhoud.teksten;
  const punten = bronnenVanPunten(beeld);
  return [
    { soort: "kop", niveau: 2, tekst: "Landelijke cijfers in dit stuk" },
    {
      soort: "alinea",
      tekst:
        cijfers.length > 0 ? klein.landelijkUitleg : "In dit stuk staan geen landelijke cijfers naast eigen cijfers.",
    },
    ...(cijfers.length > 0
      ? [
          {
            soort: "gegevens",
            paren: cijfers.map((cijfer) => ({ kop: metHoofdletter(cijfer.toon), tekst: definitieVan(beeld, cijfer) })),
          } as const,
        ]
      : []),
    ...(punten ? [{ soort: "alinea", tekst: `De open punten steunen op: ${punten}.` } as const] : []),
  ];
}

/** The sources of the menukaart values, per chosen intervention. */
export function menukaartbronnen({ keuzes, inhoud }: Beeld): Blok[] {
  const paren = keuzes.flatMap((keuze) => {
    const { interventie, nummer } = keuze;
    if (!interventie) return [{ kop: nummer, tekst: `${titelVanKeuze(keuze)}: staat niet op de menukaart.` }];
    const { hoofd, nieuwer, bron } = interventie.menukaart;
    const waarden = [hoofd.maanden, hoofd.kosten, hoofd.bewijs, nieuwer?.maanden, nieuwer?.kosten, nieuwer?.bewijs];
    const bronnen = [...new Set([...waarden.flatMap((waarde) => waarde?.bron ?? []), ...bron])];
    return [
      {
        kop: nummer,
        tekst: `${titelVanKeuze(keuze)}: ${bronnen.map((een): Tekst => toonBron(inhoud.bronnen, een)).join("; ")}.`,
      },
    ];
  });
  if (paren.length === 0) return [];
  return [
    { soort: "kop", niveau: 2, tekst: "Bronnen van de menukaart" },
    { soort: "gegevens", paren },
  ];
}

/** What the symbols mean in eight lines, and that researchers do not agree. */
export function menukaartuitleg({ inhoud }: Beeld): Blok[] {
  const { watBetekenenGetallen, kritiekregel } = inhoud.teksten;
  return [
    { soort: "kop", niveau: 2, tekst: watBetekenenGetallen.titel },
    { soort: "lijst", genummerd: true, punten: watBetekenenGetallen.regels.map(({ tekst }) => tekst) },
    { soort: "alinea", tekst: kritiekregel.tekst },
  ];
}
