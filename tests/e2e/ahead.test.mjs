// What is drawn while pointer or keyboard rest on the way there: unseen and unheard until it is opened,
// and then shown as it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressed, every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const DESK = { context: { viewport: { width: 1440, height: 900 } } };

/** Waits for what `selector` names out of sight, with this text in it, and knows it again. */
async function drawnAhead(page, selector, hasText) {
  const ahead = page.locator(`${selector}.is-unseen`, { hasText });
  await ahead.waitFor({ state: 'attached' });
  assert.equal(await ahead.isVisible(), false);
  await ahead.evaluate((it) => { it.wasAhead = true; });
}

const isSame = (page, selector) =>
  page.locator(`${selector}:not(.is-unseen)`).evaluate((it) => it.wasAhead === true);

every(() => lab, 'a city the pointer rests on is there before it is opened', DESK, async ({ page, ready }) => {
  await ready();
  const title = await page.title();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator('[data-bench="city"][data-name="玉林"]').hover();
  await drawnAhead(page, '.city', '玉林市');
  assert.equal(await page.title(), title);
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
  assert.equal(await page.getByRole('heading', { name: '玉林市' }).count(), 0);
  await page.locator('[data-bench="city"][data-name="玉林"]').click();
  await page.getByRole('heading', { name: '玉林市', exact: true }).waitFor();
  assert.ok(await isSame(page, '.city'));
  await page.locator('.task').nth(5).waitFor();
  await page.waitForFunction(() => document.title.startsWith('玉林市'));
});

test('another city in the table takes its place, and back on the map there is none', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await ready();
  const row = (code) => page.locator(`.units a[href="#/city/${code}"]`);
  await row('450500').hover();
  await page.locator('.city.is-unseen h1', { hasText: '北海市' }).waitFor({ state: 'attached' });
  await row('440800').hover();
  await page.locator('.city.is-unseen h1', { hasText: '湛江市' }).waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.city.is-unseen').evaluate((it) => getComputedStyle(it).display), 'none');
  await page.emulateMedia({ media: 'screen' });
  await row('440800').click();
  await page.locator('.task').first().waitFor();
  await page.mouse.move(5, 5);
  await page.locator('.stage__back').click();
  await page.locator('#finding').waitFor();
  assert.equal(await page.locator('.city').count(), 0);
  await end();
});

test('one is drawn for nobody when the page has nothing to do, and taken away', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await page.addInitScript(() => {
    window.drawn = 0;
    new MutationObserver((all) => {
      for (const it of all.flatMap((it) => [...it.addedNodes])) if (it.matches?.('.city.is-unseen')) window.drawn += 1;
    }).observe(document, { subtree: true, childList: true });
  });
  await page.reload();
  await ready();
  await page.waitForFunction(() => window.drawn === 1 && !document.querySelector('.city'));
  await end();
});

test('the overview goes when a city is painted, and on the way back one is where one was', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await ready();
  const title = await page.title();
  const overview = page.locator('.panel', { has: page.locator('#finding') });
  await overview.evaluate((it) => { it.scrollTop = 400; });
  await page.locator('[data-bench="city"][data-name="玉林"]').click();
  await page.getByRole('heading', { name: '玉林市', exact: true }).waitFor();
  await overview.waitFor({ state: 'detached' });
  assert.deepEqual(await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((it) => it.id);
    return ids.filter((it, nth) => ids.indexOf(it) !== nth);
  }), []);
  await addressed(page, /city\/450900$/);
  await page.goBack();
  await page.waitForFunction((title) => document.title === title, title);
  await page.waitForFunction(() => document.querySelector('.panel:not(.is-unseen)').scrollTop === 400);
  // Asked for anew, it begins at its beginning.
  await page.locator('[data-bench="city"][data-name="玉林"]').click();
  await page.getByRole('heading', { name: '玉林市', exact: true }).waitFor();
  await page.locator('.stage__back').click();
  await page.waitForFunction(() => document.querySelector('.panel:not(.is-unseen)').scrollTop === 0);
  await end();
});

test('a city chosen from the list on a phone can be chosen again', async () => {
  const { page, ready, end } = await lab.visit({ context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
  await ready();
  const mine = page.locator('.my-city select');
  for (const _ of [1, 2]) {
    await mine.selectOption({ value: '450900' });
    await page.getByRole('heading', { name: '玉林市', exact: true }).waitFor();
    await addressed(page, /city\/450900$/);
    await page.goBack();
    await mine.waitFor();
    assert.equal(await mine.inputValue(), '');
  }
  await end();
});

test('a finger leaves no mark on the map', async () => {
  const { page, ready, end } = await lab.visit({ context: { ...DESK.context, hasTouch: true } });
  await ready();
  const mark = page.locator('.atlas-map__outline.is-hovered');
  const unit = page.locator('[data-bench="city"][data-name="玉林"]');
  // A mouse does: the outline is there to be seen.
  await unit.hover();
  await page.waitForFunction((it) => it.getAttribute('d').length > 20, await mark.elementHandle());
  await page.mouse.move(5, 5);
  await page.waitForFunction((it) => it.getAttribute('d').length < 20, await mark.elementHandle());
  await unit.tap();
  await page.getByRole('heading', { name: '玉林市', exact: true }).waitFor();
  assert.ok(await mark.evaluate((it) => it.getAttribute('d').length < 20));
  await end();
});

test('from one city to the next, and back to where one was', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/city/450900' });
  await ready();
  await page.locator('.task').nth(20).waitFor();
  await page.locator('.city__main').evaluate((it) => { it.scrollTop = 300; });
  const next = page.locator('[data-bench="city"][data-name="湛江"]');
  await next.hover();
  await drawnAhead(page, '.city');
  assert.equal(await page.locator('#city').innerText(), '玉林市');
  await next.click();
  await page.getByRole('heading', { name: '湛江市', exact: true }).waitFor();
  assert.ok(await isSame(page, '.city'));
  await page.waitForFunction(() => document.activeElement.id === 'city');
  await page.waitForFunction(() => document.title.startsWith('湛江市'));
  await addressed(page, /city\/440800$/);
  await page.goBack();
  await page.getByRole('heading', { name: '玉林市', exact: true }).waitFor();
  await page.waitForFunction(() => document.querySelector('.city:not(.is-unseen) .city__main').scrollTop === 300);
  await end();
});

test('the size of the text leaves a task where it was, whatever is drawn ahead', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/city/450900' });
  await ready();
  const unit = (name) => page.locator(`[data-bench="city"][data-name="${name}"]`);
  await unit('湛江').hover();
  await drawnAhead(page, '.city');
  await unit('湛江').click();
  await page.locator('.city:not(.is-unseen) .task').nth(20).waitFor();
  // In the other place, before the one in sight.
  await unit('玉林').hover();
  await page.locator('.city.is-unseen + .city').waitFor();
  await page.locator('.city:not(.is-unseen) .city__main').evaluate((it) => { it.scrollTop = 1500; });
  const held = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.city:not(.is-unseen) .task')];
    const top = (it) => it.getBoundingClientRect().top;
    const nth = all.findIndex((it) => top(it) > 70);
    return { nth, top: top(all[nth]) };
  });
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByRole('radio', { name: '特大', exact: true }).click();
  await page.waitForFunction(({ nth, top }) => {
    const it = document.querySelectorAll('.city:not(.is-unseen) .task')[nth];
    return Math.abs(it.getBoundingClientRect().top - top) < 20;
  }, held, { timeout: 5000 });
  await end();
});

test('who comes by keyboard has it ahead, too', async () => {
  const { page, ready, go, end } = await lab.visit(DESK);
  await ready();
  await page.locator('.units a[href="#/city/450500"]').focus();
  await drawnAhead(page, '.city', '北海市');
  await page.keyboard.press('Enter');
  await page.locator('.task').first().waitFor();
  assert.ok(await isSame(page, '.city'));
  await go('#/compare/7');
  // A new view takes the focus to its heading.
  await page.waitForFunction(() => document.activeElement.matches('.compare h1'));
  await page.locator('.rail a[data-item="8"]').focus();
  await drawnAhead(page, '.pairing__rows');
  await page.keyboard.press('Enter');
  await page.locator('.rail a[data-item="8"][aria-current]').waitFor();
  assert.ok(await isSame(page, '.pairing__rows'));
  await end();
});

every(() => lab, 'an item the pointer rests on is there before it is compared', { ...DESK, path: '#/compare/7' },
  async ({ page, ready }) => {
    await ready();
    await page.locator('.rows > li').nth(1).waitFor();
    const n = await page.locator('.rows > li').count();
    const link = page.locator('.rail a[data-item="8"]');
    await link.hover();
    await drawnAhead(page, '.pairing__rows');
    assert.equal(await page.locator('.pairing__rows:not(.is-unseen) .rows > li').count(), n);
    await link.click();
    await page.locator('.pairing__rows:not(.is-unseen) .rows > li').nth(1).waitFor();
    assert.ok(await isSame(page, '.pairing__rows'));
    assert.equal(await page.locator('.pairing__rows').count(), 1);
    // And the first once more, into the other place.
    await page.locator('.rail a[data-item="7"]').hover();
    await drawnAhead(page, '.pairing__rows');
    await page.locator('.rail a[data-item="7"]').click();
    await page.waitForFunction((n) => document.querySelectorAll('.rows > li').length === n, n);
    assert.ok(await isSame(page, '.pairing__rows'));
  });
