// The map moves as it is told, by wheel, finger, button and key; and not at all for who wants no motion.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const STILL = { reducedMotion: 'reduce' };
const PHONE = { viewport: { width: 390, height: 844 } };
const unit = (page, name) => page.locator(`[data-bench="city"][data-name="${name}"]`);
const canvas = (page) => page.locator('.atlas-map__canvas');

/** Where 湛江 is in the window of the map, and how wide. */
const look = (page) => page.evaluate(() => {
  const box = document.querySelector('[data-name="湛江"] path').getBoundingClientRect();
  const window = document.querySelector('.atlas-map__canvas').getBoundingClientRect();
  return { x: box.x - window.x, y: box.y - window.y, width: box.width };
});

/** Does something to the map, waits until it looks otherwise and stands, and says how. */
async function change(page, act) {
  const from = await look(page);
  await act();
  let last = from;
  for (;;) {
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    const now = await look(page);
    if (now.width !== from.width || now.x !== from.x || now.y !== from.y) {
      const stands = JSON.stringify(now) === JSON.stringify(last);
      if (stands && await page.locator('.leaflet-pan-anim, .leaflet-zoom-anim').count() === 0) break;
    }
    last = now;
  }
  return { east: from.x - last.x, south: from.y - last.y, nearer: last.width / from.width };
}

/** Whether every unit is in the window, and the window no larger than they need. */
const isFitted = () => {
  const window = document.querySelector('.atlas-map__canvas').getBoundingClientRect();
  const boxes = [...document.querySelectorAll('[data-bench="city"] path')].map((it) => it.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((it) => it.left)), Math.min(...boxes.map((it) => it.top))];
  const [right, bottom] = [Math.max(...boxes.map((it) => it.right)), Math.max(...boxes.map((it) => it.bottom))];
  const gaps = [left - window.left, window.right - right, top - window.top, window.bottom - bottom];
  return gaps.every((it) => it > 2) && (gaps[0] + gaps[1] < 60 || gaps[2] + gaps[3] < 60);
};

every(() => lab, 'the wheel scrolls the page and says how it zooms; with Ctrl it zooms', { context: { ...PHONE, ...STILL } },
  async ({ page, ready }) => {
    await ready();
    const before = await look(page);
    const box = await canvas(page).boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    assert.ok(!await page.locator('.atlas-map__hint').isVisible());
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => scrollY > 60);
    const hint = page.locator('.atlas-map__hint', { hasText: '按住 Ctrl 滚动可缩放地图' });
    await hint.waitFor();
    assert.equal(await hint.getAttribute('aria-hidden'), 'true');
    assert.deepEqual(await look(page), before);
    await hint.waitFor({ state: 'hidden' });

    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    const { nearer } = await change(page, () => page.mouse.wheel(0, -240));
    await page.keyboard.up('Control');
    assert.ok(nearer > 1.2, `${nearer}`);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assert.ok(!await hint.isVisible());
  });

test('one finger scrolls the page, two zoom the map', async () => {
  const { page, ready, end } = await lab.visit({ context: { ...PHONE, ...STILL, hasTouch: true, isMobile: true } });
  await ready();
  const box = await canvas(page).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.6];
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...points) => session.send('Input.dispatchTouchEvent', {
    type, touchPoints: points.map(([x, y], id) => ({ x, y, id })),
  });
  const { nearer } = await change(page, async () => {
    await touch('touchStart', [x - 30, y], [x + 30, y]);
    for (let apart = 35; apart <= 90; apart += 5) await touch('touchMove', [x - apart, y], [x + apart, y]);
    await touch('touchEnd');
  });
  assert.ok(nearer > 1.5, `${nearer}`);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);

  await page.locator('.leaflet-zoom-anim').waitFor({ state: 'detached' });
  const before = await look(page);
  await touch('touchStart', [x, y]);
  for (let up = 15; up <= 150; up += 15) await touch('touchMove', [x + up / 5, y - up]);
  await touch('touchEnd');
  await page.waitForFunction(() => scrollY > 60);
  assert.deepEqual(await look(page), before);
  await end();
});

every(() => lab, 'buttons and keys move the map the same way', {}, async ({ page, ready }) => {
  await ready();
  const button = (name) => () => page.getByRole('button', { name, exact: true }).click();
  const key = (name) => () => canvas(page).press(name);
  for (const [by, names] of [
    [button, ['放大', '缩小', '向北移', '向南移', '向西移', '向东移']],
    [key, ['+', '-', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']],
  ]) {
    const [nearer, farther, north, south, west, east] = names.map(by);
    assert.ok((await change(page, nearer)).nearer > 1.3);
    assert.ok((await change(page, nearer)).nearer > 1.3);
    assert.ok((await change(page, farther)).nearer < 0.8);
    const moves = [];
    for (const move of [north, south, west, east]) {
      const { east, south, nearer } = await change(page, move);
      assert.equal(nearer, 1);
      moves.push([Math.round(east), Math.round(south)]);
    }
    assert.deepEqual(moves, [[0, -120], [0, 120], [-120, 0], [120, 0]]);
    await change(page, button('回到全图'));
    assert.ok(await page.evaluate(isFitted));
  }
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test('the map does not go beyond what is drawn, and does not come back from there', async () => {
  const { page, ready, end } = await lab.visit({ context: STILL });
  await ready();
  await change(page, () => page.getByRole('button', { name: '放大' }).click());
  const end_of = async (name) => {
    for (let at = ''; ;) {
      await page.getByRole('button', { name }).click();
      const now = JSON.stringify(await look(page));
      assert.equal(await page.locator('.leaflet-pan-anim').count(), 0);
      if (now === at) return;
      at = now;
    }
  };
  for (const name of ['向北移', '向西移', '向南移', '向东移']) await end_of(name);
  await end();
});

test('in a new window the cluster is fitted anew, until the reader has moved the map', async () => {
  const { page, ready, end } = await lab.visit({ context: STILL });
  await ready();
  await page.waitForFunction(isFitted);
  for (const [width, height] of [[1024, 768], [390, 844], [320, 568], [800, 500], [1600, 1000]]) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(isFitted);
    assert.equal(await canvas(page).getAttribute('data-view'), 'cluster');
  }
  await change(page, () => page.getByRole('button', { name: '放大' }).click());
  const { width } = await look(page);
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.waitForFunction(() => document.querySelector('.atlas-map__neat-line').getBoundingClientRect().width < 810);
  assert.equal((await look(page)).width, width);
  await end();
});

test('who wants no motion sees none', async () => {
  const { page, ready, go, end } = await lab.visit({ context: STILL });
  await ready();
  const moving = () => page.evaluate(() => {
    const timed = (style) => [style.transitionDuration, style.animationDuration].join().split(', ').join().split(',');
    const found = document.getAnimations().map((it) => `${it.constructor.name} on ${it.effect.target.className}`);
    for (const it of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after']) {
        const style = getComputedStyle(it, part);
        if (timed(style).some((time) => parseFloat(time) > 0)) found.push(`${it.outerHTML.slice(0, 80)} ${part ?? ''}`);
      }
    }
    for (const it of document.querySelectorAll('.leaflet-pan-anim, .leaflet-zoom-anim')) found.push(it.className);
    return found;
  });
  const city = page.locator('.units').getByRole('link', { name: '湛江市' });
  for (const [what, act] of [
    ['nothing', () => undefined],
    ['zoom', () => page.getByRole('button', { name: '放大' }).click()],
    ['pan', () => page.getByRole('button', { name: '向东移' }).click()],
    ['key', () => canvas(page).press('ArrowLeft')],
    ['unit under the pointer', () => unit(page, '北海').hover()],
    ['unit with the keyboard', () => unit(page, '玉林').press('ArrowRight')],
    ['card', () => page.locator('.card').first().hover()],
    ['wheel', async () => { await canvas(page).hover(); await page.mouse.wheel(0, 50); }],
    ['switch', () => page.locator('.switch').getByRole('button', { name: '2017' }).click()],
    ['city', () => city.click()],
    ['back', () => go('#/')],
    ['comparison', () => go('#/compare/12')],
    ['reader', () => go('#/read/plan-2017')],
  ]) {
    await act();
    assert.deepEqual(await moving(), [], what);
  }
  await end();
});
