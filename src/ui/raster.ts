import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from "react";
import {
  type Celplaats,
  doelVan,
  isVeld,
  type Looptoets,
  markeer,
  plaatsVan,
  type Rasterveld,
  typ,
  type Vlak,
  veldOp,
  vlakTussen,
} from "./raster-plaats.ts";

export type Rasterhandelingen = {
  /** Text for the clipboard. */
  kopieer(vlak: Vlak): string;
  wis(vlak: Vlak): void;
  /** More than one cell was pasted. */
  plak(start: Celplaats, tekst: string): void;
  ongedaan(): void;
  opnieuw(): void;
};

const isSneltoets = (event: KeyboardEvent, letter: string) =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === letter;
const isOpnieuw = (event: KeyboardEvent) => isSneltoets(event, "y") || (isSneltoets(event, "z") && event.shiftKey);

/** What the user is doing in the table: walking over the cells, or editing the text of one. */
class Raster {
  doe: Rasterhandelingen;
  readonly #meld: (gekozen: number) => void;
  /** The cell that has the focus, and the text it had then. */
  #veld: Rasterveld | undefined;
  #begin = "";
  #bewerkt = false;
  #gekozen = 0;
  /** The other corner of the marked cells. */
  #anker: Celplaats | undefined;
  /** The focus came with this click: the click itself puts no caret in the text. */
  #netBinnen = false;

  constructor(doe: Rasterhandelingen, meld: (gekozen: number) => void) {
    this.doe = doe;
    this.#meld = meld;
  }

  #kies(raster: Element, vlak: Vlak | undefined): void {
    const gekozen = vlak ? vlak.rijen.length * vlak.kolommen.length : 0;
    if (gekozen > 0 || this.#gekozen > 0) markeer(raster, vlak);
    this.#gekozen = gekozen;
    this.#meld(gekozen);
  }

  #vlak(raster: Element, veld: Rasterveld): Vlak {
    return vlakTussen(raster, this.#anker ?? plaatsVan(veld), plaatsVan(veld));
  }

  #ga(raster: Element, naar: Celplaats, anker?: Celplaats): void {
    const veld = veldOp(raster, naar);
    this.#anker = anker;
    veld?.focus();
    this.#kies(raster, anker && veld ? this.#vlak(raster, veld) : undefined);
  }

  /** Arrows, Home, End and Enter. Shift with an arrow marks. */
  #loop(event: KeyboardEvent, veld: Rasterveld, toets: Looptoets, merkt: boolean): boolean {
    const hier = plaatsVan(veld);
    const naar = doelVan(event.currentTarget, hier, toets);
    if (naar) this.#ga(event.currentTarget, naar, merkt ? (this.#anker ?? hier) : undefined);
    return naar !== undefined;
  }

  #bewerk(veld: Rasterveld): true {
    this.#bewerkt = true;
    veld.setSelectionRange(veld.value.length, veld.value.length);
    return true;
  }

  #zetTerug(veld: Rasterveld): true {
    typ(veld, this.#begin);
    this.#bewerkt = false;
    veld.select();
    return true;
  }

  /** A key while walking; true when it was for the table. */
  #looptoets(event: KeyboardEvent, veld: Rasterveld): boolean {
    if (this.#loop(event, veld, event, event.shiftKey)) return true;
    if (event.key === "F2") return this.#bewerk(veld);
    if (event.key === "Delete" || event.key === "Backspace") this.doe.wis(this.#vlak(event.currentTarget, veld));
    else if (event.key === "Escape") this.#ga(event.currentTarget, plaatsVan(veld));
    else if (isOpnieuw(event)) this.doe.opnieuw();
    else if (isSneltoets(event, "z")) this.doe.ongedaan();
    else return false;
    return true;
  }

  #toets(event: KeyboardEvent, veld: Rasterveld): boolean {
    if (!this.#bewerkt) this.#begin = veld.value;
    if (event.key === "Enter") {
      const pijl = { key: event.shiftKey ? "ArrowUp" : "ArrowDown", ctrlKey: false, metaKey: false };
      return this.#loop(event, veld, pijl, false);
    }
    if (!this.#bewerkt) return this.#looptoets(event, veld);
    return event.key === "Escape" && this.#zetTerug(veld);
  }

  onFocus = ({ target, currentTarget }: FocusEvent): void => {
    if (!isVeld(target) || this.#veld === target) return;
    this.#veld = target;
    this.#begin = target.value;
    this.#bewerkt = false;
    target.select();
    if (this.#anker === undefined) this.#kies(currentTarget, undefined);
  };

  onBlur = ({ target, relatedTarget }: FocusEvent): void => {
    if (!isVeld(target)) return;
    this.#veld = undefined;
    if (!(relatedTarget && isVeld(relatedTarget))) this.#anker = undefined;
  };

  onMouseDown = ({ target, currentTarget, shiftKey }: MouseEvent): void => {
    if (!isVeld(target)) return;
    this.#anker = shiftKey && this.#veld ? (this.#anker ?? plaatsVan(this.#veld)) : undefined;
    this.#netBinnen = this.#veld !== target;
    if (!shiftKey) this.#kies(currentTarget, undefined);
  };

  onMouseUp = (event: MouseEvent): void => {
    if (!isVeld(event.target)) return;
    if (this.#netBinnen) event.preventDefault();
    else this.#bewerkt = true;
    this.#netBinnen = false;
    if (this.#anker) this.#kies(event.currentTarget, this.#vlak(event.currentTarget, event.target));
  };

  onInput = ({ target }: { target: EventTarget }): void => {
    if (isVeld(target)) this.#bewerkt = true;
  };

  onKeyDown = (event: KeyboardEvent): void => {
    if (!isVeld(event.target) || event.nativeEvent.isComposing) return;
    if (this.#toets(event, event.target)) event.preventDefault();
  };

  onCopy = (event: ClipboardEvent): void => {
    if (!isVeld(event.target) || this.#bewerkt) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", this.doe.kopieer(this.#vlak(event.currentTarget, event.target)));
  };

  onCut = (event: ClipboardEvent): void => {
    if (!isVeld(event.target) || this.#bewerkt) return;
    this.onCopy(event);
    this.doe.wis(this.#vlak(event.currentTarget, event.target));
  };

  onPaste = (event: ClipboardEvent): void => {
    const tekst = event.clipboardData.getData("text/plain").replace(/[\r\n]+$/, "");
    if (!isVeld(event.target) || !/[\t\r\n]/.test(tekst)) return;
    event.preventDefault();
    const { rijen, kolommen } = this.#vlak(event.currentTarget, event.target);
    this.doe.plak({ rij: rijen[0] ?? "", kolom: kolommen[0] ?? 0 }, tekst);
  };
}

/**
 * The keys of a spreadsheet for a table of text fields (fields with data-rij and data-kolom, see Rastercel). It stays a table
 * with native fields, that every screen reader and phone knows; the keys come on top: arrows, Home and End walk, Shift marks,
 * Enter goes down, typing replaces, F2 edits, Escape takes back, Delete empties; copy, cut, paste and undo work on cells.
 * `gekozen` is the number of marked cells. Put `raster` on the element around the table.
 */
export function useRaster(doe: Rasterhandelingen) {
  const [gekozen, setGekozen] = useState(0);
  const [raster] = useState(() => new Raster(doe, setGekozen));
  raster.doe = doe;
  const { onFocus, onBlur, onMouseDown, onMouseUp, onInput, onKeyDown, onCopy, onCut, onPaste } = raster;
  return { raster: { onFocus, onBlur, onMouseDown, onMouseUp, onInput, onKeyDown, onCopy, onCut, onPaste }, gekozen };
}
