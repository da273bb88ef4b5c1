import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { useOngedaan } from "#state/dossier-hooks.ts";
import { BEDRAG, Formulier, NAAM, otherTab, PLAATS, renderDossier } from "./proefscherm.tsx";

const field = (naam: string) => screen.getByRole<HTMLInputElement>("textbox", { name: naam });
const set = (sleutel: string, waarde: string | number) => [{ sleutel, waarde }];
const RUW = "ruw/potje|x1|jaren|2026|bedrag";

function Terug() {
  const { kan, kanOpnieuw, wat, ongedaan, opnieuw } = useOngedaan();
  const [gedaan, setGedaan] = useState("");
  return (
    <>
      <button type="button" disabled={!kan} onClick={() => setGedaan(ongedaan())}>
        Terug {wat}
      </button>
      <output>{gedaan}</output>
      <button type="button" disabled={!kanOpnieuw} onClick={opnieuw}>
        Opnieuw
      </button>
    </>
  );
}

describe("writing what is typed", () => {
  test.each<[string, () => void]>([
    ["blur", () => fireEvent.blur(field("Naam"))],
    ["beforeunload", () => fireEvent(window, new Event("beforeunload"))],
    ["pagehide", () => fireEvent(window, new Event("pagehide"))],
    ["visibilitychange", () => fireEvent(document, new Event("visibilitychange"))],
  ])("at once on %s", async (_naam, gebeur) => {
    const { hier } = await renderDossier({}, <Formulier velden={[NAAM]} />);
    fireEvent.change(field("Naam"), { target: { value: "De Regenboog" } });
    expect(hier.entries).toEqual({});
    gebeur();
    expect(hier.entries).toEqual({ "school/naam": "De Regenboog" });
  });

  test("when the field, the form or the dossier leaves the screen", async () => {
    const { hier, show, unmount } = await renderDossier({}, <Formulier velden={[NAAM, PLAATS]} />);
    fireEvent.change(field("Plaats"), { target: { value: "Ede" } });
    show(<Formulier velden={[NAAM]} />);
    expect(hier.entries).toEqual({ "school/plaats": "Ede" });
    fireEvent.change(field("Naam"), { target: { value: "De Regenboog" } });
    show(<p />);
    expect(hier.entries).toEqual({ "school/plaats": "Ede", "school/naam": "De Regenboog" });
    show(<Formulier velden={[NAAM]} />);
    expect(field("Naam").value).toBe("De Regenboog");
    fireEvent.change(field("Naam"), { target: { value: "De Boog" } });
    unmount();
    expect(hier.entries["school/naam"]).toBe("De Boog");
  });

  test("a field that comes back shows what it became meanwhile", async () => {
    const { hier, show } = await renderDossier({ "school/naam": "Oud" }, <Formulier velden={[NAAM, PLAATS]} />);
    show(<Formulier velden={[PLAATS]} />);
    act(() => hier.transact(set("school/naam", "Nieuw"), { wat: "Invoer" }));
    show(<Formulier velden={[NAAM, PLAATS]} />);
    expect(field("Naam").value).toBe("Nieuw");
  });
});

describe("changes from elsewhere", () => {
  test("in another field show, and what the user is typing stays", async () => {
    const { id, hier } = await renderDossier({}, <Formulier velden={[NAAM, PLAATS]} />);
    const ander = await otherTab(id);
    await userEvent.type(field("Naam"), "De Re");
    ander.transact(set("school/plaats", "Ede"), { wat: "Invoer" });
    await waitFor(() => expect(field("Plaats").value).toBe("Ede"));
    await userEvent.type(field("Naam"), "genboog");
    await userEvent.tab();
    expect(field("Naam").value).toBe("De Regenboog");
    expect(hier.entries).toEqual({ "school/naam": "De Regenboog", "school/plaats": "Ede" });
    await waitFor(() => expect(ander.entries).toEqual(hier.entries));
  });

  test("in the field with focus in which nothing was typed show at once", async () => {
    const { id } = await renderDossier({ "school/naam": "Oud" }, <Formulier velden={[NAAM]} />);
    await userEvent.click(field("Naam"));
    (await otherTab(id)).transact(set("school/naam", "Nieuw"), { wat: "Invoer" });
    await waitFor(() => expect(field("Naam").value).toBe("Nieuw"));
  });

  test("in the field that the user is typing in are told; what the user typed stays and counts", async () => {
    const { id, hier } = await renderDossier({}, <Formulier velden={[NAAM]} />);
    const ander = await otherTab(id);
    await userEvent.type(field("Naam"), "Mijn");
    await waitFor(() => expect(ander.entries["school/naam"]).toBe("Mijn"));
    ander.transact(set("school/naam", "Jouw"), { wat: "Invoer" });
    await screen.findByRole("button", { name: "Neem Jouw" });
    expect(field("Naam").value).toBe("Mijn");
    await userEvent.tab();
    expect(hier.entries["school/naam"]).toBe("Mijn");
    expect(screen.getByRole("button", { name: "Neem Jouw" })).toBeTruthy();
  });

  test("can be taken over, also when the typing went on", async () => {
    const { id, hier } = await renderDossier({}, <Formulier velden={[NAAM]} />);
    const ander = await otherTab(id);
    await userEvent.type(field("Naam"), "Mijn");
    await waitFor(() => expect(ander.entries["school/naam"]).toBe("Mijn"));
    ander.transact(set("school/naam", "Jouw"), { wat: "Invoer" });
    await screen.findByRole("button", { name: "Neem Jouw" });
    await userEvent.type(field("Naam"), "e naam");
    await userEvent.click(screen.getByRole("button", { name: "Neem Jouw" }));
    expect(field("Naam").value).toBe("Jouw");
    expect(hier.entries["school/naam"]).toBe("Jouw");
    expect(screen.queryByRole("button", { name: /Neem/ })).toBeNull();
  });
});

describe("text that is no value", () => {
  test("is told after the field is left, is kept, and is there again after a reload", async () => {
    const { hier, show } = await renderDossier({ [BEDRAG.sleutel]: 5000 }, <Formulier velden={[BEDRAG]} />);
    expect(field("Bedrag").value).toBe("50");
    await userEvent.clear(field("Bedrag"));
    await userEvent.type(field("Bedrag"), "twee ton");
    await waitFor(() => expect(hier.entries[RUW]).toBe("twee ton"));
    expect(screen.queryByRole("alert")).toBeNull();
    await userEvent.tab();
    expect(screen.getByRole("alert").textContent).toContain("Typ een bedrag");
    show(<p />);
    show(<Formulier velden={[BEDRAG]} />);
    expect(field("Bedrag").value).toBe("twee ton");
    expect(screen.getByRole("alert")).toBeTruthy();
  });

  test("goes when a value is typed, in one undo step", async () => {
    const { hier } = await renderDossier({ [RUW]: "twee ton" }, <Formulier velden={[BEDRAG]} />);
    expect(screen.getByRole("alert")).toBeTruthy();
    await userEvent.clear(field("Bedrag"));
    await userEvent.type(field("Bedrag"), "200.000,50");
    await userEvent.tab();
    expect(hier.entries).toEqual({ [BEDRAG.sleutel]: 20_000_050 });
    expect(screen.queryByRole("alert")).toBeNull();
    act(() => hier.undo());
    expect(hier.entries).toEqual({ [RUW]: "twee ton" });
    expect(field("Bedrag").value).toBe("twee ton");
  });
});

describe("undo", () => {
  test("takes back one visit to a field, also while it has focus, and redo brings it back", async () => {
    const { hier } = await renderDossier(
      { "school/naam": "Oud" },
      <>
        <Formulier velden={[NAAM, PLAATS]} />
        <Terug />
      </>,
    );
    await userEvent.type(field("Naam"), "er");
    await userEvent.type(field("Plaats"), "Ede");
    expect(hier.stappen.kan).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Terug School, naam" }));
    expect(screen.getByRole("status").textContent).toBe("School, plaats");
    expect([field("Naam").value, field("Plaats").value]).toEqual(["Ouder", ""]);
    await userEvent.click(screen.getByRole("button", { name: "Terug School, naam" }));
    expect(field("Naam").value).toBe("Oud");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Terug" }).disabled).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Opnieuw" }));
    expect(field("Naam").value).toBe("Ouder");
    await userEvent.type(field("Naam"), "s");
    act(() => {
      fireEvent(window, new Event("pagehide"));
      hier.undo();
    });
    expect(field("Naam").value).toBe("Ouder");
    expect(document.activeElement).toBe(field("Naam"));
  });
});
