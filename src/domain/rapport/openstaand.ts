import type { Beeld } from "../beeld.ts";
import type { Melding } from "../regels/melding.ts";

/** What is printed as an open point: every STOP and WAARSCHUW, with or without a written reason. Never a TIP. */
export const openPunten = ({ meldingen }: Pick<Beeld, "meldingen">): Melding[] =>
  meldingen.filter(({ ernst }) => ernst === "STOP" || ernst === "WAARSCHUW");
