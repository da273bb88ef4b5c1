import { act, fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Formulier, NAAM, renderDossier } from "./proefscherm.tsx";

// A file of its own: Dexie announces writes on a timer, and does not get over one that never fires.
test("what is typed is written at most 150 ms after the first unwritten keystroke, also when the typing does not pause", async () => {
  const field = () => screen.getByRole("textbox", { name: "Naam" });
  const { hier } = await renderDossier({}, <Formulier velden={[NAAM]} />);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (const tekst of ["a", "ab", "abc", "abcd"]) {
    fireEvent.change(field(), { target: { value: tekst } });
    expect(hier.entries).toEqual({});
    await act(() => vi.advanceTimersByTime(45));
  }
  expect(hier.entries).toEqual({ "school/naam": "abcd" });
  fireEvent.change(field(), { target: { value: "abcde" } });
  await act(() => vi.advanceTimersByTime(149));
  expect(hier.entries).toEqual({ "school/naam": "abcd" });
  await act(() => vi.advanceTimersByTime(1));
  expect(hier.entries).toEqual({ "school/naam": "abcde" });
});
