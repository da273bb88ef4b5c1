import { isVariant } from "#domain/rapport/varianten.ts";
import { Stukkenlijst } from "./stukkenlijst.tsx";
import { Voorbeeld } from "./voorbeeld.tsx";

/** The documents of the plan; "stukken.<variant>" shows one as it will be printed. */
export function StukkenPagina({ plek }: { plek: string }) {
  const variant = plek.slice("stukken.".length);
  return isVariant(variant) ? <Voorbeeld key={variant} variant={variant} plek={plek} /> : <Stukkenlijst />;
}
