import { Dexie } from "dexie";
import { DexieYProvider } from "y-dexie";
import type * as Y from "yjs";
import { Bewaarwacht } from "./bewaarwacht.ts";
import { type Database, documentId } from "./database.ts";

/** One Y.Doc that is kept on disk while it is open, and follows what other tabs write. */
export class LevendDocument {
  readonly naam: string;
  readonly doc: Y.Doc;
  readonly wacht: Bewaarwacht;
  readonly #bijStand: () => void;
  #provider: DexieYProvider | undefined;
  #maakt = false;
  #opruimen: (() => void)[];

  constructor(db: Database, dossier: string, naam: string, bijStand: () => void, herprobeerNa: number) {
    const id = documentId(dossier, naam);
    this.naam = naam;
    this.#bijStand = bijStand;
    this.doc = DexieYProvider.getOrCreateDocument(db, "documenten", "doc", id);
    const writeState = (staat: Uint8Array) => Dexie.ignoreTransaction(() => db.writeState(dossier, naam, staat));
    this.wacht = new Bewaarwacht(this.doc, writeState, bijStand, herprobeerNa);
    this.doc.on("updateV2", this.#onUpdate);
    this.doc.on("destroy", this.#onDestroy);
    this.#opruimen = [db.onStored(id, () => this.wacht.confirmed())];
  }

  #onUpdate = (_update: Uint8Array, oorsprong: unknown): void => {
    if (oorsprong !== this.#provider) this.wacht.edited(this.#provider !== undefined);
  };

  /** Another tab wiped the dossier: nothing typed here can be kept any more. */
  #onDestroy = (): void => {
    this.wacht.stop();
    if (this.#provider) this.wacht.failed(new Error("wiped"));
  };

  /** Opens a document that is on disk. Rejects when it cannot be read. */
  async load(): Promise<void> {
    await this.#attach().whenLoaded;
    this.wacht.checkComplete();
  }

  /** Puts a new document on disk; it may be edited at once, before this is done. */
  async create(): Promise<void> {
    this.#maakt = true;
    await this.wacht.writeAll();
    this.#attach();
    // Once more, for an edit that came in just before y-dexie took over.
    await this.wacht.writeAll();
    this.#maakt = false;
    this.#bijStand();
  }

  /** Nothing is being written. */
  get inRust(): boolean {
    return !this.#maakt && this.wacht.inRust;
  }

  close(): void {
    this.#provider = undefined;
    this.wacht.stop();
    for (const stap of this.#opruimen) stap();
    this.doc.off("updateV2", this.#onUpdate);
    this.doc.off("destroy", this.#onDestroy);
    DexieYProvider.release(this.doc);
  }

  #attach(): DexieYProvider {
    const provider = DexieYProvider.load(this.doc);
    provider.on("error", (fout: unknown) => this.wacht.failed(fout));
    this.#provider = provider;
    return provider;
  }
}
