import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Berichten, useBericht } from "#ui/bericht.tsx";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop } from "#ui/knop.tsx";

it("a button that is not possible yet can be reached, does nothing and gives its reason", async () => {
  const onClick = vi.fn();
  render(
    <Knop nietMogelijk="Eerst 2 punten oplossen." onClick={onClick}>
      Gereed voor MR maken
    </Knop>,
  );
  const knop = screen.getByRole("button", { name: "Gereed voor MR maken" });
  await userEvent.tab();
  expect(document.activeElement).toBe(knop);
  await userEvent.click(knop);
  expect(onClick).not.toHaveBeenCalled();
  expect(knop.getAttribute("aria-disabled")).toBe("true");
  expect(document.getElementById(knop.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Eerst 2 punten oplossen.",
  );
});

function Verwijderknop({ doe }: { doe(): void }) {
  const toon = useBericht();
  return <Knop onClick={() => toon({ tekst: "Plan verwijderd.", actie: { tekst: "Ongedaan maken", doe } })}>Weg</Knop>;
}

it("a message stays until it is closed, and its button does what it says once", async () => {
  const doe = vi.fn();
  render(
    <Berichten>
      <Verwijderknop doe={doe} />
    </Berichten>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Weg" }));
  expect(screen.getByRole("status").textContent).toContain("Plan verwijderd.");
  await userEvent.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(doe).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("");
});

it("a dialog takes the focus, has a name and closes on Escape", async () => {
  const onSluit = vi.fn();
  render(
    <Dialoog titel="Plan wissen?" onSluit={onSluit} acties={<Knop onClick={onSluit}>Plan houden</Knop>}>
      <p>Het plan is daarna weg.</p>
    </Dialoog>,
  );
  const dialoog = await screen.findByRole("dialog", { name: "Plan wissen?" });
  expect(dialoog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(onSluit).toHaveBeenCalled();
});
