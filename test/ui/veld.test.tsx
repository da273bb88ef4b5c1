import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { type Binding, Tekstvak, Tekstveld, veldId } from "#ui/veld.tsx";

const binding = (over: Partial<Binding> = {}): Binding => ({
  name: "school/naam",
  defaultValue: "De Linde",
  onChange: vi.fn(),
  onBlur: vi.fn(),
  ref: vi.fn(),
  ...over,
});

it("ties label and help to the field", () => {
  render(<Tekstveld label="Naam" hulp="Zoals op de website." {...binding()} />);
  const veld = screen.getByRole("textbox", { name: "Naam" });
  expect(veld).toHaveProperty("value", "De Linde");
  expect(veld.id).toBe(veldId("school/naam"));
  expect(document.getElementById(veld.getAttribute("aria-describedby")?.split(" ")[0] ?? "")?.textContent).toBe(
    "Zoals op de website.",
  );
  expect(veld.getAttribute("aria-invalid")).toBe("false");
});

it("says what is wrong at the field itself", () => {
  render(<Tekstveld label="Bedrag" soort="bedrag" {...binding({ fout: "Typ een bedrag." })} />);
  const veld = screen.getByRole("textbox", { name: "Bedrag" });
  expect(veld.getAttribute("aria-invalid")).toBe("true");
  const na = veld.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(na)?.textContent).toBe("Typ een bedrag.");
});

it("offers the value that was typed elsewhere", async () => {
  const neemElders = vi.fn();
  render(<Tekstvak label="Hoe" {...binding({ elders: "In kleine groepen", neemElders })} />);
  expect(screen.getByText(/Elders gewijzigd in: In kleine groepen/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Die tekst nemen" }));
  expect(neemElders).toHaveBeenCalledOnce();
});

it("chooses from a list, with an empty choice where that is allowed", async () => {
  const onKies = vi.fn();
  render(
    <Keuzelijst
      label="Jaar"
      leeg="Kies een jaar"
      opties={[{ waarde: "2026", label: "2026–2027" }]}
      waarde=""
      onKies={onKies}
    />,
  );
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Jaar" }), "2026–2027");
  expect(onKies).toHaveBeenCalledWith("2026");
});
