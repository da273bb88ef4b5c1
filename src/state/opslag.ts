import { Database } from "#storage/database.ts";

/** The one database of this app on this device. It opens at its first use. */
export const database = new Database();
