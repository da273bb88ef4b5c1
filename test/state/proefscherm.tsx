import { render, screen } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { bedragveld, type Veldsoort } from "#domain/dossier/veldsoort.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { maakDossier } from "#state/dossiers.ts";
import { useFormulier } from "#state/formulier.ts";
import { database } from "#state/opslag.ts";
import { Database } from "#storage/database.ts";
import type { Dossierdocument } from "#storage/dossierdocument.ts";
import { openDossier } from "#storage/open-dossier.ts";

/** A dossier on screen, and the same dossier in another tab. */
export async function renderDossier(entries: Entries, children: ReactNode) {
  const id = await maakDossier(entries);
  const inhoud = await laadInhoud();
  const scherm = (kinderen: ReactNode) => (
    <StrictMode>
      <DossierProvider id={id} inhoud={inhoud} vandaag="2026-11-24" laden={<p>Laden</p>}>
        {kinderen}
        <p>geladen</p>
      </DossierProvider>
    </StrictMode>
  );
  const { rerender, unmount } = render(scherm(children));
  await screen.findByText("geladen");
  const hier: Dossierdocument = await openDossier(database, id);
  return { id, hier, unmount, show: (kinderen: ReactNode) => rerender(scherm(kinderen)) };
}

export const otherTab = (id: string): Promise<Dossierdocument> => openDossier(new Database(), id);

type Proefveld = { label: string; sleutel: string; soort: Veldsoort };

export const NAAM: Proefveld = {
  label: "Naam",
  sleutel: "school/naam",
  soort: { toon: (w) => String(w ?? ""), lees: (t) => ({ goed: true, waarde: t || undefined }) },
};
export const PLAATS: Proefveld = { ...NAAM, label: "Plaats", sleutel: "school/plaats" };
export const BEDRAG: Proefveld = { label: "Bedrag", sleutel: "potje/x1/jaren/2026/bedrag", soort: bedragveld };

/** A form with these fields, bare. */
export function Formulier({ velden }: { velden: Proefveld[] }) {
  const { veld } = useFormulier();
  return velden.map(({ label, sleutel, soort }) => {
    const { fout, elders, neemElders, ...binding } = veld(sleutel, soort);
    return (
      <div key={sleutel}>
        <label>
          {label}
          <input {...binding} />
        </label>
        {fout && <p role="alert">{fout}</p>}
        {elders !== undefined && (
          <button type="button" onClick={neemElders}>
            Neem {elders}
          </button>
        )}
      </div>
    );
  });
}
