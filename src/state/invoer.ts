import type { Change } from "#domain/dossier/entries.ts";
import { plekInWoorden } from "#domain/dossier/plek-woorden.ts";
import { ruwSleutel } from "#domain/dossier/ruw.ts";
import type { Veldsoort } from "#domain/dossier/veldsoort.ts";
import type { Dossierdocument, Wijziging } from "#storage/dossierdocument.ts";

/** Longest time between the first unwritten keystroke and writing it, in milliseconds. */
const MAX_WACHT = 150;

type Invoerelement = HTMLInputElement | HTMLTextAreaElement;

/** One text field. */
type Veld = {
  soort: Veldsoort;
  /** Where text is kept that could not be read. */
  readonly ruw: string;
  element: Invoerelement | null;
  /** Typed and not yet written. */
  wachtend: { tekst: string; timer: ReturnType<typeof setTimeout> } | undefined;
  /** What the user typed since entering the field. */
  getypt: string | undefined;
  /** No error is shown while the user types in a field that was right. */
  stil: boolean;
  /** What another tab or colleague made of the value while the user was typing. */
  elders: string | undefined;
};

/**
 * The text fields of one form between the user and the dossier. What is typed is written at most MAX_WACHT later; what
 * changes elsewhere shows at once, except in the field in which the user is typing: there it is only reported.
 */
export class Invoer {
  readonly #document: Dossierdocument;
  readonly #show: (sleutel: string, tekst: string) => void;
  readonly #render: () => void;
  readonly #velden = new Map<string, Veld>();

  /** `show` puts text in a field, `render` draws the form again. */
  constructor(document: Dossierdocument, show: (sleutel: string, tekst: string) => void, render: () => void) {
    this.#document = document;
    this.#show = show;
    this.#render = render;
  }

  /** Follows changes of the dossier until the returned function is called; that writes what is still waiting. */
  follow(): () => void {
    const stop = this.#document.onChange((wijziging) => this.#changed(wijziging));
    return () => {
      this.writeAll();
      stop();
    };
  }

  /** The field of this key. `soort` may differ from the last time, e.g. when the limits of a date change. */
  veld(sleutel: string, soort: Veldsoort): Readonly<Veld> {
    const veld = this.#velden.get(sleutel) ?? newVeld(soort, ruwSleutel(sleutel));
    veld.soort = soort;
    this.#velden.set(sleutel, veld);
    return veld;
  }

  /** What stands in the field: the text that could not be read, else the stored value. */
  tekst(sleutel: string, { soort, ruw: ruweSleutel }: Readonly<Veld>): string {
    const { [ruweSleutel]: ruw, [sleutel]: waarde } = this.#document.entries;
    return typeof ruw === "string" ? ruw : soort.toon(waarde);
  }

  /** All texts of this form that could not be read: the form is drawn again when one comes or goes. */
  onleesbaar = (): string => {
    const { entries } = this.#document;
    let teksten = "";
    for (const { ruw } of this.#velden.values()) if (entries[ruw] !== undefined) teksten += `${ruw}=${entries[ruw]}\n`;
    return teksten;
  };

  /** What is wrong with the text that could not be read. */
  fout({ soort, stil, ruw: ruweSleutel }: Readonly<Veld>): string | undefined {
    const ruw = this.#document.entries[ruweSleutel];
    if (stil || typeof ruw !== "string") return undefined;
    const gelezen = soort.lees(ruw);
    return gelezen.goed ? undefined : gelezen.fout;
  }

  /** The element came on the page, or went (null). */
  attached(sleutel: string, element: Invoerelement | null): void {
    const veld = this.#velden.get(sleutel);
    if (!veld) return;
    if (element) this.#show(sleutel, this.tekst(sleutel, veld));
    else {
      this.#write(sleutel, veld);
      Object.assign(veld, newVeld(veld.soort, veld.ruw));
    }
    veld.element = element;
  }

  typed(sleutel: string, tekst: string): void {
    const veld = this.#velden.get(sleutel);
    if (!veld) return;
    if (veld.getypt === undefined) {
      veld.stil = this.fout(veld) === undefined;
      this.#setElders(veld, undefined);
    }
    veld.getypt = tekst;
    if (veld.wachtend) veld.wachtend.tekst = tekst;
    else veld.wachtend = { tekst, timer: setTimeout(() => this.#write(sleutel, veld), MAX_WACHT) };
  }

  /** The user left the field. What stands there counts, also when it was changed elsewhere in the meantime. */
  left(sleutel: string): void {
    const veld = this.#velden.get(sleutel);
    if (!veld) return;
    this.#write(sleutel, veld);
    if (veld.elders !== undefined && veld.getypt !== undefined) this.#store(sleutel, veld, veld.getypt);
    veld.getypt = undefined;
    veld.stil = false;
    this.#document.stappen.seal();
    this.#render();
  }

  /** The user prefers what it was changed into elsewhere. */
  takeElders(sleutel: string): void {
    const veld = this.#velden.get(sleutel);
    if (veld?.elders === undefined) return;
    const tekst = veld.elders;
    clearTimeout(veld.wachtend?.timer);
    Object.assign(veld, { wachtend: undefined, getypt: undefined, elders: undefined });
    this.#store(sleutel, veld, tekst);
    this.#show(sleutel, tekst);
    this.#render();
  }

  writeAll = (): void => {
    for (const [sleutel, veld] of this.#velden) this.#write(sleutel, veld);
  };

  #write(sleutel: string, veld: Veld): void {
    const { wachtend } = veld;
    if (!wachtend) return;
    clearTimeout(wachtend.timer);
    veld.wachtend = undefined;
    this.#store(sleutel, veld, wachtend.tekst);
  }

  #store(sleutel: string, { soort, ruw }: Veld, tekst: string): void {
    const gelezen = soort.lees(tekst);
    const changes: Change[] = gelezen.goed
      ? [
          { sleutel, waarde: gelezen.waarde },
          { sleutel: ruw, waarde: undefined },
        ]
      : [{ sleutel: ruw, waarde: tekst }];
    this.#document.transact(changes, { wat: plekInWoorden(sleutel), groep: sleutel }, this);
  }

  #changed({ sleutels, vanElders, door }: Wijziging): void {
    if (door === this) return;
    for (const [sleutel, veld] of this.#velden) {
      if (!veld.element || !(sleutels.has(sleutel) || sleutels.has(veld.ruw))) continue;
      const tekst = this.tekst(sleutel, veld);
      if (vanElders && isBusy(veld)) this.#setElders(veld, tekst === veld.getypt ? undefined : tekst);
      else {
        veld.getypt = undefined;
        this.#show(sleutel, tekst);
      }
    }
  }

  #setElders(veld: Veld, tekst: string | undefined): void {
    if (veld.elders === tekst) return;
    veld.elders = tekst;
    this.#render();
  }
}

function newVeld(soort: Veldsoort, ruw: string): Veld {
  return { soort, ruw, element: null, wachtend: undefined, getypt: undefined, stil: false, elders: undefined };
}

/** Is the user typing in it? */
function isBusy({ element, wachtend, getypt }: Veld): boolean {
  return (
    wachtend !== undefined ||
    (getypt !== undefined && element !== null && element === element.ownerDocument.activeElement)
  );
}
