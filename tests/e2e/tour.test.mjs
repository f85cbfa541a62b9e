// The five scenes; where focus and scrolling go; the keys that work everywhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressed, every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const SCENES = [
  ['bay', '一湾', '海口市'],
  ['axes', '双轴 → 两轴', '阳江市'],
  ['core', '一核 → 一核一圈', '钦州市'],
  ['poles', '两极', '湛江市'],
  ['nodes', '节点城市', '玉林市'],
];
const heading = (page, name) => page.getByRole('heading', { level: 1, name, exact: true });
const focused = (page) => page.waitForFunction(() => document.activeElement?.tagName === 'H1');

every(() => lab, 'a scene opens by its link, with its part of the map and the words of both plans', {},
  async ({ page, ready, go }) => {
    await ready();
    for (const [at, [card, title, city]] of SCENES.entries()) {
      await go(`#/tour/${at + 1}`);
      await heading(page, title).waitFor();
      await page.locator(`.atlas-map__canvas[data-card="${card}"]`).waitFor();
      const tour = page.locator('.tour');
      await tour.locator('.tour__cities').getByRole('link', { name: city }).waitFor();
      for (const [year, plan] of [['17', 'plan-2017'], ['22', 'scheme-2022']]) {
        const quote = tour.locator(`.quote--${year}`).first();
        assert.ok((await quote.locator('.q').innerText()).length > 20, title);
        assert.match(await quote.getByRole('link').getAttribute('href'), new RegExp(`^#/read/${plan}/`));
      }
      assert.ok((await tour.locator('.change').innerText()).length > 20, title);
    }
  });

every(() => lab, 'the arrow keys go from scene to scene and stop at both ends', { path: '#/tour/1' },
  async ({ page, ready }) => {
    await ready();
    await page.keyboard.press('ArrowLeft');
    for (const [, title] of SCENES.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await heading(page, title).waitFor();
      await focused(page);
    }
    await page.keyboard.press('ArrowRight');
    await addressed(page, /#\/tour\/5$/);
    await page.keyboard.press('ArrowLeft');
    await heading(page, '两极').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.units').waitFor();
    await addressed(page, /#\/$/);
  });

for (const [where, open, closed] of [
  ['on the map', '.atlas-map [data-name="湛江"]', '.atlas-map [data-name="湛江"]'],
  ['in the table', '.units a[href="#/city/440800"]', '.units a[href="#/city/440800"]'],
]) {
  test(`a city opened ${where} takes the focus, and Escape gives it back`, async () => {
    const { page, ready, end } = await lab.visit();
    await ready();
    await page.locator(open).focus();
    await page.keyboard.press('Enter');
    await heading(page, '湛江市').waitFor();
    await focused(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction((it) => document.activeElement?.matches(it), closed);
    await end();
  });
}

test('a new view begins at the top, and Back returns to where one was', async () => {
  const { page, ready, end } = await lab.visit({ path: '#/compare/12', context: { viewport: { width: 390, height: 844 } } });
  await ready();
  await page.evaluate(() => scrollTo(0, 900));
  // Playwright's own click would scroll to it first.
  await page.locator('.steps__after').evaluate((it) => it.click());
  await heading(page, /^（十三）/).waitFor();
  await focused(page);
  await page.waitForFunction(() => scrollY === 0);
  await page.goBack();
  await page.waitForFunction(() => scrollY === 900);
  await page.goForward();
  await page.waitForFunction(() => scrollY === 0);
  await end();
});

test('the panel beside the map scrolls by itself, and Back returns to where it was', async () => {
  const { page, ready, end } = await lab.visit({ context: { viewport: { width: 1440, height: 900 } } });
  await ready();
  const scrolled = (by) => page.waitForFunction((it) => document.querySelector('.panel')?.scrollTop === it, by);
  await page.evaluate(() => { document.querySelector('.panel').scrollTop = 700; });
  await page.getByRole('link', { name: '对照' }).click();
  await page.locator('.compare').waitFor();
  await page.goBack();
  await scrolled(700);
  await end();
});

every(() => lab, 'the list of keys opens with ? and closes with Escape, which closes nothing else',
  { path: '#/city/440800' },
  async ({ page, ready }) => {
    await ready();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: '键盘快捷键' });
    await keys.waitFor();
    assert.ok(await keys.locator('dt').count() >= 8);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await addressed(page, /#\/city\/440800$/);
    await page.keyboard.press('/');
    await page.keyboard.type('?');
    assert.equal(await page.locator('input[type="search"]').inputValue(), '?');
    assert.equal(await keys.isVisible(), false);
  });

test('a skip link leads to the table, also where it is folded away', async () => {
  const { page, ready, go, end } = await lab.visit();
  await ready();
  for (const hash of ['#/', '#/city/440800']) {
    await go(hash);
    await page.getByRole('link', { name: '跳到市县表' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'units');
    await page.locator('.units').getByRole('link', { name: '湛江市' }).waitFor();
  }
  assert.equal(await page.locator('.units tr.is-selected').innerText().then((it) => it.slice(0, 3)), '湛江市');
  await end();
});

test('what changes on the map is said', async () => {
  const { page, ready, end } = await lab.visit();
  await ready();
  const said = page.locator('.stage__map [role="status"]');
  await page.locator('.switch').getByRole('button', { name: '2017' }).click();
  await said.filter({ hasText: '2017' }).waitFor({ state: 'attached' });
  await page.locator('#card-poles').getByRole('button', { name: '在图上看' }).click();
  await said.filter({ hasText: '两极' }).waitFor({ state: 'attached' });
  await page.locator('[data-name="湛江"]').click();
  await said.filter({ hasText: /湛江市，.*两极.*2017 规划 \d+ 条/ }).waitFor({ state: 'attached' });
  await end();
});

test('the pointer on a row outlines its unit, and on a unit marks its row', async () => {
  const { page, ready, end } = await lab.visit({ context: { viewport: { width: 1440, height: 900 } } });
  await ready();
  await page.locator('[data-name="湛江"]').hover();
  await page.locator('.units tr.is-hovered', { hasText: '湛江市' }).waitFor();
  await page.locator('.units tr', { hasText: '玉林市' }).hover();
  await page.waitForFunction(() => document.querySelector('.atlas-map__outline.is-hovered').getAttribute('d').length > 20);
  await end();
});

test('on a phone the map is put away by a press and by a drag, the notice never', async () => {
  const { page, ready, end } = await lab.visit({ context: { viewport: { width: 390, height: 844 } } });
  await ready();
  const map = page.locator('.atlas-map__stage');
  const height = async () => (await map.boundingBox()).height;
  const whole = await height();
  const grip = page.locator('.grip');
  await grip.click();
  assert.ok(await height() < 120);
  assert.ok(await page.locator('.atlas-map__notice').isVisible());
  await page.getByRole('button', { name: '展开地图' }).click();
  assert.equal(await height(), whole);
  const { x, y, width } = await grip.boundingBox();
  await page.mouse.move(x + width / 2, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y - 140, { steps: 5 });
  await page.mouse.up();
  assert.equal(await height(), whole - 150);
  await end();
});
