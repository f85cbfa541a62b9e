// The comparison as a visitor uses it: choose an item, see each sentence beside its counterpart, narrow
// the list, keep a link, print.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addressed, DIST, every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const DESK = { context: { viewport: { width: 1440, height: 900 } } };
const PHONE = { context: { viewport: { width: 390, height: 844 } } };
const corpus = JSON.parse(readFileSync(join(DIST, 'data/corpus.json'), 'utf8'));
const sure = corpus.alignments.filter((it) => it.confidence !== 'low');
const statements = new Map(corpus.docs.flatMap((it) => it.nodes).flatMap((it) => it.statements).map((it) => [it.id, it]));
const squeezed = (text) => text.replaceAll(/\s/g, '');
// Another item may be drawn ahead, out of sight.
const ROWS = '.pairing__rows:not(.is-unseen) .rows';
const row = (page, nth) => page.locator(`${ROWS} > li`).nth(nth);

const counted = ['task', 'target', 'principle', 'measure'];
const isApart = (it) => it.left.statements.every((id) => !counted.includes(statements.get(id).kind));
/** Pairs in the order in which a sentence of 2022 has them: what is compared first, then by rank. */
const bestFirst = (pairs) => pairs.toSorted((a, b) => isApart(a) - isApart(b) || a.rank - b.rank);

/** Best relation of each sentence of 2022, as the export has it. */
function became() {
  const found = new Map(corpus.unmatched.filter((it) => it.doc === '000').map((it) => [it.statements[0], it.status]));
  for (const it of bestFirst(sure).toReversed()) {
    for (const id of it.right.statements) found.set(id, it.relation);
  }
  return found;
}

every(() => lab, 'an item is chosen, and each sentence stands beside its counterparts', { ...DESK, path: '#/compare/11' },
  async ({ page, ready }) => {
    await ready();
    await page.locator('[data-bench="compare-item"]', { hasText: '畅通陆海运输大通道' }).click();
    await page.locator('h1', { hasText: '畅通陆海运输大通道' }).waitFor();
    const ids = [...statements.keys()].filter((id) => /^000\.12-/.test(id));
    await row(page, ids.length - 1).waitFor();
    assert.equal(await page.locator(`${ROWS} > li`).count(), ids.length);
    for (const [nth, id] of ids.entries()) {
      const pairs = bestFirst(sure.filter((it) => it.right.statements.includes(id)));
      const shown = await row(page, nth).locator('[data-testid="counterpart"] .q').allInnerTexts();
      const best = pairs.slice(0, 2).map((it) => it.left.statements.map((at) => statements.get(at).text).join(''));
      assert.equal(shown.length, best.length, id);
      for (const [at, text] of best.entries()) assert.ok(squeezed(shown[at]).includes(squeezed(text)), id);
      const notes = (await row(page, nth).locator('.verdict__note').allInnerTexts()).map(squeezed);
      for (const it of pairs.slice(0, 2)) assert.ok(notes.includes(squeezed(it.note)), it.note);
    }
  });

test('further counterparts unfold with the keyboard, and stay unfolded under other marks', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/compare/12' });
  await ready();
  const more = row(page, 0).locator('.partners__more');
  const n = Number((await more.locator('summary').innerText()).match(/\d+/)[0]);
  assert.equal(await more.locator('.partner').count(), 0);
  await more.locator('summary').press('Enter');
  await more.locator('.partner:visible').nth(n - 1).waitFor();
  assert.equal(await more.locator('.partner').count(), n);
  for (const marks of ['无', '共有']) {
    await page.locator('.marks').getByRole('button', { name: marks }).click();
    await page.locator('.marks [aria-pressed="true"]', { hasText: marks }).waitFor();
    assert.equal(await more.locator('.partner:visible').count(), n);
  }
  await more.locator('summary').click();
  await more.locator('.partner').first().waitFor({ state: 'hidden' });
  await end();
});

test('the pointer or the focus on one side lights the other, and the others stay', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/compare/12' });
  await ready();
  const first = row(page, 0);
  await first.locator('.row__right .q').hover();
  await page.locator(`${ROWS} > li:first-child.is-lit .partner.is-lit`).first().waitFor();
  assert.equal(await row(page, 1).evaluate((it) => it.classList.contains('is-lit')), false);
  await page.mouse.move(0, 0);
  await page.locator('.is-lit').first().waitFor({ state: 'detached' });
  await first.locator('.partner a').first().focus();
  await page.locator(`${ROWS} > li:first-child.is-lit .row__right`).waitFor();
  await end();
});

test('what differs is marked, what is shared is marked, or nothing, and the words stay', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/compare/2' });
  await ready();
  await page.locator(`${ROWS} ins`).first().waitFor();
  assert.ok(await page.locator(`${ROWS} del`).count() > 0);
    assert.match(await page.locator(`${ROWS} del`).first().getAttribute('data-say'), /2017/);
  const own = page.locator(`${ROWS} > li`, { has: page.locator('ins') }).first().locator('.row__right');
  const [words, id] = [await own.locator('.q').innerText(), await own.locator('.on-paper').textContent()];
  assert.equal(squeezed(words), squeezed(statements.get(id).text).replaceAll(',', '，'));
  await page.getByRole('button', { name: '共有' }).click();
  await page.locator(`${ROWS} mark`).first().waitFor();
  assert.equal(await page.locator(`${ROWS} :is(del, ins)`).count(), 0);
  await addressed(page, /#\/compare\/2\?marks=shared$/);
  await page.getByRole('button', { name: '无', exact: true }).click();
  await page.locator(`${ROWS} mark`).first().waitFor({ state: 'detached' });
  await end();
});

every(() => lab, 'the list is narrowed to changes and to a city, and a link reopens exactly this', { ...DESK, path: '#/compare' },
  async ({ page, ready }) => {
    await ready();
    const listed = page.locator('.rail__items a:visible');
    const all = await listed.count();
    await page.getByRole('button', { name: '只看变化' }).click();
    await page.getByLabel('市县').selectOption({ label: '湛江市' });
    await page.getByLabel('关系').selectOption({ label: '新增' });
    await page.waitForURL(/only=changes/);
    const narrowed = await listed.allInnerTexts();
    assert.ok(narrowed.length > 0 && narrowed.length < all);
    const count = await page.locator('.rail__count').first().innerText();
    // What is counted as an item is one: the opening of a chapter is counted apart.
    const n_items = await page.locator('.rail__items [data-bench="compare-item"]:visible').count();
    const n_openings = Number(count.match(/(\d+) 章的导语/)?.[1] ?? 0);
    assert.equal(Number(count.match(/^(\d+) 条/)[1]), n_items);
    assert.equal(n_items + n_openings, narrowed.length);
    const named = await listed.first().locator('.rail__title').innerText();
    await listed.first().click();
    // The item before has rows, too: only the heading tells that the new one is there.
    await page.locator('h1', { hasText: named }).waitFor();
    const { url, title } = { url: page.url(), title: await page.locator('h1').innerText() };
    assert.match(url, /\?city=440800&relation=new&only=changes$/);
    await page.goto('about:blank');
    await page.goto(url);
    await ready();
    assert.equal(await page.locator('h1').innerText(), title);
    assert.deepEqual(await listed.allInnerTexts(), narrowed);
    await page.getByRole('link', { name: '清除筛选' }).click();
    await page.waitForFunction((n) => [...document.querySelectorAll('.rail__items a')].filter((it) => it.offsetParent).length === n, all);
  });

test('a choice that leaves the item on screen out goes to the first that fits, and shows the relation', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/compare/1' });
  await ready();
  await page.getByLabel('市县').selectOption({ label: '临高县' });
  const here = page.locator('.rail__items a[aria-current="page"]:visible');
  await here.waitFor();
  const first = page.locator('.rail__items [data-bench="compare-item"]:visible').first();
  assert.equal(await here.locator('.rail__title').innerText(), await first.locator('.rail__title').innerText());
  await page.locator('h1', { hasText: await here.locator('.rail__title').innerText() }).waitFor();
  await page.getByLabel('市县').selectOption('');
  await page.getByLabel('关系').selectOption({ label: '延续' });
  await page.waitForURL(/relation=kept/);
  const chips = await page.locator('.rail__items a:visible .relation').allInnerTexts();
  assert.ok(chips.length > 3);
  assert.deepEqual(chips.filter((it) => it.trim() !== '延续'), []);
  await end();
});

test('the lists of choices follow the address', async () => {
  const { page, ready, go, end } = await lab.visit({ ...DESK, path: '#/compare/2' });
  await ready();
  const city = page.getByLabel('市县');
  for (const label of ['湛江市', '全部', '湛江市']) await city.selectOption({ label });
  await page.getByRole('link', { name: '清除筛选' }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('.rail select')].every((it) => it.value === ''));
  await go('#/compare/001.5/000.2');
  await page.locator('.picked').nth(1).waitFor();
  const chosen = await page.locator('.pick label:last-child select').evaluateAll((all) => all.map((it) => it.value));
  assert.deepEqual(chosen, ['001.5', '000.2']);
  await end();
});

test('the sentences listed under a relation are those of the export', async () => {
  const { page, ready, go, end } = await lab.visit({ ...DESK, path: '#/compare' });
  await ready();
  const relations = { kept: '延续', stronger: '强化', finer: '细化', adjusted: '调整', new: '新增' };
  const expected = [...became()].filter(([id]) => counted.includes(statements.get(id).kind)).map((it) => it[1]);
  for (const [slug, name] of Object.entries(relations)) {
    await go(`#/compare?relation=${slug}`);
    const n = expected.filter((it) => it === name).length;
    await page.locator('.rail__count', { hasText: `${n} 句` }).first().waitFor();
  }
  await end();
});

every(() => lab, 'what 2022 does not mention again stands below, and says what that means', { ...DESK, path: '#/compare/29' },
  async ({ page, ready }) => {
    await ready();
    const gone = page.locator('.gone');
    await gone.waitFor();
    assert.match(await gone.innerText(), /不等于取消/);
    const lone = new Set(corpus.unmatched.filter((it) => it.doc === '001').map((it) => squeezed(statements.get(it.statements[0]).text)));
    const shown = await gone.locator('.q').allInnerTexts();
    assert.ok(shown.length > 0);
    for (const text of shown) assert.ok(lone.has(squeezed(text)), text);
  });

test('what is all background has no share, and an item with counterparts is not called new', async () => {
  const { page, ready, go, end } = await lab.visit({ ...DESK, path: '#/compare/c1' });
  await ready();
  await page.locator('.pairing__became', { hasText: '不计入统计' }).waitFor();
  const rail = page.locator('.rail__items a');
  const rows = await rail.allInnerTexts();
  assert.ok(rows.some((it) => it.includes('不计入统计')));
  assert.ok(rows.every((it) => !/\b0／0/.test(it)), rows.join());
  await go('#/compare/13');
  const here = page.locator('.rail__items a[aria-current]', { hasText: '3／5' });
  await here.waitFor();
  assert.doesNotMatch(await here.innerText(), /新增/);
  await end();
});

test('any two clauses are read side by side, and others are chosen', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/compare/12' });
  await ready();
  await page.getByRole('link', { name: '任选两段对读' }).click();
  await page.locator('.picked').nth(1).waitFor();
  const documents = page.getByRole('group', { name: '右边' }).getByLabel('文件');
  await documents.selectOption((await documents.locator('option').allInnerTexts())[2]);
  await page.waitForURL(/#\/compare\/001[^/]*\/00[234]/);
  const clause = page.getByRole('group', { name: '左边' }).getByLabel('条款');
  await clause.selectOption('001.8.3.3');
  await page.waitForURL(/#\/compare\/001\.8\.3\.3\//);
  const text = squeezed(await page.locator('.picked').first().locator('.q').innerText());
  assert.ok(text.includes(squeezed(statements.get('001.8.3.3-1').text)));
  await end();
});

test('without the notes the comparison says so, and everything else works', async () => {
  const { page, ready, go, end } = await lab.visit({
    ...DESK,
    path: '#/compare/12',
    before: (it) => it.route('**/data/notes.js?*', (route) => route.fulfill({ contentType: 'text/javascript', body: 'document.currentScript.dataset.bytes="AAAA";' })),
  });
  await ready();
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').innerText(), /data\/notes\.js/);
  await go('#/city/440800');
  await page.locator('.task').first().waitFor();
  // What failed once is asked for again by the next view.
  await page.unroute('**/data/notes.js?*');
  await go('#/compare/12');
  await page.locator(`${ROWS} > li`).first().waitFor();
  await end();
});

test('the notes come when the comparison is first looked at, and once', async () => {
  const { page, ready, go, requests, end } = await lab.visit({ ...DESK });
  await ready();
  const notes = () => requests.filter((it) => /notes\.js\?v=\d+$/.test(it)).length;
  assert.equal(notes(), 0);
  await go('#/compare/12');
  await page.locator(`${ROWS} > li`).first().waitFor();
  await go('#/changes');
  await page.locator('h1').waitFor();
  assert.equal(notes(), 1);
  await end();
});

test('a clause that does not exist is said to be missing', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/compare/001.99/000.12' });
  await ready();
  await page.locator('.plain h1').waitFor();
  await end();
});

test('on a phone each sentence is followed by its counterpart, and nothing scrolls sideways', async () => {
  const { page, ready, end } = await lab.visit({ ...PHONE, path: '#/compare/12' });
  await ready();
  const first = row(page, 0);
  const right = await first.locator('.row__right').boundingBox();
  const left = await first.locator('.partner').first().boundingBox();
  assert.ok(right.y + right.height <= left.y, 'the counterpart stands under the sentence');
  assert.ok(Math.abs(right.x - left.x) < 2);
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), 390);
  await end();
});

test('on paper both texts stand with their ids and sources', async () => {
  const { page, ready, end } = await lab.visit({ ...DESK, path: '#/compare/12' });
  await ready();
  await page.locator('.gone, .pairing__bodies').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('.pairing').innerText();
  for (const id of ['000.12-1', '001.5.1.3-1']) assert.ok(paper.includes(id), id);
  assert.match(paper, /第五章第一节/);
  assert.equal(await page.locator('.rail').isVisible(), false);
  await end();
});
