// The picture of the map: what is in the file, that it needs nothing else, and that it can be saved
// from a host and from a folder.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const DESK = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };
const UNITS = [
  '南宁', '北海', '钦州', '防城港', '玉林', '崇左', '湛江', '茂名', '阳江', '海口', '儋州', '东方', '澄迈',
  '临高', '昌江',
];
const NOTICE = '示意图，不作为划界依据 · © OpenStreetMap contributors (ODbL)';

/** Opens the menu and chooses; returns the file's name and bytes. */
async function save(page, kind) {
  await page.locator('.picture__button').click();
  const coming = page.waitForEvent('download');
  await page.locator('.picture__kind', { hasText: kind }).click();
  const download = await coming;
  await page.locator('.picture:popover-open').waitFor({ state: 'detached' });
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a parser of XML finds in the file. */
function read(page, { bytes }) {
  return page.evaluate((xml) => {
    const all = new DOMParser().parseFromString(xml, 'application/xml');
    const root = all.documentElement;
    const of = (selector) => [...all.querySelectorAll(selector)];
    const texts = of('text:not([aria-hidden])').map((it) => it.textContent.replaceAll('\u{a0}', ' '));
    const attributes = of('*').flatMap((it) => [...it.attributes]);
    return {
      root: root.localName,
      lang: root.getAttribute('lang'),
      size: ['width', 'height'].map((it) => Number(root.getAttribute(it))),
      texts,
      joined: texts.join(''),
      faces: of('text').filter((it) => !it.closest('[font-family]')).length,
      active: of('script, foreignObject, style, image, a').length,
      handlers: attributes.filter((it) => it.name.startsWith('on')).length,
      outward: attributes
        .filter((it) => /href$/.test(it.name) || /url\(/.test(it.value))
        .map((it) => it.value)
        .filter((it) => {
          const id = it.match(/^(?:#|url\(#)([\w-]+)\)?$/)?.[1];
          return !id || !all.getElementById(id);
        }),
      n: { copies: of('use').length, patterns: of('pattern').length, paths: of('path').length },
    };
  }, bytes.toString('utf8'));
}

/** What is true of every picture. */
function isWhole(found) {
  assert.equal(found.root, 'svg');
  assert.equal(found.active, 0);
  assert.equal(found.handlers, 0);
  assert.equal(found.faces, 0);
  assert.deepEqual(found.outward, []);
  assert.ok(found.n.copies === 6 && found.n.patterns === 2 && found.n.paths > 40, JSON.stringify(found.n));
}

const today = (page) => page.evaluate(() => new Date().toLocaleDateString('sv'));

every(() => lab, 'the picture of a year has that year, the units, the notices and the day',
  { path: '#/?years=2017', context: DESK },
  async ({ page, ready, site, go }, from) => {
    await ready();
    const file = await save(page, 'SVG');
    assert.equal(file.name, 'beibu-atlas-2017.svg');
    const found = await read(page, file);
    isWhole(found);
    assert.equal(found.lang, 'zh-Hans');
    assert.deepEqual(found.texts.slice(0, 2), ['北部湾城市群规划范围示意图', '2017 规划结构']);
    assert.deepEqual(UNITS.filter((it) => !found.texts.includes(it)), []);
    assert.ok(found.texts.includes(NOTICE), found.joined);
    assert.match(found.joined, /本图未经自然资源主管部门审核，无审图号。/);
    assert.ok(found.joined.includes(`北部湾政策图志 · ${await today(page)} 存图`), found.joined);
    assert.equal(found.joined.includes(`${site}#/?years=2017`), from === 'http');
    assert.doesNotMatch(file.bytes.toString('utf8'), /file:/);
    assert.doesNotMatch(found.joined, /一圈|两轴|2022 方案/);
    assert.ok(found.texts.includes('双轴') && found.texts.includes('虚线　2017 规划'), found.joined);

    await go('#/?years=2022');
    await page.locator('.atlas-map__canvas[data-years="2022"]').waitFor();
    const other = await read(page, await save(page, 'SVG'));
    isWhole(other);
    assert.match(other.joined, /2022 方案结构.*一圈.*两轴/);
    assert.doesNotMatch(other.joined, /双轴|2017 规划/);
  });

every(() => lab, 'the picture of both years is saved in pixels, two to one', { context: DESK },
  async ({ page, ready }) => {
    await ready();
    const { size, joined } = await read(page, await save(page, 'SVG'));
    assert.match(joined, /两年叠加.*双轴／两轴/);
    const file = await save(page, 'PNG');
    assert.equal(file.name, 'beibu-atlas-both.png');
    assert.deepEqual([...file.bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    const pixels = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const { naturalWidth: width, naturalHeight: height } = image;
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const counts = new Map();
      const colours = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      for (const it of colours) counts.set(it, (counts.get(it) ?? 0) + 1);
      // Paper, sea, land, units, bay: areas of one colour each.
      const areas = [...counts.values()].filter((it) => it > colours.length / 200).length;
      return { size: [width, height], areas, corner: colours[0].toString(16) };
    }, file.bytes.toString('base64'));
    assert.deepEqual(pixels.size, size.map((it) => it * 2));
    assert.ok(pixels.areas >= 5, JSON.stringify(pixels));
    assert.equal(pixels.corner, 'ffffffff');
  });

every(() => lab, 'the picture of a city has its name and its places, none of them cut',
  { path: '#/city/440800', context: DESK },
  async ({ page, ready }) => {
    await ready();
    await page.locator('.atlas-map__place').first().waitFor();
    const file = await save(page, 'SVG');
    assert.equal(file.name, 'beibu-atlas-440800.svg');
    const found = await read(page, file);
    isWhole(found);
    assert.equal(found.texts[1], '湛江市 · 位置与地点');
    for (const it of ['湛江', '廉江市', '硇洲岛', '地点', '港口']) assert.ok(found.texts.includes(it), it);
    assert.ok(!found.texts.includes('南宁') && !found.texts.includes('地名下的任务数'));
  });

test('in English the picture is English; in the dark it is dark', async () => {
  const visit = await lab.visit({
    context: { ...DESK, colorScheme: 'dark' },
    before: (page) => page.addInitScript(() => localStorage.setItem('beibu-atlas.language', 'en')),
  });
  await visit.ready();
  const { page } = visit;
  const file = await save(page, 'SVG');
  const found = await read(page, file);
  isWhole(found);
  assert.equal(found.lang, 'en');
  assert.equal(found.texts[0], 'Beibu Gulf City Cluster: schematic map');
  assert.match(found.texts.join(' '), /Zhanjiang.*Solid: 2022 scheme.*bears no map review number/);
  assert.doesNotMatch(found.joined, /\p{Script=Han}/u);
  assert.match(file.bytes.toString('utf8'), /<rect[^>]+fill="#10191f"/);
  await visit.end();
});

test('the menu works by keyboard, and closes on Escape', async () => {
  const visit = await lab.visit();
  await visit.ready();
  const { page } = visit;
  const open = page.locator('.picture:popover-open');
  const button = page.getByRole('button', { name: '存图' });
  await button.press('Enter');
  await open.waitFor();
  await page.keyboard.press('Tab');
  await page.locator('.picture__kind:focus').filter({ hasText: 'SVG' }).waitFor();
  await page.keyboard.press('Escape');
  await open.waitFor({ state: 'detached' });
  await page.locator('.picture__button:focus').waitFor();
  await visit.end();
});

test('a picture that cannot be saved says so, and the next one can', async () => {
  const visit = await lab.visit({
    before: (page) => page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    }),
  });
  await visit.ready();
  const { page } = visit;
  await page.locator('.picture__button').click();
  await page.locator('.picture__kind', { hasText: 'PNG' }).click();
  const alert = page.getByRole('alert').filter({ hasText: '图片没有存成：浏览器没有画出图片' });
  await alert.waitFor();
  assert.equal((await save(page, 'SVG')).name, 'beibu-atlas-both.svg');
  await alert.waitFor({ state: 'detached' });
  await visit.end();
});

for (const language of ['', 'hant', 'en']) {
  test(`on a phone the map's head holds the button, in the largest letters too (${language || 'hans'})`, async () => {
    const visit = await lab.visit({
      context: { viewport: { width: 320, height: 640 } },
      before: (page) => page.addInitScript((it) => {
        if (it) localStorage.setItem('beibu-atlas.language', it);
      }, language),
    });
    await visit.ready();
    const { page } = visit;
    for (const size of ['', 'largest']) {
      for (const hash of ['#/city/469026', '#/']) {
        await visit.go(hash);
        await page.evaluate((it) => { document.documentElement.dataset.text = it; }, size);
        await page.locator('.picture__button').click();
        const found = await page.evaluate(() => ({
          over: document.scrollingElement.scrollWidth - innerWidth,
          small: [...document.querySelectorAll('.picture__button, .picture__kind')]
            .map((it) => it.getBoundingClientRect())
            .filter((it) => it.height < 44 || it.width < 44 || it.left < 0 || it.right > innerWidth).length,
        }));
        assert.deepEqual(found, { over: 0, small: 0 }, `${hash} ${size}`);
        await page.keyboard.press('Escape');
      }
    }
    await visit.end();
  });
}
