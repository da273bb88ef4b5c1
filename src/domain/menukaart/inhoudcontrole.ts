import { SECTOREN, type Sector } from "../dossier/school.ts";
import type { Inhoud } from "../inhoud.ts";
import { itemsVoor, type Scanitem, type Sectortoken } from "../schoolscan/item.ts";
import type { Interventie } from "./interventie.ts";
import { isEigen } from "./uitbreiding.ts";
import { bronBestaat, bronnenIn, dubbel, foutenInVerwijzingen } from "./verwijzingen.ts";

const geldtIn = (sectoren: readonly Sectortoken[], sector: Sector): boolean =>
  sectoren.some((token) => token === "alle" || token === sector || (token === "vmbo" && sector === "vo"));

/** Does a concern about this item lead a school of this sector to an intervention? */
const leidtErgensHeen = (menukaart: readonly Interventie[], { id }: Scanitem, sector: Sector): boolean =>
  menukaart.some(({ koppelingen }) =>
    koppelingen.some(({ item, sectoren }) => item === id && geldtIn(sectoren, sector)),
  );

/** Questions of the scan that lead nowhere in a sector and do not say why. */
export function doodlopend({ scan, menukaart }: Pick<Inhoud, "scan" | "menukaart">): string[] {
  return SECTOREN.flatMap((sector) =>
    itemsVoor(scan, { sectoren: { [sector]: true }, schoolsoorten: {} })
      .filter((item) => item.zonderInterventie === "" && !leidtErgensHeen(menukaart, item, sector))
      .map(({ id }) => `Vraag ${id} leidt voor ${sector} nergens heen, en zegt niet waarom.`),
  );
}

/** Every list of the content that has ids. */
function lijstenMetId(inhoud: Inhoud): [naam: string, ids: string[]][] {
  const { menukaart, scan, formulieren, begrippen, cijfers, ervaringen, potjes, gpl, tarieven, rechten } = inhoud;
  const lijsten = {
    menukaart,
    vragen: scan.items,
    onderdelen: scan.onderdelen,
    bronvinkjes: scan.bronvinkjes,
    formulieren,
    begrippen,
    cijfers,
    ervaringen,
    potjes,
    gpl,
    tarieven,
    rechten,
  };
  return Object.entries(lijsten).map(([naam, lijst]) => [naam, lijst.map(({ id }) => id)]);
}

function foutenInIds(inhoud: Inhoud): string[] {
  const eigen = inhoud.menukaart.filter(({ id }) => isEigen(id));
  return [
    ...lijstenMetId(inhoud).flatMap(([naam, ids]) =>
      dubbel(ids).map((id) => `${naam}: de id ‘${id}’ staat er twee keer.`),
    ),
    ...eigen.map(({ id }) => `${id}: dit begin is voor eigen menukaarten.`),
  ];
}

function foutenInBronnen(inhoud: Inhoud): string[] {
  const ids = new Set(inhoud.menukaart.map(({ id }) => id));
  const { bronnen, menukaart: _, ...rest } = inhoud;
  return [...new Set(bronnenIn(rest))]
    .filter((bron) => !bronBestaat(bron, bronnen, ids))
    .map((bron) => `De bron ‘${bron}’ is niet bekend.`);
}

function foutenInErvaringen({ ervaringen, menukaart }: Inhoud): string[] {
  const ids = new Set(menukaart.map(({ id }) => id));
  return ervaringen
    .filter(({ interventie }) => !ids.has(interventie))
    .map(({ id, interventie }) => `Ervaring ${id}: de interventie ‘${interventie}’ bestaat niet.`);
}

/** All that the schema of the content cannot see: ids, references, sources, and questions that lead nowhere. */
export function controleerInhoud(inhoud: Inhoud): string[] {
  return [
    ...foutenInIds(inhoud),
    ...foutenInVerwijzingen(inhoud.menukaart, inhoud),
    ...foutenInBronnen(inhoud),
    ...foutenInErvaringen(inhoud),
    ...doodlopend(inhoud),
  ];
}
