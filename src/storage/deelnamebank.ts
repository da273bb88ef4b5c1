import { Dexie, type Table } from "dexie";

/** What one member filled in on this device for one invitation. It is no part of any plan. */
export type Deelname = {
  /** Random pseudonym of this person in this round. */
  id: string;
  /** Which form of which plan and round this is. */
  voor: string;
  antwoorden: Record<string, string | number | true>;
  /** Page: -1 = the introduction, 0 … = the questions, then the overview. */
  blad: number;
  /** How often this person handed in. */
  keer: number;
  /** The last hand-in, as bytes; absent while it was never handed in, or changed since. */
  ingeleverd?: Uint8Array;
  begonnen: number;
};

/** The answers of members on this device: a database of their own, so that it opens without any plan. */
export class Deelnamebank extends Dexie {
  readonly deelnames: Table<Deelname, string>;

  constructor(naam = "schoolprogramma-meedoen") {
    super(naam, { chromeTransactionDurability: "strict" });
    this.version(1).stores({ deelnames: "id, voor" });
    this.deelnames = this.table("deelnames");
  }

  /** The person who filled in last for this invitation on this device. */
  async laatste(voor: string): Promise<Deelname | undefined> {
    const alle = await this.deelnames.where("voor").equals(voor).sortBy("begonnen");
    return alle.at(-1);
  }
}
