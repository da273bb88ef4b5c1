import { render, screen, waitFor } from "@testing-library/react";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { readDossier } from "#domain/dossier/entries.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { voegInleveringenToe } from "#domain/schoolscan/inlevering.ts";
import { maakUitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { useEntries, useOngedaan } from "#state/dossier-hooks.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { leesBestand, maakBestand, maakDossier, openBestand } from "#state/dossiers.ts";
import { type Bron, leesInleveringen } from "#state/inleveringen.ts";
import { database } from "#state/opslag.ts";
import { useUitnodigen } from "#state/uitnodigen.ts";
import type { Dossierdocument } from "#storage/dossierdocument.ts";
import { pakInleveringIn } from "#storage/inlevering-codec.ts";
import { closeDossier, openDossier } from "#storage/open-dossier.ts";
import { antwoordenOp, SCHOOL, UITNODIGING } from "../domain/schoolscan/inzendingen-maken.ts";

const { "plan/kenmerk": _kenmerk, "ronde/r1/ontvanger": _ontvanger, ...NIEUWE_SCHOOL } = SCHOOL;

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

function Uitnodiger({ klaar }: { klaar(): void }) {
  const nodigUit = useUitnodigen();
  const { kan } = useOngedaan();
  const entries = useEntries();
  const ontvanger = entries["ronde/r1/ontvanger"];
  return (
    <>
      <button type="button" onClick={() => void nodigUit({ formulier: "team", rol: "team" }).then(klaar)}>
        Uitnodigen
      </button>
      <p>
        {String(ontvanger ?? "geen sleutel")} {kan ? "ongedaan kan" : "niets ongedaan te maken"}
      </p>
    </>
  );
}

/** A dossier of which the first invitation has been made. */
async function klaarOmUitTeNodigen(): Promise<string> {
  const id = await maakDossier(NIEUWE_SCHOOL);
  let gemaakt = false;
  const { unmount } = render(
    <DossierProvider id={id} inhoud={inhoud} vandaag="2026-11-24" laden={<p>Laden</p>}>
      <Uitnodiger klaar={() => (gemaakt = true)} />
    </DossierProvider>,
  );
  (await screen.findByRole("button", { name: "Uitnodigen" })).click();
  await screen.findByText(/^age1.* niets ongedaan te maken$/);
  await waitFor(() => expect(gemaakt).toBe(true));
  unmount();
  return id;
}

const leen = async <T,>(id: string, doe: (document: Dossierdocument) => T | Promise<T>): Promise<T> => {
  const document = await openDossier(database, id);
  const uit = await doe(document);
  await document.settled();
  await closeDossier(database, id);
  return uit;
};

const dossierVan = (document: Dossierdocument) => readDossier(document.entries).dossier;

/** What `aantal` members hand in for this dossier. */
async function inleveringen(document: Dossierdocument, aantal: number, keer = 1): Promise<Bron[]> {
  const uitnodiging = maakUitnodiging(dossierVan(document), { formulier: "team", rol: "team" });
  const antwoorden = fc.sample(antwoordenOp(inhoud, uitnodiging), { numRuns: aantal, seed: 7 });
  return Promise.all(
    antwoorden.map(async (gegeven, i) => {
      const { kenmerk, ronde, rol, formulier, ontvanger } = uitnodiging;
      const inzending = { rol, formulier, keer, antwoorden: gegeven };
      const bytes = await pakInleveringIn({ kenmerk, ronde, pseudoniem: `lid${i}`, inzending }, ontvanger);
      return { naam: `Jan de Vries ${i}.inlevering`, grootte: bytes.length, lees: async () => bytes };
    }),
  );
}

const lees = (document: Dossierdocument, bronnen: Bron[], signaal = new AbortController().signal) =>
  leesInleveringen(bronnen, dossierVan(document), inhoud, { bij: () => undefined, signaal });

const voegToe = async (document: Dossierdocument, bronnen: Bron[]) => {
  const regels = await lees(document, bronnen);
  const aanwinsten = regels.flatMap((regel) => ("aanwinst" in regel ? regel.aanwinst : []));
  document.transact(
    voegInleveringenToe(dossierVan(document), aanwinsten, () => true),
    { wat: "Formulieren" },
  );
  return regels;
};

test("twelve hand-ins are added, the same ones again change nothing, and one step takes them back", async () => {
  const id = await klaarOmUitTeNodigen();
  await leen(id, async (document) => {
    const bronnen = await inleveringen(document, 12);
    const regels = await voegToe(document, bronnen);
    expect(regels.map(({ uitslag }) => uitslag)).toEqual(Array(12).fill("nieuw"));
    const eenKeer = document.entries;
    const nogmaals = await voegToe(document, bronnen);
    expect(nogmaals.map(({ uitslag }) => uitslag)).toEqual(Array(12).fill("zelfde"));
    expect(document.entries).toEqual(eenKeer);
    document.undo();
    expect(Object.keys(document.entries).filter((sleutel) => sleutel.startsWith("inzending/"))).toEqual([]);
  });
});

test("what does not fit is named and changes nothing", async () => {
  const id = await klaarOmUitTeNodigen();
  const ander = await klaarOmUitTeNodigen();
  await leen(id, async (document) => {
    const [eigen] = await inleveringen(document, 1);
    const [vreemd] = await leen(ander, (elders) => inleveringen(elders, 1));
    if (!eigen || !vreemd) throw new Error("no hand-ins");
    const bytes = (await eigen.lees()) ?? new Uint8Array();
    const met = (naam: string, inhoudVan: Uint8Array): Bron => ({
      naam,
      grootte: inhoudVan.length,
      lees: async () => inhoudVan,
    });
    const kapot = bytes.slice();
    kapot[kapot.length - 3] = (kapot[kapot.length - 3] ?? 0) ^ 4;
    const nieuwer = bytes.slice();
    nieuwer[2] = 9;
    const voor = document.entries;
    const regels = await lees(document, [
      vreemd,
      met("kapot", kapot),
      met("nieuwer", nieuwer),
      met("foto", new Uint8Array([0xff, 0xd8, 1, 2])),
      { naam: "groot", grootte: 9_000_000, lees: () => Promise.reject(new Error("never read")) },
      { naam: "weg", grootte: 10, lees: () => Promise.reject(new Error("gone from the disk")) },
    ]);
    expect(regels.map(({ uitslag }) => uitslag)).toEqual([
      "andere-school",
      "beschadigd",
      "te-nieuw",
      "vreemd",
      "vreemd",
      "beschadigd",
    ]);
    expect(document.entries).toBe(voor);
  });
});

test("of two hand-ins of one member among many the later counts, and stopping stops", async () => {
  const id = await klaarOmUitTeNodigen();
  await leen(id, async (document) => {
    const [eerste] = await inleveringen(document, 1);
    const [tweede] = await inleveringen(document, 1, 2);
    if (!eerste || !tweede) throw new Error("no hand-ins");
    const regels = await lees(document, [tweede, eerste, tweede]);
    expect(regels.map(({ uitslag }) => uitslag)).toEqual(["nieuw", "ingehaald", "zelfde"]);
    const stop = new AbortController();
    stop.abort();
    expect(await lees(document, [eerste], stop.signal)).toEqual([]);
  });
});

test("another device of the leader opens hand-ins after restoring the back-up, and losing the key loses nothing opened", async () => {
  const id = await klaarOmUitTeNodigen();
  const bronnen = await leen(id, (document) => inleveringen(document, 3));
  const gelezen = await leesBestand((await maakBestand(id)).bytes);
  if (!gelezen.goed) throw new Error(gelezen.fout);
  const { id: elders } = await openBestand(gelezen.waarde, { soort: "nieuw" });
  await leen(elders, async (document) => {
    await voegToe(document, bronnen.slice(0, 2));
    document.keep([{ sleutel: "sleutel/r1", waarde: undefined }]);
    const regels = await voegToe(document, bronnen.slice(2));
    expect(regels.map(({ uitslag }) => uitslag)).toEqual(["andere-sleutel"]);
    expect(Object.keys(dossierVan(document).inzending.r1 ?? {})).toEqual(["lid0", "lid1"]);
  });
});

test("what is stored holds no name, device, file name or moment: only what the form asks, written by the leader", async () => {
  const id = await klaarOmUitTeNodigen();
  await leen(id, async (document) => {
    const bronnen = await inleveringen(document, 6);
    await voegToe(document, [...bronnen].reverse());
    const staat = document.staten().inzendingen ?? new Uint8Array();
    const { structs } = Y.decodeUpdateV2(staat);
    const schrijvers = new Set(structs.map((struct) => struct.id.client));
    expect(schrijvers.size).toBe(1);
    const tekst = new TextDecoder().decode(staat);
    for (const verboden of ["Jan", "Vries", ".inlevering", "begonnen", "voor", "2026", UITNODIGING.school])
      expect(tekst.includes(verboden), verboden).toBe(false);
    // Every leaf is exactly the fixed text of what the schema reads, in the order of the pseudonyms.
    const bladen = Object.entries(document.entries).filter(([sleutel]) => sleutel.startsWith("inzending/"));
    expect(bladen.map(([sleutel]) => sleutel)).toEqual([0, 1, 2, 3, 4, 5].map((nr) => `inzending/r1/lid${nr}`));
    for (const [, waarde] of bladen)
      expect(Object.keys(JSON.parse(String(waarde)))).toEqual(["rol", "formulier", "keer", "antwoorden"]);
  });
});
