import type { ReactNode } from "react";
import type { Optie } from "./keuzelijst.tsx";

/** One checkbox with its text beside it. */
export function Vinkje({
  label,
  aan,
  onZet,
  id,
}: {
  label: ReactNode;
  aan: boolean;
  onZet(aan: boolean): void;
  id?: string;
}) {
  return (
    <label className="keuze">
      <input type="checkbox" id={id} checked={aan} onChange={(event) => onZet(event.target.checked)} />
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
};

/** Any number out of a list. */
export function Vinkjes({ legend, hulp, opties, gekozen, onZet, id }: Vinkjeseigenschappen) {
  return (
    <fieldset className="veld" id={id}>
      <legend className="label">{legend}</legend>
      {hulp && <p className="hulp">{hulp}</p>}
      <div className="keuzes">
        {opties.map(({ waarde, label }) => (
          <Vinkje key={waarde} label={label} aan={gekozen.includes(waarde)} onZet={(aan) => onZet(waarde, aan)} />
        ))}
      </div>
    </fieldset>
  );
}
