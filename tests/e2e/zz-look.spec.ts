import { expect, test } from './harness/session.ts';

test('look', async ({ session }) => {
  test.setTimeout(280_000);
  const page = await session.open('dashboard.html?sample#/');
  const to = (hash: string) => page.goto(page.url().replace(/#.*/, hash));
  const shot = async (name: string, full = false) => {
    for (const [scheme, width] of [['light', 1440], ['dark', 360]] as const) {
      await page.setViewportSize({ width, height: width === 360 ? 760 : 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.waitForTimeout(500);
      await page.screenshot({ path: `/tmp/w/keep-tmp/shots/${name}-${scheme}-${width}.png`, fullPage: full });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) console.log('SIDEWAYS', name, width, over);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await page.getByRole('link', { name: /^Slowest 5/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Slowest 5/);
  const place = new URL(page.url()).hash;
  const edit = async (target: string, reason: string) => {
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('spinbutton', { name: 'Target' }).fill(target);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('Reason for the change').fill(reason);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(`${target} ms`).first()).toBeVisible();
  };
  await edit('777', 'The bank answers more slowly');
  await edit('666', 'It answers faster again');
  await to('#/history');
  await expect(page.locator('[data-act]').first()).toBeVisible();
  await shot('history');
  const first = page.locator('[data-act]', { hasText: 'The bank answers more slowly' });
  await first.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Leave it')).toBeVisible();
  await first.scrollIntoViewIfNeeded();
  await shot('conflict');
  console.log('CONFLICT', await first.innerText());
  await page.getByRole('button', { name: 'Leave it' }).click();
  for (const query of ['?kind=keyResult&what=changed', '?who=nobody', '?origin=rule', '?from=2026-11-01&to=2026-11-20', '?what=deleted', '?kind=vote&what=x', '?from=2026-12-01&to=2026-11-01']) {
    await to(`#/history${query}`);
    await page.waitForTimeout(700);
    console.log('FILTER', query, await page.locator('[data-act]').count(), (await page.locator('main').innerText()).slice(0, 300).replaceAll('\n', ' | '));
  }
  await to('#/history?kind=keyResult&what=changed');
  await expect(page.locator('[data-act]').first()).toBeVisible();
  await shot('filtered');
  await to('#/history?what=deleted&kind=kudos');
  await page.waitForTimeout(800);
  await shot('nothing');
  await to(place);
  await page.getByRole('textbox', { name: 'As it was on' }).scrollIntoViewIfNeeded();
  await shot('asof-field');
  const day = (n: number) => page.evaluate((back) => { const d = new Date(); d.setDate(d.getDate() - back); return `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`; }, n);
  for (const n of [1, 30, 400, -3]) {
    await to(`${place}?on=${await day(n)}`);
    await page.waitForTimeout(1500);
    console.log('ON', n, (await page.locator('main').innerText()).slice(0, 420).replaceAll('\n', ' | '));
    if (n === 1 || n === 30 || n === 400) await shot(`past-${n}`, n === 30);
  }
  await to(`${place}?on=garbage`);
  await page.waitForTimeout(1000);
  console.log('GARBAGE', (await page.locator('main').innerText()).slice(0, 200).replaceAll('\n', ' | '));
  const goal = await page.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).find((h) => h?.includes('/objectives/')));
  console.log('goal', goal);
  if (goal) {
    await to(`${goal}?on=${await day(14)}`);
    await page.waitForTimeout(1500);
    console.log('ONGOAL', (await page.locator('main').innerText()).slice(0, 400).replaceAll('\n', ' | '));
    await shot('past-goal', true);
  }
  console.log('TROUBLE', session.trouble);
});
