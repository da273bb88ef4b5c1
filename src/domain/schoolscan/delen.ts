import { SCHOOLSOORTNAMEN } from "../dossier/namen.ts";
import { SCHOOLSOORTEN, type School } from "../dossier/school.ts";

/** A part of the school for which questions can be answered apart; id "" = the whole school. */
export type Deel = { id: string; naam: string };

/** What a part is called: "hele school", "havo". An unknown id gives the id itself. */
export function toonDeel(id: string): string {
  const soort = SCHOOLSOORTEN.find((schoolsoort) => schoolsoort === id);
  return id === "" ? "hele school" : soort ? SCHOOLSOORTNAMEN[soort] : id;
}

/** The whole school and, in vo with more than one schoolsoort, each schoolsoort: results differ most between those. */
export function delenVoor({ sectoren, schoolsoorten }: Pick<School, "sectoren" | "schoolsoorten">): Deel[] {
  const soorten = sectoren.vo ? SCHOOLSOORTEN.filter((soort) => schoolsoorten[soort]) : [];
  return ["", ...(soorten.length > 1 ? soorten : [])].map((id) => ({ id, naam: toonDeel(id) }));
}
