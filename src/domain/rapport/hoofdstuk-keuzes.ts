import type { Beeld } from "../beeld.ts";
import { editieVolledig } from "../menukaart/waarden-in-woorden.ts";
import type { Blok, Tabel } from "./blok.ts";
import { interventiekaart } from "./interventiekaart.ts";
import { plat } from "./tekst.ts";

/** What was looked at and not chosen: with the school's reason, and what the app suggested beside it. */
export function nietGekozen({ dossier, inhoud, keuzes, suggesties }: Beeld): Tabel | undefined {
  const gekozen = new Set(keuzes.map(({ keuze }) => keuze.interventie));
  const ids = [
    ...Object.keys(dossier.nietGekozen),
    ...Object.keys(dossier.vastgezet).sort(),
    ...suggesties.lijst.map(({ interventie }) => interventie),
  ];
  const geenReden = (id: string) =>
    dossier.vastgezet[id] ? "besproken in het team, nog geen reden opgeschreven" : "nog geen reden opgeschreven";
  const rijen = [...new Set(ids)].flatMap((id) => {
    const interventie = inhoud.menukaart.find((een) => een.id === id);
    if (!interventie || gekozen.has(id)) return [];
    const reden = plat(dossier.nietGekozen[id]?.reden ?? "");
    const { hoofd } = interventie.menukaart;
    return [
      {
        cellen: [interventie.titel, `${editieVolledig(hoofd)} (${hoofd.naam})`, reden || geenReden(id)],
      },
    ];
  });
  if (rijen.length === 0) return undefined;
  return {
    soort: "tabel",
    bijschrift: "Aanpakken die niet zijn gekozen",
    kolommen: [
      { kop: "Aanpak", breedte: 130 },
      { kop: "Menukaart", breedte: 160 },
      { kop: "Waarom niet", breedte: 190 },
    ],
    rijen,
    noot: "Hier staat wat de school zelf noemde of vasthield voor het gesprek, en wat deze app voorstelde bij de uitkomsten van de scan.",
  };
}

/** Section 6: one card per choice, then what was not chosen. */
export function hoofdstukKeuzes(beeld: Beeld): Blok[] {
  const tabel = nietGekozen(beeld);
  const kaarten: Blok[] = beeld.keuzes.map((keuze) => interventiekaart(beeld, keuze));
  const uitleg =
    "Bij elke keuze staat wat de landelijke menukaart zegt. Maanden zijn een gemiddelde uit onderzoek. Ze zijn geen belofte, en u mag ze niet optellen.";
  return [
    { soort: "alinea", tekst: kaarten.length > 0 ? uitleg : "De school heeft nog geen keuzes gemaakt." },
    ...kaarten,
    { soort: "kop", niveau: 2, tekst: "Niet gekozen" },
    tabel ?? { soort: "alinea", tekst: "De school noemt geen aanpakken die zij bekeek en niet koos." },
  ];
}
