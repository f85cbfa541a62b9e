// The reader: the text restored, as extracted, in the other script; and the reason behind a loss.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addressed, DIST, every, openLab } from './harness.mjs';

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
  await addressed(page, /as=seed/);
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
  await addressed(page, /002\.2\.1\?as=hans/);
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
    await addressed(page, /#\/read\/scheme-2022\/000\.13$/);
    assert.equal(await beside.locator('ol > li .relation').count(), own.length);
    assert.equal(await beside.getByRole('link', { name: '对照' }).count(), own.length);
    const alike = await beside.locator('.related__projects > li').count();
    assert.ok(alike > 0);
    // One number, and what it is made of; that beside the heading is one of its parts.
    const counted = (await beside.locator('summary').innerText()).match(/\d+/g).map(Number);
    assert.deepEqual([counted[0], counted[1], counted.at(-1)], [own.length + alike, own.length, alike]);
    // In the margin, not over the text.
    const [margin, text] = [await beside.boundingBox(), await page.locator('.node.is-current').boundingBox()];
    assert.ok(text.x + text.width <= margin.x && margin.x + margin.width <= 1440);
    await beside.getByRole('link', { name: /^2017 规划/ }).first().click();
    await page.locator('h1', { hasText: '北部湾城市群发展规划' }).waitFor();
    await beside.getByRole('link', { name: /（十三）/ }).first().waitFor();
  });

for (const [width, size] of [[390, ''], [1024, ''], [1280, 'large'], [1440, 'largest'], [1920, 'largest']]) {
  test(`what belongs to a clause is in sight at ${width} px, ${size || 'normal'} text: beside it, or folded below`, async () => {
    const before = (page) => page.addInitScript((it) => { if (it) localStorage.setItem('beibu-atlas.text', it); }, size);
    const visit = await lab.visit({ before, path: '#/read/plan-2017/001.5.1.3', context: { viewport: { width, height: 844 } } });
    await visit.ready();
    const { page } = visit;
    const [around, below] = [page.locator('.node.is-current'), page.locator('.node.is-current .related')];
    await below.locator('summary').waitFor();
    const box = await below.boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= width, `${box.x} + ${box.width}`);
    const text = await around.locator('.q').first().boundingBox();
    if (box.x < text.x + text.width) {
      assert.ok(text.y + text.height <= box.y);
      assert.equal(await below.locator('.phrase').first().isVisible(), false, 'folded');
      await below.locator('summary').click();
    }
    await below.locator('.phrase').first().waitFor();
    // Nothing scrolls by itself, and nothing is cut.
    const cut = await below.evaluate((it) => [it, ...it.querySelectorAll('ol, ul, li, details')]
      .filter((of) => of.scrollWidth > of.clientWidth + 1 || /auto|scroll|hidden/.test(getComputedStyle(of).overflowY)).length);
    assert.equal(cut, 0);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await visit.end();
  });
}

test('the outline and the window say where the reader is', async () => {
  const visit = await lab.visit({ path: '#/read/plan-2017/001.5.1.3', context: { viewport: { width: 1440, height: 900 } } });
  await visit.ready();
  const { page } = visit;
  const here = page.locator('.outline ol a[aria-current="location"]');
  const inSight = (id) => page.locator(`.outline ol a[aria-current="location"][href$="/${id}"]`).waitFor();
  await inSight('001.5.1.3');
  assert.equal(await here.count(), 1);
  const [row, list] = [await here.boundingBox(), await page.locator('.outline').boundingBox()];
  assert.ok(list.y <= row.y && row.y + row.height <= list.y + list.height, 'the row is in the window of the list');
  await page.waitForFunction(() => /三南.*2017 规划/.test(document.title));
  await page.locator('.text').hover();
  await page.locator('[id="c-001.6.1"]').evaluate((it) => it.scrollIntoView());
  await inSight('001.6.1');
  assert.equal(await here.count(), 1);
  await visit.end();
});

test('the size of the text, the colours and the language leave the clause in sight where it was', async () => {
  const visit = await lab.visit({ path: '#/read/plan-2017/001.5.1.3', context: { viewport: { width: 1440, height: 900 } } });
  await visit.ready();
  const { page } = visit;
  await page.locator('.related .verdict__note').first().waitFor();
  await page.locator('.text').evaluate((it) => it.scrollBy(0, 300));
  const first = () => page.evaluate(() => {
    const { top } = document.querySelector('.text').getBoundingClientRect();
    const it = [...document.querySelectorAll('.sentence')].find((of) => of.getBoundingClientRect().top >= top);
    return { id: it?.id, top: it?.getBoundingClientRect().top };
  });
  const held = await first();
  const stays = (why) => page.waitForFunction(({ id, top }) => {
    const it = document.getElementById(id);
    return it && Math.abs(it.getBoundingClientRect().top - top) < 2;
  }, held, { timeout: 5000 }).catch(() => assert.fail(why));
  await page.getByRole('button', { name: '显示设置' }).click();
  for (const size of ['较大', '特大', '标准']) {
    await page.getByRole('radio', { name: size, exact: true }).click();
    await stays(size);
  }
  await page.getByRole('radio', { name: '深色' }).click();
  await stays('colours');
  await page.getByRole('radio', { name: 'English' }).click();
  await page.locator('html[lang="en"]').waitFor();
  await stays('language');
  await visit.end();
});

test('numbers that are words open their sentence, and a title stands over its text', async () => {
  const visit = await lab.visit({ path: '#/read/cases/003.3.3', context: { viewport: { width: 1440, height: 900 } } });
  await visit.ready();
  const { page } = visit;
  const text = (await page.locator('[id="c-003.3.3.1.1"] .q').first().innerText()).replaceAll(/\s/g, '');
  assert.match(text, /^一是建立协同发展机制/);
  const centre = async (selector) => {
    const box = await page.locator(selector).first().boundingBox();
    return box.x + box.width / 2;
  };
  assert.ok(Math.abs(await centre('.node.is-current h3') - await centre('.node.is-current .q')) < 2);
  await visit.end();
});

test('a citation says who, what, when, where and under which address, with the marks shown', async () => {
  const visit = await lab.visit({
    path: '#/read/scheme-2022/000.13',
    context: { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await visit.ready();
  const { page } = visit;
  const copied = async () => {
    await page.getByRole('button', { name: '复制引文' }).first().click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const cited = await copied();
  assert.match(cited, /^“.*”（国家发展改革委，《北部湾城市群建设“十四五”实施方案》，2022，（十三）完善城际综合交通网络，http.*#\/read\/scheme-2022\/000\.13）$/);
  assert.doesNotMatch(cited.split('http')[0], /[,;:()]/);
  await visit.go('#/compare/13');
  await page.locator('h1', { hasText: '完善城际综合交通网络' }).waitFor();
  assert.match(await copied(), /^国家发展改革委，《北部湾.*》，2022，（十三）.*，http.*#\/compare\/13$/);
  await visit.end();
});

test('a clause of a table has its link, too, and a clause of a report what it reports on', async () => {
  const visit = await lab.visit({ path: '#/read/plan-2017/001.b3.1' });
  await visit.ready();
  const { page, go } = visit;
  await page.locator('td .related summary').waitFor();
  const reports = corpus.unmatched.flatMap((it) => it.reported ?? []);
  const reported = reports.map((it) => it.statement).find((id) => id.startsWith('003.'));
  await go(`#/read/cases/${reported}`);
  await page.locator('.related summary', { hasText: '报告与后续' }).click();
  await page.locator('.related .relation', { hasText: '未再提及' }).first().waitFor();
  await visit.end();
});
