import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { Schaal } from "#ui/schaal.tsx";

const OPTIES = [
  { waarde: "1", label: "geen zorgen", cijfer: 1 },
  { waarde: "4", label: "veel zorgen", cijfer: 4 },
  { waarde: "0", label: "geen zicht", cijfer: 0 },
];

function Proef() {
  const [waarde, setWaarde] = useState<string>();
  return (
    <>
      <Schaal legend="Hoeveel zorgen?" naam="A2" soort="z" opties={OPTIES} waarde={waarde} onKies={setWaarde} />
      <input aria-label="Toelichting" />
    </>
  );
}

const gekozen = () => screen.queryAllByRole("radio", { checked: true }).map((radio) => radio.getAttribute("value"));

it("is a group of radios with a legend", async () => {
  render(<Proef />);
  expect(screen.getByRole("group", { name: "Hoeveel zorgen?" })).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "veel zorgen" }));
  expect(gekozen()).toEqual(["4"]);
});

it("takes the digits 1 to 5 and 0 while the focus is inside, and nowhere else", async () => {
  render(<Proef />);
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.keyboard("4");
  expect(gekozen()).toEqual([]);
  screen.getByRole("radio", { name: "geen zorgen" }).focus();
  await userEvent.keyboard("0");
  expect(gekozen()).toEqual(["0"]);
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "geen zicht" }));
  await userEvent.keyboard("{Control>}4{/Control}");
  expect(gekozen()).toEqual(["0"]);
});

it("clears the answer by button and by key, and keeps the focus inside", async () => {
  render(<Proef />);
  expect(screen.queryByRole("button")).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "veel zorgen" }));
  await userEvent.click(screen.getByRole("button", { name: "Antwoord wissen" }));
  expect(gekozen()).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "geen zorgen" }));
  await userEvent.keyboard("1{Delete}");
  expect(gekozen()).toEqual([]);
});
