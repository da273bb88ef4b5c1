import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { leesBestand, maakDossier, openBestand } from "#state/dossiers.ts";

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
});

/** The text of each file that is given to the browser as a download. */
function downloads(): Promise<string>[] {
  const teksten: Promise<string>[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    teksten.push((blob as Blob).text());
    return "blob:test";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return teksten;
}

it.each(["", "/school"])(
  "says at the plan%s how many values could not be read, and gives them as a file",
  async (stap) => {
    const id = await maakDossier({ "school/naam": "De Iep", "school/team": "veel", "plan/jaren": 99 });
    location.hash = `#/plan/${id}${stap}`;
    const bestanden = downloads();
    render(<App />);
    expect(await screen.findByText("2 waarden konden niet gelezen worden")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Bewaar als bestand" }));
    expect(JSON.parse((await bestanden[0]) ?? "")).toEqual([
      { sleutel: "school/team", waarde: "veel" },
      { sleutel: "plan/jaren", waarde: 99 },
    ]);
  },
);

it("keeps what a file holds that cannot be read, a list too, and says so when the plan opens", async () => {
  const json = { formaat: "schoolprogramma", versie: 1, dossier: { school: { naam: "De Iep" }, doel: ["lezen"] } };
  const gelezen = await leesBestand(new TextEncoder().encode(JSON.stringify(json)));
  if (!gelezen.goed) throw new Error(gelezen.fout);
  const { id } = await openBestand(gelezen.waarde, { soort: "nieuw" });
  location.hash = `#/plan/${id}`;
  const bestanden = downloads();
  render(<App />);
  expect(await screen.findByText("Eén waarde kon niet gelezen worden")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Bewaar als bestand" }));
  expect(JSON.parse((await bestanden[0]) ?? "")).toEqual([{ sleutel: "doel", waarde: '["lezen"]' }]);
});

it("says nothing about a plan that can be read", async () => {
  const id = await maakDossier({ "school/naam": "De Iep" });
  location.hash = `#/plan/${id}`;
  render(<App />);
  expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Bewaar als bestand" })).toBeNull();
});
