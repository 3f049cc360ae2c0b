import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const page = fileURLToPath(new URL("../crm-typescript/", import.meta.url));
const dist = fileURLToPath(new URL("dist/", import.meta.url));

/** The same page, with the other package in the place of `skylight-sdk`. */
export default defineConfig({
  root: page,
  resolve: { alias: [{ find: /^skylight-sdk(?=$|\/)/, replacement: "skylight-sdk-wasm" }] },
  // The module is fetched from beside its JavaScript, where bundling in advance would not leave it.
  optimizeDeps: { exclude: ["skylight-sdk-wasm"] },
  build: { outDir: dist, emptyOutDir: true },
});
