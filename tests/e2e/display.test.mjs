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

/** The language on the root element, and what says which language is drawn. */
const spoken = async (page) => ({
  lang: await page.locator('html').getAttribute('lang'),
  brand: (await page.locator('.head__brand').innerText()).trim(),
  notice: (await page.locator('.atlas-map__notice').innerText()).split(/\s·\s/)[0],
  column: await page.locator('.units thead th').first().innerText(),
  stored: await page.evaluate(() => localStorage.getItem('beibu-atlas.language')),
});
const HANS = {
  lang: 'zh-Hans', brand: '北部湾政策图志', notice: '示意图，不作为划界依据', column: '市县', stored: null,
};
const HANT = {
  lang: 'zh-Hant', brand: '北部灣政策圖志', notice: '示意圖，不作為劃界依據', column: '市縣', stored: 'hant',
};
const EN = {
  lang: 'en',
  brand: 'Beibu Atlas',
  notice: 'Schematic map; not a basis for any boundary',
  column: 'City or county',
  stored: 'en',
};

every(() => lab, 'the language is chosen by keyboard, draws everything anew, and is remembered', {},
  async ({ page, ready, go }) => {
    await ready();
    assert.deepEqual(await spoken(page), HANS);
    const focused = (tag) => page.locator(`#display:popover-open input[value="${tag}"]:focus:checked`);
    await page.getByRole('button', { name: '显示设置' }).press('Enter');
    await page.getByRole('radio', { name: '简体' }).press('ArrowLeft');
    await focused('en').waitFor();
    assert.deepEqual(await spoken(page), EN);
    await page.getByRole('button', { name: 'Display settings' }).waitFor();
    const zhanjiang = page.locator('[data-bench="city"][data-name="湛江"]');
    assert.match(await zhanjiang.getAttribute('aria-label'), /^Zhanjiang; .*tasks: 2017 plan \d+/);
    await page.locator('.atlas-map__unit-name', { hasText: 'Zhanjiang' }).waitFor();
    assert.equal(await page.getByRole('rowheader', { name: 'Zhanjiang 湛江市' }).count(), 1);
    assert.equal(await page.locator('.quote .q').first().getAttribute('lang'), 'zh-Hans');
    await page.waitForFunction((words) => document.title === words, 'Map — Beibu Atlas');

    await page.reload();
    await ready();
    assert.deepEqual(await spoken(page), EN);
    await go('#/city/440800');
    const heading = page.getByRole('heading', { level: 1, name: 'Zhanjiang 湛江市' });
    await heading.waitFor();

    await page.getByRole('button', { name: 'Display settings' }).press('Enter');
    await page.getByRole('radio', { name: 'English' }).press('ArrowLeft');
    await focused('zh-Hant').waitFor();
    await page.getByRole('heading', { level: 1, name: '湛江市' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#display').waitFor({ state: 'hidden' });
    await go('#/');
    await page.locator('.units').waitFor();
    assert.deepEqual(await spoken(page), HANT);
    await page.getByRole('rowheader', { name: '南寧市' }).waitFor();

    await page.getByRole('button', { name: '顯示設定' }).press('Enter');
    await page.getByRole('radio', { name: '繁體' }).press('ArrowLeft');
    await focused('zh-Hans').waitFor();
    assert.deepEqual(await spoken(page), HANS);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

test('a document keeps its own language inside an English page', async () => {
  const before = (page) => page.addInitScript(() => localStorage.setItem('beibu-atlas.language', 'en'));
  const { page, ready, go, end } = await lab.visit({ before, path: '#/read/prd-2014' });
  await ready();
  assert.equal(await page.locator('.text').getAttribute('lang'), 'zh-Hant');
  await page.getByRole('link', { name: 'In Simplified' }).waitFor();
  assert.equal(await page.locator('.text .switch').getAttribute('lang'), 'en');
  await go('#/read/plan-2017');
  const mark = page.getByRole('button', { name: /1166▯: decimal point lost/ });
  await mark.click();
  const reason = page.getByRole('note');
  assert.match(await reason.innerText(), /Evidence/);
  await reason.locator('[lang="zh-Hans"]', { hasText: '538个建制镇' }).waitFor();
  await end();
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
    localStorage.setItem('beibu-atlas.language', 'constructor');
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
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh-Hans');
    await page.getByRole('button', { name: '显示设置' }).click();
    assert.ok(await page.getByRole('radio', { name: '标准' }).isChecked());
    assert.ok(await page.getByRole('radio', { name: '简体' }).isChecked());
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
  await page.emulateMedia({ media: 'print' });
  for (const words of [/数据版本 \d.*\d{4}-\d\d-\d\d 打印/, /无审图号/]) {
    await page.locator('.on-paper').filter({ hasText: words }).waitFor();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await look(page), { ...PLAIN, ...DARK });
  await end();
});

for (const [width, language, size] of [[390, 'en', ''], [320, 'en', 'largest'], [390, '', 'largest']]) {
  test(`the head cuts no word at ${width} px (${language || 'hans'}, ${size || 'normal'})`, async () => {
    const before = (page) => page.addInitScript(([language, size]) => {
      if (language) localStorage.setItem('beibu-atlas.language', language);
      if (size) localStorage.setItem('beibu-atlas.text', size);
    }, [language, size]);
    const { page, ready, end } = await lab.visit({ before, context: { viewport: { width, height: 844 } } });
    await ready();
    const button = await page.locator('.display__button').boundingBox();
    const links = page.locator('.head__views a');
    assert.equal(await links.count(), 6);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      const isBeside = box.y + box.height <= button.y || button.y + button.height <= box.y || box.x + box.width <= button.x;
      assert.ok(box.x >= 0 && box.x + box.width <= width && isBeside, await link.innerText());
    }
    assert.ok(await page.locator('.head__views').evaluate((it) => it.scrollWidth <= it.clientWidth));
    await end();
  });
}

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
