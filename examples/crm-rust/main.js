/** Starts the script of the page, which is written in Rust. */

import init from "./pkg/skylight.js";

await init({ module_or_path: new URL("./pkg/skylight_bg.wasm", import.meta.url) });
