/**
 * Builds the extension for the browsers named (`chrome firefox` when none is) and writes beside each build which
 * source modules every script file is made of and which other scripts it loads: the bundle checks read it.
 */
import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'wxt';

const root = resolve(import.meta.dirname, '..');
const browsers = process.argv.length > 2 ? process.argv.slice(2) : ['chrome', 'firefox'];

/** `lib/x.ts`, `node_modules/y/z.js` or `virtual:…`, wherever the project and its packages really lie on the disk. */
function moduleName(id: string): string {
  if (id.startsWith('\0')) return id.slice(1).replace(/\?.*$/, '');
  const inPackage = id.lastIndexOf('/node_modules/');
  return inPackage < 0 ? relative(root, id) : id.slice(inPackage + 1);
}

for (const browser of browsers) {
  const output = await build({ root, browser });
  const contents = output.steps
    .flatMap((step) => step.chunks)
    .filter((chunk) => chunk.type === 'chunk')
    .map((chunk) => {
      // The bundler tells it, WXT's types do not.
      const { imports } = chunk as typeof chunk & { readonly imports: readonly string[] };
      return [chunk.fileName, { imports, modules: chunk.moduleIds.map(moduleName).sort() }] as const;
    });
  const report = JSON.stringify(Object.fromEntries(contents), null, 2);
  await writeFile(resolve(root, `.output/${browser}-mv3.contents.json`), `${report}\n`);
}
