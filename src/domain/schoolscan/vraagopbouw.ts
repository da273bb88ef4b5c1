import type { Schaal } from "./schaal.ts";

/** The scales of a question in the order in which they are asked: the size of the group comes after the answer itself. */
export const vraagschalen = (schalen: readonly Schaal[]): Schaal[] => [
  ...schalen.filter((schaal) => schaal !== "O"),
  ...schalen.filter((schaal) => schaal === "O"),
];

/** What stands above a scale that follows the question. */
export const SCHAALVRAGEN: Record<Schaal, string> = {
  Z: "Hoeveel zorgen geeft dit?",
  O: "Om hoeveel leerlingen gaat het?",
  K: "Is dit op orde?",
  KP: "Hoe bekwaam is het team?",
  V: "Hoe is het vergeleken met eerdere jaren?",
  W: "Is dat zoals verwacht?",
  C: "Een getal erbij, als jullie dat hebben",
  T: "In eigen woorden",
  S: "Hoe stemde het team?",
};
