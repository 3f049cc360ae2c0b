// What pages weigh, minified and compressed, and that what they do not import weighs nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { bundlers, sources } from "./bundlers.js";

/**
 * That of a page that opens a connection, sends three commands and listens to three topics. The order of
 * functions and keys in the runtime makes some 50 bytes of it: what is alike compresses best close by.
 */
const LIMIT = 3400;

const OPEN = `import { Skylight } from "${sources}/index.ts";`;

const PAGE = `
  ${OPEN}
  import { end } from "${sources}/commands/interactions.ts";
  import { dial } from "${sources}/commands/interactions/voice.ts";
  import { goReady } from "${sources}/commands/session.ts";

  const skylight = await Skylight.open({});
  skylight.on("cxengage/interactions/work-offer-received", console.log);
  skylight.on("cxengage/interactions/work-accepted-received", console.log);
  skylight.on("cxengage/session/state-change-response", console.log);
  await skylight.call(goReady, { extensionValue: "1" });
  const { interactionId } = await skylight.call(dial, { phoneNumber: "+12505550199" });
  await skylight.call(end, { interactionId });
`;

const compressed = (code) => gzipSync(code, { level: 9 }).length;

test(`three commands and three topics take at most ${LIMIT} bytes`, async (context) => {
  const sizes = {};
  for (const [name, build] of Object.entries(bundlers)) sizes[name] = compressed(await build(PAGE));
  context.diagnostic(JSON.stringify(sizes));
  assert.ok(sizes.rolldown <= LIMIT, `${sizes.rolldown} bytes`);
});

test("what can be imported besides is not there unless it is imported", async (context) => {
  const bare = await bundlers.rolldown(`${OPEN} await Skylight.open({});`);
  const sizes = { bare: compressed(bare) };
  // Something that only the file of each can bring along.
  const signs = {
    validation: ["strict", "a UUID"],
    simulator: ["simulate", "there is no sequence"],
    trace: ["trace", "(masked)"],
    sequences: ["loginToken", "session/tenant-list"],
  };
  for (const [file, [name, sign]] of Object.entries(signs)) {
    assert.ok(!bare.includes(sign), `${file} came along`);
    const code = await bundlers.rolldown(`
      ${OPEN}
      import { ${name} } from "${sources}/${file}.ts";
      globalThis.besides = ${name};
      await Skylight.open({});
    `);
    assert.ok(code.includes(sign), `${file} is not there`);
    sizes[file] = compressed(code) - sizes.bare;
  }
  context.diagnostic(JSON.stringify(sizes));
});
