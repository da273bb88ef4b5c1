import { Dexie, liveQuery } from "dexie";
import type * as Y from "yjs";
import { applyChanges, type Change, diffEntries, type Entries, isWaarde } from "#domain/dossier/entries.ts";
import { migreer } from "#domain/dossier/migraties.ts";
import { maakVerslag, parenZonderGeschiedenis, type Verslag } from "#domain/samenvoegen/verslag.ts";
import { type Bewaarstand, totaalStand } from "./bewaarwacht.ts";
import type { Database } from "./database.ts";
import { LevendDocument } from "./levend-document.ts";
import { mergeStaten } from "./samenvoegen.ts";
import { type Stap, Stappen } from "./stappen.ts";
import {
  bladen,
  documentnaam,
  LEGE_STAAT,
  perDocument,
  type Staten,
  staatVoorBestand,
  writeChanges,
} from "./ydocument.ts";

/** What changed. `vanElders` = by another tab; else `door` is who wrote it (see transact). */
export type Wijziging = { sleutels: ReadonlySet<string>; vanElders: boolean; door?: unknown };

/** An open dossier: its leaves as they are now, kept on disk, live with other tabs, with undo over all its documents. */
export class Dossierdocument {
  readonly id: string;
  readonly stappen = new Stappen();
  readonly #db: Database;
  readonly #herprobeerNa: number;
  readonly #documenten = new Map<string, LevendDocument>();
  readonly #luisteraars = new Set<(wijziging: Wijziging) => void>();
  readonly #standLuisteraars = new Set<() => void>();
  #entries: Entries = {};
  #gewijzigd = new Set<string>();
  #bezig = false;
  #stand: Bewaarstand = { soort: "bewaard" };
  #stopVolgen: () => void = () => {};

  /** `herprobeerNa`: milliseconds between two attempts to store what could not be stored. */
  constructor(db: Database, id: string, herprobeerNa: number) {
    this.#db = db;
    this.id = id;
    this.#herprobeerNa = herprobeerNa;
  }

  /** Opens all documents that are on disk, brings old leaves to this version and follows respondents that join later. */
  async load(vanVersie: number): Promise<void> {
    const namen = await this.#namesOnDisk();
    await Promise.all(namen.map((naam) => this.#follow(naam).load()));
    const changes = diffEntries(this.#entries, migreer(this.#entries, vanVersie));
    if (changes.length > 0) this.#run(undefined, () => this.#write(changes, undefined));
    // A document that cannot be read is reported by its guard.
    const volgen = liveQuery(() => this.#namesOnDisk()).subscribe((nu) => {
      for (const naam of nu)
        if (!this.#documenten.has(naam))
          this.#follow(naam)
            .load()
            .catch(() => {});
    });
    this.#stopVolgen = () => volgen.unsubscribe();
  }

  /** All leaves; a new object after every change. */
  get entries(): Entries {
    return this.#entries;
  }

  /** Is everything on disk? A new object when it changes. */
  get stand(): Bewaarstand {
    return this.#stand;
  }

  /** Calls at every change of the leaves or of the steps. Returns the way to stop. */
  readonly onChange = (luisteraar: (wijziging: Wijziging) => void): (() => void) => {
    this.#luisteraars.add(luisteraar);
    return () => this.#luisteraars.delete(luisteraar);
  };

  /** Calls when `stand` changes. Returns the way to stop. */
  readonly onStand = (luisteraar: () => void): (() => void) => {
    this.#standLuisteraars.add(luisteraar);
    return () => this.#standLuisteraars.delete(luisteraar);
  };

  /** Carries out changes as (part of) one undo step. `door` tells listeners who did it. */
  transact(changes: Change[], stap: Stap, door?: unknown): void {
    this.#run(door, () => this.stappen.record(stap, () => this.#write(changes, this.stappen)));
  }

  /** Carries out changes that are no step of the user and can not be undone: a key that is made once. */
  keep(changes: Change[]): void {
    this.#run(undefined, () => this.#write(changes, undefined));
  }

  /** Merges the documents of a file as one undo step; returns what that did. */
  merge(staten: Staten, stap: Stap): Verslag {
    let verslag = maakVerslag([], []);
    this.#run(undefined, () =>
      this.stappen.record(stap, () => {
        verslag = mergeStaten((naam) => this.#document(naam), { ...this.#notInFile(staten), ...staten }, this.stappen);
      }),
    );
    return verslag;
  }

  /** Respondents that the other has never seen: as empty documents, so that the report names them as added here. */
  #notInFile(staten: Staten): Staten {
    const namen = [...this.#documenten.keys()].filter((naam) => naam.startsWith("inbreng/") && !staten[naam]);
    return Object.fromEntries(namen.map((naam) => [naam, LEGE_STAAT]));
  }

  /** Sets these leaves, and leaves the others alone, as one undo step; returns what that did. */
  overwrite(entries: Entries, stap: Stap): Verslag {
    const voor = this.#entries;
    this.transact(diffEntries(voor, { ...voor, ...entries }), stap);
    return maakVerslag(parenZonderGeschiedenis(voor, entries), []);
  }

  undo(): void {
    this.#run(undefined, () => this.stappen.undo());
  }

  redo(): void {
    this.#run(undefined, () => this.stappen.redo());
  }

  /** The state of each document for a file, as it is in memory, also when it could not be stored. */
  staten(): Staten {
    return Object.fromEntries([...this.#documenten].map(([naam, { doc }]) => [naam, staatVoorBestand(naam, doc)]));
  }

  /** Resolves when nothing is being written. */
  settled(): Promise<void> {
    return new Promise((klaar) => {
      const kijk = () => {
        if (![...this.#documenten.values()].every(({ inRust }) => inRust)) return;
        stop();
        klaar();
      };
      const stop = this.onStand(kijk);
      kijk();
    });
  }

  /** Lets go of the documents. Call after settled(). */
  close(): void {
    this.#stopVolgen();
    for (const document of this.#documenten.values()) document.close();
  }

  async #namesOnDisk(): Promise<string[]> {
    const ids = await this.#db.documenten.where("dossier").equals(this.id).primaryKeys();
    return ids.map((id) => id.slice(this.id.length + 1));
  }

  /** The Y.Doc with this name; a respondent who is new here gets one at once. */
  #document(naam: string): Y.Doc {
    const bekend = this.#documenten.get(naam);
    if (bekend) return bekend.doc;
    const nieuw = this.#follow(naam);
    void nieuw.create();
    return nieuw.doc;
  }

  #follow(naam: string): LevendDocument {
    const document = new LevendDocument(this.#db, this.id, naam, () => this.#updateStand(), this.#herprobeerNa);
    this.#documenten.set(naam, document);
    this.stappen.follow(document.doc);
    bladen(document.doc).observe((event) => this.#noteer(naam, document.doc, event.keysChanged as Set<string>));
    this.#noteer(naam, document.doc, new Set(bladen(document.doc).keys()));
    return document;
  }

  #write(changes: Change[], oorsprong: unknown): void {
    for (const [naam, deel] of perDocument(changes)) writeChanges(this.#document(naam), deel, oorsprong);
  }

  /** Runs edits of this tab and tells the listeners once. A Y.Doc may never change inside a transaction of Dexie. */
  #run(door: unknown, wijzig: () => void): void {
    this.#bezig = true;
    try {
      Dexie.ignoreTransaction(wijzig);
    } finally {
      this.#bezig = false;
      this.#tell({ vanElders: false, door });
    }
  }

  #noteer(naam: string, doc: Y.Doc, sleutels: Set<string>): void {
    const changes = [...sleutels]
      .filter((sleutel) => documentnaam(sleutel) === naam)
      .map((sleutel) => {
        const waarde = bladen(doc).get(sleutel);
        return { sleutel, waarde: isWaarde(waarde) ? waarde : undefined };
      });
    this.#entries = applyChanges(this.#entries, changes);
    for (const { sleutel } of changes) this.#gewijzigd.add(sleutel);
    if (!this.#bezig) this.#tell({ vanElders: true });
  }

  #tell(bron: Omit<Wijziging, "sleutels">): void {
    const sleutels = this.#gewijzigd;
    this.#gewijzigd = new Set();
    for (const luisteraar of this.#luisteraars) luisteraar({ sleutels, ...bron });
  }

  #updateStand(): void {
    this.#stand = totaalStand([...this.#documenten.values()].map(({ wacht }) => wacht.stand));
    for (const luisteraar of this.#standLuisteraars) luisteraar();
  }
}
