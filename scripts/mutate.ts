/**
 * `npm run mutate`: do the tests notice a mistake? Plants mutants in lib/domain and lib/coach one at a time, in copies of
 * the last commit outside of the repository, and runs the tests that are related to the file. `npm run mutate -- 120 7`
 * plants 120, drawn with seed 7.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly old: string;
  readonly text: string;
}

const [wanted = 110, seed = 1] = process.argv.slice(2).map(Number);
const WORKERS = 2;
const LIMIT_MS = 90_000;
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
  if (ts.isReturnStatement(node) && node.expression && node.expression.kind !== ts.SyntaxKind.NullKeyword)
    return { at: node.expression, text: '(null as never)' };
  return null;
}

function mutantsOf(file: string): Mutant[] {
  const code = execFileSync('git', ['show', `HEAD:${file}`], { encoding: 'utf8' });
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isIdle(node)) return;
    const put = replacementOf(node, source);
    if (put) {
      const [from, to] = [put.at.getStart(source), put.at.end];
      const line = source.getLineAndCharacterOfPosition(from).line + 1;
      found.push({ file, line, from, to, old: code.slice(from, to), text: put.text });
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

const CONFIG = `export default { root: import.meta.dirname, test: { environment: 'node', restoreMocks: true,
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

/** Runs the tests related to a file; resolves with whether they were red. A test that never ends has noticed, too. */
function isNoticed(copy: string, file: string): Promise<boolean> {
  const args = [
    'related',
    file,
    '--run',
    '--config',
    'mutate.config.ts',
    '--bail=1',
    '--maxWorkers=1',
    '--reporter=dot',
  ];
  const env = { ...process.env, LAW_RUNS: '200', LAW_SEED: '1' };
  const child = spawn('node_modules/.bin/vitest', args, { cwd: copy, env, stdio: 'ignore', timeout: LIMIT_MS });
  return new Promise((done) => {
    child.on('close', (status) => done(status !== 0));
  });
}

const files = execFileSync('git', ['ls-files', 'lib/domain', 'lib/coach'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file));
const all = files.flatMap(mutantsOf);
const queue = shuffled(all).slice(0, wanted);
console.log(`${queue.length} of ${all.length} possible mutants in ${files.length} files, seed ${seed}`);

const survivors: Mutant[] = [];
let planted = 0;
async function work(copy: string): Promise<void> {
  for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
    const path = join(copy, mutant.file);
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.slice(0, mutant.from) + mutant.text + code.slice(mutant.to));
    const noticed = await isNoticed(copy, mutant.file);
    writeFileSync(path, code);
    planted += 1;
    if (!noticed) survivors.push(mutant);
    const place = `${mutant.file}:${mutant.line}`;
    console.log(
      `${noticed ? 'killed  ' : 'SURVIVED'} ${place}  ${mutant.old.slice(0, 60)} → ${mutant.text.slice(0, 60)}`,
    );
  }
}
const copies = Array.from({ length: WORKERS }, makeCopy);
try {
  // Green before anything is planted, or every mutant would look killed.
  const [first = '.'] = copies;
  if (await isNoticed(first, 'lib/domain/calendar.ts')) throw new Error('The tests are red without any mutant.');
  await Promise.all(copies.map(work));
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true });
}
const rate = (planted - survivors.length) / planted;
console.log(`\n${planted - survivors.length} of ${planted} killed (${(100 * rate).toFixed(1)} %), survivors:`);
for (const { file, line, old, text } of survivors) console.log(`  ${file}:${line}  ${old} → ${text}`);
process.exitCode = rate >= 0.9 ? 0 : 1;
