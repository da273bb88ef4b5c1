import type { Beeld } from "../beeld.ts";
import { opsomming } from "../taal.ts";
import type { Blok, Tekst } from "./blok.ts";
import { deelMetPagina, SECTIES } from "./delen.ts";

/** Where a question of the checklist is answered: each part with its page, and what the fixed text adds. */
function waarStaat(waar: Tekst): Tekst {
  const nummers = [...new Set([...waar.matchAll(/deel (\d+)/g)].map(([, nr]) => Number(nr)))];
  if (nummers.length === 0) return waar;
  const secties = SECTIES.filter((sectie) => nummers.includes(sectie));
  const na = /\. (.+)$/.exec(waar)?.[1] ?? "";
  return `Kijk bij ${opsomming(secties.map(deelMetPagina))}.${na ? ` ${na}` : ""}`;
}

/** Ten questions that a member of the MR can read the plan with, and where the answer stands. */
export function tienVragen({ inhoud }: Beeld): Blok[] {
  const { titel, intro, vragen } = inhoud.teksten.mrChecklist;
  return [
    { soort: "kop", niveau: 2, tekst: titel },
    {
      soort: "tabel",
      bijschrift: intro,
      kolommen: [
        { kop: "Vraag", breedte: 290 },
        { kop: "Waar u het antwoord vindt", breedte: 190 },
      ],
      rijen: vragen.map(({ nr, vraag, waar }) => ({ cellen: [`${nr}. ${vraag}`, waarStaat(waar)] })),
    },
  ];
}
