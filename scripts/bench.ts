/**
 * `npm run bench`: how cost grows with the size of a workspace, as ratios within one run, since milliseconds say more
 * about the machine than about us. `-- domain` measures the pure domain alone and ends red when one changed ticket costs
 * more among 100,000 than among 1,000; `-- files` how soon a large file is refused; `-- refresh` what asking a tracker costs; `-- pages` what
 * badges cost a tracker's pages; `-- screens 100` how soon screens are there; `-- database 100` that and a real database in Chromium alone, a tenth of its full size:
 * fake-indexeddb takes quadratic time to fill, so it cannot stand in for it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const isOurs = (url: string): boolean => url.endsWith('.ts') && !url.includes('/node_modules/');

// The product's own modules leave the extension to the bundler, and use what Node cannot strip: parameter properties.
registerHooks({
  resolve: (specifier, context, next) => {
    if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context);
    const parent = context.parentURL;
    const named = [`${specifier}.ts`, `${specifier}/index.ts`].find((file) =>
      existsSync(fileURLToPath(new URL(file, parent))),
    );
    return next(named ?? specifier, context);
  },
  load: (url, context, next) => {
    if (!isOurs(url)) return next(url, context);
    const compilerOptions = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
    };
    const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), { compilerOptions });
    return { format: 'module', source: outputText, shortCircuit: true };
  },
});
const { askedFor } = await import('../tests/bench/ask.ts');
let asked: ReturnType<typeof askedFor>;
try {
  asked = askedFor(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
if (asked.parts.has('domain')) (await import('../tests/bench/domain.ts')).benchDomain();
if (asked.parts.has('files')) await (await import('../tests/bench/files.ts')).benchFiles();
if (asked.parts.has('refresh')) await (await import('../tests/bench/refresh.ts')).benchRefresh();
if (asked.parts.has('pages')) await (await import('../tests/bench/pages.ts')).benchPages();
if (asked.parts.has('database') || asked.parts.has('screens'))
  await (await import('../tests/bench/browser.ts')).benchBrowser(asked.objectives, !asked.parts.has('database'));
