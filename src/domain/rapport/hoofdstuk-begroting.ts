import type { Beeld } from "../beeld.ts";
import { bedragweergave } from "../begroting/bedrag.ts";
import { telling } from "../taal.ts";
import { kostentabel, kostenuitleg } from "./begroting-kosten.ts";
import { potjesPerJaar, potjesUitleg } from "./begroting-potjes.ts";
import { uitgegeventabel } from "./begroting-uitgegeven.ts";
import { varianten } from "./begroting-varianten.ts";
import { deelExtern, stapelsPerJaar, verdelingstabel } from "./begroting-verdeling.ts";
import type { Blok, Tekst } from "./blok.ts";
import { GEEN_BOVENSCHOOLS, heeftBovenschools } from "./hoofdstuk-bovenschools.ts";

/** The money in a few sentences, also when there is too much or none. */
export function geldInHetKort({ begroting, jaren }: Beeld): Tekst[] {
  const { beschikbaar, totaal, over } = begroting;
  const bedrag = bedragweergave([beschikbaar.totaal, totaal.totaal, over.totaal]);
  if (jaren.length === 0)
    return ["De schooljaren van dit plan zijn nog niet gekozen. Bedragen per jaar tellen daarom nog niet mee."];
  if (begroting.regels.length === 0 && begroting.potjes.length === 0)
    return ["De school heeft nog geen begroting gemaakt."];
  const rest =
    over.totaal < 0
      ? `Er is **${bedrag(-over.totaal)} te veel** gepland.`
      : `Er blijft **${bedrag(over.totaal)}** over.`;
  return [
    `Het plan kost samen **${bedrag(totaal.totaal)}** in ${telling(jaren.length, "schooljaar", "schooljaren")}. Er is **${bedrag(beschikbaar.totaal)}** beschikbaar. ${rest}`,
  ];
}

function verdeling(beeld: Beeld): Blok[] {
  if (beeld.begroting.totaal.totaal === 0) return [];
  const extern = deelExtern(beeld);
  return [verdelingstabel(beeld), ...(extern ? [extern] : [])];
}

const geenBovenschools: Blok = {
  soort: "kant",
  titel: "Geld boven de school",
  blokken: [{ soort: "alinea", tekst: GEEN_BOVENSCHOOLS }],
};

/** Section 7: all money, from potje to line, and who gets it. */
export function hoofdstukBegroting(beeld: Beeld): Blok[] {
  const { begroting, jaren } = beeld;
  const stapels = stapelsPerJaar(beeld);
  const uitgegeven = uitgegeventabel(beeld);
  return [
    {
      soort: "kant",
      titel: "In het kort",
      blokken: geldInHetKort(beeld).map((tekst): Blok => ({ soort: "alinea", tekst })),
    },
    ...(begroting.potjes.length > 0 && jaren.length > 1 ? [potjesPerJaar(beeld)] : []),
    ...potjesUitleg(beeld),
    ...(uitgegeven ? [uitgegeven] : []),
    ...(stapels ? [stapels] : []),
    ...(begroting.regels.length > 0 || beeld.keuzes.length > 0 ? [kostentabel(beeld), ...kostenuitleg(beeld)] : []),
    ...verdeling(beeld),
    ...varianten(beeld),
    ...(heeftBovenschools(beeld) ? [] : [geenBovenschools]),
  ];
}
