// Every view, in every theme, on a desk and on a phone: what axe-core can find out by itself.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { openLab } from './harness.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = ['#/', '#/?years=2017&count=cases', '#/tour/3', '#/city/440800+460100?why=dsgr', '#/place/ping-lu-yun-he',
  '#/city/440800', '#/compare', '#/compare/12', '#/compare/c4?only=changes', '#/compare/001.5.1.3/000.12', '#/changes', '#/targets', '#/projects', '#/projects?kind=railway&city=440800', '#/city/440800?tab=changes', '#/city/440800?tab=projects',
  '#/read/plan-2017', '#/read/scheme-2022/000.12', '#/read/cases',
  '#/read/prd-2014', '#/search?q=湛江', '#/search?q=', '#/about', '#/nope'];

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

for (const theme of ['light', 'dark', 'contrast']) {
  for (const [width, height] of [[390, 844], [1440, 900]]) {
    test(`axe finds nothing at ${width} px, ${theme}`, async () => {
      const { page, ready, go, end } = await lab.visit({
        before: (page) => page.addInitScript((it) => localStorage.setItem('beibu-atlas.theme', it), theme),
        context: { viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true },
      });
      await ready();
      await page.addScriptTag({ content: AXE });
      const found = [];
      for (const view of VIEWS) {
        await go(view);
        await page.locator('main h1').first().waitFor();
        const { violations } = await page.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
        for (const { id, nodes } of violations) {
          const where = nodes.slice(0, 3).map((it) => it.html.slice(0, 120));
          found.push(`${view}: ${id}: ${nodes.length}: ${where.join(' | ')}`);
        }
      }
      await end();
      assert.deepEqual(found, []);
    });
  }
}
