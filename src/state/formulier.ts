import { type ChangeEvent, type FocusEvent, useLayoutEffect, useReducer, useState, useSyncExternalStore } from "react";
import { type UseFormRegisterReturn, useForm } from "react-hook-form";
import type { Veldsoort } from "#domain/dossier/veldsoort.ts";
import { useOpenDossier } from "./dossier-context.ts";
import { Invoer } from "./invoer.ts";

type Invoerelement = HTMLInputElement | HTMLTextAreaElement;

/** What ties a text field to its leaf of the dossier: spread it into a field. */
export type Veldbinding = {
  name: string;
  defaultValue: string;
  onChange(event: ChangeEvent<Invoerelement>): void;
  onBlur(event: FocusEvent<Invoerelement>): void;
  ref(element: Invoerelement | null): void;
  /** What is wrong with the text and what to type. */
  fout?: string;
  /** What another tab made of this field while the user was typing in it, and the way to take that over. */
  elders?: string;
  neemElders?(): void;
};

/**
 * Text fields bound to the dossier one by one. The input keeps its own text (react-hook-form, uncontrolled), so that
 * live data never wipes what the user is typing; see Invoer for when each side gives way.
 */
export function useFormulier(): { veld(sleutel: string, soort: Veldsoort): Veldbinding } {
  const { document, velden } = useOpenDossier();
  const { register, setValue } = useForm<Record<string, string>>({ shouldUnregister: true });
  const [, render] = useReducer((keer: number) => keer + 1, 0);
  const [invoer] = useState(() => new Invoer(document, setValue, render));
  const [refs] = useState(() => new Map<string, Vasteref>());

  // Live data never redraws a field: only what is wrong with a text does.
  useSyncExternalStore(document.onChange, invoer.onleesbaar);

  // Before the provider closes the dossier: layout effects are cleaned up first.
  useLayoutEffect(() => {
    const stop = invoer.follow();
    velden.add(invoer.writeAll);
    return () => {
      velden.delete(invoer.writeAll);
      stop();
    };
  }, [invoer, velden]);

  return {
    veld(sleutel, soort) {
      const veld = invoer.veld(sleutel, soort);
      const vast = refs.get(sleutel) ?? stableRef(sleutel, invoer);
      refs.set(sleutel, vast);
      vast.registered = register(sleutel);
      const { registered } = vast;
      const fout = invoer.fout(veld);
      return {
        name: sleutel,
        defaultValue: invoer.tekst(sleutel, veld),
        ref: vast.ref,
        onChange(event) {
          void registered.onChange(event);
          invoer.typed(sleutel, event.target.value);
        },
        onBlur(event) {
          void registered.onBlur(event);
          invoer.left(sleutel);
        },
        ...(fout === undefined ? {} : { fout }),
        ...(veld.elders === undefined ? {} : { elders: veld.elders, neemElders: () => invoer.takeElders(sleutel) }),
      };
    },
  };
}

type Vasteref = { ref: Veldbinding["ref"]; registered?: UseFormRegisterReturn };

/** One function per field for as long as the form lives: React calls it only when the field really comes or goes. */
function stableRef(sleutel: string, invoer: Invoer): Vasteref {
  const vast: Vasteref = {
    ref(element) {
      vast.registered?.ref(element);
      invoer.attached(sleutel, element);
    },
  };
  return vast;
}
