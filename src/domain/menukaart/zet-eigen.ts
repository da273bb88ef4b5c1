import type { Dossier } from "../dossier/dossier.ts";
import type { EigenMenukaart } from "../dossier/eigen-menukaart.ts";
import { leesInterventie } from "../dossier/eigen-menukaart.ts";
import { type Change, setBranch } from "../dossier/entries.ts";
import type { Uitbreiding } from "./uitbreiding.ts";

type Lijst = Record<string, EigenMenukaart>;

/** Choices of interventions that go become an own approach with the same name, so that nothing written is lost. */
function keuzesLosmaken(dossier: Dossier, weg: Readonly<Record<string, string>>): Change[] {
  return Object.entries(dossier.keuze).flatMap(([id, keuze]) => {
    const json = weg[keuze.interventie];
    const interventie = json === undefined ? undefined : leesInterventie(json);
    if (!interventie) return [];
    const { titel, doelgebied } = interventie;
    return setBranch(`keuze/${id}`, { interventie: undefined, eigenNaam: titel, eigenGebied: doelgebied });
  });
}

function weg(eigen: EigenMenukaart | undefined, blijft: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(Object.entries(eigen?.interventie ?? {}).filter(([id]) => !blijft.has(id)));
}

/** Puts an own menukaart in the plan, in place of an earlier version of the same. */
export function zetEigenMenukaart(
  dossier: Dossier,
  { id, naam, uitgever, versie, interventies }: Uitbreiding,
): Change[] {
  const gaat = weg(dossier.eigenMenukaart[id], new Set(interventies.map((een) => een.id)));
  return [
    ...setBranch(`eigenMenukaart/${id}`, { naam, uitgever, versie }),
    ...interventies.map((een) => ({
      sleutel: `eigenMenukaart/${id}/interventie/${een.id}`,
      waarde: JSON.stringify(een),
    })),
    ...Object.keys(gaat).map((een) => ({ sleutel: `eigenMenukaart/${id}/interventie/${een}`, waarde: undefined })),
    ...keuzesLosmaken(dossier, gaat),
  ];
}

/** Takes an own menukaart out of the plan. */
export function verwijderEigenMenukaart(dossier: Dossier, id: string): Change[] {
  const gaat = weg(dossier.eigenMenukaart[id], new Set());
  return [
    ...setBranch(`eigenMenukaart/${id}`, { naam: undefined, uitgever: undefined, versie: undefined }),
    ...Object.keys(gaat).map((een) => ({ sleutel: `eigenMenukaart/${id}/interventie/${een}`, waarde: undefined })),
    ...keuzesLosmaken(dossier, gaat),
  ];
}

/** What a newer version changes, counted. */
export type Verschil = { erbij: number; weg: number; anders: number; wasVersie: number };

/** What loading this file would change; undefined when this menukaart is not in the plan yet. */
export function verschilMetVorige(lijst: Lijst, { id, interventies }: Uitbreiding): Verschil | undefined {
  const vorige = lijst[id];
  if (!vorige) return undefined;
  const nieuw = new Map(interventies.map((een) => [een.id, JSON.stringify(een)]));
  const oud = vorige.interventie;
  return {
    erbij: [...nieuw.keys()].filter((een) => oud[een] === undefined).length,
    weg: Object.keys(oud).filter((een) => !nieuw.has(een)).length,
    anders: [...nieuw].filter(([een, json]) => oud[een] !== undefined && oud[een] !== json).length,
    wasVersie: vorige.versie,
  };
}
