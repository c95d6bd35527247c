import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './harness/axe.ts';
import { command } from './harness/commands.ts';
import { endSession, expect, type Session, startSession, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const HOSTILE = '=HYPERLINK("https://evil.example";"Click") \'quoted\' "double", and a comma';

/** The Data screen. */
async function dataScreen(session: Session): Promise<Page> {
  const page = await session.open('dashboard.html#/data');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
  return page;
}

async function saved(page: Page, button: string): Promise<{ readonly path: string; readonly name: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download: Download = await coming;
  return { path: await download.path(), name: download.suggestedFilename() };
}

const choose = (page: Page, name: string, text: string | Buffer) =>
  page.getByLabel('File').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });

/** New, changed and same, as the report says of a kind. */
const report = async (page: Page, what: string): Promise<string[]> =>
  page
    .getByRole('row', { name: new RegExp(`^${what} `) })
    .getByRole('cell')
    .allTextContents();

test('a backup leaves the browser, comes into another one after its report, and is undone; at home it changes nothing', async ({
  session,
}) => {
  const home = await session.open('dashboard.html');
  const { objectiveId } = await startWorkspace(home, { 'Checkout under 300 ms': 'number', 'Fewer calls': 'tickets' });
  await command(home, 'saveObjective', { id: objectiveId, why: HOSTILE });
  await home.goto(home.url().replace(/#.*|$/, '#/data'));
  const { path, name } = await saved(home, 'Save a backup');
  expect(name).toMatch(/^throughline-\d{4}-\d\d-\d\d\.json$/);
  await expect(home.getByText('Backup made.')).toBeVisible();

  await home.getByLabel('File').setInputFiles(path);
  await expect(home.getByText('All of this is already here.')).toBeVisible();
  expect(await report(home, 'Objective')).toEqual(['0', '0', '1']);
  await expect(home.getByRole('button', { name: 'Import' })).toHaveCount(0);
  await expectAccessible(home, 'a report');

  await home.getByRole('link', { name: 'Safety copies' }).click();
  expect((await saved(home, 'Save everything as a file')).name).toMatch(/\.json/);
  await command(home, 'saveObjective', { id: objectiveId, title: 'Checkout feels quick' });
  await home
    .getByRole('button', { name: /^Go back: / })
    .first()
    .click();
  await home.getByRole('button', { name: 'Yes, go back' }).click();
  await expect(home.getByText('Went back to the')).toBeVisible();
  await home.getByRole('link', { name: 'My goals' }).click();
  await expect(home.getByRole('heading', { name: 'Checkout feels instant' })).toBeVisible();

  const away = await startSession();
  const page = await away.open('dashboard.html');
  await page.getByRole('link', { name: 'Bring it back' }).click();
  await page.getByLabel('File').setInputFiles(path);
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible();
  expect(await report(page, 'Key result')).toEqual(['2', '0', '0']);
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: all is as it was before.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByLabel('File').setInputFiles(path);
  await expect(page.getByText('All of this is already here.')).toBeVisible();
  expect(away.trouble).toEqual([]);
  await endSession(away);
});

const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

test('a file with something wrong in it says where, and changes nothing', async ({ session }) => {
  const first = await session.open('dashboard.html');
  await startWorkspace(first, { 'Checkout under 300 ms': 'number' });
  const page = await dataScreen(session);
  const text = readFileSync((await saved(page, 'Save a backup')).path, 'utf8');
  const wrong: readonly (readonly [string, string | Buffer, string])[] = [
    ['level.json', text.replace('"level":"team"', '"level":"galaxy"'), '$.records.objective[0].level'],
    ['half.json', text.slice(0, text.length / 2), 'The file was cut off here'],
    ['comma.json', text.replace(',', ',,'), 'The file is damaged'],
    ['key.json', text.replace('"why":', '"__proto__":{"x":1},"why":'), 'A key that must not be here: __proto__'],
    ['deep.json', `{"format":"throughline-backup","changes":${DEEP}}`, 'Nested deeper than 64 levels'],
    ['newer.json', text.replace(/"version":\d+/, '"version":99'), 'A newer Throughline wrote this (99)'],
    ['other.json', '{"format":"jira"}', 'no file that Throughline can read'],
    ['bytes.json', Buffer.from([0xff, 0xfe, 0, 1]), 'not text in the encoding'],
  ];
  for (const [name, content, words] of wrong) {
    await choose(page, name, content);
    await expect(page.getByText(words), name).toBeVisible();
    await expect(page.getByRole('button', { name: 'Import' }), name).toHaveCount(0);
    await page.getByRole('button', { name: 'Choose another file' }).click();
  }
});

test('a table goes to a spreadsheet and back to the letter, formulas included', async ({ session }) => {
  const first = await session.open('dashboard.html');
  const { objectiveId, keyResults } = await startWorkspace(first, { '=1+1': 'number', '@SUM(A1:A9)': 'tickets' });
  await command(first, 'saveObjective', { id: objectiveId, title: HOSTILE, why: '+49 30 1234\nsecond line\t-tab' });
  const page = await dataScreen(session);
  const { path } = await saved(page, 'Save as table (CSV)');
  const text = readFileSync(path, 'utf8');
  for (const cell of text.split(/","|"\r\n"/)) expect(cell).not.toMatch(/^[=+@\t]/);

  await page.getByLabel('File').setInputFiles(path);
  await expect(page.getByText('All of this is already here.')).toBeVisible();
  expect(await report(page, 'Key results')).toEqual(['0', '0', '2']);
  await page.getByRole('button', { name: 'Choose another file' }).click();

  // Somebody changes a title in the spreadsheet.
  await choose(page, 'edited.csv', text.replace("'=1+1", "'=2+2"));
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible();
  expect(await report(page, 'Key results')).toEqual(['0', '1', '1']);
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported from edited.csv.')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, `#/key-results/${keyResults['=1+1']}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('=2+2');
});

test('tables of other tools: columns are guessed, corrected, and remembered', async ({ session }) => {
  const first = await session.open('dashboard.html');
  await startWorkspace(first, { 'Checkout under 300 ms': 'number' });
  const page = await dataScreen(session);
  const viva = [
    'Title,Type,Owner,Time period,Start,Target,Parent',
    'Delight,Objective,Ana,Q4,,,',
    'NPS,Key Result,Ben,Q4,20,50,Delight',
  ].join('\n');
  await choose(page, 'viva.csv', viva);
  await expect(page.getByLabel('Written by')).toHaveValue('viva');
  await expect(page.getByText('New people: Ana, Ben')).toBeVisible();
  expect(await report(page, 'Objectives')).toEqual(['1', '0', '0']);
  await expectAccessible(page, 'columns');
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported from viva.csv.')).toBeVisible();

  const plain = 'Objective;Key result;Zahl am Ende;Cycle\nWachstum;Umsatz;1,234;Q4\n';
  await choose(page, 'plain.csv', plain);
  await expect(page.getByLabel('Written by')).toHaveValue('sheet');
  await page.getByLabel('Zahl am Ende').selectOption('target');
  await expect(page.getByText('Can be read in two ways')).toBeVisible();
  await page.getByLabel('Decimals').selectOption(',');
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported from plain.csv.')).toBeVisible();
  await choose(page, 'plain.csv', plain);
  await expect(page.getByLabel('Zahl am Ende')).toHaveValue('target');
  await expect(page.getByLabel('Decimals')).toHaveValue(',');
  await expect(page.getByText('All of this is already here.')).toBeVisible();
});

test('a cycle as a document is edited like one, and comes back', async ({ session }) => {
  const first = await session.open('dashboard.html');
  await startWorkspace(first, { 'Checkout under 300 ms': 'number' });
  const page = await dataScreen(session);
  const { path, name } = await saved(page, 'Save as document (Markdown)');
  expect(name).toMatch(/\.md$/);
  const text = readFileSync(path, 'utf8');
  expect(readFileSync((await saved(page, 'Save as document (Markdown)')).path, 'utf8')).toBe(text);
  await choose(page, 'goals.md', text.replace('900 → 300 ms', '900 → 250 ms'));
  expect.soft(text).toContain('900 → 300 ms');
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible();
  expect(await report(page, 'Key results')).toEqual(['0', '1', '0']);
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported from goals.md.')).toBeVisible();
  const after = readFileSync((await saved(page, 'Save as document (Markdown)')).path, 'utf8');
  expect(after).toBe(text.replace('900 → 300 ms', '900 → 250 ms'));
});
