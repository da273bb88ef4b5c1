const TEKENS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Random id of eight characters a–z and 0–9, for a new item of a list or a new dossier. */
export function nieuwId(): string {
  return [...crypto.getRandomValues(new Uint32Array(8))].map((getal) => TEKENS[getal % TEKENS.length]).join("");
}
