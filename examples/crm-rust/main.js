/** Starts the page, which is written in Rust. */

import "../crm-typescript/src/crm.css";
import init from "./pkg/skylight.js";

await init({ module_or_path: new URL("./pkg/skylight_bg.wasm", import.meta.url) });
