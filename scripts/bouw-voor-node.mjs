// Node 20 runs no TypeScript: the same source, built by Vite for Node.
export async function bouwVoorNode(ingang, map, bestand) {
  // The build is kept for later runs: JSX of a development build (as under `npm test`) does not run with production React.
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  await build({
    configFile: false,
    logLevel: "error",
    define: { __APP_VERSIE__: JSON.stringify(process.env.npm_package_version ?? "0") },
    build: {
      ssr: ingang,
      outDir: map,
      emptyOutDir: true,
      target: "node20",
      rollupOptions: { output: { entryFileNames: bestand } },
    },
  });
}
