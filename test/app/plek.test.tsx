import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { usePlek } from "#app/plek.ts";

const scroll = vi.fn();
beforeEach(() => {
  scroll.mockClear();
  Element.prototype.scrollIntoView = scroll;
});

function Pagina({ plek, klaar = true }: { plek?: string; klaar?: boolean }) {
  usePlek("school", plek);
  return (
    <>
      <a href="#/plan/x/school/los">Naar de losse plek</a>
      <p id="los">Los</p>
      {klaar && (
        <details>
          <summary>Meer</summary>
          <input id="veld" aria-label="Veld" />
        </details>
      )}
    </>
  );
}

it("opens what is folded around the place and puts the focus there", () => {
  render(<Pagina plek="veld" />);
  expect(document.querySelector("details")?.open).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText("Veld"));
  expect(scroll).toHaveBeenCalledOnce();
});

it("makes a place that cannot have the focus able to take it", () => {
  render(<Pagina plek="los" />);
  expect(document.activeElement).toBe(screen.getByText("Los"));
  expect(screen.getByText("Los").tabIndex).toBe(-1);
});

it("waits for a place that is still loading", async () => {
  const { rerender } = render(<Pagina plek="veld" klaar={false} />);
  expect(scroll).not.toHaveBeenCalled();
  rerender(<Pagina plek="veld" />);
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Veld")));
});

it("goes there again when the link to the same address is used again", async () => {
  location.hash = "#/plan/x/school/los";
  render(<Pagina plek="los" />);
  await userEvent.click(screen.getByRole("link"));
  expect(scroll).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(screen.getByText("Los"));
});

it("leaves the focus alone without a place", () => {
  render(<Pagina />);
  expect(document.activeElement).toBe(document.body);
});
