import { cleanup, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { MenukaartPagina } from "#features/menukaart/menukaart-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const { menukaart, ervaringen } = await laadInhoud();
const pagina = (plek?: string) => <MenukaartPagina {...(plek === undefined ? {} : { plek })} />;

/** Fields that are no text for a reader: ids, choices shown by other words, and sources (shown by name). */
const GEEN_TEKST = new Set(
  "id doelgebied soort spreiding graad bron vorm extern tijdelijkGeld levert hoortBij item sectoren rol grond".split(
    " ",
  ),
);

function* teksten(x: unknown, naam = ""): Generator<string> {
  if (typeof x === "string" && !GEEN_TEKST.has(naam)) yield x;
  else if (Array.isArray(x)) for (const y of x) yield* teksten(y, naam);
  else if (x && typeof x === "object") for (const [k, y] of Object.entries(x)) yield* teksten(y, k);
}
const plat = (tekst: string) => tekst.replace(/\s+/g, " ").toLowerCase();

test.each(menukaart.map((interventie) => [interventie.id, interventie] as const))(
  "the page of %s shows every text that is known of it",
  async (id, interventie) => {
    await toon(SCHOOL, pagina, id);
    const gezien = plat(document.body.textContent ?? "");
    for (const tekst of teksten(interventie)) expect(gezien).toContain(plat(tekst));
    for (const { toon, letOp } of ervaringen.filter((een) => een.interventie === id)) {
      expect(gezien).toContain(toon);
      expect(gezien).toContain(plat(letOp));
    }
    expect(gezien).not.toMatch(/(eindrapport|casestudies|magazine):[0-9]/);
    cleanup();
  },
);

test("a page puts the intervention in the plan and leads back to the list, the suggestion and the choice", async () => {
  const { gebruiker, id } = await toon(SCHOOL, pagina, "begrijpend-lezen");
  expect(screen.getByRole("heading", { level: 1, name: "Technieken voor begrijpend lezen" })).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: /In het plan zetten/ }));
  expect(screen.getByText("In het plan als I1")).toBeDefined();
  expect(screen.getByRole("link", { name: /Naar het voorstel/ }).getAttribute("href")).toBe(
    `#/plan/${id}/menukaart/voorstel-begrijpend-lezen`,
  );
  expect(screen.getByRole("link", { name: "Naar I1 in het plan" })).toBeDefined();
});

test("the values stand per edition with who gives them, and no edition wins", async () => {
  await toon(SCHOOL, pagina, "metacognitie");
  const tabel = screen.getByRole("table", { name: "De waarden per uitgave en bron" });
  for (const naam of ["menukaart 2021", "menukaart 2022"])
    expect(within(tabel).getByRole("columnheader", { name: naam })).toBeDefined();
  expect(tabel.textContent).toContain("Zekerheid A: gelezen bij wie het getal geeft");
  expect(screen.getByText(/De app kiest geen winnaar/)).toBeDefined();
});

test("two are put beside each other from the list; a fourth has no place", async () => {
  const { gebruiker, naar } = await toon(SCHOOL, pagina);
  const alles = () => within(screen.getByRole("region", { name: "De hele menukaart" }));
  for (const naam of ["Feedback", "Klassenverkleining", "Welbevinden van leerlingen"])
    await gebruiker.click(alles().getByRole("checkbox", { name: new RegExp(`^Vergelijken ?: ${naam}$`) }));
  expect(alles().queryByRole("checkbox", { name: /^Vergelijken ?: Leermiddelen/ })).toBeNull();
  expect(alles().getByRole("link", { name: "Naast elkaar zetten" })).toBeDefined();
  naar("vergelijken");
  const tabel = await screen.findByRole("table");
  expect(within(tabel).getAllByRole("columnheader")).toHaveLength(4);
  expect(tabel.textContent).toContain("geen schatting op de menukaart");
  await gebruiker.click(screen.getByRole("button", { name: /Niet meer vergelijken.*Klassenverkleining/ }));
  expect(within(screen.getByRole("table")).getAllByRole("columnheader")).toHaveLength(3);
});

test("filters are still there after reading a page", async () => {
  const { gebruiker, naar } = await toon(SCHOOL, pagina);
  await gebruiker.selectOptions(screen.getByLabelText("Sector"), "bao");
  const over = screen.getByText(/van 28 interventies/).textContent;
  naar("feedback");
  await screen.findByRole("heading", { level: 1, name: "Feedback" });
  naar("kiezen");
  expect((await screen.findByText(/van 28 interventies/)).textContent).toBe(over);
  await gebruiker.click(screen.getByRole("button", { name: "Alles tonen" }));
  expect(await screen.findByText("28 van 28 interventies")).toBeDefined();
});

test.each([
  ["so", true],
  ["pro", true],
  ["bao", false],
])("a school of %s is told that little is known about its sector: %s", async (sector, gezegd) => {
  await toon({ [`school/sectoren/${sector}`]: true }, pagina, "feedback");
  expect(screen.queryAllByText(/Weinig onderzoek in het/).length > 0).toBe(gezegd);
  expect(screen.getByText(/Onderzoeker Driessen/)).toBeDefined();
  expect(screen.getByText(/Tel maanden nooit op/)).toBeDefined();
});
