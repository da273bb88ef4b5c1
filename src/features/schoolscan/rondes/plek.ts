/** Id of this part of the schoolscan. */
export const RONDES = "rondes";

/** Place where an earlier round is read: "rondes.r1". */
export const plekVanRonde = (id: string): string => `${RONDES}.${id}`;

/** The round that a place asks for; "" = none. */
export const rondeUit = (plek: string | undefined): string =>
  plek?.startsWith(`${RONDES}.`) ? plek.slice(RONDES.length + 1) : "";
