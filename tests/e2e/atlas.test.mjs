// The main job: the structure on a map, a city's tasks, 2022 beside 2017, the texts, the search.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressed, every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const unit = (page, name) => page.locator(`[data-bench="city"][data-name="${name}"]`);
const panel = (page) => page.locator('[data-bench="panel"]');

every(() => lab, 'a click on 湛江 shows its tasks in both plans with the words that link them', {},
  async ({ page, ready }) => {
    await ready();
    assert.equal(await page.locator('[data-bench="city"]').count(), 15);
    await unit(page, '湛江').click();
    await panel(page).getByRole('heading', { level: 1, name: '湛江市' }).waitFor();
    await addressed(page, /#\/city\/440800$/);
    assert.ok(await panel(page).locator('.task').count() >= 10);
    for (const [mark, plan] of [['.e17', 'plan-2017'], ['.e22', 'scheme-2022']]) {
      const task = panel(page).locator('.task', { has: page.locator(mark) }).first();
      assert.match(await task.locator(mark).first().innerText(), /湛江/);
      const link = await task.locator('.task__ref').getAttribute('href');
      assert.match(link, new RegExp(`^#/read/${plan}/`));
    }
  });

every(() => lab, 'item （十二） stands beside the transport section of 2017', { path: '#/compare/12' },
  async ({ page, ready }) => {
    await ready();
    await page.getByRole('heading', { level: 1, name: '（十二）畅通陆海运输大通道' }).waitFor();
    await page.getByTestId('counterpart').first().waitFor();
    const heads = await page.getByTestId('counterpart').locator('.row__head').allInnerTexts();
    assert.ok(heads.some((it) => it.includes('第五章第一节')), heads.join('\n'));
    assert.ok(await page.locator('.o17').count() > 0 && await page.locator('.n22').count() > 0);
    assert.equal(await page.locator('[data-bench="compare-item"]').count(), 35);
  });

test('the counts on the map, in the table and in the panel are one number', async () => {
  const visit = await lab.visit({ context: { viewport: { width: 1440, height: 900 } } });
  await visit.ready();
  const { page } = visit;
  const rows = page.locator('.units tbody tr');
  assert.equal(await rows.count(), 15);
  for (const name of ['南宁', '儋州', '临高']) {
    const row = rows.filter({ has: page.getByRole('link', { name }) });
    const table = (await row.locator('.units__count b').allInnerTexts()).map(Number);
    const spoken = await unit(page, name).getAttribute('aria-label');
    assert.deepEqual(spoken.match(/(\d+) 条/g).map((it) => parseInt(it, 10)), table, spoken);
    await row.getByRole('link').click();
    await panel(page).waitFor();
    const chips = panel(page).locator('.city__aside .chip');
    for (const [year, slug, n] of [['17', 'plan-2017', table[0]], ['22', 'scheme-2022', table[1]]]) {
      const chip = chips.and(page.locator(`.chip--${year}`));
      assert.equal(Number(await chip.locator('b').innerText()), n, `${name} ${slug}`);
      await chip.click();
      await page.waitForFunction((slug) => location.hash.includes(slug), slug);
      const tasks = panel(page).locator('.task');
      await page.waitForFunction((n) => document.querySelectorAll('.task').length === n, n);
      assert.equal(await tasks.and(page.locator(`[data-doc="${slug}"]`)).count(), n, `${name} ${slug}`);
    }
    await visit.go('#/');
    await rows.first().waitFor();
  }
  await visit.end();
});

test('the switch changes whose structure is drawn, and the address keeps it', async () => {
  const visit = await lab.visit();
  await visit.ready();
  const { page } = visit;
  for (const [words, years] of [['2017', '2017'], ['2022', '2022'], ['叠加', 'both']]) {
    await page.locator('.switch').getByRole('button', { name: words }).click();
    await page.locator(`[data-years="${years}"]`).first().waitFor();
  }
  await page.goto(`${visit.site}#/?years=2017`);
  await page.locator('[data-years="2017"]').first().waitFor();
  await visit.end();
});

test('every document can be read whole, and every clause has a link that finds it', async () => {
  const visit = await lab.visit({ path: '#/read' });
  await visit.ready();
  const { page } = visit;
  for (const [slug, clause, words] of [
    ['plan-2017', '001.9.3', '营造舆论环境'],
    ['scheme-2022', '000.35-3', '拓展融资渠道'],
    ['guangxi-2021', '004.3.4', '加强舆论宣传'],
    ['cases', '003.3.3.4.6', '提升公共服务共建共享水平'],
    ['prd-2014', '002.3.4', '強化公眾參與'],
  ]) {
    await visit.go(`#/read/${slug}/${clause}`);
    const target = page.locator('.is-current').filter({ hasText: words });
    await target.waitFor();
    await page.waitForFunction((id) => {
      const box = document.getElementById(`c-${id}`)?.getBoundingClientRect();
      return box && box.top >= 0 && box.top < innerHeight;
    }, clause);
  }
  const links = page.locator('.node__link');
  assert.equal(await links.count(), await page.locator('.node').count());
  await visit.go('#/read/plan-2017/001.99');
  await page.getByRole('alert').filter({ hasText: '001.99' }).waitFor();
  await visit.end();
});

every(() => lab, 'a search in Traditional characters marks the Simplified words', {},
  async ({ page, ready }) => {
    await ready();
    await page.keyboard.press('/');
    const box = page.locator('input[type="search"]');
    await box.pressSequentially('平陸運河');
    const hits = page.locator('[data-bench="result"]');
    await hits.filter({ hasText: '研究建设平陆运河' }).waitFor();
    assert.equal(await hits.count(), 2);
    assert.deepEqual(await hits.locator('mark').allInnerTexts(), ['平陆运河', '平陆运河']);
    await addressed(page, /#\/search\?q=/);
    assert.equal(await box.inputValue(), '平陸運河');
    await hits.first().getByRole('link').click();
    await page.locator('.sentence.is-current').filter({ hasText: '平陆运河' }).waitFor();
  });

every(() => lab, 'results are narrowed to a document, and what is called so is one press away',
  { path: '#/search?q=湛江', context: { viewport: { width: 1440, height: 900 } } }, async ({ page, ready, go }) => {
    await ready();
    const chips = page.locator('.results .chip');
    await page.locator('.results .chip[aria-current="true"]', { hasText: '全部' }).waitFor();
    const numbers = (await chips.allInnerTexts()).map((it) => Number(it.match(/\d+$/)[0]));
    assert.equal(numbers[0], numbers.slice(1).reduce((a, b) => a + b));
    const one = chips.filter({ hasText: '2022 方案' });
    const n = Number((await one.innerText()).match(/\d+$/)[0]);
    await one.press('Enter');
    await page.waitForFunction((it) => document.querySelectorAll('.result').length === it, n);
    await addressed(page, /&in=scheme-2022$/);
    assert.deepEqual([...new Set(await page.locator('.result__document').allInnerTexts())].map((it) => it.trim()), ['2022 方案']);
    await page.locator('.results .chip[aria-current="true"]:focus', { hasText: '2022 方案' }).waitFor();
    await page.getByRole('link', { name: '打开 湛江市' }).click();
    await page.getByRole('heading', { level: 1, name: '湛江市' }).waitFor();
    await go('#/search?q=平陸運河');
    await page.getByRole('link', { name: '打开 平陆运河' }).click();
    await page.getByRole('heading', { level: 1, name: '平陆运河' }).waitFor();
    // By a name that only the text has.
    await go('#/search?q=横县');
    await page.getByRole('link', { name: '打开 横州市' }).click();
    await page.getByRole('heading', { level: 1, name: '横州市' }).waitFor();
    // Where nothing is found there are words that are.
    for (const query of ['', '不存在的词']) {
      await go(`#/search?q=${query}`);
      const words = await page.locator('.results__ways a[href*="search"]').allInnerTexts();
      assert.ok(words.length > 3);
      for (const it of words) {
        await go(`#/search?q=${it}`);
        await page.locator('.result').first().waitFor();
      }
    }
  });

test('while an input method composes, nothing is searched', async () => {
  const visit = await lab.visit({ path: '#/search?q=' });
  await visit.ready();
  const { page } = visit;
  const box = page.locator('input[type="search"]');
  await box.evaluate((it) => {
    it.dispatchEvent(new CompositionEvent('compositionstart'));
    it.value = 'nanning';
    it.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  assert.doesNotMatch(page.url(), /nanning/);
  await box.evaluate((it) => {
    it.value = '南宁';
    it.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await page.locator('[data-bench="result"]').first().waitFor();
  await addressed(page, /q=%E5%8D%97%E5%AE%81/);
  await visit.end();
});

every(() => lab, 'an unknown address says so and leads back', { path: '#/nope/1' },
  async ({ page, ready }) => {
    await ready();
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    assert.match(await page.locator('code').innerText(), /nope/);
    await page.getByRole('link', { name: '回到地图' }).click();
    await unit(page, '南宁').waitFor();
  });

test('an unknown city, item or document says so too', async () => {
  const visit = await lab.visit({ path: '#/city/000000' });
  await visit.ready();
  for (const hash of ['#/city/000000', '#/compare/99', '#/read/nope']) {
    await visit.go(hash);
    await visit.page.locator('code').filter({ hasText: hash.split('/').at(-1) }).waitFor();
    await visit.page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
  }
  await visit.end();
});

test('a map left in the middle of a zoom ends in silence', async () => {
  const visit = await lab.visit();
  await visit.ready();
  await unit(visit.page, '湛江').waitFor();
  await visit.page.getByRole('button', { name: '放大' }).click();
  await visit.page.locator('.leaflet-zoom-anim').waitFor({ state: 'attached' });
  await visit.go('#/about');
  await visit.page.locator('.atlas-map').waitFor({ state: 'detached' });
  // Leaflet ends a zoom after a quarter of a second; what it does then cannot be seen.
  await visit.page.waitForTimeout(400);
  await visit.end();
});

for (const [what, answer] of [
  ['missing', { status: 404 }],
  ['throwing', {
    contentType: 'text/javascript',
    body: 'self.L = new Proxy({}, { get() { throw new Error("broken map"); } });',
  }],
]) {
  test(`with Leaflet ${what}, the page says so and everything else works`, async () => {
    const visit = await lab.visit({
      before: (page) => page.route('**/leaflet.js', (route) => route.fulfill(answer)),
      expect: /leaflet\.js|broken map/,
    });
    await visit.ready();
    const { page } = visit;
    await page.getByRole('alert').filter({ hasText: '地图未能载入' }).waitFor();
    await page.locator('.units').getByRole('link', { name: '湛江市' }).click();
    await panel(page).locator('.task').first().waitFor();
    await visit.go('#/compare/8');
    await page.getByTestId('counterpart').first().waitFor();
    await visit.go('#/read/plan-2017');
    await page.locator('.node').first().waitFor();
    await visit.end();
  });
}
