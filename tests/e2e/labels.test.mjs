// Names on the map: none crosses another, leaves the window, or stands under a button or the legend,
// in any language, on a phone, a tablet and a desk; and the marks of places, where the map is close.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { every, openLab } from './harness.mjs';
import { crossings, readLabels } from './labels.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const SIZES = [[360, 740], [390, 844], [768, 1024], [1024, 768], [1440, 900]];
const speak = (language) => (page) => page.addInitScript((it) => {
  if (it) localStorage.setItem('beibu-atlas.language', it);
}, language);
const canvas = (page) => page.locator('.atlas-map__canvas');
const legend = (page) => page.locator('.atlas-map__legend:visible, .atlas-map__folded-legend:visible');
const keys = (page) => legend(page).locator('.is-place .atlas-map__mark:visible');

/** What is written, once it stands still: the same in two looks, six frames apart. */
async function settled(page) {
  for (let before; ;) {
    const now = JSON.stringify(await page.evaluate(readLabels));
    if (now === before) return JSON.parse(now);
    before = now;
    await page.evaluate(async () => {
      for (let n = 0; n < 6; n += 1) await new Promise((done) => { requestAnimationFrame(done); });
    });
  }
}

for (const [name, language, own] of [['简体', '', '南宁'], ['繁體', 'hant', '南寧'], ['English', 'en', 'Nanning']]) {
  for (const [width, height] of SIZES) {
    test(`no name is in another's way at ${width} by ${height}, ${name}`, async () => {
      const { page, ready, go, end } = await lab.visit({
        before: speak(language), context: { viewport: { width, height }, reducedMotion: 'reduce' },
      });
      await ready();
      for (const [hash, years] of [['#/', 'both'], ['#/?years=2017', '2017'], ['#/?years=2022', '2022']]) {
        await go(hash);
        await page.locator(`.atlas-map__canvas[data-years="${years}"][data-view="cluster"]`).waitFor();
        const read = await settled(page);
        assert.ok(read.labels.length >= 22 && read.labels.some((it) => it.text === own), years);
        assert.deepEqual(crossings(read), [], years);
      }
      await end();
    });
  }
}

test('the survey of names sees a name that is in the way', async () => {
  const { page, ready, end } = await lab.visit({ context: { reducedMotion: 'reduce' } });
  await ready();
  await settled(page);
  await page.evaluate(() => {
    const [a, b] = document.querySelectorAll('.atlas-map__unit-name');
    a.setAttribute('transform', b.getAttribute('transform'));
  });
  assert.match(crossings(await page.evaluate(readLabels)).join('\n'), /南宁 crosses 北海/);
  await end();
});

const DESK = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };

every(() => lab, 'places come with zoom 8, by kind and apart, and go again', { context: DESK },
  async ({ page, ready, go }) => {
    await ready();
    const marks = canvas(page).locator('.atlas-map__mark');
    assert.equal(await marks.count(), 0);
    assert.equal(await keys(page).count(), 0);
    for (const times of [3, 1, 1]) {
      for (let n = 0; n < times; n += 1) await page.getByRole('button', { name: '放大' }).click();
      await marks.first().waitFor();
      const read = await settled(page);
      // They stay where they are while the window moves over them, so the frame's degrees may be on them.
      const places = read.labels.filter((it) => !it.text.includes('°'));
      assert.deepEqual(crossings({ labels: places, over: [] }), []);
      for (const kind of ['port', 'county', 'airport', 'crossing']) {
        assert.ok(await canvas(page).locator(`.atlas-map__mark.is-${kind}`).count() >= 4, kind);
      }
      assert.equal(await keys(page).count(), 7);
    }
    const n = await marks.count();
    await go('#/city/440800');
    await page.locator('.atlas-map__canvas[data-view="unit"]').waitFor();
    await page.locator('.atlas-map__place', { hasText: '湛江港' }).waitFor();
    assert.ok(await marks.count() < n / 2);
    await go('#/');
    await page.locator('.atlas-map[data-density="full"]').waitFor();
    assert.equal(await marks.count(), 0);
  });

test('the shapes of the marks are told apart without colour, and a phone explains them too', async () => {
  const { page, ready, end } = await lab.visit({
    path: '#/city/460400', context: { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
  });
  await ready();
  await page.locator('.atlas-map__place').first().waitFor();
  await page.locator('summary', { hasText: '图例' }).click();
  await keys(page).first().waitFor();
  const shapes = await keys(page).evaluateAll((all) => all.map((it) => it.getAttribute('d')));
  assert.equal(new Set(shapes).size, 7);
  for (const word of ['港口', '县、区', '机场', '口岸']) await legend(page).getByText(word).waitFor();
  const drawn = await canvas(page).locator('.atlas-map__mark')
    .evaluateAll((all) => all.map((it) => it.getAttribute('d')));
  assert.deepEqual(drawn.filter((it) => !shapes.includes(it)), []);
  await end();
});
