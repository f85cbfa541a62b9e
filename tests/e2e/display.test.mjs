// Display settings: they hold, they are remembered, and nothing a browser's storage does harms them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

/** What the page looks like: size of the text, colours of paper and ink. */
const look = (page) => page.evaluate(() => {
  const { fontSize } = getComputedStyle(document.documentElement);
  const { backgroundColor, color } = getComputedStyle(document.body);
  return { fontSize, backgroundColor, color };
});

const PLAIN = { fontSize: '16px', backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(19, 33, 43)' };
const DARK = { backgroundColor: 'rgb(16, 25, 31)', color: 'rgb(232, 238, 240)' };

every(() => lab, 'size and colours are chosen by keyboard, and remembered', {},
  async ({ page, ready }) => {
    await ready();
    assert.deepEqual(await look(page), PLAIN);
    await page.getByRole('button', { name: '显示设置' }).press('Enter');
    await page.getByRole('radio', { name: '标准' }).press('ArrowLeft');
    await page.getByRole('radio', { name: '跟随系统' }).press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const chosen = { ...DARK, fontSize: '24px' };
    assert.deepEqual(await look(page), chosen);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: '标准' }).waitFor({ state: 'hidden' });

    await page.reload();
    await ready();
    assert.deepEqual(await look(page), chosen);
    await page.getByRole('button', { name: '显示设置' }).click();
    assert.ok(await page.getByRole('radio', { name: '特大' }).isChecked());
    assert.ok(await page.getByRole('radio', { name: '深色' }).isChecked());
    await page.getByRole('radio', { name: '标准' }).check();
    await page.getByRole('radio', { name: '跟随系统' }).check();
    assert.deepEqual(await look(page), PLAIN);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

test('the colours are those of the system, also when it changes', async () => {
  const { page, ready, end } = await lab.visit({ context: { colorScheme: 'dark' } });
  await ready();
  assert.deepEqual(await look(page), { ...PLAIN, ...DARK });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-theme="light"]').waitFor({ state: 'attached' });
  assert.deepEqual(await look(page), PLAIN);
  await page.emulateMedia({ contrast: 'more' });
  await page.locator('html[data-theme="contrast"]').waitFor({ state: 'attached' });
  assert.equal((await look(page)).color, 'rgb(0, 0, 0)');
  await end();
});

for (const [what, spoil] of [
  ['full of rubbish', () => {
    localStorage.setItem('beibu-atlas.theme', '{"a":');
    localStorage.setItem('beibu-atlas.text', 'x'.repeat(100_000));
  }],
  ['refused', () => {
    Object.defineProperty(self, 'localStorage', {
      get() { throw new DOMException('refused', 'SecurityError'); },
    });
  }],
]) {
  test(`a storage that is ${what} changes nothing that is seen`, async () => {
    const before = (page) => page.addInitScript(spoil);
    const { page, ready, end } = await lab.visit({ before });
    await ready();
    assert.deepEqual(await look(page), PLAIN);
    await page.getByRole('button', { name: '显示设置' }).click();
    assert.ok(await page.getByRole('radio', { name: '标准' }).isChecked());
    await page.getByRole('radio', { name: '深色' }).check();
    assert.deepEqual(await look(page), { ...PLAIN, ...DARK });
    await end();
  });
}

test('on paper the page is light', async () => {
  const { page, ready, end } = await lab.visit({ context: { colorScheme: 'dark' } });
  await ready();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.deepEqual(await look(page), PLAIN);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await look(page), { ...PLAIN, ...DARK });
  await end();
});

for (const width of [320, 390, 1440]) {
  test(`the largest text fits a window of ${width} px`, async () => {
    const before = (page) => page.addInitScript(() => localStorage.setItem('beibu-atlas.text', 'largest'));
    const visit = await lab.visit({ before, context: { viewport: { width, height: 844 } } });
    await visit.ready();
    for (const hash of ['#/', '#/city/440800', '#/compare/12', '#/read/plan-2017', '#/search?q=湛江', '#/about']) {
      await visit.go(hash);
      await visit.page.locator('h1').first().waitFor();
      assert.ok(await visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), hash);
    }
    await visit.end();
  });
}
