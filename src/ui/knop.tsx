import { type ButtonHTMLAttributes, type ReactNode, type Ref, useId } from "react";
import { Icoon, type Icoonnaam } from "./icoon.tsx";

export type Knopsoort = "vol" | "rand" | "stil" | "weg" | "tekst";

const KLASSE: Record<Knopsoort, string> = {
  vol: "knop",
  rand: "knop knop--rand",
  stil: "knop knop--stil",
  weg: "knop knop--weg",
  tekst: "tekstknop",
};

type Knopeigenschappen = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "className"> & {
  /** One filled button ("vol") per block; "weg" removes something; "tekst" stands in a sentence. */
  soort?: Knopsoort;
  icoon?: Icoonnaam;
  /** Why the button cannot be used yet. It stays reachable, does nothing, and shows the reason behind the buttons. */
  nietMogelijk?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
};

/** A button that says what happens. Never `disabled`: a reason is shown instead. */
export function Knop({ soort = "vol", icoon, nietMogelijk, onClick, children, ...rest }: Knopeigenschappen) {
  const id = useId();
  const dicht = nietMogelijk === undefined ? {} : { "aria-disabled": true, "aria-describedby": id };
  return (
    <>
      <button
        type="button"
        {...rest}
        {...dicht}
        className={KLASSE[soort]}
        onClick={nietMogelijk === undefined ? onClick : (event) => event.preventDefault()}
      >
        {icoon && <Icoon naam={icoon} />}
        {children}
      </button>
      {nietMogelijk !== undefined && (
        <p className="bij knop__reden" id={id}>
          {nietMogelijk}
        </p>
      )}
    </>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function Knoplink({ soort = "vol", href, children }: { soort?: Knopsoort; href: string; children: ReactNode }) {
  return (
    <a className={KLASSE[soort]} href={href}>
      {children}
    </a>
  );
}

/** Buttons side by side; on a narrow page below each other. */
export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="knoppen">{children}</div>;
}
