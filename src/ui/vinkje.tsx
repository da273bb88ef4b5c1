import type { ReactNode } from "react";
import type { Optie } from "./keuzelijst.tsx";

/** One checkbox with its text beside it. */
export function Vinkje({
  label,
  aan,
  onZet,
  id,
  vast = false,
}: {
  label: ReactNode;
  aan: boolean;
  onZet(aan: boolean): void;
  id?: string;
  /** Cannot be ticked now. */
  vast?: boolean;
}) {
  return (
    <label className="keuze">
      <input type="checkbox" id={id} checked={aan} disabled={vast} onChange={(event) => onZet(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

type Vinkjeseigenschappen = {
  legend: ReactNode;
  hulp?: ReactNode;
  opties: readonly Optie[];
  gekozen: readonly string[];
  onZet(waarde: string, aan: boolean): void;
  id?: string;
  /** With this many ticked, another one waits until one is taken away. */
  hoogstens?: number | undefined;
};

/** Any number out of a list, or a few at most. */
export function Vinkjes({ legend, hulp, opties, gekozen, onZet, id, hoogstens }: Vinkjeseigenschappen) {
  const vol = hoogstens !== undefined && gekozen.length >= hoogstens;
  return (
    <fieldset className="veld" id={id}>
      <legend className="label">{legend}</legend>
      {hulp && <p className="hulp">{hulp}</p>}
      <div className="keuzes">
        {opties.map(({ waarde, label }) => (
          <Vinkje
            key={waarde}
            label={label}
            aan={gekozen.includes(waarde)}
            vast={vol && !gekozen.includes(waarde)}
            onZet={(aan) => onZet(waarde, aan)}
          />
        ))}
      </div>
    </fieldset>
  );
}
