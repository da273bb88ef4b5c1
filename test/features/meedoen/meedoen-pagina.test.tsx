import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { MeedoenPagina } from "#features/meedoen/meedoen-pagina.tsx";
import { linkVan, maakUitnodigingspakje } from "#state/pakjes.ts";
import { Deelnamebank } from "#storage/deelnamebank.ts";
import { leesInleverkop, openInlevering } from "#storage/inlevering-codec.ts";
import { maakSleutelpaar } from "#storage/versleutelen.ts";
import { Berichten } from "#ui/bericht.tsx";
import { UITNODIGING } from "../../domain/schoolscan/inzendingen-maken.ts";

let nr = 0;

/** Opens an invitation of a plan of its own; `opnieuw` is the same device after a reload. */
async function nodigUit(velden: Partial<Uitnodiging> = {}) {
  const [inhoud, paar] = await Promise.all([laadInhoud(), maakSleutelpaar()]);
  nr += 1;
  const uitnodiging = { ...UITNODIGING, kenmerk: `plan${nr}`, ontvanger: paar.ontvanger, ...velden };
  const link =
    linkVan(await maakUitnodigingspakje(uitnodiging))
      .split("/")
      .at(-1) ?? "";
  const scherm = () =>
    render(
      <Berichten>
        <MeedoenPagina inhoud={inhoud} vandaag="2026-11-24" uitnodiging={link} />
      </Berichten>,
    );
  const getekend = scherm();
  await screen.findByRole("button", { name: /^(Beginnen|Verder)/ });
  const opnieuw = () => {
    getekend.unmount();
    scherm();
  };
  return { gebruiker: userEvent.setup(), paar, kenmerk: uitnodiging.kenmerk, opnieuw };
}

const kop = () => screen.getByRole("heading", { level: 1 });
const volgende = () => screen.getByRole("button", { name: "Volgende" });

/** What this device keeps for this plan. */
async function bewaard(kenmerk: string) {
  const bank = new Deelnamebank();
  const alle = await bank.deelnames.toArray();
  bank.close();
  return alle.filter(({ voor }) => voor.startsWith(`${kenmerk}/`));
}

test("says before the first question that it is voluntary and what anonymous does not cover", async () => {
  await nodigUit({ tot: "2026-12-01" });
  expect(screen.getByText(/Meedoen is vrijwillig/)).toBeDefined();
  expect(screen.getByText(/Wat anoniem niet dekt/)).toBeDefined();
  expect(screen.getByText("Inleveren kan tot en met 1 december 2026.")).toBeDefined();
});

test("one question at a time, by digits and Enter, kept at once, with an overview and a sealed hand-in", async () => {
  const { gebruiker, paar, kenmerk, opnieuw } = await nodigUit();
  await gebruiker.click(screen.getByRole("button", { name: "Beginnen" }));
  await gebruiker.type(screen.getByLabelText("Jouw antwoord"), "Groep 5");
  await gebruiker.click(volgende());
  expect(kop().textContent).toBe("Hoeveel zorgen heb je over taal?");
  expect(document.activeElement).toBe(kop());
  await gebruiker.keyboard("4");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "veel zorgen" }).checked).toBe(true);
  await waitFor(async () => expect((await bewaard(kenmerk))[0]?.antwoorden).toEqual({ T1: "Groep 5", T2: 4 }));

  opnieuw();
  expect((await screen.findByRole<HTMLInputElement>("radio", { name: "veel zorgen" })).checked).toBe(true);
  for (let vraag = 2; vraag <= 15; vraag += 1) await gebruiker.click(volgende());
  expect(kop().textContent).toBe("Kijk je antwoorden na");
  expect(screen.getByText("Groep 5")).toBeDefined();
  expect(screen.getAllByText("Niet ingevuld")).toHaveLength(13);
  await gebruiker.click(screen.getByRole("button", { name: "Inleveren" }));
  await screen.findByRole("button", { name: "Bestand downloaden" });
  const [rij] = await bewaard(kenmerk);
  const gelezen = leesInleverkop(rij?.ingeleverd ?? new Uint8Array());
  if (!gelezen.goed) throw new Error(gelezen.fout);
  expect(await openInlevering(gelezen.waarde, paar.sleutel)).toMatchObject({
    goed: true,
    waarde: { pseudoniem: rij?.id, inzending: { rol: "team", keer: 1, antwoorden: { T1: "Groep 5", T2: 4 } } },
  });
});

test("changing and handing in again keeps the pseudonym and counts; the next person begins with nothing", async () => {
  const { gebruiker, kenmerk } = await nodigUit({ formulier: "stellingen", rol: "leerlingen" });
  const leverIn = async () => {
    for (let vraag = 1; vraag <= 3; vraag += 1) await gebruiker.click(volgende());
    await gebruiker.click(screen.getByRole("button", { name: "Inleveren" }));
    await screen.findByRole("button", { name: "Bestand downloaden" });
  };
  await gebruiker.click(screen.getByRole("button", { name: "Beginnen" }));
  await gebruiker.click(screen.getByRole("radio", { name: "eens" }));
  await leverIn();
  const [eerste] = await bewaard(kenmerk);
  await gebruiker.click(screen.getByRole("button", { name: "Antwoorden wijzigen en opnieuw inleveren" }));
  await gebruiker.click(screen.getAllByRole("button", { name: /^Wijzigen/ })[0] as HTMLElement);
  await gebruiker.click(screen.getByRole("radio", { name: "oneens" }));
  await leverIn();
  const [tweede] = await bewaard(kenmerk);
  expect(tweede).toMatchObject({ id: eerste?.id, keer: 2, antwoorden: { S1: "oneens" } });

  await gebruiker.click(screen.getByRole("button", { name: "Volgende persoon op dit apparaat" }));
  await gebruiker.click(await screen.findByRole("button", { name: "Antwoorden wissen" }));
  await gebruiker.click(await screen.findByRole("button", { name: "Beginnen" }));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "oneens" }).checked).toBe(false);
  await waitFor(async () => {
    const [derde] = await bewaard(kenmerk);
    expect(derde?.id).not.toBe(eerste?.id);
    expect(derde?.antwoorden).toEqual({});
  });
});

test("handing in nothing is not possible, and skipping everything is", async () => {
  const { gebruiker } = await nodigUit({ formulier: "stellingen", rol: "leerlingen" });
  await gebruiker.click(screen.getByRole("button", { name: "Beginnen" }));
  for (let vraag = 1; vraag <= 3; vraag += 1) await gebruiker.click(volgende());
  expect(screen.getByText("Er is nog geen vraag beantwoord.")).toBeDefined();
});

test("the whole scan: one onderdeel per page, not anonymous for the schoolleiding, own questions last", async () => {
  const { gebruiker } = await nodigUit({
    formulier: "volledig",
    rol: "schoolleiding",
    vragen: [{ id: "abc12345", tekst: "Is de pauze lang genoeg?", soort: "eens" }],
  });
  expect(screen.getByText(/Dit is niet anoniem/)).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: "Beginnen" }));
  expect(kop().textContent).toBe("Omgaan met elkaar en met gevoelens");
  for (let blad = 1; blad <= 11; blad += 1) await gebruiker.click(volgende());
  expect(screen.getByRole("heading", { name: /Is de pauze lang genoeg/ })).toBeDefined();
});

test("a damaged invitation gives words, and the page without one says how to open it", async () => {
  const inhoud = await laadInhoud();
  const { rerender } = render(<MeedoenPagina inhoud={inhoud} vandaag="2026-11-24" uitnodiging="U1Uonzin" />);
  expect((await screen.findByRole("alert")).textContent).toMatch(/uitnodiging/);
  rerender(<MeedoenPagina inhoud={inhoud} vandaag="2026-11-24" />);
  const gebruiker = userEvent.setup();
  await gebruiker.type(screen.getByLabelText("Plak de link van de uitnodiging"), "https://voorbeeld.nl/x");
  await gebruiker.click(screen.getByRole("button", { name: "Link openen" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/uitnodiging/);
});
