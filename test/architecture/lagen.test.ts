import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";

const PDF = [
  "@react-pdf/renderer",
  "@react-pdf/layout",
  "@react-pdf/render",
  "@react-pdf/font",
  "@react-pdf/types",
  "pdfkit",
];

/** What each layer may import (docs/adr/0001). A type-only import counts as an import. "node" = Node's own modules. */
const LAYERS: Record<string, { layers: string[]; packages: string[] }> = {
  domain: { layers: [], packages: ["zod/mini"] },
  content: { layers: ["domain"], packages: [] },
  storage: { layers: ["domain"], packages: ["dexie", "yjs", "y-dexie", "fflate", "age-encryption"] },
  uitwisseling: {
    layers: ["domain"],
    packages: ["papaparse", "read-excel-file", "fflate", "ics", "docx", "qr"],
  },
  state: { layers: ["domain", "storage", "uitwisseling"], packages: ["react", "react-hook-form", "dexie-react-hooks"] },
  ui: { layers: [], packages: ["react", "react-aria-components", "d3-scale"] },
  pdf: {
    layers: ["domain"],
    packages: ["react", ...PDF, "pdfjs-dist", "@fontsource/atkinson-hyperlegible-next", "node"],
  },
  features: { layers: ["domain", "content", "state", "ui", "pdf", "uitwisseling"], packages: ["react"] },
  app: {
    layers: ["domain", "content", "state", "ui", "features", "pdf", "uitwisseling"],
    packages: ["react", "wouter"],
  },
  cli: { layers: ["domain", "content", "pdf", "uitwisseling"], packages: ["node"] },
};
/** Single files a layer may use beside its layers. */
const FILES: Record<string, string[]> = { cli: ["storage/bestand-codec.ts"] };
/** Wiring only: these may import anything. */
const COMPOSITION_ROOTS = new Set(["main.tsx", "vite-env.d.ts"]);
const BANNED_FOLDERS = /(^|\/)(utils|helpers|types|hooks|lib|common|shared)\//;
const BANNED_GLOBALS = new Set([
  "window",
  "document",
  "localStorage",
  "indexedDB",
  "navigator",
  "fetch",
  "crypto",
  "process",
]);
const IMPURE_CALLS = new Set(["Date.now", "Math.random", "performance.now"]);
/** In browsers and Node 22, but not in Node 20, on which the command line and the tests run. */
const TOO_NEW = /\b(Map\.groupBy|Object\.groupBy|Promise\.withResolvers|Promise\.try|Array\.fromAsync)\b/;
const SRC = join(import.meta.dirname, "../../src");
const SCRIPTS = join(import.meta.dirname, "../../scripts");

type Node = { type?: string; [key: string]: unknown };

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const v of value) yield* nodesOf(v);
  else if (value && typeof value === "object") {
    yield value as Node;
    for (const v of Object.values(value)) yield* nodesOf(v);
  }
}

/** "features/menukaart/x.tsx" → "features/menukaart": each feature is a layer of its own. */
function layerOf(path: string): string {
  const [layer = "", sub = ""] = path.split("/");
  return layer === "features" ? `features/${sub}` : layer;
}

const targetOf = (path: string, source: string): string | undefined =>
  source.startsWith("#")
    ? source.slice(1)
    : source.startsWith(".")
      ? normalize(join(dirname(path), source))
      : undefined;

function isAllowed(path: string, source: string): boolean {
  const own = layerOf(path);
  const name = own.split("/")[0] ?? "";
  const rule = LAYERS[name];
  if (!rule) return false;
  const target = targetOf(path, source);
  if (target)
    return (
      layerOf(target) === own ||
      rule.layers.includes(target.split("/")[0] ?? "") ||
      (FILES[name] ?? []).includes(target)
    );
  const bare = source.startsWith("node:") ? "node" : source;
  return rule.packages.some((p) => bare === p || bare.startsWith(`${p}/`));
}

const parse = (path: string) => parseSync(path, readFileSync(join(SRC, path), "utf8")).program;

function importViolations(path: string): string[] {
  return [...nodesOf(parse(path))]
    .map((n) => (n.source as { value?: unknown } | null | undefined)?.value)
    .filter((source): source is string => typeof source === "string")
    .filter((source) => !source.startsWith("virtual:"))
    .filter((source) => !isAllowed(path, source))
    .map((source) => `${path} -> ${source}`);
}

/** Static imports of a heavy layer from state, a feature or the app: it must come in by import(). */
function eagerImports(path: string): string[] {
  return [...nodesOf(parse(path))]
    .filter((n) => n.type === "ImportDeclaration" && n.importKind !== "type")
    .map((n) => String((n.source as { value?: unknown }).value))
    .filter((source) => /^(pdf|uitwisseling)\//.test(targetOf(path, source) ?? ""))
    .map((source) => `${path} -> ${source}`);
}

/** Names that are no free variables: `plan.document`, `{ document: 1 }`, `interface P { document: string }`. */
function isKeyOf(parent: Node): unknown {
  if (parent.type === "MemberExpression") return parent.computed ? undefined : parent.property;
  if (parent.type === "Property") return parent.shorthand ? undefined : parent.key;
  return parent.type === "TSPropertySignature" ? parent.key : undefined;
}

function impurity(n: Node): string | undefined {
  if (n.type === "Identifier" && BANNED_GLOBALS.has(String(n.name))) return String(n.name);
  if (n.type === "NewExpression" && (n.callee as Node).name === "Date" && (n.arguments as unknown[]).length === 0)
    return "new Date()";
  if (n.type !== "MemberExpression") return undefined;
  const call = `${String((n.object as Node).name)}.${String((n.property as Node).name)}`;
  return IMPURE_CALLS.has(call) ? call : undefined;
}

/** Names that the file declares itself: a local `document` is not the browser's. */
function declaredNames(nodes: Node[]): Set<string> {
  const ids = nodes.flatMap((n) => (n.type === "VariableDeclarator" ? [n.id] : ((n.params as unknown[]) ?? [])));
  return new Set(ids.map((id) => String((id as Node).name)));
}

function impurities(path: string): string[] {
  const nodes = [...nodesOf(parse(path))];
  const keys = new Set(nodes.map(isKeyOf));
  const declared = declaredNames(nodes);
  return nodes
    .filter((n) => !keys.has(n))
    .map(impurity)
    .filter((what) => what !== undefined && !declared.has(what))
    .map((what) => `${path}: ${what} (pass it in)`);
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((f) => f.replaceAll("\\", "/"))
  .filter((f) => /\.tsx?$/.test(f) && !COMPOSITION_ROOTS.has(f));
const workers = new Set(files.filter((f) => f.endsWith(".worker.ts")));

test("imports follow the layers", () => {
  expect(files.filter((f) => !workers.has(f)).flatMap(importViolations)).toEqual([]);
});

test("the layers pdf and uitwisseling are only loaded on demand", () => {
  expect(files.filter((f) => /^(state|features|app)\//.test(f)).flatMap(eagerImports)).toEqual([]);
});

test("the domain takes the clock, chance and the browser as arguments", () => {
  expect(files.filter((f) => f.startsWith("domain/")).flatMap(impurities)).toEqual([]);
});

test("there are no grab-bag folders and no tests beside the source", () => {
  expect(files.filter((f) => BANNED_FOLDERS.test(f) || f.includes(".test."))).toEqual([]);
});

test("no rule of the linter or the compiler is switched off in a file", () => {
  const suppressed = /biome-ignore|eslint-disable|@ts-(ignore|expect-error|nocheck)/;
  expect(files.filter((f) => suppressed.test(readFileSync(join(SRC, f), "utf8")))).toEqual([]);
});

test("nothing is called that Node 20 does not have", () => {
  const scripts = readdirSync(SCRIPTS).filter((f) => f.endsWith(".mjs"));
  const bron = [...files.map((f) => join(SRC, f)), ...scripts.map((f) => join(SCRIPTS, f))];
  expect(bron.filter((f) => TOO_NEW.test(readFileSync(f, "utf8")))).toEqual([]);
});

test("no style attribute and no raw HTML, so that the content security policy can be strict", () => {
  const screens = files.filter((f) => f.endsWith(".tsx") && !f.startsWith("pdf/"));
  expect(screens.filter((f) => /style=\{|dangerouslySetInnerHTML/.test(readFileSync(join(SRC, f), "utf8")))).toEqual(
    [],
  );
});
