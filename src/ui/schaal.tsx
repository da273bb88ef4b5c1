import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Knop } from "./knop.tsx";
import { Zorgvak } from "./zorgvak.tsx";

export type Schaaloptie = {
  waarde: string;
  label: string;
  /** Key that chooses it while the focus is inside; from 1 it is shown as a coloured square. */
  cijfer?: number;
};

type Schaaleigenschappen = {
  /** A text becomes a small label; pass elements for a question with its number. */
  legend: ReactNode;
  /** Unique on the page: radios with the same name are one group. */
  naam: string;
  opties: readonly Schaaloptie[];
  waarde: string | undefined;
  /** undefined: the answer was cleared. */
  onKies(waarde: string | undefined): void;
  /** "z": the scale from light to dark in a row; "klein": plain choices. */
  soort?: "z" | "klein";
  children?: ReactNode;
};

const WISTOETSEN = ["Backspace", "Delete"];

/** One answer out of a few, as native radios: arrow keys, the digit keys of the options, and a way to clear it. */
export function Schaal({ legend, naam, opties, waarde, onKies, soort = "klein", children }: Schaaleigenschappen) {
  const kader = useRef<HTMLDivElement>(null);
  const focus = (gekozen: string | undefined) => {
    const radios = [...(kader.current?.querySelectorAll("input") ?? [])];
    (radios.find((radio) => radio.value === gekozen) ?? radios[0])?.focus();
  };
  const kies = (keuze: string | undefined) => {
    onKies(keuze);
    focus(keuze);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const optie = opties.find(({ cijfer }) => cijfer !== undefined && String(cijfer) === event.key);
    if (!optie && !WISTOETSEN.includes(event.key)) return;
    event.preventDefault();
    kies(optie?.waarde);
  };
  const breedte = soort === "klein" && opties.length <= 4 ? " schaal--4" : "";
  return (
    <fieldset className={typeof legend === "string" ? "omvang" : undefined}>
      <legend className={typeof legend === "string" ? "label" : undefined}>{legend}</legend>
      {children}
      <div className={`schaal schaal--${soort}${breedte}`} ref={kader}>
        {opties.map((optie) => (
          <label key={optie.waarde}>
            <input
              type="radio"
              name={naam}
              value={optie.waarde}
              checked={waarde === optie.waarde}
              onChange={() => onKies(optie.waarde)}
              onKeyDown={onKeyDown}
            />
            <span>{optie.label}</span>
            {soort === "z" && optie.cijfer ? <Zorgvak cijfer={optie.cijfer} /> : null}
          </label>
        ))}
      </div>
      {waarde !== undefined && (
        <Knop soort="stil" onClick={() => kies(undefined)}>
          Antwoord wissen
        </Knop>
      )}
    </fieldset>
  );
}
