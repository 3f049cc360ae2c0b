import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The same page, with a script that is written in Rust. */
export default defineConfig({
  root: here("../crm-typescript/"),
  resolve: { alias: [{ find: "/src/crm.ts", replacement: here("main.js") }] },
  server: { fs: { allow: [here("../")] } },
  build: { outDir: here("dist/"), emptyOutDir: true },
});
