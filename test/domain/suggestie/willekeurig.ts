import { SECTOREN } from "#domain/dossier/school.ts";
import { ITEMS, type Scan, type Stap, stappenVan } from "./scan-maken.ts";

/** A seeded source of chance (mulberry32): the same seed gives the same scans. */
export function toeval(zaad: number): () => number {
  let staat = zaad;
  return () => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ROLLEN = ["schoolleiding", "ib", "team"] as const;

/** A school that filled in this share of the scan, with one to three roles and up to seven people in the team. */
export function willekeurigeScan(kans: () => number, vol: number): Scan {
  const kies = (n: number) => Math.floor(kans() * n);
  const stap = (item: string): Stap => (kans() < 0.08 ? "?" : kies(stappenVan(item)));
  const items: Scan["items"] = {};
  for (const item of ITEMS) {
    if (kans() >= vol) continue;
    const rollen = Object.fromEntries(
      ROLLEN.filter(() => kans() < 0.7).map((rol) => [
        rol,
        Array.from({ length: rol === "team" ? 1 + kies(7) : 1 }, () => stap(item)),
      ]),
    );
    if (Object.keys(rollen).length > 0) items[item] = { omvang: kans() < 0.5 ? 1 + kies(4) : 0, rollen };
  }
  return { sectoren: [SECTOREN[kies(SECTOREN.length)] ?? "bao"], jongeKind: kans() < 0.3, items };
}
