import { render, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { naarJson } from "#domain/dossier/bestand.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import {
  archiveerDossier,
  type Dossierregel,
  dupliceerDossier,
  type Geopend,
  hernoemDossier,
  herstelDossier,
  leesBestand,
  maakBestand,
  maakDossier,
  openBestand,
  useDossiers,
  verwijderDossier,
  wisDossier,
  zoekZelfdePlan,
} from "#state/dossiers.ts";
import { database } from "#state/opslag.ts";
import { closeDossier, openDossier } from "#storage/open-dossier.ts";

const ENTRIES: Entries = { "school/naam": "De Regenboog", "plan/beginjaar": 2026 };

let lijst: Dossierregel[] | undefined;

function Lijst() {
  lijst = useDossiers();
  return <p>{lijst?.map(({ naam }) => naam).join(", ") ?? "laden"}</p>;
}

async function entriesOf(id: string): Promise<Entries> {
  const { entries } = await openDossier(database, id);
  await closeDossier(database, id);
  return entries;
}

async function edit(id: string, velden: Entries): Promise<void> {
  const document = await openDossier(database, id);
  document.transact(
    Object.entries(velden).map(([sleutel, waarde]) => ({ sleutel, waarde })),
    { wat: "Invoer" },
  );
  await closeDossier(database, id);
}

async function read(bytes: Uint8Array): Promise<Geopend> {
  const gelezen = await leesBestand(bytes);
  if (!gelezen.goed) throw new Error(gelezen.fout);
  return gelezen.waarde;
}

beforeEach(async () => {
  for (const id of await database.dossiers.toCollection().primaryKeys()) await wisDossier(id);
});

describe("the list of dossiers", () => {
  test("follows making, renaming, archiving, deleting, putting back and wiping", async () => {
    render(<Lijst />);
    expect(screen.getByText("laden")).toBeTruthy();
    const id = await maakDossier({ ...ENTRIES, "school/fictief": true });
    expect(id).toMatch(/^[a-z0-9]{8}$/);
    await screen.findByText("De Regenboog");
    expect(lijst).toEqual([
      {
        id,
        titel: "",
        naam: "De Regenboog",
        brin: "",
        vestiging: "",
        jaren: "2026–2028",
        fictief: true,
        bijgewerkt: expect.any(Date),
        gearchiveerd: false,
      },
    ]);
    await hernoemDossier(id, "Plan B");
    await waitFor(() => expect(lijst?.[0]?.titel).toBe("Plan B"));
    await hernoemDossier(id, "");
    await waitFor(() => expect(lijst?.[0]?.titel).toBe(""));
    await archiveerDossier(id, true);
    await waitFor(() => expect(lijst?.[0]?.gearchiveerd).toBe(true));
    await verwijderDossier(id);
    await waitFor(() => expect(lijst?.[0]?.verwijderdOp).toEqual(expect.any(Date)));
    await herstelDossier(id);
    await waitFor(() => expect(lijst?.[0]).not.toHaveProperty("verwijderdOp"));
    expect(await entriesOf(id)).toEqual({ ...ENTRIES, "school/fictief": true });
    await wisDossier(id);
    await waitFor(() => expect(lijst).toEqual([]));
  });

  test("a copy stands on its own", async () => {
    const id = await maakDossier(ENTRIES);
    const kopie = await dupliceerDossier(id, (entries) => ({ ...entries, "plan/beginjaar": 2028 }));
    await edit(id, { "school/naam": "De Boog" });
    expect(await entriesOf(kopie)).toEqual({ "school/naam": "De Regenboog", "plan/beginjaar": 2028 });
  });
});

describe("the title of a plan", () => {
  test("is a leaf of the dossier: it travels with the file, and can be undone where the plan is open", async () => {
    const id = await maakDossier(ENTRIES);
    await hernoemDossier(id, "Samen verder");
    const { naam, bytes } = await maakBestand(id);
    expect(naam).toBe("Samen verder.schoolprogramma");
    expect((await read(bytes)).entries["plan/titel"]).toBe("Samen verder");
    const document = await openDossier(database, id);
    await hernoemDossier(id, "Anders");
    expect(document.stappen.wat).toBe("Naam van het plan");
    document.undo();
    expect(document.entries["plan/titel"]).toBe("Samen verder");
    await waitFor(async () => expect((await database.dossiers.get(id))?.titel).toBe("Samen verder"));
    await closeDossier(database, id);
  });
});

describe("files", () => {
  test("a back-up has a name, is noted, and opens as a new dossier", async () => {
    const id = await maakDossier({ ...ENTRIES, "school/naam": 'De "Regenboog"/noord', "inbreng/r1/rol": "ib" });
    const { naam, bytes } = await maakBestand(id);
    expect(naam).toBe("De Regenboog noord plan 2026–2028.schoolprogramma");
    expect((await database.dossiers.get(id))?.backupOp).toEqual(expect.any(Date));
    const nieuw = await openBestand(await read(bytes), { soort: "nieuw" });
    expect(nieuw.id).not.toBe(id);
    expect(await entriesOf(nieuw.id)).toEqual(await entriesOf(id));
  });

  test("a colleague's file merges: both keep their work, what lost is named, and one undo takes it back", async () => {
    const mijn = await maakDossier(ENTRIES);
    const { id: jouw } = await openBestand(await read((await maakBestand(mijn)).bytes), { soort: "nieuw" });
    await edit(jouw, { "school/naam": "De Boog", "school/plaats": "Ede" });
    await edit(mijn, { "plan/titel": "Plan" });
    const document = await openDossier(database, mijn);
    const { id } = await openBestand(await read((await maakBestand(jouw)).bytes), { soort: "samenvoegen", id: mijn });
    expect(id).toBe(mijn);
    const [verslag] = (await database.dossiers.get(mijn))?.verslagen ?? [];
    expect(verslag).toMatchObject({
      doorAnder: [
        { plek: "school/naam", bladen: [{ sleutel: "school/naam", hier: "De Regenboog", ander: "De Boog" }] },
        { plek: "school/plaats" },
      ],
      hier: [{ plek: "plan/titel" }],
      botsingen: [],
      gebleven: [],
    });
    expect(document.entries).toEqual({
      ...ENTRIES,
      "school/naam": "De Boog",
      "school/plaats": "Ede",
      "plan/titel": "Plan",
    });
    document.undo();
    expect(document.entries).toEqual({ ...ENTRIES, "plan/titel": "Plan" });
    await closeDossier(database, mijn);
  });

  test("a file is known as the same plan by its history, also after the school was renamed", async () => {
    const [mijn, vreemd] = [await maakDossier(ENTRIES), await maakDossier(ENTRIES)];
    const { id: jouw } = await openBestand(await read((await maakBestand(mijn)).bytes), { soort: "nieuw" });
    await edit(jouw, { "school/naam": "De Boog" });
    const bestand = await read((await maakBestand(jouw)).bytes);
    expect(await zoekZelfdePlan(bestand, [vreemd, mijn])).toBe(mijn);
    expect(await zoekZelfdePlan(bestand, [vreemd])).toBeUndefined();
  });

  test("bare JSON opens as a new dossier, and over an existing one it removes nothing", async () => {
    const json = new TextEncoder().encode(JSON.stringify(naarJson({ "school/naam": "De Boog", "plan/jaren": 1 })));
    const nieuw = await openBestand(await read(json), { soort: "nieuw" });
    expect(await entriesOf(nieuw.id)).toEqual({ "school/naam": "De Boog", "plan/jaren": 1 });
    const id = await maakDossier(ENTRIES);
    await openBestand(await read(json), { soort: "samenvoegen", id });
    expect((await database.dossiers.get(id))?.verslagen?.[0]?.doorAnder.map(({ plek }) => plek)).toEqual([
      "plan/jaren",
      "school/naam",
    ]);
    expect(await entriesOf(id)).toEqual({ "school/naam": "De Boog", "plan/beginjaar": 2026, "plan/jaren": 1 });
  });

  test("a bad file changes nothing and says why", async () => {
    expect(await leesBestand(new TextEncoder().encode("hallo"))).toEqual({
      goed: false,
      fout: expect.stringContaining("geen bestand van Schoolprogramma"),
    });
    expect(await database.dossiers.count()).toBe(0);
  });
});
