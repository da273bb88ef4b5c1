import type { Beeld } from "../beeld.ts";
import { GESPREKSGROEPNAMEN } from "../dossier/namen.ts";
import { opVolgorde } from "../dossier/velden.ts";
import { alsZin, metHoofdletter } from "../taal.ts";
import type { Blok, Rij, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

const ANTWOORD = { ja: "**Ja.**", nee: "**Nee.**", open: "**Nog niet besloten.**" };

function antwoord(doen: boolean | undefined, reactie: string): Tekst {
  const kort = doen === undefined ? ANTWOORD.open : doen ? ANTWOORD.ja : ANTWOORD.nee;
  const uitleg = plat(reactie);
  if (uitleg) return `${kort} ${alsZin(metHoofdletter(uitleg))}`;
  return doen === false ? `${kort} De reden is niet opgeschreven.` : kort;
}

/** What was said, by whom, and what the school does with it: one row each, in the order of the school. */
export function inbrengrijen({ dossier, keuzes }: Beeld): Rij[] {
  return opVolgorde(dossier.inbrengreactie).flatMap(({ groep, gezegd, doen, reactie, keuze: id }): Rij[] => {
    if (!gezegd.trim()) return [];
    const keuze = keuzes.find((een) => een.id === id);
    return [
      {
        cellen: [
          groep ? metHoofdletter(GESPREKSGROEPNAMEN[groep]) : "Niet opgeschreven",
          alsZin(plat(gezegd)),
          antwoord(doen, reactie),
          keuze ? `[[${keuze.nummer}]]` : "–",
        ],
      },
    ];
  });
}

/** Section 11: "jullie zeiden – wij doen". */
export function hoofdstukInbreng(beeld: Beeld): Blok[] {
  const rijen = inbrengrijen(beeld);
  if (rijen.length === 0)
    return [
      {
        soort: "alinea",
        tekst:
          "De school schreef nog niet op wat leerlingen, ouders en team zeiden en wat zij daarmee doet. Vraag ernaar.",
      },
    ];
  return [
    {
      soort: "tabel",
      bijschrift: "U zei, wij doen",
      kolommen: [
        { kop: "Wie", breedte: 80 },
        { kop: "Wat er gezegd werd", breedte: 160 },
        { kop: "Wat wij doen, of waarom niet", breedte: 190 },
        { kop: "Zie", breedte: 52 },
      ],
      rijen,
    },
  ];
}
