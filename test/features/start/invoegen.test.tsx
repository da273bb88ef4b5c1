import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { Invoegen, zetKlaar } from "#features/start/invoegen.tsx";
import { useDossier } from "#state/dossier-hooks.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { maakDossier } from "#state/dossiers.ts";

function Plaats() {
  return <p data-testid="plaats">{useDossier().school.plaats}</p>;
}

it("merges the waiting file once, shows what it overwrote, and takes it back", async () => {
  const id = await maakDossier({ "school/naam": "De Es", "school/plaats": "Dorp" });
  const inhoud = await laadInhoud();
  zetKlaar(id, { entries: { "school/naam": "De Es", "school/plaats": "Stad" }, onleesbaar: [] });
  render(
    <DossierProvider id={id} inhoud={inhoud} vandaag="2026-11-24" laden={null}>
      <Invoegen id={id} />
      <Plaats />
    </DossierProvider>,
  );
  expect(await screen.findByText("Samengevoegd. Eén waarde is veranderd")).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe("School, plaats: van Dorp naar Stad");
  expect(screen.getByTestId("plaats").textContent).toBe("Stad");
  await userEvent.click(screen.getByRole("button", { name: "Samenvoegen ongedaan maken" }));
  await waitFor(() => expect(screen.getByTestId("plaats").textContent).toBe("Dorp"));
  expect(screen.queryByRole("status")).toBeNull();
});
