import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { addressOf } from "../src/address.js";

interface Row {
  readonly origin: string;
  readonly taken: "always" | "when allowed" | "never";
  readonly is: string;
}

const table: Row[] = JSON.parse(
  readFileSync(new URL("../../../conformance/origins.json", import.meta.url), "utf8"),
);

for (const { origin, taken, is } of table)
  for (const allowInsecureOrigin of [false, true]) {
    const expected = allowInsecureOrigin ? taken !== "never" : taken === "always";
    const name = `${JSON.stringify(origin)}, ${is}${allowInsecureOrigin ? ", allowed by name" : ""}`;
    test(`${expected ? "takes" : "refuses"} ${name}`, () => {
      const address = () => addressOf({ origin, allowInsecureOrigin, modules: {} });
      if (expected) assert.equal(address()[1], origin);
      else assert.throws(address, { kind: "invalid-origin" });
    });
  }
