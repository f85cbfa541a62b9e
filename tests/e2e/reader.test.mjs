// The reader: the text restored, as extracted, in the other script; and the reason behind a loss.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DIST, every, openLab } from './harness.mjs';

const corpus = JSON.parse(readFileSync(join(DIST, 'data/corpus.json'), 'utf8'));

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

every(() => lab, 'a lost decimal point is marked, and its reason is one press away',
  { path: '#/read/plan-2017' }, async ({ page, ready }) => {
    await ready();
    const mark = page.getByRole('button', { name: /1166▯/ });
    assert.equal(await mark.innerText(), '1166▯');
    await mark.click();
    const reason = page.getByRole('note');
    assert.match(await reason.innerText(), /1166▯ → 11\.66/);
    assert.match(await reason.innerText(), /538个建制镇/);
    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'detached' });
    const unproven = page.getByRole('button', { name: /301▯/ });
    await unproven.click();
    assert.match(await reason.innerText(), /不能证明/);
    assert.doesNotMatch(await reason.innerText(), /→/);
  });

test('the text as extracted shows page numbers and displaced runs where they stood', async () => {
  const visit = await lab.visit({ path: '#/read/plan-2017' });
  await visit.ready();
  const { page } = visit;
  await page.getByRole('link', { name: '原貌' }).click();
  await page.locator('.seed').waitFor();
  assert.match(page.url(), /as=seed/);
  assert.equal(await page.locator('.seed .seed__run--page').count(), 44);
  const seed = await page.locator('.seed').evaluate((it) => {
    it.querySelectorAll('.vh').forEach((words) => words.remove());
    return it.textContent;
  });
  assert.ok(seed.includes('深入贯彻习6近平总书记'), 'the page number stands inside the name');
  assert.ok(seed.includes('构建以建设云浮罗定'), 'the displaced run stands inside the sentence');
  assert.ok(!seed.includes('▯'));
  await page.getByRole('link', { name: '整理' }).click();
  await page.locator('.node').first().waitFor();
  const restored = await page.locator('.text').innerText();
  assert.ok(restored.includes('深入贯彻习近平总书记'));
  assert.ok(restored.includes('构建以南宁为核心的技术合作'));
  await visit.end();
});

test('a Traditional text can be read in Simplified characters, and says which it is', async () => {
  const visit = await lab.visit({ path: '#/read/prd-2014/002.2.1' });
  await visit.ready();
  const { page } = visit;
  const text = page.locator('.text');
  await page.locator('.is-current', { hasText: '推進廣佛肇經濟圈建設' }).waitFor();
  assert.equal(await text.getAttribute('lang'), 'zh-Hant');
  await page.getByRole('link', { name: '简体对读' }).click();
  await page.locator('.is-current', { hasText: '推进广佛肇经济圈建设' }).waitFor();
  assert.equal(await text.getAttribute('lang'), 'zh-Hans');
  assert.match(page.url(), /002\.2\.1\?as=hans/);
  await visit.end();
});

test('boxes are tables with their rows', async () => {
  const visit = await lab.visit({ path: '#/read/plan-2017/001.b3' });
  await visit.ready();
  const { page } = visit;
  assert.equal(await page.locator('table.box').count(), 6);
  const box = page.locator('table.box', { hasText: '交通基础设施重点工程' });
  assert.deepEqual(await box.getByRole('rowheader').allInnerTexts(), ['铁路', '公路', '水运', '枢纽']);
  await visit.end();
});

test('a document that is cut off says so', async () => {
  const visit = await lab.visit({ path: '#/read/cases' });
  await visit.ready();
  await visit.page.locator('.text__note', { hasText: '第三期典型做法之4为止' }).waitFor();
  await visit.end();
});

every(() => lab, 'beside a clause stands what belongs to it in the other documents, and why',
  { path: '#/read/scheme-2022', context: { viewport: { width: 1440, height: 900 } } }, async ({ page, ready }) => {
    await ready();
    const of = (side) => corpus.alignments.filter((it) => it.confidence !== 'low' && it[side].node === '000.13');
    const own = of('right');
    await page.getByRole('link', { name: `对应 ${own.length}，000.13 的链接` }).click();
    const beside = page.locator('.related');
    // The notes have come: the reasons stand there.
    await beside.locator('.verdict__note', { hasText: own[0].note }).waitFor();
    assert.match(page.url(), /#\/read\/scheme-2022\/000\.13$/);
    assert.equal(await beside.locator('ol > li .relation').count(), own.length);
    assert.equal(await beside.getByRole('link', { name: '对照' }).count(), own.length);
    assert.ok(await beside.locator('.related__projects > li').count() > 0);
    // In the margin, not over the text.
    const [margin, text] = [await beside.boundingBox(), await page.locator('.node.is-current').boundingBox()];
    assert.ok(text.x + text.width <= margin.x && margin.x + margin.width <= 1440);
    await beside.getByRole('link', { name: /^2017 规划/ }).first().click();
    await page.locator('h1', { hasText: '北部湾城市群发展规划' }).waitFor();
    await beside.getByRole('link', { name: /（十三）/ }).first().waitFor();
  });

test('on a phone what belongs to a clause stands below it', async () => {
  const visit = await lab.visit({ path: '#/read/plan-2017/001.5.1.2', context: { viewport: { width: 390, height: 844 } } });
  await visit.ready();
  const { page } = visit;
  const [around, below] = [page.locator('.node.is-current'), page.locator('.node.is-current .related')];
  await below.waitFor();
  const [text, box] = [await around.locator('.q').first().boundingBox(), await below.boundingBox()];
  assert.ok(text.y + text.height <= box.y);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await visit.end();
});

test('a clause of a table has its link, too, and a clause of a report what it reports on', async () => {
  const visit = await lab.visit({ path: '#/read/plan-2017/001.b3.1' });
  await visit.ready();
  const { page, go } = visit;
  await page.locator('td .related').waitFor();
  const reports = corpus.unmatched.flatMap((it) => it.reported ?? []);
  const reported = reports.map((it) => it.statement).find((id) => id.startsWith('003.'));
  await go(`#/read/cases/${reported}`);
  await page.locator('.related .relation', { hasText: '未再提及' }).first().waitFor();
  await visit.end();
});
