/**
 * Import directions, and proof that they were looked at: under a TypeScript it does not know, dependency-cruiser
 * reads no module, finds no violation and ends green.
 */
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { layers, options, runtimeRules } from './import-rules.ts';
import { filesBelow } from './source-files.ts';

const SOURCES = ['lib', 'components', 'entrypoints'];
const FEWEST_MODULES = 50;

const tsConfig = extractTSConfig('./tsconfig.json');
const resolution = { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] };

/** Cruises the sources with the rules given; `withTypes` also follows imports that leave nothing in the bundle. */
async function look(forbidden: IForbiddenRuleType[], withTypes: boolean): Promise<ICruiseResult> {
  const asked = { ...options, ruleSet: { forbidden }, tsPreCompilationDeps: withTypes };
  const { output } = await cruise(SOURCES, asked, resolution, { tsConfig });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  return output;
}

const values = await look(runtimeRules, false);
const types = await look(layers, true);

const onDisk = filesBelow(SOURCES, /\.tsx?$/);
const seen = new Set(values.modules.map((module) => module.source));
const unseen = onDisk.filter((file) => !seen.has(file));
const edges = values.modules.reduce(
  (sum, { source, dependencies }) => sum + (onDisk.includes(source) ? dependencies.length : 0),
  0,
);
console.log(`${onDisk.length - unseen.length} of ${onDisk.length} modules seen, ${edges} imports between them`);

const faults = [...values.summary.violations, ...types.summary.violations].map(
  ({ rule, from, to, via, comment }) =>
    `${rule.name}: ${from} → ${via ? via.map(({ name }) => name).join(' → ') : to}${comment ? `\n  ${comment}` : ''}`,
);
if (unseen.length > 0) faults.push(`Not seen by dependency-cruiser: ${unseen.join(', ')}`);
if (onDisk.length < FEWEST_MODULES) faults.push(`Only ${onDisk.length} modules: this check looks in the wrong place`);
if (edges < onDisk.length) faults.push(`Only ${edges} imports found: dependency-cruiser cannot read these files`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
