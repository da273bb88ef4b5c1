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

/** A field in a cell of a table with the keys of a spreadsheet (see useRaster). */
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
  return (
    <Veldkader {...{ id, label, fout, elders, neemElders }} inCel>
      <input
        type="text"
        id={id}
        autoComplete="off"
        className={tekst ? "invoer" : "invoer invoer--getal"}
        inputMode={tekst ? "text" : "decimal"}
        data-rij={rij}
        data-kolom={kolom}
        {...binding}
        aria-invalid={fout !== undefined}
        aria-describedby={uitkomst ? `${id}-uitkomst ${id}-na` : `${id}-na`}
      />
      {uitkomst && (
        <p className="uitkomst" id={`${id}-uitkomst`}>
          {uitkomst}
        </p>
      )}
    </Veldkader>
  );
}
