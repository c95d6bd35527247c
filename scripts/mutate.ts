/**
 * `npm run mutate`: do the tests notice a mistake? Plants mutants in lib/domain and lib/coach one at a time, in copies of
 * the last commit outside of the repository, and runs the tests that are related to the file. `npm run mutate -- 120 7`
 * plants 120, drawn with seed 7. Ends red under 90 % killed, not counting those that change nothing
 * (`equivalent-mutants.ts`).
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { EQUIVALENTS } from './equivalent-mutants.ts';

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly old: string;
  readonly text: string;
  /** Its whole line, as it was. */
  readonly code: string;
}

const [wanted = 110, seed = 1] = process.argv.slice(2).map(Number);
const WORKERS = 2;
/** A mutant may slow the tests down so many times against the slowest run without one; beyond that they do not end. */
const PATIENCE = 6;
/** Word lists are data, and simulated teams are not shipped. */
const LEFT_OUT = /\.test\.ts$|\/words\/|word-lists|forecast-(calibration|metrics|teams)|\/zod\.ts$/;

const SWAPS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));

/**
 * What no test can notice: drafts a rule shows to people, and what the type checker wants said of places of a list that are
 * always there.
 */
const isIdle = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) && ['good', 'bad'].includes(node.name.getText())) ||
  (ts.isBindingElement(node) && ts.isArrayBindingPattern(node.parent));

/** Returned, null for these would be one of their own mutants again, or nothing new. */
const HAVE_THEIR_OWN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
]);

/** What stands in for a node; `null` = nothing does. */
function replacementOf(node: ts.Node, source: ts.SourceFile): { at: ts.Node; text: string } | null {
  if (ts.isBinaryExpression(node) && !isText(node)) {
    const text = SWAPS[node.operatorToken.getText(source)];
    return text ? { at: node.operatorToken, text } : null;
  }
  if (ts.isNumericLiteral(node)) return { at: node, text: `(${node.text} + 1)` };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { at: node, text: 'false' };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { at: node, text: 'true' };
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return { at: node, text: node.operand.getText(source) };
  }
  if (ts.isConditionalExpression(node)) {
    const [condition, yes, no] = [node.condition, node.whenTrue, node.whenFalse].map((part) => part.getText(source));
    return { at: node, text: `(${condition}) ? (${no}) : (${yes})` };
  }
  if (ts.isReturnStatement(node) && node.expression && !HAVE_THEIR_OWN.has(node.expression.kind))
    return { at: node.expression, text: '(null as never)' };
  return null;
}

function mutantsOf(file: string): Mutant[] {
  const code = execFileSync('git', ['show', `HEAD:${file}`], { encoding: 'utf8' });
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const lines = code.split('\n');
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isIdle(node)) return;
    const put = replacementOf(node, source);
    if (put) {
      const [from, to] = [put.at.getStart(source), put.at.end];
      const row = source.getLineAndCharacterOfPosition(from).line;
      const own = lines[row] ?? '';
      found.push({ file, line: row + 1, from, to, old: code.slice(from, to), text: put.text, code: own.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Shuffled the same way for the same seed (Lehmer's generator). */
function shuffled<T>(all: readonly T[]): T[] {
  let state = (seed % 2147483646) + 1;
  const keyed = all.map((value) => {
    state = (state * 48271) % 2147483647;
    return { value, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key).map(({ value }) => value);
}

const SAID: Readonly<Record<End, string>> = { green: 'SURVIVED', red: 'killed  ', stuck: 'stuck   ' };

// A busy machine makes a test slow, and that would look like a mutant noticed.
const CONFIG = `export default { root: import.meta.dirname, test: { environment: 'node', restoreMocks: true, testTimeout: 300_000,
  include: ['lib/{domain,coach,i18n}/**/*.test.ts', 'tests/{domain,vectors,coach}/**/*.test.ts'] } };`;

/** A copy of the last commit that a mutant may spoil. */
function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'throughline-mutants-'));
  const archive = execFileSync('git', ['archive', 'HEAD', 'lib', 'tests', 'package.json'], { maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', copy], { input: archive });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'mutate.config.ts'), CONFIG);
  return copy;
}

/** How the tests related to a file end; `stuck` = they did not, within a time in which they would have. */
type End = 'green' | 'red' | 'stuck';

/** The file's own tests, which notice most, by name: those of `explain-work.ts` begin `explain-work` or `explain`. */
const ownTests = (file: string): readonly string[] =>
  tests.filter((test) => {
    const [own, name] = [file.slice(0, -'.ts'.length), test.slice(0, -'.test.ts'.length)];
    const isRule = /coach\/(objective|key-result|work)\//.test(file) && /coach\/(rules|edges)$/.test(name);
    return isRule || own === name || own.startsWith(`${name}-`);
  });

/** Runs a file's own tests, and if these see nothing all that are related to it. @param limitMs 0 = none. */
async function runTests(copy: string, file: string, limitMs: number): Promise<End> {
  const own = ownTests(file);
  const end = own.length > 0 ? await runVitest(copy, ['run', ...own], limitMs) : 'green';
  return end === 'green' ? runVitest(copy, ['related', file, '--run'], limitMs) : end;
}

function runVitest(copy: string, which: readonly string[], limitMs: number): Promise<End> {
  const args = [
    ...which,
    '--config',
    'mutate.config.ts',
    '--bail=1',
    '--maxWorkers=1',
    '--no-isolate',
    '--reporter=dot',
  ];
  const env = { ...process.env, LAW_RUNS: '100', LAW_SEED: '1' };
  const child = spawn('node_modules/.bin/vitest', args, { cwd: copy, env, stdio: 'ignore', timeout: limitMs });
  return new Promise((done) => {
    child.on('close', (status) => done(status === null ? 'stuck' : status === 0 ? 'green' : 'red'));
  });
}

const tracked = execFileSync('git', ['ls-files', 'lib/domain', 'lib/coach'], { encoding: 'utf8' }).split('\n');
const files = tracked.filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file));
const tests = tracked.filter((file) => file.endsWith('.test.ts'));
const all = files.flatMap(mutantsOf);
const queue = shuffled(all).slice(0, wanted);
console.log(`${queue.length} of ${all.length} possible mutants in ${files.length} files, seed ${seed}`);

const survivors: Mutant[] = [];
let planted = 0;
let limitMs = 0;
async function work(copy: string): Promise<void> {
  for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
    const path = join(copy, mutant.file);
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.slice(0, mutant.from) + mutant.text + code.slice(mutant.to));
    const end = await runTests(copy, mutant.file, limitMs);
    writeFileSync(path, code);
    planted += 1;
    if (end === 'green') survivors.push(mutant);
    const place = `${mutant.file}:${mutant.line}`;
    console.log(`${SAID[end]} ${place}  ${mutant.old.slice(0, 60)} → ${mutant.text.slice(0, 60)}`);
  }
}
const copies = Array.from({ length: WORKERS }, makeCopy);
try {
  // Green before anything is planted, or every mutant would look killed; side by side, as they will run.
  const from = performance.now();
  const ends = await Promise.all(copies.map((copy) => runTests(copy, 'lib/domain/calendar.ts', 0)));
  if (ends.some((end) => end !== 'green')) throw new Error('The tests are red without any mutant.');
  limitMs = Math.ceil(PATIENCE * (performance.now() - from));
  await Promise.all(copies.map(work));
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true });
}
/** Why a mutant changes nothing; `undefined` = as far as we know it does. */
const reasonFor = ({ file, old, text, code }: Mutant): string | undefined =>
  EQUIVALENTS.find((one) => one.file === file && one.old === old && one.text === text && code.includes(one.code))?.why;

const killed = planted - survivors.length;
const [same, missed] = [survivors.filter(reasonFor), survivors.filter((mutant) => !reasonFor(mutant))];
const rate = killed / (killed + missed.length);
const told = ({ file, line, old, text }: Mutant) => `  ${file}:${line}  ${old} → ${text}`;
console.log(
  `\n${killed} of ${planted} killed, ${same.length} change nothing: ${(100 * rate).toFixed(1)} % of the others`,
);
for (const mutant of same) console.log(`${told(mutant)}\n      changes nothing: ${reasonFor(mutant)}`);
for (const mutant of missed) console.log(`${told(mutant)}\n      SURVIVED in: ${mutant.code}`);
process.exitCode = rate >= 0.9 ? 0 : 1;
