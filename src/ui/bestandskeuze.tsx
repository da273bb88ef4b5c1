import { type ReactNode, useRef } from "react";
import { Knop, type Knopsoort } from "./knop.tsx";

type Bestandskeuzeeigenschappen = {
  /** Kinds of files that the window of the system shows, e.g. ".csv,.xlsx". */
  soorten: string;
  /** May more than one file be chosen at once? */
  meer?: boolean;
  knop?: Knopsoort;
  /** Why no file can be chosen now. */
  nietMogelijk?: string | undefined;
  onKies(bestanden: File[]): void;
  children: ReactNode;
};

/** A button that asks the system for one or more files. The same file can be chosen again. */
export function Bestandskeuze(eigenschappen: Bestandskeuzeeigenschappen) {
  const { soorten, meer = false, knop = "rand", nietMogelijk, onKies, children } = eigenschappen;
  const invoer = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={invoer}
        type="file"
        hidden
        accept={soorten}
        multiple={meer}
        onChange={(event) => {
          const bestanden = [...(event.target.files ?? [])];
          event.target.value = "";
          if (bestanden.length > 0) onKies(bestanden);
        }}
      />
      <Knop soort={knop} nietMogelijk={nietMogelijk} onClick={() => invoer.current?.click()}>
        {children}
      </Knop>
    </>
  );
}
