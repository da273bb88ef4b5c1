import type { Beeld } from "../beeld.ts";
import { opsomming } from "../taal.ts";
import type { Blok, Tekst } from "./blok.ts";
import { deelLink, deelPagina, deelVanSectie } from "./delen.ts";

const NIET_IN_DIT_PLAN = "Dit staat niet in dit plan. Vraag het in de vergadering.";

/** Where a question of the checklist is answered: each part once, with its page, and what the fixed text adds. */
function waarStaat(waar: Tekst): Tekst {
  const nummers = [...waar.matchAll(/deel (\d+)/g)].map(([, nr]) => Number(nr));
  if (nummers.length === 0) return waar;
  const delen = [...new Set(nummers.map(deelVanSectie))].filter((sectie) => sectie !== undefined);
  if (delen.length === 0) return NIET_IN_DIT_PLAN;
  const na = /\. (.+)$/.exec(waar)?.[1] ?? "";
  return `Kijk bij ${opsomming(delen.map((sectie) => `${deelLink(sectie)} (${deelPagina(sectie)})`))}.${na ? ` ${na}` : ""}`;
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
