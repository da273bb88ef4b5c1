import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { useEntries } from "#state/dossier-hooks.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { maakDossier } from "#state/dossiers.ts";
import { Berichten } from "#ui/bericht.tsx";

/** Tells the test what the dossier holds now. */
function Spion({ zie }: { zie(entries: Entries): void }) {
  zie(useEntries());
  return null;
}

/**
 * Draws a page over a real dossier in a real database. `entries()` are its leaves now; `naar` draws the same page with
 * another place in the address.
 */
export async function toon(entries: Entries, pagina: (plek?: string) => ReactNode, plek?: string) {
  const [inhoud, id] = await Promise.all([laadInhoud(), maakDossier(entries)]);
  let nu: Entries = {};
  const zie = (gezien: Entries) => {
    nu = gezien;
  };
  const scherm = (bij?: string) => (
    <Berichten>
      <DossierProvider id={id} inhoud={inhoud} vandaag="2026-11-24" laden={<p>Laden</p>}>
        <Spion zie={zie} />
        {pagina(bij)}
      </DossierProvider>
    </Berichten>
  );
  const { rerender } = render(scherm(plek));
  await screen.findByRole("heading", { level: 1 });
  return { gebruiker: userEvent.setup(), id, entries: () => nu, naar: (bij: string) => rerender(scherm(bij)) };
}

/** A small primary school with two concerns, a goal on one of them, and a plan of two years. */
export const SCHOOL: Entries = {
  "school/naam": "De Proefschool (verzonnen)",
  "school/sectoren/bao": true,
  "plan/beginjaar": 2026,
  "plan/jaren": 2,
  "inbreng/team/rol": "team",
  "inbreng/team/antwoorden/A2/zorg": 5,
  "inbreng/team/antwoorden/A2/omvang": 3,
  "inbreng/team/antwoorden/D1/zorg": 4,
  "doel/p1/titel": "Leerlingen lezen beter",
  "doel/p1/volgorde": 1,
  "doel/p1/bevindingen/A2": true,
  "doel/p2/titel": "Leerlingen voelen zich goed",
  "doel/p2/volgorde": 2,
  "doel/p2/bevindingen/D1": true,
};
