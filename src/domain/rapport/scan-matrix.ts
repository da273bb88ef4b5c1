import type { Beeld } from "../beeld.ts";
import { ROLNAMEN } from "../dossier/namen.ts";
import { gekozen } from "../dossier/velden.ts";
import { toonDeel } from "../schoolscan/delen.ts";
import { NIVEAUNAMEN, onderdelen, type Scanitem, vraagnummer } from "../schoolscan/item.ts";
import { type Oordeel, refVan } from "../schoolscan/oordeel.ts";
import { oordeelcel } from "../schoolscan/oordeel-woorden.ts";
import { voortgangVan } from "../schoolscan/voortgang.ts";
import { zichtbareRollen } from "../schoolscan/zichtbare-rollen.ts";
import { metHoofdletter, opsomming } from "../taal.ts";
import { titelVanGroepen } from "./benoem.ts";
import type { Cel, Rij, Tabel, Tekst } from "./blok.ts";
import { antwoordenPerGroep, NOOT_BIJ_GROEPEN } from "./scan-groepen.ts";
import { plat } from "./tekst.ts";

/** The answer that counts here stands in another column. */
const ELDERS = "–";

type Matrixkolom = { kop: string; cel: (item: Scanitem) => Cel };

/** Columns of the matrix: the schoolsoorten that were answered apart, else the roles, else the school as one. */
function matrixkolommen(beeld: Beeld): Matrixkolom[] {
  const perRef = new Map(beeld.oordelen.map((oordeel) => [oordeel.ref, oordeel]));
  const delen = [...new Set(beeld.oordelen.map(({ deel }) => deel))].sort();
  const van = (item: Scanitem, deel: string): Oordeel | undefined => perRef.get(refVan(item.id, deel));
  const samen = (kop: string): Matrixkolom => ({ kop, cel: (item) => oordeelcel(item, van(item, "")?.punten) });
  // A schoolsoort without an answer of its own falls under the answer for the whole school, and the other way round.
  const elders = (item: Scanitem, deel: string): boolean =>
    delen.some((ander) => (deel === "" || ander === "") && van(item, ander)?.punten !== undefined);
  if (delen.some((deel) => deel !== ""))
    return delen.map((deel) => ({
      kop: metHoofdletter(plat(toonDeel(deel))),
      cel: (item) => {
        const punten = van(item, deel)?.punten;
        return punten === undefined && elders(item, deel) ? ELDERS : oordeelcel(item, punten);
      },
    }));
  const rollen = zichtbareRollen(beeld).map(
    (rol): Matrixkolom => ({
      kop: metHoofdletter(ROLNAMEN[rol]),
      cel: (item) => {
        const oordeel = van(item, "");
        return oordeelcel(item, oordeel?.perRol[rol] ?? (oordeel?.zonderZicht.includes(rol) ? null : undefined));
      },
    }),
  );
  return rollen.length > 0 ? [...rollen, samen("Samen")] : [samen("Hele school")];
}

/** Has anyone given a judgement on this item, or said to have no view? Questions without any answer are listed apart. */
const heeftOordeel = ({ oordelen }: Beeld, { id }: Scanitem): boolean =>
  oordelen.some(({ item, punten }) => item === id && punten !== undefined);

/** The ticked sources of these judgements, by name. */
export function bronnenVan({ inhoud }: Beeld, oordelen: Oordeel[]): Tekst {
  const ids = new Set(
    oordelen.flatMap(({ antwoorden }) => antwoorden.flatMap(({ antwoord }) => gekozen(antwoord.bronnen))),
  );
  return inhoud.scan.bronvinkjes
    .filter(({ id }) => ids.has(id))
    .map(({ naam }) => naam)
    .join(", ");
}

/** The groups that these judgements are about, in words. */
export const groepenVan = (beeld: Beeld, oordelen: Oordeel[]): Tekst =>
  titelVanGroepen(
    beeld,
    Object.assign({}, ...oordelen.flatMap(({ antwoorden }) => antwoorden.map(({ antwoord }) => antwoord.groepen))),
  );

/** What the judgements of an onderdeel rest on: how much was answered, whom it is about, which groups and sources. */
function grondslag(beeld: Beeld, items: Scanitem[]): Tekst {
  const oordelen = beeld.oordelen.filter(({ item }) => items.some(({ id }) => id === item));
  const { beantwoord, totaal } = voortgangVan(items, beeld.beantwoord);
  const niveaus = (["L", "G", "S"] as const).filter((niveau) =>
    items.some((item) => beeld.beantwoord.has(item.id) && item.niveaus.includes(niveau)),
  );
  return [
    `${beantwoord} van ${totaal} beantwoord`,
    `over ${opsomming(niveaus.map((niveau) => NIVEAUNAMEN[niveau]))}`,
    groepenVan(beeld, oordelen),
    `steunt op: ${bronnenVan(beeld, oordelen) || "geen bron aangevinkt"}`,
  ]
    .filter(Boolean)
    .join("; ");
}

/**
 * Every judgement with what it rests on: rows per question under its onderdeel, columns per schoolsoort or role, and
 * below a question what groups answered to it.
 */
export function zorgmatrix(beeld: Beeld): Tabel | undefined {
  const { scan } = beeld.inhoud;
  const kolommen = matrixkolommen(beeld);
  const antwoorden = antwoordenPerGroep(beeld);
  const rijen = onderdelen(scan).flatMap((onderdeel): Rij[] => {
    const alle = beeld.items.filter((item) => item.onderdeel === onderdeel.id);
    const items = alle.filter((item) => heeftOordeel(beeld, item) || antwoorden.has(item.id));
    if (items.length === 0) return [];
    return [
      {
        groep: true,
        cellen: [`**${onderdeel.titel}.** ${metHoofdletter(grondslag(beeld, alle))}.`, ...kolommen.map(() => "")],
      },
      ...items.flatMap((item): Rij[] => {
        const groepen = antwoorden.get(item.id);
        return [
          { cellen: [`${vraagnummer(scan, item.id)} ${item.kort}`, ...kolommen.map(({ cel }) => cel(item))] },
          ...(groepen ? [{ vervolg: true, cellen: [groepen, ...kolommen.map(() => "")] }] : []),
        ];
      }),
    ];
  });
  if (rijen.length === 0) return undefined;
  return {
    soort: "tabel",
    bijschrift: "Alle oordelen van de schoolscan, en waar ze op steunen",
    kolommen: [{ kop: "Onderwerp", breedte: 190 }, ...kolommen.map(({ kop }) => ({ kop, breedte: 90 }))],
    rijen,
    noot: [
      "Hoe voller het vierkant, hoe meer zorg: van 1 (geen) tot 5 (zeer veel). Geen zicht: de school weet dit nog niet. Open: niet beantwoord.",
      ...(rijen.some(({ cellen }) => cellen.includes(ELDERS))
        ? ["Streepje: het antwoord staat in een andere kolom."]
        : []),
      ...(antwoorden.size > 0 ? [NOOT_BIJ_GROEPEN] : []),
      "Vragen zonder antwoord staan verderop.",
    ].join(" "),
  };
}
