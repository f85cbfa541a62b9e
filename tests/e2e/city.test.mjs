// A city's list: why each statement is there, the choices beside it, two cities, a place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addressed, DIST, every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const DESK = { context: { viewport: { width: 1440, height: 900 } } };
const tasks = (page) => page.locator('.task');
const n = async (button) => Number(await button.locator('b').innerText());

every(() => lab, 'every statement says why it is here, in printed words', { ...DESK, path: '#/city/440800' },
  async ({ page, ready }) => {
    await ready();
    await tasks(page).first().waitFor();
    for (const task of await tasks(page).all()) {
      const why = await task.locator('.task__why b').first().innerText();
      assert.ok(why.length > 0, await task.innerText());
      const marks = (await task.locator('.q mark').allInnerTexts()).join('');
      assert.ok(marks.length > 0, await task.innerText());
    }
  });

test('in a sentence on several cities the words on others stand back, and can be read', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/city/450900' });
  await ready();
  const task = tasks(page).filter({ hasText: '游艇制造重点布局在防城港' });
  const others = await task.locator('.q .of-others').allInnerTexts();
  assert.ok(others.some((it) => it.includes('游艇制造重点布局在防城港')), others.join(' | '));
  assert.ok(!others.join('').includes('玉林'));
  assert.match(await task.locator('.q').innerText(), /工程机械重点布局在玉林，游艇制造重点布局在防城港/);
  const [own, other] = await task.evaluate((it) => ['.q', '.q .of-others']
    .map((part) => getComputedStyle(it.querySelector(part)).color));
  assert.notEqual(own, other);
  await end();
});

test('every choice leaves as many statements as it says, and the address keeps it', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/city/441700' });
  await ready();
  const aside = page.locator('.city__aside');
  const all = await n(aside.locator('.chip').first());
  await page.waitForFunction((it) => document.querySelectorAll('.task').length === it, all);
  for (const at of [1, 2]) {
    const chip = aside.locator('.filters__row').first().locator('.chip').nth(at);
    const expected = await n(chip);
    await chip.click();
    await page.waitForFunction((it) => document.querySelectorAll('.task').length === it, expected);
    await addressed(page, /doc=/);
  }
  await aside.locator('.chip').first().click();
  const row = aside.locator('.themes__row').first();
  const counts = (await row.locator('b').allInnerTexts()).map((it) => Number(it) || 0);
  const name = await row.locator('.themes__name').innerText();
  await row.click();
  await page.waitForFunction(() => location.hash.includes('theme='));
  for (const [slug, count] of [['plan-2017', counts[0]], ['scheme-2022', counts[1]]]) {
    const of = tasks(page).and(page.locator(`[data-doc="${slug}"]`));
    assert.equal(await of.count(), count, `${name} ${slug}`);
  }
  assert.deepEqual(new Set(await page.locator('.task__theme').allInnerTexts()), new Set([name]));
  const before = await page.locator('.task .q').allInnerTexts();
  await page.reload();
  await ready();
  await tasks(page).first().waitFor();
  assert.deepEqual(await page.locator('.task .q').allInnerTexts(), before);
  await end();
});

test('the map and the table count one theme on request', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/?theme=ports' });
  await ready();
  const spoken = await page.locator('[data-name="湛江"]').getAttribute('aria-label');
  const counts = spoken.match(/(\d+) 条/g).map((it) => parseInt(it, 10));
  const row = page.locator('.units tbody tr', { hasText: '湛江市' });
  assert.deepEqual((await row.locator('.units__count b').allInnerTexts()).map(Number), counts);
  await row.getByRole('link').click();
  const ports = page.locator('.city__aside .themes__row', { hasText: '港口' });
  await ports.waitFor();
  assert.deepEqual((await ports.locator('b').allInnerTexts()).map((it) => Number(it) || 0), counts);
  await end();
});

test('groups and the whole cluster are added on request, and told apart', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/city/469007' });
  await ready();
  const chips = page.locator('.city__aside .filters__row').last().locator('.chip');
  const region = await n(chips.last());
  assert.ok(region > 100);
  await chips.last().click();
  await page.locator('.task[data-grade="region"]').first().waitFor();
  const more = page.locator('.tasks > .button');
  while (await more.isVisible()) await more.click();
  assert.equal(await page.locator('.task[data-grade="region"]').count(), region);
  await end();
});

every(() => lab, 'two cities stand side by side, and what they share is marked',
  { ...DESK, path: '#/city/440800+460100?why=dsg' },
  async ({ page, ready }) => {
    await ready();
    const sides = page.locator('.city__pair > div');
    // What is below the lists is drawn last.
    await page.locator('.city__table').waitFor();
    assert.equal(await sides.count(), 2);
    await sides.nth(0).getByRole('heading', { name: /湛江市/ }).waitFor();
    await sides.nth(1).getByRole('heading', { name: /海口市/ }).waitFor();
    const shared = async (side) => {
      const more = side.locator('.tasks > .button');
      while (await more.isVisible()) await more.click();
      const marked = side.locator('.task', { has: page.getByText('两地共有') });
      return new Set(await marked.locator('.q').allInnerTexts());
    };
    const left = await shared(sides.nth(0));
    assert.ok(left.size > 3);
    for (const text of await shared(sides.nth(1))) assert.ok(left.has(text), text);
    await sides.nth(1).getByRole('link', { name: '只看海口市' }).click();
    await page.locator('.city__pair').waitFor({ state: 'detached' });
  });

every(() => lab, 'a place says where it lies and what is said of it', { ...DESK, path: '#/city/450700' },
  async ({ page, ready, go }) => {
    await ready();
    await page.getByRole('navigation', { name: '任务与地点' }).getByRole('link', { name: '地点' }).click();
    await page.locator('.city__places').getByRole('link', { name: '平陆运河' }).click();
    await page.getByRole('heading', { level: 1, name: '平陆运河' }).waitFor();
    await page.locator('.place__units').getByRole('link', { name: '南宁市' }).waitFor();
    assert.ok((await page.locator('.task__why').allInnerTexts()).every((it) => it.includes('据地理关系')));
    for (const text of await page.locator('.task .q').allInnerTexts()) assert.match(text, /平陆/);
    // A sentence once, and only its own name marked, whatever else the sentence names.
    await go('#/place/zhan-jiang-gang');
    await page.getByRole('heading', { level: 1, name: '湛江港' }).waitFor();
    const links = await page.locator('.task__ref').evaluateAll((all) => all.map((it) => it.getAttribute('href')));
    assert.equal(new Set(links).size, links.length);
    for (const mark of await page.locator('.task mark').allInnerTexts()) assert.match(mark, /湛江港|霞山港区/);
    await go('#/place/no-such-place');
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
  });

every(() => lab, 'what changed and what is to be built have links of their own, and count what the data has', DESK,
  async ({ page, ready, go }) => {
    await ready();
    const corpus = JSON.parse(readFileSync(join(DIST, 'data/corpus.json'), 'utf8'));
    const own = new Set(corpus.links.filter((it) => it.unit === '450600' && ['direct', 'subplace'].includes(it.kind)).map((it) => it.statement));
    const gone = corpus.unmatched.filter((it) => it.doc === '001' && own.has(it.statements[0]));
    await go('#/city/450600');
    await page.getByRole('navigation', { name: '任务与地点' }).getByRole('link', { name: '变化' }).click();
    await page.locator('.changed__head').first().waitFor();
    const heads = await page.locator('.changed__head').allInnerTexts();
    const counts = heads.map((it) => Number(it.match(/\d+$/)[0]));
    const lists = await page.locator('.changed ol').evaluateAll((all) => all.map((it) => it.children.length));
    assert.deepEqual(counts, lists);
    assert.match(heads.at(-1), /未再提及/);
    // What does not name the city shows the sentence of 2017 that does, and stands behind what does.
    const rows = await page.locator('.changed ol').evaluateAll((all) => all.map((list) => [...list.children].map((it) => ({
      quoted: Boolean(it.querySelector('.quote')), marked: Boolean((it.querySelector('.quote') ?? it).querySelector('mark')),
    }))));
    assert.ok(rows.flat().some((it) => it.quoted));
    for (const list of rows) {
      assert.deepEqual(list, list.toSorted((a, b) => a.quoted - b.quoted));
      for (const it of list) assert.ok(it.marked);
    }
    assert.equal(counts.at(-1), gone.length);
    await page.reload();
    await ready();
    await page.locator('.changed__head').first().waitFor();
    assert.deepEqual(await page.locator('.changed__head').allInnerTexts(), heads);
    await page.getByRole('navigation', { name: '任务与地点' }).getByRole('link', { name: '项目' }).click();
    await page.locator('.project').first().waitFor();
    const projects = corpus.projects.filter((it) => it.units.includes('450600'));
    assert.equal(await page.locator('.project').count(), projects.length);
  });

test('a link and a citation are copied', async () => {
  const { page, ready, end } = await lab.visit({
    ...DESK, path: '#/city/440800', context: { ...DESK.context, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await ready();
  const task = tasks(page).first();
  const text = (await task.locator('.q').innerText()).slice(0, 12);
  await task.getByRole('button', { name: '复制引文' }).click();
  await task.getByRole('button', { name: '已复制' }).waitFor();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(cited.includes('《') && cited.includes('湛江'), `${cited} / ${text}`);
  await end();
});
