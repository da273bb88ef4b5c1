import { useState } from "react";
import type { Binding } from "#ui/veld.tsx";

/** A text field of a small form that is not part of a plan yet: its text and the binding for the field. */
export function useInvoer(
  name: string,
  begin: string,
  fout?: string,
  bijTypen: () => void = () => undefined,
): { tekst: string; binding: Binding } {
  const [tekst, setTekst] = useState(begin);
  const binding: Binding = {
    name,
    defaultValue: begin,
    onChange: (event) => {
      setTekst(event.target.value);
      bijTypen();
    },
    onBlur: () => undefined,
    ref: () => undefined,
    fout,
  };
  return { tekst, binding };
}
