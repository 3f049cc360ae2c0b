// Prints how long the compiler checks a program that calls every command, against one that only
// imports the types.
//
//   node codegen/tests/emit_typescript/measure/types.js [path of the package]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const LIMIT = 2;
const ROUNDS = 7;
const root = resolve(import.meta.dirname ?? ".", "../../../..");
const folder = resolve(process.argv[2] ?? "generated/typescript");
const tsc = join(root, "node_modules/.bin/tsc");
const work = mkdtempSync(join(folder, ".measure-"));

/** The paths of the commands of a module and its subModules. */
function paths({ commands, subModules = {} }, path) {
  const own = Object.values(commands).flatMap((names) => names.split(" "));
  const below = Object.entries(subModules).flatMap(([name, table]) =>
    paths(table, [...path, name]),
  );
  return [...own.map((name) => [...path, name].join(".")), ...below];
}

async function programs() {
  execFileSync(tsc, ["-p", folder, "--outDir", join(work, "dist")]);
  const { exports } = JSON.parse(
    execFileSync("cat", [join(folder, "package.json")], { encoding: "utf8" }),
  );
  const modules = [];
  for (const { default: file } of Object.values(exports).filter((entry) => entry.default)) {
    if (!file.includes("/modules/")) continue;
    const built = await import(pathToFileURL(join(work, file)));
    for (const [value, table] of Object.entries(built))
      if (table.name) modules.push({ value, table, file: file.replace("./dist", "../src") });
  }
  const imports = modules.map(({ value, file }) => `import { ${value} } from "${file}";`);
  const head = `import { Skylight } from "../src/index.js";\n${imports.join("\n")}\n`;
  const values = modules.map(({ value }) => value).join(", ");
  const open = `const skylight = await Skylight.open({ modules: { ${values} } });\n`;
  const calls = modules
    .flatMap(({ table, value }) => paths(table, [value]))
    .map((path) => `await skylight.${path}(anything as never);`);
  return {
    count: calls.length,
    "types alone": `${head}export type All = [${modules.map(({ value }) => `typeof ${value}`)}];\nexport { Skylight };\n`,
    "every command": `${head}${open}declare const anything: unknown;\n${calls.join("\n")}\n`,
  };
}

function checkTime(program) {
  writeFileSync(join(work, "program.ts"), program);
  const options = { extends: "../tsconfig.json", include: ["program.ts"] };
  options.compilerOptions = { noEmit: true, rootDir: "..", declaration: false };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify(options));
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    execFileSync(tsc, ["-p", join(work, "tsconfig.json")], { stdio: "inherit" });
    return performance.now() - started;
  });
  return Math.min(...times);
}

try {
  const { count, ...sources } = await programs();
  const times = Object.entries(sources).map(([name, program]) => {
    const time = checkTime(program);
    console.log(`${name.padEnd(13)} ${time.toFixed(0)} ms`);
    return time;
  });
  const ratio = times[1] / times[0];
  console.log(`${count} commands: ${ratio.toFixed(2)} times the types alone, of ${LIMIT} allowed`);
} finally {
  rmSync(work, { recursive: true });
}
