import { toonBron } from "../bron.ts";
import { SECTORNAMEN } from "../dossier/namen.ts";
import { type School, SECTOREN, type Sector } from "../dossier/school.ts";
import type { Inhoud } from "../inhoud.ts";
import type { Cijfer } from "../rapport/cijfer.ts";
import { metHoofdletter, opsomming } from "../taal.ts";

type Schoolvorm = Pick<School, "sectoren" | "schoolsoorten">;

/** One national figure in words: the figure, what was asked of whom and when, what it does not prove, and the source. */
export type Landelijk = { id: string; toon: string; wat: string; letOp: string; bron: string };

const isVanAllen = ({ sectoren }: Cijfer) => sectoren.length === SECTOREN.length;

/** Does the school have a schoolsoort that this figure is about? No choice yet = all of them. */
function pastSoort({ schoolsoorten }: Cijfer, school: Schoolvorm): boolean {
  const eigen = Object.keys(school.schoolsoorten);
  return schoolsoorten.length === 0 || eigen.length === 0 || schoolsoorten.some((soort) => school.schoolsoorten[soort]);
}

/**
 * The figures that may stand beside a scan item of this school: of its sector (or of all sectors together), meant to be
 * compared (grade A). The sources split only bao, vo and (v)so.
 */
export function cijfersBij(inhoud: Pick<Inhoud, "cijfers">, school: Schoolvorm, item: string): Cijfer[] {
  return inhoud.cijfers.filter(
    (cijfer) =>
      cijfer.gebruik === "A" &&
      cijfer.items.includes(item) &&
      cijfer.sectoren.some((sector) => school.sectoren[sector]) &&
      pastSoort(cijfer, school),
  );
}

/** "Aandeel schoolleiders met … (alle sectoren samen, najaar 2025)" */
export function watIsGevraagd(cijfer: Cijfer): string {
  const wie = isVanAllen(cijfer) && cijfer.groep === "alle" ? "alle sectoren samen" : cijfer.groep;
  return `${cijfer.definitie} (${wie}, ${cijfer.periode})`;
}

/** Sectors of the school about which none of these figures says anything apart. */
export function zonderEigenCijfer(cijfers: readonly Cijfer[], school: Schoolvorm): Sector[] {
  const apart = (sector: Sector) => cijfers.some(({ sectoren }) => sectoren.length === 1 && sectoren[0] === sector);
  return SECTOREN.filter((sector) => school.sectoren[sector] && !apart(sector));
}

/** "Voor het praktijkonderwijs is er geen apart landelijk cijfer."; undefined when every sector has one. */
export function zinZonderEigenCijfer(cijfers: readonly Cijfer[], school: Schoolvorm): string | undefined {
  const zonder = zonderEigenCijfer(cijfers, school).map((sector) => SECTORNAMEN[sector]);
  return zonder.length === 0 ? undefined : `Voor het ${opsomming(zonder)} is er geen apart landelijk cijfer.`;
}

/** A figure as people read it. */
export const landelijkInWoorden = (inhoud: Pick<Inhoud, "bronnen">, cijfer: Cijfer): Landelijk => ({
  id: cijfer.id,
  toon: metHoofdletter(cijfer.toon),
  wat: watIsGevraagd(cijfer),
  letOp: cijfer.letOp,
  bron: toonBron(inhoud.bronnen, cijfer.bron),
});
