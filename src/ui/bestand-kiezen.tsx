import { useRef } from "react";
import { Knop, type Knopsoort } from "./knop.tsx";

type Kieseigenschappen = {
  soort?: Knopsoort;
  /** What the chooser offers: ".inlevering" or "image/*". Left out: everything. */
  accept?: string;
  /** Many files at once, or a whole folder. */
  veel?: boolean | "map";
  onKies(bestanden: File[]): void;
  children: string;
};

/** A button that lets the user choose one or more files. */
export function BestandKiezen({ soort = "rand", accept, veel = false, onKies, children }: Kieseigenschappen) {
  const invoer = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(element) => {
          invoer.current = element;
          element?.toggleAttribute("webkitdirectory", veel === "map");
        }}
        type="file"
        hidden
        aria-label={children}
        multiple={veel !== false}
        {...(accept === undefined ? {} : { accept })}
        onChange={(event) => {
          const bestanden = [...(event.target.files ?? [])];
          event.target.value = "";
          if (bestanden.length > 0) onKies(bestanden);
        }}
      />
      <Knop soort={soort} onClick={() => invoer.current?.click()}>
        {children}
      </Knop>
    </>
  );
}
