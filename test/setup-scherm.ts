import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// A busy machine is no fault of a screen: waiting ends as soon as what is waited for is there.
configure({ asyncUtilTimeout: 10_000 });

let gemeld: unknown[][] = [];

/** A warning of React in a test is a fault. A test that expects one gives console.error another implementation. */
beforeEach(() => {
  gemeld = [];
  for (const soort of ["error", "warn"] as const)
    vi.spyOn(console, soort).mockImplementation((...delen) => gemeld.push(delen));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(gemeld).toEqual([]);
});
