// Node 20 runs no TypeScript: the same source, built by Vite for Node.
export async function bouwVoorNode(ingang, map, bestand) {
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
