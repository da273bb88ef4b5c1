/** Cost per pupil reached, in whole centen, rounded half up; undefined while the number of pupils is not known. */
export function kostenPerLeerling(centen: number, leerlingen: number | undefined): number | undefined {
  return leerlingen === undefined || leerlingen === 0 ? undefined : Math.round(centen / leerlingen);
}

/** Part of a whole in whole percents; undefined when there is no whole. */
export const procentVan = (deel: number, geheel: number): number | undefined =>
  geheel === 0 ? undefined : Math.round((100 * deel) / geheel);
