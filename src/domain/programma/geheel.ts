import { DOELGEBIEDEN, type Doelgebied } from "../dossier/plan.ts";
import { beginVan, eindVan, looptijd } from "../dossier/schooljaar.ts";
import type { Feiten } from "../feiten.ts";
import { telling } from "../taal.ts";
import { type Urenstand, urenPerFunctie } from "./capaciteit.ts";
import { perFunctie } from "./drukte.ts";
import type { Keuzebeeld } from "./keten.ts";
import { gemiddeldAantal } from "./sectorgemiddelde.ts";

/** One choice in the picture of the whole: which goals it serves and in which school years it runs. */
export type Geheelrij = { id: string; nummer: string; naam: string; doelen: string[]; jaren: number[] };
export type Gebiedsbalans = { gebied: Doelgebied; keuzes: Keuzebeeld[]; kosten: number };
export type Functiebelasting = Urenstand & { keuzes: string[] };

/** The plan as a whole: how much, spread over what, asked of whom, and in which order. */
export type Geheel = {
  aantal: number;
  /** Mean of the sector; undefined = no sector chosen. */
  gemiddelde: number | undefined;
  gebieden: Gebiedsbalans[];
  functies: Functiebelasting[];
  /** Set when learning starts before wellbeing does; "" otherwise. */
  volgorde: string;
  rijen: Geheelrij[];
};

const LEREN: readonly Doelgebied[] = ["A", "B"];
const WELBEVINDEN: Doelgebied = "C";

/** School years in which a choice runs: from its begin to its end, else those of the plan. */
function jarenVan({ jaren, dossier }: Feiten, { keuze }: Keuzebeeld): number[] {
  const plan = looptijd(dossier.plan);
  const begin = keuze.begin ?? plan?.begin ?? "";
  const eind = keuze.eind ?? plan?.eind ?? "";
  return jaren.filter((jaar) => begin <= eindVan(jaar) && eind >= beginVan(jaar));
}

const eersteBegin = (keuzes: readonly Keuzebeeld[]): string | undefined =>
  keuzes.flatMap(({ keuze }) => keuze.begin ?? []).sort()[0];

/** Schools said: first rest and wellbeing, then learning (eindrapport:1174-1181). A hint, no rule. */
function volgordeHint(keuzes: readonly Keuzebeeld[]): string {
  const welbevinden = eersteBegin(keuzes.filter(({ gebied }) => gebied === WELBEVINDEN));
  const leren = eersteBegin(keuzes.filter(({ gebied }) => gebied !== undefined && LEREN.includes(gebied)));
  if (!welbevinden || !leren || welbevinden <= leren) return "";
  return "In de tijdlijn begint leren eerder dan welbevinden. Scholen zeiden: eerst moest er rust zijn, daarna kwam leren op gang.";
}

function belasting({ dossier, keuzes }: Feiten): Functiebelasting[] {
  const functies = perFunctie(keuzes);
  const standen = urenPerFunctie(dossier);
  const zelfde = (een: string, ander: string) => een.trim().toLowerCase() === ander.trim().toLowerCase();
  return functies.map(({ functie, keuzes: eigen }) => {
    const stand = standen.find(({ wie }) => zelfde(wie, functie));
    return {
      wie: functie,
      nodig: stand?.nodig ?? 0,
      beschikbaar: stand?.beschikbaar,
      uitleg: stand?.uitleg ?? "",
      keuzes: eigen.map(({ nummer }) => nummer),
    };
  });
}

/** Looks at all choices together. Cheap: counts what the chain already holds. */
export function bouwGeheel(feiten: Feiten): Geheel {
  const { keuzes, dossier } = feiten;
  return {
    aantal: keuzes.length,
    gemiddelde: gemiddeldAantal(dossier.school),
    gebieden: DOELGEBIEDEN.map((gebied) => {
      const hier = keuzes.filter((keuze) => keuze.gebied === gebied);
      return { gebied, keuzes: hier, kosten: hier.reduce((som, { kosten }) => som + kosten.totaal, 0) };
    }),
    functies: belasting(feiten),
    volgorde: volgordeHint(keuzes),
    rijen: keuzes.map((keuze) => ({
      id: keuze.id,
      nummer: keuze.nummer,
      naam: keuze.naam,
      doelen: keuze.doelen.map(({ id }) => id),
      jaren: jarenVan(feiten, keuze),
    })),
  };
}

/** The number of choices beside the mean of the sector, as one sentence. */
export function zegAantal({ aantal, gemiddelde }: Pick<Geheel, "aantal" | "gemiddelde">): string {
  const begin = `Jullie kiezen ${telling(aantal, "interventie", "interventies")}.`;
  if (gemiddelde === undefined) return begin;
  const oordeel =
    aantal > gemiddelde
      ? "Veel losse acties raken snel los van elkaar: zet vooraan wat zeker moet lukken."
      : "Minder keuzes kan ook: dan is er meer tijd per keuze.";
  return `${begin} Gemiddeld kozen scholen in jullie sector er ${gemiddelde}. ${oordeel}`;
}
