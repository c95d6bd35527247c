// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isExportDue } from '../../components/dashboard/recovery/ExportReminder';
import { command } from '../../components/hooks/command';
import { SNAPSHOT_FOLDER } from '../../lib/domain/snapshot';
import { db } from '../../lib/store/db';
import { choose, click, control, field, page, type, until } from '../helpers/dashboard-page';
import { world } from '../helpers/fake-browser';
import { Workspace } from '../helpers/workspace';
import { aBackup } from './a-backup';
import { exported } from './backup-file';

const saved: { name: string; text: string }[] = [];

beforeEach(async () => {
  await page.wipe();
  saved.length = 0;
  // The browser would write a download: here it is kept.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (!this.download) return void this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const blob = blobs.get(this.href);
    void blob?.text().then((text) => saved.push({ name: this.download, text }));
  });
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:test/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
});
afterEach(async () => {
  page.close();
  // The background goes on counting for the toolbar after its answer: it must find the database open.
  for (let turn = 0; turn < 20 && db.isOpen(); turn++) {
    await db.transaction('rw', db.tables, async () => db.people.count());
    await new Promise((done) => setTimeout(done));
  }
  await page.wipe();
});

async function backup(): Promise<string> {
  const other = await Workspace.open();
  await other.withGoal();
  return exported(other.db, other.now);
}

async function withMe(): Promise<void> {
  await page.open('/data');
  await command('savePerson', { name: 'Ana', isMe: true });
  await page.open('/data');
}

describe('a backup', () => {
  test('is shown before it is merged, merged at a click, and undone at another', async () => {
    await withMe();
    await choose('backup.json', await backup());
    await until(() => page.text().includes('Nothing is changed yet.'));
    expect(page.text()).toContain('What is in this backup');
    expect(await db.objectives.count()).toBe(0);
    await click('Import');
    await until(() => page.text().includes('Imported.'));
    expect((await db.objectives.toArray())[0]).toMatchObject({ title: 'Checkout people trust', deletedAt: null });
    await click('Undo');
    await until(() => page.text().includes('Undone'));
    expect((await db.objectives.toArray())[0]?.deletedAt).not.toBeNull();
  });

  test('comes in after a snapshot of what was there, which can be saved; without room for one nothing comes in', async () => {
    await withMe();
    const before = (await db.people.toArray()).map(({ id }) => id);
    world.files.isFull = true;
    await choose('backup.json', await backup());
    await click('Import');
    await until(() => page.text().includes('No snapshot could be written'));
    expect(await db.objectives.count()).toBe(0);
    world.files.isFull = false;
    await click('Import');
    await until(() => page.text().includes('Imported.'));
    const [name = ''] = world.files.names(SNAPSHOT_FOLDER).filter((each) => each.includes('_import_'));
    const copy = world.files.folders.get(SNAPSHOT_FOLDER)?.get(name) ?? '';
    const { records } = JSON.parse(copy) as { records: Record<string, { id: string }[]> };
    expect(records.person?.map(({ id }) => id)).toEqual(before);
    expect(records.objective).toEqual([]);
    await page.open('/safety');
    await until(() => page.text().includes('Before an import'));
    await click(/^Save as file: snapshot of/);
    await until(() => saved.length === 1);
    expect(saved[0]?.text).toBe(copy);
  });

  test('is told kind by kind before it comes in, words and settings too', async () => {
    await withMe();
    await choose('backup.json', JSON.stringify(aBackup()));
    await until(() => page.text().includes('Nothing is changed yet.'));
    const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toEqual(expect.arrayContaining(['Note200', 'Thank-you100', 'Settings100', 'Check-in100']));
  });

  test('is brought back where there is nothing, in place of a first run', async () => {
    await page.open();
    expect(page.heading()).toBe('Welcome to Throughline');
    location.hash = (await control('Bring it back')).getAttribute('href') ?? '';
    await choose('backup.json', await backup());
    await click('Import');
    await until(() => page.text().includes('Imported.'));
    await page.open('/');
    await until(() => page.text().includes('Checkout people trust'));
  });

  test('with something wrong says where, and offers no import', async () => {
    await withMe();
    await choose('backup.json', (await backup()).replace('"level":"team"', '"level":"galaxy"'));
    await until(() => page.text().includes('Nothing can be imported from this file'));
    expect(page.text()).toContain('$.records.objective[0].level');
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Import');
  });

  test('of another tool, of more than a gigabyte, and of bytes are refused with a reason', async () => {
    await withMe();
    await choose('a.json', '{"format":"jira"}');
    await until(() => page.text().includes('no file that Throughline can read'));
    await click('Choose another file');
    const larger = vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(1_000_000_001);
    await choose('b.json', '{');
    await until(() => page.text().includes('too large'));
    larger.mockRestore();
    await click('Choose another file');
    await choose('c.json', new Uint8Array([0xff, 0xfe, 0, 1]));
    await until(() => page.text().includes('not text in the encoding'));
    expect(await db.changes.count()).toBe(1);
  });

  test('is saved with everything in it, and the reminder to save one rests', async () => {
    await withMe();
    for (let i = 0; i < 10; i++) await command('savePerson', { name: `Person ${i}` });
    expect(await isExportDue(db, page.now)).toBe(true);
    await click('Save a backup');
    const file = await until(() => saved[0]);
    expect(file.name).toMatch(/^throughline-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file.text)).toMatchObject({
      format: 'throughline-backup',
      records: { person: expect.arrayContaining([expect.objectContaining({ name: 'Ana' })]) },
    });
    await until(() => page.text().includes('Backup made.'));
    expect(await isExportDue(db, page.now)).toBe(false);
  });
});

describe('a table', () => {
  test('asks how decimals are written, then comes in, and its columns are remembered', async () => {
    await withMe();
    await choose('goals.csv', 'Objective;Key result;Goal number;Cycle\nDelight;NPS;1,234;Q1\n');
    await type('Goal number', 'target');
    await until(() => page.text().includes('Can be read in two ways'));
    await type('Decimals', ',');
    await until(() => page.text().includes('Nothing is changed yet.'));
    await click('Import');
    await until(() => page.text().includes('Imported from goals.csv.'));
    expect((await db.keyResults.toArray())[0]).toMatchObject({ title: 'NPS', measure: { target: 1.234 } });
    await choose('goals.csv', 'Objective;Key result;Goal number;Cycle\nDelight;CES;1,5;Q1\n');
    expect((await field('Goal number')).value).toBe('target');
    await until(() => page.text().includes('Nothing is changed yet.'));
  });

  test('of a newcomer, without cycles anywhere, is for this quarter, which begins with it', async () => {
    await page.open('/data');
    await choose('goals.csv', 'Objective,Key result,Start,Target\nCheckout feels instant,Under 300 ms,900,300\n');
    await until(() => page.text().includes('Q4 2026'));
    await click('Import');
    await until(() => page.text().includes('Imported from'));
    expect(await db.cycles.toArray()).toMatchObject([
      { name: 'Q4 2026', startsOn: '2026-10-01', endsOn: '2026-12-31', state: 'active' },
    ]);
    expect((await db.objectives.toArray()).map(({ title }) => title)).toEqual(['Checkout feels instant']);
  });

  test('in an old encoding is read once it is named', async () => {
    await withMe();
    const cyrillic = [...'Objective\nЦель\n'].map((each) =>
      each > 'Ѐ' ? each.charCodeAt(0) - 0x350 : each.charCodeAt(0),
    );
    await choose('goals.csv', Uint8Array.from(cyrillic));
    await until(() => page.text().includes('This table cannot be read'));
    await type('Encoding', 'windows-1251');
    await until(() => page.text().includes('Q4 2026'));
    expect(page.text()).toContain('Цель');
  });
});

test('a document comes back in, and what is no document says so', async () => {
  await withMe();
  await choose('goals.md', '# Q1\n\n## Delight\n\n- Owner: Zoë\n\n### NPS\n\n- Measure: 20 → 50\n');
  await until(() => page.text().includes('New people: Zoë'));
  await click('Import');
  await until(() => page.text().includes('Imported from goals.md.'));
  expect((await db.keyResults.toArray())[0]).toMatchObject({ title: 'NPS', measure: { baseline: 20, target: 50 } });
  await choose('x.md', 'just words');
  await until(() => page.text().includes('This document cannot be read'));
  await control('Choose another file');
});
