// Everything is in reach: without a pointer, with a coarse one, and in the narrowest window.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const VIEWS = ['#/', '#/tour/2', '#/city/440800+460100?why=dsgr',
  '#/place/ping-lu-yun-he', '#/?years=2017', '#/city/440800', '#/city/469024', '#/compare', '#/compare/12', '#/changes', '#/read/plan-2017',
  '#/read/cases', '#/read/prd-2014', '#/search?q=湛江', '#/search?q=', '#/about', '#/nope'];
const unit = (page, name) => page.locator(`[data-bench="city"][data-name="${name}"]`);
const held = (page) => page.evaluate(() => document.activeElement.closest('[data-bench="city"]')?.dataset.name);
const speak = (language) => (page) => page.addInitScript((it) => {
  if (it) localStorage.setItem('beibu-atlas.language', it);
}, language);

/** Presses `key` until a unit of the map has the keyboard. */
async function reachMap(page, key) {
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press(key);
    if (await held(page)) return;
  }
  assert.fail(`${key} does not come to the map`);
}

/** Which unit each arrow leads to from each. */
async function neighbours(page, names) {
  const ways = new Map();
  for (const name of names) {
    for (const arrow of ARROWS) {
      await unit(page, name).press(arrow);
      ways.set(`${name} ${arrow}`, await held(page));
    }
  }
  return ways;
}

/** The keys that lead from one unit to each other one. */
function routes(from, ways) {
  const found = new Map([[from, []]]);
  for (const [name, keys] of found) {
    for (const arrow of ARROWS) {
      const next = ways.get(`${name} ${arrow}`);
      if (!found.has(next)) found.set(next, [...keys, arrow]);
    }
  }
  return found;
}

every(() => lab, 'with the keyboard alone, every unit is found and one of its tasks read', { context: { reducedMotion: 'reduce' } },
  async ({ page, ready }) => {
    await ready();
    const names = await page.locator('[data-bench="city"]').evaluateAll((all) => all.map((it) => it.dataset.name));
    const ways = await neighbours(page, names);
    assert.equal(ways.get('南宁 ArrowUp'), '南宁');
    assert.equal(ways.get('茂名 ArrowRight'), '阳江');
    assert.equal(ways.get('阳江 ArrowRight'), '阳江');
    assert.equal(ways.get('湛江 ArrowDown'), '海口');
    const routesFromFirst = routes(names[0], ways);
    assert.deepEqual([...routesFromFirst.keys()].sort(), [...names].sort());

    await page.reload();
    await ready();
    await reachMap(page, 'Tab');
    assert.equal(await held(page), names[0]);
    await page.keyboard.press('End');
    assert.equal(await held(page), names.at(-1));
    for (const [nth, name] of names.entries()) {
      await page.keyboard.press('Home');
      for (const key of routesFromFirst.get(name)) await page.keyboard.press(key);
      assert.equal(await held(page), name);
      await page.keyboard.press(nth % 2 ? 'Enter' : 'Space');
      const heading = page.locator('[data-bench="panel"] h1:focus');
      await heading.waitFor();
      assert.ok((await heading.innerText()).startsWith(name), name);
      const task = page.locator('[data-bench="panel"] .task .q').first();
      assert.ok((await task.innerText()).length > 8, name);
      assert.equal(await page.evaluate(() => scrollY), 0);
      await page.keyboard.press('Escape');
      await page.locator(`[data-bench="city"][data-name="${name}"]:focus`).waitFor();
    }
  });

test('Tab visits the units one after the other', async () => {
  const { page, ready, end } = await lab.visit();
  await ready();
  const names = await page.locator('[data-bench="city"]').evaluateAll((all) => all.map((it) => it.dataset.name));
  await reachMap(page, 'Tab');
  const visited = [];
  for (let name = await held(page); name; name = await held(page)) {
    visited.push(name);
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(visited, names);
  await end();
});

test('a unit that has the keyboard is in the window', async () => {
  const { page, ready, end } = await lab.visit({ context: { reducedMotion: 'reduce' } });
  await ready();
  // The whole cluster is: nothing moves.
  const at = () => page.locator('.leaflet-map-pane').evaluate((it) => it.style.transform);
  const first = await at();
  await unit(page, '南宁').press('Home');
  for (let n = 0; n < 15; n += 1) await page.keyboard.press('Tab');
  assert.equal(await at(), first);
  assert.equal(await page.locator('.atlas-map__canvas').getAttribute('data-view'), 'cluster');

  for (let n = 0; n < 4; n += 1) await page.getByRole('button', { name: '放大' }).click();
  const seen = () => page.evaluate(() => {
    const window = document.querySelector('.atlas-map__canvas').getBoundingClientRect();
    const box = document.activeElement.getBoundingClientRect();
    const inside = (low, high, from, to) => (high - low <= to - from
      ? low >= from - 1 && high <= to + 1
      : (low + high) / 2 > from && (low + high) / 2 < to);
    return inside(box.left, box.right, window.left, window.right) && inside(box.top, box.bottom, window.top, window.bottom);
  });
  await unit(page, '南宁').press('Home');
  for (const key of ['End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Tab']) {
    await page.keyboard.press(key);
    assert.ok(await seen(), `${key}: ${await held(page)}`);
  }
  await end();
});

/** Runs in the page: the targets that are too small, by WCAG 2.5.8: under 24 px and too near another. */
function smallTargets() {
  const all = [...document.querySelectorAll('a[href], button, input, select, summary, [role="button"]')];
  const shown = all.filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.vh, .skip'));
  // A field inside its label is pressed by the label.
  const targets = [...new Set(shown.map((it) => (it.matches('input') && it.closest('label')) || it))];
  const boxes = targets.map((it) => ({ it, box: it.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  const isSmall = ({ box }) => box.width < 23.95 || box.height < 23.95;
  const isInline = ({ it }) => {
    const around = it.parentElement.textContent.trim().length > it.textContent.trim().length;
    return it.matches('a, button') && getComputedStyle(it).display === 'inline' && around;
  };
  // Equivalent: what the units of the map do, their links in the table do as well.
  const hasEquivalent = ({ it }) => it.dataset.bench === 'city';
  const middle = ({ box }) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const isNear = (a, b) => {
    const [x, y] = middle(a);
    const gap = Math.hypot(Math.max(b.box.left - x, 0, x - b.box.right), Math.max(b.box.top - y, 0, y - b.box.bottom));
    const [p, q] = middle(b);
    return gap < 12 || (isSmall(b) && Math.hypot(p - x, q - y) < 24);
  };
  const counted = boxes.filter((it) => !hasEquivalent(it));
  const bad = counted.filter((a) => isSmall(a) && !isInline(a) && counted.some((b) => b !== a && !a.it.contains(b.it) && isNear(a, b)));
  return bad.map(({ it, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${it.outerHTML.slice(0, 100)}`);
}

for (const [width, height] of [[390, 844], [1440, 900]]) {
  test(`every target is large enough, or far enough from the next, at ${width} px`, async () => {
    const { page, ready, go, end } = await lab.visit({ context: { viewport: { width, height }, reducedMotion: 'reduce' } });
    await ready();
    const found = [];
    for (const view of VIEWS) {
      await go(view);
      await page.locator('main h1').first().waitFor();
      found.push(...(await page.evaluate(smallTargets)).map((it) => `${view}: ${it}`));
    }
    await end();
    assert.deepEqual(found, []);
  });
}

for (const language of ['', 'hant', 'en']) {
  test(`nothing scrolls sideways in a window of 320 px${language && `, ${language}`}`, async () => {
    const { page, ready, go, end } = await lab.visit({
      before: speak(language), context: { viewport: { width: 320, height: 640 } },
    });
    await ready();
    const found = [];
    for (const view of VIEWS) {
      await go(view);
      await page.locator('main h1').first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`${view}: ${width}`);
    }
    await end();
    assert.deepEqual(found, []);
  });
}
