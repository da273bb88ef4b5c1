import { type ReactNode, useId } from "react";

export type Optie = { waarde: string; label: string };

type Keuzelijsteigenschappen = {
  label: ReactNode;
  hulp?: ReactNode;
  opties: readonly Optie[];
  /** "" = nothing chosen. */
  waarde: string;
  onKies(waarde: string): void;
  /** Text of the choice "" ; left out when something must be chosen. */
  leeg?: string;
  id?: string;
  /** Label for screen readers only, in a table on a wide page. */
  inCel?: boolean;
};

/** Choose one from a list (native select). */
export function Keuzelijst({ label, hulp, opties, waarde, onKies, leeg, id, inCel = false }: Keuzelijsteigenschappen) {
  const eigenId = useId();
  const veld = id ?? eigenId;
  return (
    <div className={inCel ? "veld veld--cel" : "veld"}>
      <label htmlFor={veld} className={inCel ? "cel" : undefined}>
        {label}
      </label>
      {hulp && (
        <p className="hulp" id={`${veld}-hulp`}>
          {hulp}
        </p>
      )}
      <select
        className="invoer"
        id={veld}
        value={waarde}
        onChange={(event) => onKies(event.target.value)}
        aria-describedby={hulp ? `${veld}-hulp` : undefined}
      >
        {leeg !== undefined && <option value="">{leeg}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </div>
  );
}
