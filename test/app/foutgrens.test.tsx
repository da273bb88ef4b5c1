import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Foutgrens } from "#app/foutgrens.tsx";
import { NieuweVersie } from "#app/nieuwe-versie.tsx";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  location.hash = "";
});

let stuk = true;
function Kapot() {
  if (stuk) throw new Error("kapot onderdeel");
  return <p>Hersteld</p>;
}

it("says what happened, what is safe and what to do, and tries again at another address", async () => {
  stuk = true;
  location.hash = "#/plan/abc/school";
  render(
    <Foutgrens>
      <Kapot />
    </Foutgrens>,
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Er ging iets mis");
  expect(screen.getByRole("alert").textContent).toContain("staat nog op dit apparaat");
  expect(screen.getByRole("button", { name: "Plan bewaren als bestand" })).toBeTruthy();
  stuk = false;
  act(() => {
    location.hash = "#/";
    dispatchEvent(new Event("hashchange"));
  });
  expect(await screen.findByText("Hersteld")).toBeTruthy();
});

it("asks before it takes a new version, and can wait", () => {
  const ververs = vi.fn();
  let meld: (ververs: () => void) => void = () => undefined;
  const bron = (opNieuw: typeof meld) => {
    meld = opNieuw;
  };
  render(<NieuweVersie bron={bron} />);
  expect(screen.queryByRole("button")).toBeNull();
  act(() => meld(ververs));
  expect(screen.getByRole("status").textContent).toContain("Er is een nieuwe versie.");
  expect(ververs).not.toHaveBeenCalled();
  act(() => screen.getByRole("button", { name: "Later" }).click());
  expect(screen.queryByRole("button")).toBeNull();
  act(() => meld(ververs));
  act(() => screen.getByRole("button", { name: "Nu verversen" }).click());
  expect(ververs).toHaveBeenCalledOnce();
});
