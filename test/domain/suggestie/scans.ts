import fc from "fast-check";
import { SECTOREN } from "#domain/dossier/school.ts";
import { ITEMS, type Scan, type Stap, stappenVan } from "./scan-maken.ts";

const stap = (item: string): fc.Arbitrary<Stap> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(stappenVan(item) - 1) },
    { weight: 1, arbitrary: fc.constant("?" as const) },
  );
const vraag = (item: string) =>
  fc.record({
    omvang: fc.integer({ min: 0, max: 4 }),
    rollen: fc
      .record(
        {
          schoolleiding: fc.array(stap(item), { minLength: 1, maxLength: 1 }),
          ib: fc.array(stap(item), { minLength: 1, maxLength: 1 }),
          team: fc.array(stap(item), { minLength: 1, maxLength: 7 }),
        },
        { requiredKeys: [] },
      )
      .filter((rollen) => Object.keys(rollen).length > 0),
  });
/** Scans from nearly empty to full. */
export const scans: fc.Arbitrary<Scan> = fc.record({
  sectoren: fc.subarray([...SECTOREN], { minLength: 1, maxLength: 2 }),
  jongeKind: fc.boolean(),
  items: fc
    .subarray([...ITEMS], { minLength: 1 })
    .chain((items) => fc.record(Object.fromEntries(items.map((item) => [item, vraag(item)])))),
});
