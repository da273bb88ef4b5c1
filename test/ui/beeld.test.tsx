import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { Balk } from "#ui/balk.tsx";
import { Draad } from "#ui/draad.tsx";
import { Meetwaarden } from "#ui/meetwaarden.tsx";
import { Cel, Cellabel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Voortgang } from "#ui/voortgang.tsx";

it("says the measures in words, and draws nothing when there is no estimate", () => {
  render(
    <Meetwaarden
      metingen={[
        { naam: "Lengte", tekst: "4 meter", tekening: "trap", waarde: 4 },
        { naam: "Prijs", tekst: "niet bekend", tekening: "munten", waarde: null },
        { naam: "Zekerheid", tekst: "3 van 5", tekening: "vinken", waarde: 3, bij: "nieuwer: 4 van 5" },
      ]}
    />,
  );
  const waarden = screen.getAllByRole("definition");
  expect(waarden.map((dd) => dd.textContent)).toEqual(["4 meter", "niet bekend", "3 van 5nieuwer: 4 van 5"]);
  expect(waarden.map((dd) => dd.querySelector("svg") !== null)).toEqual([true, false, true]);
});

it("keeps the roles of a table, so that cards on a narrow page stay a table", () => {
  render(
    <Tabel bijschrift="Kosten" kolommen={[{ kop: "Post" }, { kop: "2026/27", getal: true }]}>
      <Rijgroep>
        <Rij>
          <Rijkop>Leesboeken</Rijkop>
          <Cel kop="2026/27" getal>
            € 2.400
          </Cel>
        </Rij>
      </Rijgroep>
    </Tabel>,
  );
  const tabel = screen.getByRole("table", { name: "Kosten" });
  for (const rol of ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"])
    expect(document.querySelector(`[role=${rol}]`)).not.toBeNull();
  expect(within(tabel).getByRole("rowheader", { name: "Leesboeken" })).toBeTruthy();
});

it("names the row in the label of a cell", () => {
  render(<p>{<Cellabel kop="2026/27" rij="Leesboeken" />}</p>);
  expect(screen.getByText(/2026\/27/).textContent).toBe("2026/27, Leesboeken");
});

it("shows where a link of the thread leads, and not for the place where the reader is", () => {
  render(
    <Draad
      links={[
        { nr: "B2", wat: "bevinding", tekst: "Lezen", href: "#/plan/x/wat-valt-op/A2" },
        { nr: "I1", wat: "interventie" },
      ]}
    />,
  );
  const draad = screen.getByRole("list", { name: "Zo hangt dit samen" });
  expect(within(draad).getAllByRole("listitem")).toHaveLength(2);
  expect(
    within(draad)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["bevinding B2Lezen"]);
});

const breedtes = () => [...document.querySelectorAll("svg rect")].map((rect) => rect.getAttribute("width"));

it("draws what is used within what there is, and what is too much past the line", () => {
  const { rerender } = render(<Balk gebruikt={50} beschikbaar={200} />);
  expect(breedtes()).toEqual(["100.0%", "25.0%"]);
  rerender(<Balk gebruikt={200} beschikbaar={150} />);
  expect(breedtes()).toEqual(["75.0%", "75.0%", "25.0%", "3"]);
  rerender(<Balk gebruikt={0} beschikbaar={0} />);
  expect(breedtes()).toEqual(["0.0%", "0.0%"]);
});

it("tells progress in words", () => {
  render(<Voortgang gedaan={4} van={6} />);
  expect(screen.getByRole("status").textContent).toBe("4 van 6 beantwoord");
});
