import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import {
  useApply,
  useBeeld,
  useBewaarstand,
  useDossier,
  useEntries,
  useHref,
  useInhoud,
  useNieuwId,
  useOngedaan,
} from "#state/dossier-hooks.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { Formulier, NAAM, otherTab, renderDossier } from "./proefscherm.tsx";

type Alles = ReturnType<typeof useAlles>;
let nu: Alles;

function useAlles() {
  return {
    entries: useEntries(),
    beeld: useBeeld(),
    dossier: useDossier(),
    inhoud: useInhoud(),
    apply: useApply(),
    ongedaan: useOngedaan(),
    href: useHref(),
    nieuwId: useNieuwId(),
    stand: useBewaarstand(),
  };
}

function Proef() {
  nu = useAlles();
  return <p>{nu.dossier.school.naam}</p>;
}

describe("the open dossier", () => {
  test("shows what it holds, and everything that follows from it", async () => {
    const { id } = await renderDossier({ "school/naam": "De Regenboog" }, <Proef />);
    expect(screen.getByText("De Regenboog")).toBeTruthy();
    expect(nu.entries).toEqual({ "school/naam": "De Regenboog" });
    expect(nu.beeld.meldingen.length).toBeGreaterThan(0);
    expect(nu.inhoud).toBe(await laadInhoud());
    expect(nu.href({ stap: "begroting", plek: "K3" })).toBe(`#/plan/${id}/begroting/K3`);
    expect(nu.href({ stap: "school" })).toBe(`#/plan/${id}/school`);
    expect(nu.nieuwId()).not.toBe(nu.nieuwId());
  });

  test("changes are one step, that can be undone and redone, and reach the disk", async () => {
    const { hier, id } = await renderDossier({ "school/naam": "De Regenboog" }, <Proef />);
    expect([nu.ongedaan.kan, nu.ongedaan.kanOpnieuw, nu.ongedaan.wat]).toEqual([false, false, ""]);
    act(() =>
      nu.apply(
        [
          { sleutel: "school/naam", waarde: undefined },
          { sleutel: "plan/jaren", waarde: 3 },
        ],
        "Naam weg",
      ),
    );
    expect(nu.entries).toEqual({ "plan/jaren": 3 });
    expect([nu.ongedaan.kan, nu.ongedaan.kanOpnieuw, nu.ongedaan.wat]).toEqual([true, false, "Naam weg"]);
    expect(nu.stand.soort).toBe("bezig");
    await waitFor(() => expect(nu.stand).toEqual({ soort: "bewaard", om: expect.any(Date) }));
    act(() => nu.ongedaan.ongedaan());
    expect(nu.entries).toEqual({ "school/naam": "De Regenboog" });
    expect([nu.ongedaan.kan, nu.ongedaan.kanOpnieuw]).toEqual([false, true]);
    act(() => nu.ongedaan.opnieuw());
    expect(nu.entries).toEqual({ "plan/jaren": 3 });
    await act(() => hier.settled());
    expect((await otherTab(id)).entries).toEqual({ "plan/jaren": 3 });
  });

  test("what another tab does shows, and is computed once", async () => {
    const { id } = await renderDossier({}, <Proef />);
    (await otherTab(id)).transact([{ sleutel: "school/naam", waarde: "Van elders" }], { wat: "Invoer" });
    await screen.findByText("Van elders");
    const { beeld } = nu;
    act(() => nu.apply([{ sleutel: "school/naam", waarde: "Van elders" }]));
    expect(nu.beeld).toBe(beeld);
    expect(nu.ongedaan.kan).toBe(false);
  });

  test("a change on the page is a step after the text that was just typed", async () => {
    await renderDossier(
      {},
      <>
        <Formulier velden={[NAAM]} />
        <Proef />
      </>,
    );
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "De Regenboog" } });
    act(() => nu.apply([{ sleutel: "plan/jaren", waarde: 3 }], "Jaren"));
    expect(nu.entries).toEqual({ "school/naam": "De Regenboog", "plan/jaren": 3 });
    act(() => nu.ongedaan.ongedaan());
    expect(nu.entries).toEqual({ "school/naam": "De Regenboog" });
  });

  test("the browser is asked once to keep the storage, at the first edit", async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal("navigator", { ...navigator, storage: { persisted: async () => false, persist } });
    await renderDossier({}, <Proef />);
    expect(persist).not.toHaveBeenCalled();
    act(() => nu.apply([{ sleutel: "plan/jaren", waarde: 3 }]));
    act(() => nu.apply([{ sleutel: "plan/jaren", waarde: 2 }]));
    await waitFor(() => expect(persist).toHaveBeenCalledOnce());
    vi.unstubAllGlobals();
  });
});

class Vangnet extends Component<{ children: ReactNode }, { fout?: Error }> {
  override state: { fout?: Error } = {};
  static getDerivedStateFromError = (fout: Error) => ({ fout });
  override render() {
    return this.state.fout ? <p role="alert">{this.state.fout.message}</p> : this.props.children;
  }
}

test("a dossier that is not here goes to the error boundary with a sentence", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const inhoud = await laadInhoud();
  render(
    <Vangnet>
      <DossierProvider id="bestaatniet" inhoud={inhoud} vandaag="2026-11-24" laden="Laden">
        <Proef />
      </DossierProvider>
    </Vangnet>,
  );
  expect((await screen.findByRole("alert")).textContent).toContain("niet op dit apparaat");
});
