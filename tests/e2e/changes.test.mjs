// What became of all sentences: the figures, the flow, the lists behind it, and paper.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DIST, every, openLab } from './harness.mjs';

let lab;
let corpus;
before(async () => {
  lab = await openLab();
  corpus = JSON.parse(await readFile(join(DIST, 'data/corpus.json'), 'utf8'));
});
after(() => lab.close());

const DESK = { context: { viewport: { width: 1440, height: 900 } }, path: '#/changes' };
const [PLAN, SCHEME] = ['001', '000'];
const number = (text) => Number(text.match(/\d+/)[0]);
const figure = async (page, name) => Number(await page.locator(`[data-figure="${name}"] b`).innerText());
const side = (page, id) => page.locator(`.lists__side[aria-labelledby="${id}"]`);
const rows = (page, id) => side(page, id).locator('.said__row');
const title = async (page, id) => number((await page.locator(`#${id}`).innerText()).replace(/20(17|22)/g, ''));

/** The statements of a plan that say what is to be done, and those without a counterpart. */
function counted(id) {
  const nodes = corpus.docs.find((it) => it.id === id).nodes;
  const statements = nodes.flatMap((it) => it.statements);
  const compared = statements.filter((it) => !['status', 'background'].includes(it.kind));
  const alone = corpus.unmatched.filter((it) => it.doc === id);
  return { compared: compared.length, alone: alone.length, matched: compared.length - alone.length };
}

/** Sets the keyboard on the band of these words, as a visitor comes to it: Tab, then the arrows. */
async function bandByKeyboard(page, wanted) {
  const bands = page.locator('.flow__band');
  await page.locator('.flow__side--17 .flow__name').last().focus();
  await page.keyboard.press('Tab');
  for (let n = await bands.count(); n > 0; n -= 1) {
    const here = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
    if (here === wanted) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`no way to ${wanted}`);
}

every(() => lab, 'the figures are the rows of the lists, and those of the data', DESK, async ({ page, ready }) => {
  await ready();
  const [plan, scheme] = [counted(PLAN), counted(SCHEME)];
  assert.equal(await figure(page, 'matched'), scheme.matched);
  assert.equal(await figure(page, 'new'), scheme.alone);
  assert.equal(await figure(page, 'gone'), plan.alone);
  for (const [id, expected] of [['gone', plan.alone], ['new', scheme.alone]]) {
    assert.equal(await title(page, id), expected);
    const more = side(page, id).locator('.lists__more');
    assert.equal(await rows(page, id).locator('visible=true').count(), Math.min(12, expected));
    assert.equal(number(await more.innerText()), expected);
    await more.click();
    assert.equal(await rows(page, id).locator('visible=true').count(), expected);
    await page.locator(`.lists__side[aria-labelledby="${id}"] .lists__more[aria-expanded="true"]`).waitFor();
  }
  assert.ok((await page.locator('[data-figure="gone"]').innerText()).includes('不等于取消'));
  assert.ok((await side(page, 'gone').innerText()).includes('不等于取消'));
});

test('the relations are all sentences of 2022 that have a counterpart', async () => {
  const { page, ready, go, end } = await lab.visit(DESK);
  await ready();
  const counts = (await page.locator('.became__n').allInnerTexts()).map(Number);
  assert.equal(counts.reduce((a, b) => a + b), counted(SCHEME).matched);
  const slugs = await page.locator('.became tbody tr').evaluateAll((all) => all.map((it) => it.dataset.relation));
  const links = await page.locator('.became__to a').evaluateAll((all) => all.map((it) => it.hash));
  assert.deepEqual(links, slugs.map((it) => `#/compare?relation=${it}`));
  for (const [nth, link] of links.entries()) {
    await go(link);
    await page.locator('.rail__count', { hasText: `，${counts[nth]} 句` }).first().waitFor();
  }
  await end();
});

test('what later documents say stands under the sentence, with its reference', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await ready();
  const expected = corpus.unmatched.flatMap((it) => it.reported);
  const later = page.locator('.said__later');
  assert.equal(await later.count(), expected.length);
  assert.ok(expected.length > 0);
  const words = { '003': '典型做法报告', '004': '广西行动计划后续写到，仍是任务' };
  const labels = await later.locator('b').allTextContents();
  assert.deepEqual(labels, corpus.unmatched.filter((it) => it.doc === PLAN).flatMap((it) => it.reported.map((of) => words[of.doc])));
  assert.equal(await later.locator('a').count(), expected.length);
  await end();
});

every(() => lab, 'a band chosen with the keyboard leaves only its sentences', DESK, async ({ page, ready }) => {
  await ready();
  const names = await page.locator('.flow__band').evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));
  const wanted = names.find((it) => it.startsWith('基础设施 → 交通设施'));
  await bandByKeyboard(page, wanted);
  await page.locator('.flow__band.is-forward:focus').waitFor();
  assert.equal(await page.locator('.flow__words').innerText(), wanted);
  await page.keyboard.press('Enter');
  await page.locator('.flow__band[aria-selected="true"]').waitFor();

  const [left, right] = wanted.match(/(\d+) 句/g).map((it) => parseInt(it, 10));
  const between = page.locator('.between > div');
  assert.equal(await between.nth(0).locator('.said__row').count(), left);
  assert.equal(await between.nth(1).locator('.said__row').count(), right);
  for (const [id, chapter, printed] of [['gone', '17', '第五章 基础设施'], ['new', '22', '四、交通设施']]) {
    const button = page.locator(`.flow__side--${chapter} .flow__name`, { hasText: printed });
    const [, alone] = (await button.locator('span').innerText()).match(/\d+/g).map(Number);
    assert.equal(await rows(page, id).count(), alone);
    assert.equal(await title(page, id), alone);
    assert.ok((await page.locator(`#${id}`).innerText()).includes(printed));
  }
  await page.locator('.flow__choice').getByRole('button', { name: '看全部' }).click();
  await page.locator('.flow__band[aria-selected="true"]').waitFor({ state: 'detached' });
  assert.equal(await rows(page, 'gone').count(), counted(PLAN).alone);
  assert.equal(await rows(page, 'new').count(), counted(SCHEME).alone);
});

every(() => lab, 'the address holds what is looked at', { ...DESK, path: '#/changes?from=001.5&to=000.c4' }, async ({ page, ready, go }) => {
  await ready();
  const band = page.locator('.flow__band[aria-selected="true"]');
  assert.match(await band.getAttribute('aria-label'), /^基础设施 → 交通设施/);
  const ways = await page.locator('.between .said__note a').allInnerTexts();
  assert.ok(ways.includes('对照“交通设施”一章导语') && ways.includes('对照第 14 条'), ways.join(' '));
  assert.deepEqual(ways.filter((it) => /[a-z]/.test(it)), []);
  const chapter = page.locator('.flow__side--22 .flow__name', { hasText: '四、交通设施' });
  await chapter.click();
  await page.waitForFunction(() => location.hash === '#/changes?to=000.c4');
  assert.equal(await chapter.getAttribute('aria-pressed'), 'true');
  await chapter.click();
  await page.waitForFunction(() => location.hash === '#/changes');
  assert.equal(await rows(page, 'new').count(), counted(SCHEME).alone);
  // Two chapters that no band joins are no choice.
  await go('#/changes?from=001.9&to=000.c3');
  await band.waitFor({ state: 'detached' });
  assert.equal(await page.locator('.flow__choice').innerText(), '');
  assert.equal(await rows(page, 'gone').count(), counted(PLAN).alone);
});

test('every chapter leaves as many sentences as it says', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await ready();
  for (const [chapter, id] of [['17', 'gone'], ['22', 'new']]) {
    for (const button of await page.locator(`.flow__side--${chapter} .flow__name`).all()) {
      const [, alone = 0] = (await button.locator('span').innerText()).match(/\d+/g).map(Number);
      await button.click();
      await button.and(page.locator('[aria-pressed="true"]')).waitFor();
      assert.equal(await rows(page, id).count(), alone, await button.innerText());
      await button.click();
    }
  }
  await end();
});

test('the table says what the picture says, adds up, and chooses the same', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await ready();
  await page.locator('.flow-table summary').click();
  const cells = page.locator('.flow-table__band');
  await cells.first().waitFor();
  const spoken = (all) => all.map((it) => it.getAttribute('aria-label'));
  assert.deepEqual(await cells.evaluateAll(spoken), await page.locator('.flow__band').evaluateAll(spoken));
  const table = await page.locator('.flow-table tbody tr').evaluateAll((all) => all.map((row) => (
    [...row.querySelectorAll('td')].map((cell) => (cell.textContent.match(/\d+/g) ?? []).map(Number)))));
  const chapters = table.slice(0, -2);
  const sum = (all) => all.reduce((a, b) => a + b, 0);
  for (const row of chapters) {
    const [alone, all] = row.slice(-2).map((it) => it[0]);
    assert.equal(sum(row.slice(0, -2).map((it) => it[0] ?? 0)) + alone, all);
  }
  const [alone, all] = table.slice(-2);
  for (let at = 0; at < alone.length - 2; at += 1) {
    assert.equal(sum(chapters.map((row) => row[at][1] ?? 0)) + alone[at][0], all[at][0]);
  }
  assert.equal(sum(chapters.map((it) => it.at(-1)[0])), counted(PLAN).compared);
  assert.equal(all.at(-1)[0], counted(SCHEME).compared);
  const said = await cells.nth(3).getAttribute('aria-label');
  await cells.nth(3).click();
  assert.equal(await page.locator('.flow__band[aria-selected="true"]').getAttribute('aria-label'), said);
  await end();
});

test('the structure is side by side, each part with the way to its item', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await ready();
  const parts = page.locator('.spatial__part');
  const links = await parts.locator('h3 a').evaluateAll((all) => all.map((it) => it.hash));
  assert.deepEqual(links, ['6', '7', '8', '9', '9', '10'].map((it) => `#/compare/${it}`));
  for (const part of await parts.all()) {
    const [left, right] = await part.locator('.quote').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
    assert.equal(left, right);
    assert.ok((await part.locator('.change > span').innerText()).length > 5);
  }
  await end();
});

for (const [language, width] of [['', 390], ['en', 320]]) {
  test(`on a phone the chapters are a list that fits, ${width} px ${language}`, async () => {
    const { page, ready, end } = await lab.visit({
      path: '#/changes', context: { viewport: { width, height: 844 } },
      before: (page) => page.addInitScript((it) => it && localStorage.setItem('beibu-atlas.language', it), language),
    });
    await ready();
    assert.equal(await page.locator('.flow__bands').isVisible(), false);
    await page.locator('.flow-table summary').click();
    await page.locator('.flow-table__band').first().click();
    await page.locator('.between').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await end();
  });
}

test('on paper the lists stand in full', async () => {
  const { page, ready, end } = await lab.visit(DESK);
  await ready();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await rows(page, 'gone').locator('visible=true').count(), counted(PLAN).alone);
  assert.equal(await rows(page, 'new').locator('visible=true').count(), counted(SCHEME).alone);
  assert.equal(await page.locator('.lists__more').first().isVisible(), false);
  await end();
});
