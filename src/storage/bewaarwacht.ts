import * as Y from "yjs";

/** Is everything on disk? `om` = until when it is; `fout` "vol" = no room on the device. */
export type Bewaarstand = { soort: "bewaard" | "bezig" | "mislukt"; om?: Date; fout?: "vol" | "onbekend" };

/** The state of several documents together: the worst one; when nothing failed with the latest moment of all. */
export function totaalStand(standen: Bewaarstand[]): Bewaarstand {
  const mislukt = standen.find(({ fout }) => fout === "vol") ?? standen.find(({ soort }) => soort === "mislukt");
  if (mislukt) return mislukt;
  const soort = standen.some((stand) => stand.soort === "bezig") ? "bezig" : "bewaard";
  const laatste = Math.max(0, ...standen.map(({ om }) => om?.getTime() ?? 0));
  return laatste > 0 ? { soort, om: new Date(laatste) } : { soort };
}

/** Why a write failed. Dexie wraps the cause: an AbortError has the QuotaExceededError in `inner`. */
export function kindOf(fout: unknown): "vol" | "onbekend" {
  const { name, inner } = Object(fout) as { name?: string; inner?: { name?: string } };
  return name === "QuotaExceededError" || inner?.name === "QuotaExceededError" ? "vol" : "onbekend";
}

/**
 * Watches whether every edit of one Y.Doc reaches the disk. After one failed write all later edits of this tab would be
 * stored and yet be invisible after a reload (Yjs waits for the missing part), so a failure is reported at once and the
 * full state is written, again and again, until it succeeds.
 */
export class Bewaarwacht {
  readonly #doc: Y.Doc;
  readonly #writeState: (staat: Uint8Array) => Promise<void>;
  readonly #bijStand: () => void;
  readonly #herprobeerNa: number;
  #versie = 0;
  #onderweg = 0;
  #herstelt: Promise<void> | undefined;
  #fout: "vol" | "onbekend" | undefined;
  #om: Date | undefined;
  #gestopt = false;

  constructor(
    doc: Y.Doc,
    writeState: (staat: Uint8Array) => Promise<void>,
    bijStand: () => void,
    herprobeerNa: number,
  ) {
    this.#doc = doc;
    this.#writeState = writeState;
    this.#bijStand = bijStand;
    this.#herprobeerNa = herprobeerNa;
  }

  get stand(): Bewaarstand {
    const om = this.#om ? { om: this.#om } : {};
    if (this.#fout) return { soort: "mislukt", fout: this.#fout, ...om };
    return { soort: this.inRust ? "bewaard" : "bezig", ...om };
  }

  /** Nothing is being written or waits to be written again. */
  get inRust(): boolean {
    return this.#onderweg === 0 && this.#herstelt === undefined;
  }

  /** There was an edit; `geschreven` = y-dexie is writing it. */
  edited(geschreven: boolean): void {
    this.#versie += 1;
    if (geschreven) this.#onderweg += 1;
    this.#bijStand();
  }

  /** An edit is on disk. After a failure that counts for nothing: a reload would not show it. */
  confirmed(): void {
    this.#onderweg = Math.max(0, this.#onderweg - 1);
    if (!this.#fout) this.#om = new Date();
    this.#bijStand();
  }

  /** A write failed. */
  failed(fout: unknown): void {
    this.#onderweg = Math.max(0, this.#onderweg - 1);
    this.#fout = kindOf(fout);
    void this.writeAll();
    this.#bijStand();
  }

  /** After loading: is a part of the stored document missing, so that later edits cannot be shown? */
  checkComplete(): void {
    if (this.#doc.store.pendingStructs !== null) this.#fout = "onbekend";
    this.#bijStand();
  }

  /** Writes the full state until it is on disk and no edit came in between. */
  writeAll(): Promise<void> {
    if (this.#gestopt) return Promise.resolve();
    this.#herstelt ??= this.#retry();
    return this.#herstelt;
  }

  /** No more attempts: the document is closed. */
  stop(): void {
    this.#gestopt = true;
  }

  async #retry(): Promise<void> {
    let geschreven = -1;
    while (geschreven !== this.#versie && !this.#gestopt) {
      const versie = this.#versie;
      try {
        await this.#writeState(Y.encodeStateAsUpdateV2(this.#doc));
        geschreven = versie;
      } catch (fout) {
        this.#fout = kindOf(fout);
        this.#bijStand();
        await new Promise((verder) => setTimeout(verder, this.#herprobeerNa));
      }
    }
    // No waiting between the last check and here: a failure that comes now must start anew.
    this.#herstelt = undefined;
    if (this.#gestopt) return;
    this.#om = new Date();
    this.#fout = undefined;
    this.checkComplete();
  }
}
