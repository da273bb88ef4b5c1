import type { Beeld } from "../beeld.ts";
import { opVolgorde } from "../dossier/velden.ts";
import { bedragcel, type Cel, datumcel, som, tekstcel, type Werkblad } from "./werkblad.ts";

/** Sheet Uitgaven: what was really spent, line by line, as the administration gave it. */
export function bladUitgaven({ dossier, begroting }: Beeld): Werkblad {
  const regels = new Map(begroting.regels.map((kostenregel) => [kostenregel.id, kostenregel]));
  const potjes = new Map(begroting.potjes.map(({ id, potje }) => [id, potje.naam]));
  const uitgaven = opVolgorde(dossier.uitgave);
  const rijen = uitgaven.map(({ regel: id, bedrag, datum, notitie }): Cel[] => {
    const kostenregel = regels.get(id);
    return [
      datumcel(datum),
      tekstcel(kostenregel?.nummer),
      tekstcel(kostenregel?.regel.omschrijving),
      tekstcel(kostenregel && potjes.get(kostenregel.regel.potje)),
      tekstcel(notitie),
      bedragcel(bedrag),
    ];
  });
  const totaal = uitgaven.reduce((bij, { bedrag }) => bij + (bedrag ?? 0), 0);
  const kolomsom = rijen.length > 0 ? som([0, 5], [rijen.length - 1, 5]) : undefined;
  const leeg = Array.from({ length: 4 }, () => undefined);
  return {
    naam: "Uitgaven",
    kolommen: [
      { kop: "Datum", breedte: 13 },
      { kop: "Post", breedte: 8 },
      { kop: "Omschrijving", breedte: 36 },
      { kop: "Potje", breedte: 26 },
      { kop: "Notitie", breedte: 36 },
      { kop: "Bedrag", breedte: 15 },
    ],
    rijen: [...rijen, [tekstcel("Samen"), ...leeg, bedragcel(totaal, kolomsom)]],
    vasteKolommen: 0,
    metTotaal: true,
  };
}
