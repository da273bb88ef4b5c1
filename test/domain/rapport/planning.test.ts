import { expect, it } from "vitest";
import { helftVan } from "#domain/rapport/planning.ts";

it.each([
  ["2026-08-01", 0],
  ["2027-01-01", 1],
  ["2027-08-01", 2],
  ["2028-01-01", 3],
  ["2027-07-31", 2 - 1 / 212],
  ["2025-01-01", 0],
  ["2029-09-01", 4],
])("places %s in half school years from the begin of the plan, kept inside it", (iso, helft) => {
  expect(helftVan(iso, [2026, 2027])).toBeCloseTo(helft);
});
