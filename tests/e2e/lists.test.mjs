// The two lists, figures and projects: nothing lost, doubled or invented, and the address keeps the choices.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addressed, DIST, every, openLab } from './harness.mjs';

const { indicators, projects } = JSON.parse(await readFile(join(DIST, 'data', 'corpus.json'), 'utf8'));
let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const DESK = { context: { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } };
const number = async (locator) => Number((await locator.innerText()).match(/\d+/)[0]);
const numbers = (text) => text.match(/\d+/g).map(Number);
const named = (project, doc) => project.mentions.some((it) => it.doc === doc && it.match !== 'related');
const presence = (project) => ['001', '000'].map((doc) => named(project, doc)).join();
const tally = (all) => ['true,true', 'true,false', 'false,true'].map((it) => all.filter((of) => presence(of) === it).length);

/** Opens every folded part, and waits until it is drawn. */
async function unfold(page, selector) {
  for (const part of await page.locator(selector).all()) {
    if (await part.getAttribute('open') === null) await part.locator('> summary').click();
    await part.locator('li').first().waitFor();
  }
}

every(() => lab, 'every figure stands once, and every heading counts its rows', { ...DESK, path: '#/targets' },
  async ({ page, ready }) => {
    await ready();
    await unfold(page, '.targets__folded');
    for (const section of await page.locator('.targets__section').all()) {
      assert.equal(await section.locator('.matter').count(), await number(section.locator('.targets__n')));
      for (const kind of await section.locator('.targets__kind').all()) {
        assert.equal(await section.locator('> .matters > .matter').count(), await number(kind));
        const folded = section.locator('.targets__folded');
        assert.equal(await folded.locator('.matter').count(), await number(folded.locator('summary')));
      }
    }
    const shown = await page.locator('.figure').evaluateAll((all) => all.map((it) => it.dataset.figure));
    assert.deepEqual(shown.toSorted(), indicators.map((it) => it.id).toSorted());
    const docs = (pair) => new Set(indicators.filter((it) => it.pair === pair).map((it) => it.doc));
    const pairs = new Set(indicators.map((it) => it.pair).filter((it) => it && docs(it).has('001') && docs(it).has('000')));
    assert.equal(await page.locator('#both .matter').count(), pairs.size);
    assert.ok(await page.locator('#only-2017').innerText().then((it) => it.includes('不等于取消')));
    // Every figure has its words and the way to them.
    for (const it of indicators) {
      const figure = page.locator(`[data-figure="${it.id}"]`);
      const quote = (await figure.locator('.q').innerText()).replace(/\s/g, '');
      assert.equal(quote.length, it.quote.replace(/\s/g, '').length, it.id);
      assert.ok((await figure.locator('footer a').getAttribute('href')).endsWith(it.statement), it.id);
    }
  });

every(() => lab, 'figures on different bases stand side by side, and are said to be', { ...DESK, path: '#/targets' },
  async ({ page, ready }) => {
    await ready();
    const pair = indicators.filter((it) => it.pair === 'P-coast-water' && ['000', '001'].includes(it.doc));
    assert.deepEqual(pair.map((it) => it.comparable), [false, false]);
    const row = page.locator('.matter', { has: page.locator(`[data-figure="${pair[0].id}"]`) });
    assert.equal((await row.locator('.matter__sides > .basis').innerText()).replace(/\s/g, '').slice(-4), '口径不同');
    const sides = await row.locator('.matter__side .q').allInnerTexts();
    assert.deepEqual(sides, pair.map((it) => it.quote));
    const boxes = await Promise.all([0, 1].map((at) => row.locator('.matter__side').nth(at).boundingBox()));
    assert.equal(boxes[0].y, boxes[1].y);
  });

every(() => lab, 'a lost figure is shown as lost, and a proven one is labelled', { ...DESK, path: '#/targets' },
  async ({ page, ready }) => {
    await ready();
    await unfold(page, '.targets__folded');
    const lost = indicators.filter((it) => it.lost);
    assert.ok(lost.length > 2);
    for (const it of lost) {
      const value = page.locator(`[data-figure="${it.id}"] .figure__value`);
      const left = await value.locator('b').innerText();
      assert.match(left, /^[\d.]*▯$/);
      assert.ok(it.quote.includes(left), it.id);
      assert.equal((await value.innerText()).replace(/\s/g, ''), `${left}数字残缺，不能证明`);
    }
    const restored = indicators.filter((it) => it.note.includes('补出'));
    assert.ok(restored.length > 2);
    for (const it of restored) {
      const value = page.locator(`[data-figure="${it.id}"] .figure__value`);
      assert.match(await value.innerText(), /补出/);
      assert.equal(Number(await value.locator('b').innerText()), it.value);
      assert.match(await page.locator(`[data-figure="${it.id}"] .q mark`).first().innerText(), /▯$/);
    }
    // A number stands only where the table has one.
    for (const it of indicators.filter((it) => it.value === null && !lost.includes(it))) {
      assert.equal(await page.locator(`[data-figure="${it.id}"] .figure__value`).count(), 0, it.id);
    }
  });

every(() => lab, 'every project is in one group, and every number counts its rows', { ...DESK, path: '#/projects' },
  async ({ page, ready }) => {
    await ready();
    // Folded at first: the page opens fast.
    assert.equal(await page.locator('.project').count(), 0);
    const summary = numbers(await page.locator('.projects__summary').innerText());
    const [both, only2017, only2022] = tally(projects);
    assert.deepEqual([summary[0], summary[1]], [projects.length, both]);
    assert.deepEqual(summary.filter((it) => it !== 2017 && it !== 2022).slice(-2), [only2017, only2022]);
    await unfold(page, '.projects__group');
    for (const group of await page.locator('.projects__group').all()) {
      const kind = await group.getAttribute('data-kind');
      const of = projects.filter((it) => it.kind === kind);
      const rows = group.locator('.project');
      assert.equal(await rows.count(), await number(group.locator('h2')));
      const ids = await rows.evaluateAll((all) => all.map((it) => it.dataset.project));
      assert.deepEqual(ids, of.map((it) => it.id));
      const counts = await Promise.all(['both', '2017', '2022']
        .map((it) => group.locator(`.project[data-presence="${it}"]`).count()));
      assert.deepEqual(counts, tally(of), kind);
    }
    assert.equal(await page.locator('.project').count(), projects.length);
  });

every(() => lab, 'kind, city and stage are in the address, and stay', { ...DESK, path: '#/projects' },
  async ({ page, ready }) => {
    await ready();
    const choose = async (name, value) => {
      const option = page.locator(`[data-choice="${name}"] option[value="${value}"]`);
      const expected = numbers(await option.innerText()).at(-1);
      await page.locator(`[data-choice="${name}"]`).selectOption(value);
      await page.waitForFunction((it) => document.querySelectorAll('.project').length === it, expected);
      await addressed(page, new RegExp(`${name}=${value}`));
      // Who chose goes on choosing.
      assert.equal(await page.evaluate(() => document.activeElement.dataset.choice), name);
    };
    await page.locator('[data-choice="kind"]').focus();
    await choose('kind', 'railway');
    await page.locator('[data-choice="city"]').focus();
    await choose('city', '440800');
    const listed = async () => page.locator('.project').evaluateAll((all) => all.map((it) => it.dataset.project));
    const wanted = projects.filter((it) => it.kind === 'railway' && it.units.includes('440800')).map((it) => it.id);
    assert.deepEqual(await listed(), wanted);
    await page.locator('[data-choice="stage"]').focus();
    await choose('stage', '4');
    const left = await listed();
    await page.reload();
    await ready();
    assert.deepEqual(await listed(), left);
    const values = await page.locator('select[data-choice]').evaluateAll((all) => all.map((it) => it.value));
    assert.deepEqual(values, ['railway', '440800', '4']);
    await page.getByRole('link', { name: '清除筛选' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.project').length === 0);
    assert.deepEqual(await page.locator('select[data-choice]').evaluateAll((all) => all.map((it) => it.value)), ['', '', '']);
    // A plan's verbs, not the state of things.
    assert.deepEqual(await page.locator('.legend-stages ol li').allInnerTexts().then((all) => all.map((it) => it.trim())), ['研究', '规划', '推进', '建设', '建成']);
  });

every(() => lab, 'a successor is called one, and every mention is quoted on request', { ...DESK, path: '#/projects' },
  async ({ page, ready, go }) => {
    await ready();
    const project = projects.find((it) => it.mentions.some((of) => of.doc === '000' && of.match === 'successor')
      && it.mentions.some((of) => of.doc === '001'));
    await go(`#/projects?kind=${project.kind}`);
    const row = page.locator(`[data-project="${project.id}"]`);
    const told = row.locator('.project__cell--22 .told[data-match="successor"]').first();
    assert.match(await told.innerText(), /后继（不是进展）/);
    assert.equal(await row.locator('.mention').count(), 0);
    const button = row.getByRole('button');
    await button.press('Enter');
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    const quoted = await row.locator('.mention .q').allInnerTexts();
    assert.deepEqual(quoted.map((it) => it.length), project.mentions.map((it) => it.quote.length));
    const links = await row.locator('.mention footer a').evaluateAll((all) => all.map((it) => it.getAttribute('href')));
    for (const [at, it] of project.mentions.entries()) assert.ok(links[at].endsWith(it.statement), links[at]);
    assert.match(await page.locator('.legend-stages').innerText(), /规划里的动词是任务，不是事实/);
    // Where 2017 says two things, both stand.
    const other = projects.find((it) => new Set(it.mentions.filter((of) => of.doc === '001' && of.stage)
      .map((of) => of.stage)).size > 1);
    await go(`#/projects?kind=${other.kind}`);
    const stages = await page.locator(`[data-project="${other.id}"] .project__cell--17 .told`)
      .evaluateAll((all) => all.map((it) => it.dataset.stage));
    assert.ok(new Set(stages).size > 1);
    for (const text of await page.locator('.project__none', { hasText: '未再提及' }).allInnerTexts()) {
      assert.match(text, /不等于取消/);
    }
  });

for (const width of [320, 390]) {
  test(`nothing scrolls sideways at ${width} px, all unfolded`, async () => {
    const { page, ready, go, end } = await lab.visit({ path: '#/targets', context: { viewport: { width, height: 844 } } });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await ready();
    await unfold(page, '.targets__folded');
    assert.ok(await wide() <= width);
    const sides = page.locator('.matter__sides').first().locator('.matter__side');
    const [a, b] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    assert.ok(a.y + a.height <= b.y, '2017 stands above 2022');
    await go('#/projects?kind=port');
    for (const button of await page.locator('.project__open').all()) await button.click();
    await page.locator('.mention').first().waitFor();
    assert.ok(await wide() <= width);
    const cells = page.locator('.project').first().locator('.project__cell');
    const [c, d] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    assert.ok(c.y + c.height <= d.y, '2017 stands above 2022');
    await end();
  });
}

test('in English, Chinese stands only where it is printed', async () => {
  const { page, ready, go, end } = await lab.visit({
    ...DESK, path: '#/targets', before: (page) => page.addInitScript(() => localStorage.setItem('beibu-atlas.language', 'en')),
  });
  const chinese = () => page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      const { lang } = parentElement.closest('[lang]');
      if (/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(data) && lang === 'en') found.push(data);
    }
    return found;
  });
  await ready();
  await unfold(page, '.targets__folded');
  assert.deepEqual(await chinese(), []);
  await go('#/projects?city=440800');
  for (const button of await page.locator('.project__open').all()) await button.click();
  await page.locator('.mention').first().waitFor();
  assert.deepEqual(await chinese(), []);
  await end();
});
