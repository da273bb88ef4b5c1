import { createEvents, type DateArray } from "ics";
import { dagErna } from "#domain/dossier/datum.ts";
import type { Afspraak } from "#domain/uitvoer/agenda.ts";

/** Longest line of a calendar file, in bytes (RFC 5545 §3.1). */
const MAX_REGEL = 75;

const dag = (iso: string): DateArray => [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
const opEenRegel = (tekst: string) => tekst.replace(/\s+/g, " ").trim();

/** Breaks lines at 75 bytes. The library counts letters: with ë or € its lines are too long. */
function vouw(bestand: string): string {
  const codeer = new TextEncoder();
  const vouwRegel = (regel: string): string => {
    let uit = "";
    let lengte = 0;
    for (const teken of regel) {
      const bytes = codeer.encode(teken).length;
      if (lengte + bytes > MAX_REGEL) {
        uit += "\r\n ";
        lengte = 1;
      }
      uit += teken;
      lengte += bytes;
    }
    return uit;
  };
  return bestand
    .replace(/\r\n[\t ]/g, "")
    .split("\r\n")
    .map(vouwRegel)
    .join("\r\n");
}

/**
 * Days → the bytes of an .ics file: whole days, in Dutch. `vandaag` (ISO) is the time stamp: same input, same bytes.
 * @throws when the library refuses a date; ours are valid.
 */
export function schrijfAgenda(afspraken: Afspraak[], naam: string, vandaag: string): Uint8Array {
  const { error, value } = createEvents(
    afspraken.map(({ uid, datum, titel, uitleg }) => ({
      uid,
      start: dag(datum),
      end: dag(dagErna(datum)),
      title: opEenRegel(titel),
      description: opEenRegel(uitleg),
      transp: "TRANSPARENT" as const,
      timestamp: `${vandaag.replaceAll("-", "")}T000000Z`,
    })),
    { productId: "-//Schoolprogramma//NL", calName: opEenRegel(naam).replace(/[\\;,]/g, "\\$&"), method: "PUBLISH" },
  );
  if (value === null) throw error ?? new Error("ics");
  return new TextEncoder().encode(vouw(value));
}
