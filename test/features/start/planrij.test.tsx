import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Planrij } from "#features/start/planrij.tsx";
import type { Dossierregel } from "#state/dossiers.ts";
import { Berichten } from "#ui/bericht.tsx";

/** A plan that another tab has just wiped: the list of this tab does not know it yet. */
const WEG: Dossierregel = {
  id: "weg",
  titel: "",
  naam: "De Es",
  jaren: "2026–2028",
  brin: "",
  vestiging: "",
  fictief: false,
  bijgewerkt: new Date("2026-11-24"),
  gearchiveerd: false,
};

it.each([
  ["Kopie maken", /geen nieuw plan gemaakt/],
  ["Plan voor volgend jaar maken", /geen nieuw plan gemaakt/],
  ["Back-up maken", /back-up is niet gelukt/],
  ["Archiveren", /staat nu in het archief/],
])("%s of a plan that is gone says how it ended", async (knop, tekst) => {
  render(
    <Berichten>
      <Planrij plan={WEG} planHref={(id) => `#/plan/${id}`} vandaag="2026-11-24" />
    </Berichten>,
  );
  await userEvent.click(screen.getByRole("button", { name: knop }));
  expect(await screen.findByText(tekst)).toBeTruthy();
});

it("does not rename a plan that is gone", async () => {
  render(
    <Berichten>
      <Planrij plan={WEG} planHref={(id) => `#/plan/${id}`} vandaag="2026-11-24" />
    </Berichten>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Naam wijzigen" }));
  await userEvent.click(await screen.findByRole("button", { name: "Naam bewaren" }));
  expect(await screen.findByText(/Er is niets veranderd/)).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
});
