import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import versie from "./package.json" with { type: "json" };

/** Drawn on demand only: react-aria and d3 stay out of what is loaded first. */
const UI_LATER = /src\/ui\/(dialoog-venster|balk|staven)/;
/** Needed together, so one request each: what draws anything, and what an open plan needs. */
const CHUNKS = [
  {
    name: "basis",
    priority: 2,
    test: (id: string) => /node_modules\/(react|react-dom|scheduler|wouter)\/|src\/ui\//.test(id) && !UI_LATER.test(id),
  },
  {
    name: "plan",
    priority: 1,
    test: /src\/(domain\/(?!(?:rapport|uitvoer|overnemen|schoollijst)\/)|state|storage)\/|node_modules\/(zod|yjs|lib0|dexie|y-dexie|react-hook-form|fflate)\//,
  },
];

/** One build for the browser app; tests of the domain, the screens and the browser are projects of their own. */
export default defineConfig({
  base: "./",
  define: { __APP_VERSIE__: JSON.stringify(versie.version) },
  build: {
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  worker: { format: "es" },
  resolve: { dedupe: ["yjs", "dexie", "react", "react-dom", "pdfkit"] },
  plugins: [
    react(),
    VitePWA({
      registerType: "prompt",
      injectRegister: null,
      manifest: {
        id: "./",
        name: "Schoolprogramma",
        short_name: "Schoolprogramma",
        description: "Van schoolscan naar een begroot schoolprogramma voor de MR.",
        lang: "nl",
        start_url: "./",
        scope: "./",
        display: "standalone",
        background_color: "#f5f3ec",
        theme_color: "#1d5a4e",
        icons: [
          { src: "icoon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icoon-512.png", sizes: "512x512", type: "image/png" },
          { src: "icoon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,json,woff,woff2,svg,png,webmanifest,wasm}"],
        // A hoster may put a new list of schools beside the app at any time (docs/hosting.md).
        globIgnores: ["**/schoollijst.json"],
        navigateFallback: "index.html",
        maximumFileSizeToCacheInBytes: 6_000_000,
      },
    }),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/{architecture,domain,content,storage,uitwisseling,pdf,cli,scenarios}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "scherm",
          environment: "happy-dom",
          include: ["test/{ui,state,features,app}/**/*.test.{ts,tsx}"],
          setupFiles: ["test/setup-scherm.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/server.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
