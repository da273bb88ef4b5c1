import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch, type Waarde } from "../dossier/entries.ts";
import type { Kostensoort } from "../dossier/geld.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import { toonGetal } from "../taal.ts";
import type { Bestemming } from "./tabel.ts";
import type { Voorstel } from "./voorstel.ts";

/** Words by which a kind of cost is recognised; none → still to choose. */
const SOORTEN: readonly [RegExp, Kostensoort][] = [
  [/inhuur|extern|bureau|zzp|van buiten/i, "extern"],
  [/scholing|training|cursus|professionalisering/i, "scholing"],
  [/personeel|formatie|loon|salaris|leraar|assistent|fte/i, "eigen"],
  [/materia|leermiddel|boek|licentie|software|laptop|inventaris/i, "materiaal"],
  [/overig/i, "overig"],
];

const soortVan = (tekst: string | undefined): Kostensoort | undefined =>
  tekst === undefined ? undefined : SOORTEN.find(([patroon]) => patroon.test(tekst))?.[1];

const zonderLeeg = (velden: Record<string, Waarde | undefined>): Record<string, Waarde> =>
  Object.fromEntries(Object.entries(velden).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])));

function kostenregel(id: string, voorstel: Voorstel, jaren: readonly number[], volgorde: number): Change[] {
  const { naam, teksten, potje, keuze, perJaar, zonderJaar, berekening, fte } = voorstel;
  const enigJaar = jaren.length === 1 ? jaren[0] : undefined;
  const open = keuze ? undefined : teksten.interventie;
  const velden = zonderLeeg({
    omschrijving: naam,
    keuze: keuze?.id,
    potje: potje?.id,
    soort: soortVan(teksten.soort) ?? (fte === undefined ? undefined : "eigen"),
    reden: open && `In het overgenomen bestand bij: ${open}`,
    onverdeeld: enigJaar === undefined ? zonderJaar : undefined,
    volgorde,
    // Fte that give no calculation with these amounts are not lost.
    notitie: fte !== undefined && !berekening ? `${toonGetal(fte)} fte in het overgenomen bestand.` : undefined,
    rekenwijze: berekening && "fte",
    gpl: berekening?.gpl,
  });
  if (berekening)
    return [
      ...setBranch(`regel/${id}`, velden),
      ...Object.entries(berekening.fte).map(([jaar, waarde]) => ({ sleutel: `regel/${id}/jaren/${jaar}/fte`, waarde })),
    ];
  const bedragen: Record<number, number> = { ...perJaar };
  if (enigJaar !== undefined && zonderJaar !== undefined) bedragen[enigJaar] = (bedragen[enigJaar] ?? 0) + zonderJaar;
  return [
    ...setBranch(`regel/${id}`, velden),
    ...Object.entries(bedragen).map(([jaar, centen]) => ({
      sleutel: `regel/${id}/jaren/${jaar}/bedrag`,
      waarde: centen,
    })),
  ];
}

function keuze(id: string, { naam, menukaart, teksten }: Voorstel, volgorde: number): Change[] {
  const { waarom, hoe, wie, doelgroep } = teksten;
  const wat = menukaart ? { interventie: menukaart.id } : { eigenNaam: naam.slice(0, 120) };
  return setBranch(`keuze/${id}`, zonderLeeg({ ...wat, waarom, hoe, wie, doelgroep, volgorde }));
}

/**
 * The changes that put the chosen lines last in the plan: cost lines, interventions or goals. What is not known (potje,
 * intervention) stays open. `ids` gives an id per line, in order.
 */
export function neemOver(
  voorstellen: readonly Voorstel[],
  bestemming: Bestemming,
  dossier: Dossier,
  jaren: readonly number[],
  ids: readonly string[],
): Change[] {
  const lijst = { kosten: dossier.regel, interventies: dossier.keuze, doelen: dossier.doel }[bestemming];
  const begin = volgendeVolgorde(lijst);
  return voorstellen.flatMap((voorstel, i) => {
    const id = ids[i] ?? "";
    if (bestemming === "kosten") return kostenregel(id, voorstel, jaren, begin + i);
    if (bestemming === "interventies") return keuze(id, voorstel, begin + i);
    return setBranch(`doel/${id}`, { titel: voorstel.naam.slice(0, 500), volgorde: begin + i });
  });
}
