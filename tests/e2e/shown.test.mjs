// The map and the lists show what the address names: its years, its document, its cities; and nothing
// that was pointed at before.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { addressed, every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const DESK = { context: { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } };
const legend = (page) => page.locator('.atlas-map__legend');
const unit = (page, name) => page.locator(`[data-bench="city"][data-name="${name}"]`);
const value = (page, selector) => page.locator(selector).evaluate((it) => it.value);
const hasValue = (page, selector, expected) => page.waitForFunction(
  ([selector, expected]) => document.querySelector(selector)?.value === expected, [selector, expected],
);

test('a canal is drawn, named and explained in the years whose plan names it, in the picture too', async () => {
  const { page, ready, go, end } = await lab.visit({ ...DESK, path: '#/?years=2017' });
  await ready();
  const line = page.locator('path.atlas-map__canal-2022');
  const name = page.locator('.atlas-map__line');
  const picture = async () => {
    await page.locator('.picture__button').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.picture__kind', { hasText: 'SVG' }).click(),
    ]);
    return readFileSync(await saved.path(), 'utf8');
  };
  await line.waitFor({ state: 'attached' });
  for (const [hash, years, is_there] of [
    ['#/?years=2017', '2017', false], ['#/?years=2022', '2022', true], ['#/', 'both', true],
  ]) {
    await go(hash);
    await page.locator(`.atlas-map__canvas[data-years="${years}"]`).waitFor();
    assert.equal(await line.isVisible(), is_there, years);
    assert.equal(await name.isVisible(), is_there, years);
    assert.equal((await legend(page).innerText()).includes('平陆运河（2022 新增）'), is_there, years);
    assert.equal((await picture()).includes('平陆运河'), is_there, years);
  }
  assert.equal(await name.innerHTML(), '平陆运河');
  await end();
});

every(() => lab, 'the legend has the years or the document that are counted, and no others', DESK,
  async ({ page, ready, go }) => {
    await ready();
    const counted = async () => (await legend(page).locator('.is-count').allInnerTexts()).join(' ').trim();
    for (const [hash, expected] of [
      ['#/', /任务数\s*2017\s*2022$/],
      ['#/?years=2017', /任务数\s*2017$/],
      ['#/?years=2022', /任务数\s*2022$/],
      ['#/?count=cases', /已报告数\s*典型做法$/],
      ['#/?count=guangxi-2021', /任务数\s*2021 广西行动计划$/],
      ['#/?count=prd-2014', /^$/],
    ]) {
      await go(hash);
      assert.match(await counted(), expected, hash);
    }
    assert.equal(await page.locator('.atlas-map__counts text').count(), 0);
    assert.equal(await page.locator('.units__count').count(), 0);
    const why = page.locator('.units > .small', { hasText: '9 个城市都不在这张图内' });
    await why.getByRole('link', { name: '读这份文件' }).click();
    await page.waitForFunction(() => location.hash === '#/read/prd-2014');
    await go('#/?count=cases');
    const head = page.locator('.units thead th').last();
    assert.equal((await head.innerText()).trim(), '典型做法 已报告');
    assert.match(await unit(page, '湛江').getAttribute('aria-label'), /已报告 典型做法 9 条/);
  });

every(() => lab, 'the lists of choices follow the address back', DESK, async ({ page, ready }) => {
  await ready();
  const [count, theme] = ['[data-choice="count"]', '[data-choice="theme"]'];
  // The address is written once the page has been drawn.
  const at = (end) => page.waitForFunction((it) => location.hash.endsWith(it), end);
  await page.locator(count).selectOption('cases');
  await at('count=cases');
  await page.locator(theme).selectOption('ports');
  await hasValue(page, theme, 'ports');
  await at('theme=ports');
  assert.equal(await page.evaluate(() => document.activeElement?.dataset.choice ?? 'theme'), 'theme');
  await page.goBack();
  await hasValue(page, theme, '');
  assert.equal(await value(page, count), 'cases');
  await page.goBack();
  await hasValue(page, count, '');
  await unit(page, '湛江').click();
  await at('/440800');
  await page.locator('.city__beside').selectOption('460100');
  await page.locator('.city__pair').waitFor();
  await at('/440800+460100');
  await page.goBack();
  await hasValue(page, '.city__beside', '');
});

test('the table under a city counts both plans and has no choice that leads away', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/?count=cases&theme=ports' });
  await ready();
  await unit(page, '湛江').click();
  await page.locator('.city__table summary').click();
  await page.locator('.city__table .units__count').first().waitFor();
  assert.equal(await page.locator('.city__table select').count(), 0);
  assert.equal(await page.locator('.city__table thead th').count(), 4);
  await end();
});

every(() => lab, 'what was pointed at is let go with the view it stood on', DESK, async ({ page, ready }) => {
  await ready();
  await page.locator('#card-bay').getByRole('link').first().hover();
  await page.locator('.atlas-map__canvas[data-card="bay"]').waitFor();
  await page.locator('#card-bay').getByRole('link').first().click();
  await page.locator('.atlas-map').waitFor({ state: 'detached' });
  await page.mouse.move(2, 2);
  await page.goBack();
  await page.locator('.atlas-map__canvas[data-card="none"]').waitFor();
  assert.equal(await page.locator('.card.is-lit').count(), 0);

  await page.locator('.units').getByRole('link', { name: '茂名市' }).click();
  await page.locator('.atlas-map__canvas[data-view="unit"]').waitFor();
  assert.equal(await page.locator('path.atlas-map__outline.is-hovered').getAttribute('d'), 'M0 0');
});

every(() => lab, 'two cities are named, outlined and shown together in every tab',
  { ...DESK, path: '#/city/440800+460100' },
  async ({ page, ready }) => {
    await ready();
    await page.getByRole('heading', { level: 1, name: /湛江市\s· 海口市/ }).waitFor();
    await page.locator('[role="button"][aria-pressed="true"][data-code="460100"]').waitFor();
    assert.equal(await page.locator('.leaflet-units-pane [aria-pressed="true"]').count(), 2);
    const columns = page.locator('.city__pair > div');
    const bars = page.locator('.city__aside .filters');
    await bars.nth(1).waitFor();
    assert.match(await bars.nth(1).locator('h2').innerText(), /^海口市/);
    const said = await columns.nth(1).locator('.city__said .q').first().innerText();
    assert.match(said, /海口/);
    for (const [tab, own] of [['变化', '.changed'], ['项目', '.project'], ['地点', '.city__places']]) {
      await page.getByRole('navigation', { name: '任务与地点' }).getByRole('link', { name: tab }).click();
      for (const at of [0, 1]) await columns.nth(at).locator(own).first().waitFor();
    }
    await addressed(page, /440800\+460100/);
  });

test('a phone has a way down to the second city, and the name of the first in sight', async () => {
  const { page, ready, end } = await lab.visit({
    path: '#/city/440800+460100', context: { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
  });
  await ready();
  const top = await page.getByRole('heading', { level: 1 }).evaluate((it) => it.getBoundingClientRect().top);
  assert.ok(top < 844 * 0.62, `${top}`);
  assert.ok(!await page.locator('.atlas-map__buttons--pan').isVisible());
  await page.getByRole('button', { name: '跳到海口市' }).click();
  await page.waitForFunction(() => {
    const box = document.querySelectorAll('.city__pair .city__name')[1].getBoundingClientRect();
    return box.top >= 0 && box.top < innerHeight / 2;
  });
  await end();
});

test('the text of a city stands where it stood when another of its tabs is chosen', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/city/440800' });
  await ready();
  const place = () => page.evaluate(() => ['h1', '.tabs', '.city__said'].flatMap((it) => {
    const box = document.querySelector(`.city ${it}`).getBoundingClientRect();
    return [box.left, box.top, box.width];
  }));
  const before = await place();
  for (const [tab, own] of [['变化', '.changed'], ['项目', '.project'], ['地点', '.city__places']]) {
    await page.getByRole('navigation', { name: '任务与地点' }).getByRole('link', { name: tab }).click();
    await page.locator(own).first().waitFor();
    assert.deepEqual(await place(), before, tab);
  }
  await end();
});

test('no dot opens a line and no name of a city is cut by one, on a phone', async () => {
  const { page, ready, end } = await lab.visit({
    path: '#/city/440800', context: { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
  });
  await ready();
  await page.locator('.task').nth(20).waitFor();
  const cut = await page.locator('.task .q mark').evaluateAll(
    (all) => all.filter((it) => it.getClientRects().length > 1).map((it) => it.textContent),
  );
  assert.deepEqual(cut, []);
  await end();
});
