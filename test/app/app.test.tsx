import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { maakDossier } from "#state/dossiers.ts";

const ga = (hash: string) =>
  act(async () => {
    location.hash = hash;
    dispatchEvent(new Event("hashchange"));
  });

/** The first load of a lazy page takes longer than a query waits. */
beforeAll(async () => {
  await Promise.all([
    import("#app/start-scherm.tsx"),
    import("#app/plan-scherm.tsx"),
    import("#features/school/school-pagina.tsx"),
  ]);
});

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
  location.hash = "";
  vi.stubGlobal("isSecureContext", true);
});

afterEach(() => vi.unstubAllGlobals());

const plan = { "school/naam": "De Iep", "school/fictief": true, "plan/beginjaar": 2026, "plan/jaren": 2 } as const;

it("goes from the start over a plan to a step and on to the next, with the focus on the page and a title", async () => {
  const id = await maakDossier(plan);
  render(<App />);
  await userEvent.click(await screen.findByRole("link", { name: "De Iep, plan 2026–2028" }));
  await ga(`#/plan/${id}`);
  expect(await screen.findByRole("heading", { level: 1, name: "De Iep, plan 2026–2028" })).toBeTruthy();
  expect(document.title).toBe("Overzicht – De Iep, plan 2026–2028 – Schoolprogramma");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
  const kop = within(screen.getByRole("banner"));
  expect(kop.getByText("verzonnen")).toBeTruthy();
  expect(kop.getByText(/Bewaard op dit apparaat/)).toBeTruthy();
  await ga(`#/plan/${id}/school`);
  expect(await screen.findByRole("heading", { level: 1, name: "School" })).toBeTruthy();
  const stappen = within(screen.getByRole("navigation", { name: "Stappen van het plan" }));
  expect(stappen.getByRole("link", { current: "step" }).textContent).toContain("School");
  expect(stappen.getByRole("button").getAttribute("aria-expanded")).toBe("false");
  const voet = within(screen.getByRole("navigation", { name: "Vorige en volgende stap" }));
  expect(voet.getByRole("link").textContent).toBe("Verder: schoolscan");
});

it("undoes and redoes over all steps, by key and by button, but leaves a text field to the browser", async () => {
  const id = await maakDossier({ ...plan, "school/naam": "De Els" });
  location.hash = `#/plan/${id}/school`;
  render(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText("basisonderwijs"));
  expect(await screen.findByLabelText("Groep 1")).toBeTruthy();
  await user.click(screen.getByLabelText("Plaats"));
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.queryByLabelText("Groep 1")).not.toBeNull();
  screen.getByRole("main").focus();
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.queryByLabelText("Groep 1")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Opnieuw doen" }));
  expect(await screen.findByLabelText("Groep 1")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ongedaan maken: Soort onderwijs gewijzigd" }));
  expect(screen.queryByLabelText("Groep 1")).toBeNull();
});

it.each(["#/plan/bestaat-niet", "#/ergens"])("says that %s is not here and leads back", async (hash) => {
  location.hash = hash;
  render(<App />);
  expect(await screen.findByRole("heading", { level: 1, name: "Deze pagina is er niet" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Naar jullie plannen" }).getAttribute("href")).toBe("#/");
});

it("says on plain http that https is needed, and shows when there is no internet", async () => {
  const id = await maakDossier({ ...plan, "school/naam": "De Esp" });
  vi.stubGlobal("isSecureContext", false);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  render(<App />);
  expect(await screen.findByText("Open dit adres met https")).toBeTruthy();
  await ga(`#/plan/${id}`);
  expect(await screen.findByText("Geen internet, doorwerken kan")).toBeTruthy();
});
