import { leesBedrag, leesBoeking, toonInvoerbedrag } from "../begroting/bedrag.ts";
import { leesDatum, toonInvoerdatum } from "./datum.ts";
import type { Waarde } from "./entries.ts";
import { goed, mis, type Uitkomst } from "./uitkomst.ts";

/** How one kind of field is typed and stored. An empty text means: not filled in (waarde undefined). */
export type Veldsoort = {
  /** Stored value → what stands in the field. */
  toon(waarde: Waarde | undefined): string;
  /** Typed text → the value to store, or a Dutch sentence that says what to type. */
  lees(tekst: string): Uitkomst<Waarde | undefined>;
};

const toon = (waarde: Waarde | undefined) => (waarde === undefined ? "" : String(waarde));

/** Free text, up to `max` characters. */
export const tekstveld = (max = 4000): Veldsoort => ({
  toon,
  lees: (tekst) =>
    tekst.length > max ? mis(`Deze tekst is te lang: hooguit ${max} tekens.`) : goed(tekst === "" ? undefined : tekst),
});

/** "1.250" or "1.250,5": a dot with three digits behind it separates thousands, as in an amount ("0.625" does not). */
const DUIZENDTAL = /^[1-9]\d{0,2}(\.\d{3})+(?=,|$)/;
const zonderPunten = (kaal: string) => (DUIZENDTAL.test(kaal) ? kaal.replaceAll(".", "") : kaal);

/** Whole number from `min` up to `max`. */
export const geheelveld = (max: number, min = 0): Veldsoort => ({
  toon,
  lees: (tekst) => {
    const kaal = zonderPunten(tekst.trim());
    if (kaal === "") return goed(undefined);
    if (!/^\d+$/.test(kaal)) return mis("Typ een heel getal, zonder letters of komma.");
    const waarde = Number(kaal);
    if (waarde < min) return mis(`Typ een getal vanaf ${min}.`);
    return waarde > max ? mis(`Typ een getal tot en met ${max}.`) : goed(waarde);
  },
});

/** Decimal number with a Dutch comma, up to `max`. */
export const decimaalveld = (max: number): Veldsoort => ({
  toon: (waarde) => toon(waarde).replace(".", ","),
  lees: (tekst) => {
    const kaal = zonderPunten(tekst.trim()).replace(",", ".");
    if (kaal === "") return goed(undefined);
    if (!/^\d+(\.\d+)?$|^\.\d+$/.test(kaal)) return mis("Typ een getal met een komma, bijvoorbeeld 0,6.");
    const waarde = Number(kaal);
    return waarde > max ? mis(`Typ een getal tot en met ${max}.`) : goed(waarde);
  },
});

/** Amount of money, stored in centen. */
export const bedragveld: Veldsoort = {
  toon: (waarde) => (typeof waarde === "number" ? toonInvoerbedrag(waarde) : toon(waarde)),
  lees: (tekst) => (tekst.trim() === "" ? goed(undefined) : leesBedrag(tekst)),
};

/** Like bedragveld, also below zero: money that came back. */
export const boekingveld: Veldsoort = {
  toon: bedragveld.toon,
  lees: (tekst) => (tekst.trim() === "" ? goed(undefined) : leesBoeking(tekst)),
};

/** Date, typed as 24-11-2026 or chosen in a date field (2026-11-24); stored as ISO. Limits are ISO dates, inclusive. */
export const datumveld = (grens: { vanaf?: string; tot?: string; waarvan?: string } = {}): Veldsoort => ({
  toon: (waarde) => toonInvoerdatum(toon(waarde)),
  lees: (tekst) => {
    if (tekst.trim() === "") return goed(undefined);
    const gelezen = leesDatum(tekst);
    if (!gelezen.goed) return gelezen;
    const buiten = (grens.vanaf && gelezen.waarde < grens.vanaf) || (grens.tot && gelezen.waarde > grens.tot);
    return buiten
      ? mis(
          `Deze datum valt buiten ${grens.waarvan ?? "het plan"}: kies tussen ${toonInvoerdatum(grens.vanaf ?? "")} en ${toonInvoerdatum(grens.tot ?? "")}.`,
        )
      : gelezen;
  },
});

/** Text of a fixed form, e.g. a BRIN. Stored in capitals. */
export const patroonveld = (patroon: RegExp, uitleg: string): Veldsoort => ({
  toon,
  lees: (tekst) => {
    const kaal = tekst.trim().toUpperCase();
    if (kaal === "") return goed(undefined);
    return patroon.test(kaal) ? goed(kaal) : mis(uitleg);
  },
});
