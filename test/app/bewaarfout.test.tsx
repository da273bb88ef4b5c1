import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { leesBestand, maakDossier } from "#state/dossiers.ts";
import { database } from "#state/opslag.ts";
import { closeDossier, openDossier } from "#storage/open-dossier.ts";
import { failWrites } from "../storage/proefopslag.ts";

/** Before the database opens for the first time. */
const { failNext } = failWrites(database, 0);

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
});

/** What is given to the browser as a download. */
function downloads(): Blob[] {
  const bestanden: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    bestanden.push(blob as Blob);
    return "blob:test";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return bestanden;
}

it("says in red that the device is full, gives what was typed as a file, and goes away once it is stored", async () => {
  const id = await maakDossier({ "school/naam": "De Iep" });
  location.hash = `#/plan/${id}/school`;
  const bestanden = downloads();
  render(<App />);
  const user = userEvent.setup();
  const plaats = await screen.findByLabelText("Plaats");
  // The edit itself, and the first attempt to mend it.
  failNext(2);
  await user.type(plaats, "Ede");
  await user.tab();
  const alarm = await screen.findByRole("alert");
  await waitFor(() => expect(alarm.textContent).toContain("Niet bewaard: dit apparaat is vol"));
  expect(alarm.textContent).toContain("Het staat nog op dit scherm.");
  await user.click(within(alarm).getByRole("button", { name: "Bewaar als bestand" }));
  await waitFor(() => expect(bestanden).toHaveLength(1));
  const gelezen = await leesBestand(new Uint8Array((await bestanden[0]?.arrayBuffer()) ?? []));
  expect(gelezen.goed && gelezen.waarde.entries["school/plaats"]).toBe("Ede");
  await waitFor(() => expect(alarm.textContent).toBe(""), { timeout: 10_000 });
  expect(within(screen.getByRole("banner")).getByText(/^Bewaard op dit apparaat/)).toBeTruthy();
  const { entries } = await openDossier(database, id);
  expect(entries["school/plaats"]).toBe("Ede");
  await closeDossier(database, id);
});
