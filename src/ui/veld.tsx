import type { ChangeEvent, FocusEvent, InputHTMLAttributes, ReactNode } from "react";
import { Icoon } from "./icoon.tsx";

type Invoer = HTMLInputElement | HTMLTextAreaElement;

/** What ties a text field to its value: spread it into a field (`<Tekstveld label="…" {...binding} />`). */
export type Binding = {
  /** Key of the value; the id of the field follows from it (see veldId). */
  name: string;
  defaultValue: string;
  onChange(event: ChangeEvent<Invoer>): void;
  onBlur(event: FocusEvent<Invoer>): void;
  ref(element: Invoer | null): void;
  /** What is wrong with the typed text and what to do. */
  fout?: string | undefined;
  /** The value as it was changed elsewhere while this field was being typed in. */
  elders?: string | undefined;
  neemElders?: (() => void) | undefined;
};

/** Id of the field for a key: "school/naam" → "school-naam". A link can point to it. */
export const veldId = (name: string): string => name.replaceAll("/", "-");

type Rond = {
  label: ReactNode;
  /** One short sentence between label and field. */
  hulp?: ReactNode;
  /** Label for screen readers only, e.g. in a table on a wide page. */
  inCel?: boolean;
};

const beschrijving = (id: string, hulp: ReactNode) => (hulp ? `${id}-hulp ${id}-na` : `${id}-na`);

type Kader = Rond & {
  id: string;
  fout?: string | undefined;
  elders?: string | undefined;
  neemElders?: (() => void) | undefined;
  children: ReactNode;
};

/** Label above, help between, the field, and below it the error and what was changed elsewhere. */
export function Veldkader({ id, label, hulp, inCel, fout, elders, neemElders, children }: Kader) {
  return (
    <div className={inCel ? "veld veld--cel" : "veld"}>
      <label htmlFor={id} className={inCel ? "cel" : undefined}>
        {label}
      </label>
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      {children}
      <div className="veld__na" id={`${id}-na`} aria-live="polite">
        {fout && (
          <p className="fouttekst">
            <Icoon naam="let" />
            {fout}
          </p>
        )}
        {elders !== undefined && (
          <p className="elders">
            Elders gewijzigd in: {elders === "" ? "leeg" : elders}{" "}
            <button type="button" className="knop knop--stil" onClick={neemElders}>
              Die tekst nemen
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

export type Veldsoort = "tekst" | "kort" | "getal" | "bedrag" | "datum";

const INVOER: Record<Veldsoort, { className: string; inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"] }> =
  {
    tekst: { className: "invoer" },
    kort: { className: "invoer invoer--kort" },
    getal: { className: "invoer invoer--kort", inputMode: "decimal" },
    bedrag: { className: "invoer invoer--getal", inputMode: "decimal" },
    datum: { className: "invoer invoer--kort" },
  };

type Tekstveldeigenschappen = Binding & Rond & { soort?: Veldsoort; autoComplete?: string };

/** A field of one line: text, a short text, a number, an amount of money or a date. */
export function Tekstveld({
  label,
  hulp,
  inCel,
  fout,
  elders,
  neemElders,
  soort = "tekst",
  autoComplete = "off",
  ...binding
}: Tekstveldeigenschappen) {
  const id = veldId(binding.name);
  return (
    <Veldkader {...{ id, label, hulp, fout, elders, neemElders }} inCel={inCel ?? false}>
      <input
        type="text"
        id={id}
        autoComplete={autoComplete}
        {...INVOER[soort]}
        {...binding}
        aria-invalid={fout !== undefined}
        aria-describedby={beschrijving(id, hulp)}
      />
    </Veldkader>
  );
}

/** A field for a few sentences; it grows with the text. */
export function Tekstvak({
  label,
  hulp,
  inCel,
  fout,
  elders,
  neemElders,
  regels = 3,
  ...binding
}: Binding & Rond & { regels?: number }) {
  const id = veldId(binding.name);
  return (
    <Veldkader {...{ id, label, hulp, fout, elders, neemElders }} inCel={inCel ?? false}>
      <textarea
        className="invoer"
        id={id}
        rows={regels}
        {...binding}
        aria-invalid={fout !== undefined}
        aria-describedby={beschrijving(id, hulp)}
      />
    </Veldkader>
  );
}

/** Fields side by side; labels, fields and errors line up. */
export function Veldenrooster({ children }: { children: ReactNode }) {
  return <div className="rooster">{children}</div>;
}
