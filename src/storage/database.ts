import { type CreatingHookContext, Dexie, type Table, type Transaction } from "dexie";
import yDexie from "y-dexie";
import type * as Y from "yjs";
import type { Plankop } from "#domain/dossier/plannaam.ts";
import type { Verslag } from "#domain/samenvoegen/verslag.ts";

/** What merging one file did, and when. */
export type BewaardVerslag = Verslag & { op: Date };

/** One line of the list of dossiers: what the start page shows without opening the dossier. */
export type Dossierrij = Plankop & {
  id: string;
  /** Format version of the stored leaves. */
  versie: number;
  fictief: boolean;
  bijgewerkt: Date;
  gearchiveerd: boolean;
  backupOp?: Date;
  verwijderdOp?: Date;
  /** What merging files did, newest first, until the user closes it. */
  verslagen?: BewaardVerslag[];
};

/** One Y.Doc of a dossier. y-dexie keeps its updates in the table named UPDATES. */
export type Documentrij = { id: string; dossier: string; doc: Y.Doc };

type Updaterij = { i?: number; k: string; u: Uint8Array; f?: number };

const UPDATES = "$documenten.doc_updates";

/** Id of a document row: "<dossier>/programma" or "<dossier>/inbreng/<respondent>". */
export const documentId = (dossier: string, naam: string): string => `${dossier}/${naam}`;

/** The database on this device. Strict durability: "stored" means that it survives a power cut. */
export class Database extends Dexie {
  readonly dossiers: Table<Dossierrij, string>;
  readonly documenten: Table<Documentrij, string, Omit<Documentrij, "doc"> & { doc?: Y.Doc }>;
  readonly #updates: Table<Updaterij, number>;

  constructor(naam = "schoolprogramma") {
    super(naam, { addons: [yDexie], chromeTransactionDurability: "strict" });
    this.version(1).stores({ dossiers: "id", documenten: "id, dossier, doc: Y.Doc" });
    this.dossiers = this.table("dossiers");
    this.documenten = this.table("documenten");
    this.#updates = this.table(UPDATES);
  }

  /** Calls `bijOpslag` each time an edit that y-dexie writes for this document is on disk. Returns the way to stop. */
  onStored(id: string, bijOpslag: () => void): () => void {
    function hook(this: CreatingHookContext<Updaterij, number>, _i: number, rij: Updaterij, transactie: Transaction) {
      // f = 1 marks an edit of this tab; the full states of writeState carry no mark.
      if (rij.k !== id || rij.f !== 1) return;
      // On disk = the row was accepted and its transaction ended. After a refusal Dexie may still end it well.
      this.onsuccess = () => transactie.on("complete", () => Dexie.ignoreTransaction(bijOpslag));
    }
    this.#updates.hook("creating", hook);
    return () => this.#updates.hook("creating").unsubscribe(hook);
  }

  /** Writes the full state of a document as one extra update, and its row when it has none yet. */
  async writeState(dossier: string, naam: string, staat: Uint8Array): Promise<void> {
    const id = documentId(dossier, naam);
    await this.transaction("rw", this.documenten, async () => {
      if ((await this.documenten.get(id)) === undefined) await this.documenten.add({ id, dossier });
      await this.#updates.add({ k: id, u: staat });
    });
  }
}
