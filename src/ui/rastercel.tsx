import type { ReactNode } from "react";
import { type Binding, Veldkader, veldId } from "./veld.tsx";

type Eigenschappen = Binding & {
  label: ReactNode;
  rij: string;
  kolom: number;
  /** Words instead of a number. */
  tekst?: boolean;
  /** What follows from the number, e.g. "fte × € 58.000 = € 34.800". */
  uitkomst?: ReactNode;
};

/** Letters of a description that fit on one line of its cell; only used where a field cannot grow by itself. */
const PER_REGEL = 22;

/** A field in a cell of a table with the keys of a spreadsheet (see useRaster). A cell with words grows with them. */
export function Rastercel({
  label,
  rij,
  kolom,
  tekst = false,
  uitkomst,
  fout,
  elders,
  neemElders,
  ...binding
}: Eigenschappen) {
  const id = veldId(binding.name);
  const veld = {
    ...binding,
    id,
    autoComplete: "off",
    "data-rij": rij,
    "data-kolom": kolom,
    "aria-invalid": fout !== undefined,
    "aria-describedby": uitkomst ? `${id}-uitkomst ${id}-na` : `${id}-na`,
  };
  return (
    <Veldkader {...{ id, label, fout, elders, neemElders }} inCel>
      {tekst ? (
        <textarea
          className="invoer invoer--groeit"
          rows={Math.max(1, Math.ceil(binding.defaultValue.length / PER_REGEL))}
          {...veld}
        />
      ) : (
        <input type="text" className="invoer invoer--getal" inputMode="decimal" {...veld} />
      )}
      {uitkomst && (
        <p className="uitkomst" id={`${id}-uitkomst`}>
          {uitkomst}
        </p>
      )}
    </Veldkader>
  );
}
