// The start: over http and from a folder, without scripts, and when parts of the site are broken.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { every, openLab } from './harness.mjs';

const CITIES = ['南宁', '北海', '防城港', '钦州', '玉林', '崇左', '湛江', '茂名', '阳江', '海口', '儋州',
  '东方', '澄迈', '临高', '昌江'];
const SLUGS = ['plan-2017', 'scheme-2022', 'guangxi-2021', 'cases', 'prd-2014'];

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

every(() => lab, 'the app starts', {}, async (visit) => {
  await visit.ready();
  await visit.page.locator('[data-bench="ready"]').waitFor({ state: 'attached' });
  assert.equal(await visit.page.locator('#boot-error').isVisible(), false);
  assert.equal(await visit.page.locator('#boot-progress').isVisible(), false);
});

every(() => lab, 'the text is there without scripts', { context: { javaScriptEnabled: false } },
  async ({ page }) => {
    assert.equal(await page.locator('h1').count(), 1);
    const text = await page.locator('body').innerText();
    assert.deepEqual(CITIES.filter((it) => !text.includes(it)), [], 'cities not named');
    for (const slug of SLUGS) {
      const link = page.locator(`#app a[href*="${slug}"]`).first();
      assert.ok(await link.isVisible(), `no link to ${slug}`);
    }
    assert.equal(await page.locator('#boot-error').isVisible(), false);
  });

every(() => lab, 'the static pages open and need no script', {}, async (visit) => {
  await visit.ready();
  for (const slug of SLUGS) {
    await visit.page.goto(`${visit.site}pages/${slug}.html`);
    assert.equal(await visit.page.locator('script').count(), 0, slug);
  }
});

test('over http nobody downloads the bytes a second time', async () => {
  const visit = await lab.visit();
  await visit.ready();
  const wasm = visit.requests.filter((it) => it.includes('.xz'));
  assert.equal(wasm.length, 1, wasm.join(' '));
  await visit.end();
});

test('the first view takes at most eight requests', async () => {
  const visit = await lab.visit();
  await visit.ready();
  await visit.page.waitForLoadState('networkidle');
  assert.ok(visit.requests.length <= 8, visit.requests.join('\n'));
  await visit.end();
});

test('a server that names the app wrongly is no obstacle', async () => {
  const visit = await lab.visit({
    before: (page) => page.route('**/*.xz', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'Content-Type': 'text/plain' } });
    }),
  });
  await visit.ready();
  await visit.end();
});

test('a server that withholds the app is got round by the script', async () => {
  const visit = await lab.visit({
    before: (page) => page.route('**/*.xz', (route) => route.fulfill({ status: 404 })),
    expect: /404/,
  });
  await visit.ready();
  await visit.end();
});

test('a slow download shows how far it has come', async () => {
  let release;
  const held = new Promise((done) => { release = done; });
  const visit = await lab.visit({
    before: (page) => page.route('**/*.xz', async (route) => {
      await held;
      await route.continue();
    }),
  });
  await visit.page.locator('#boot-progress progress').waitFor({ state: 'visible' });
  release();
  await visit.ready();
  await visit.page.locator('#boot-progress').waitFor({ state: 'hidden' });
  await visit.end();
});

for (const [what, answer] of [
  ['missing', { status: 404 }],
  ['garbage', { status: 200, contentType: 'application/wasm', body: 'not xz' }],
]) {
  test(`when the app is ${what}, a sentence says so and leads to the texts`, async () => {
    const visit = await lab.visit({
      before: async (page) => {
        await page.route('**/*.xz', (route) => route.fulfill(answer));
        await page.route('**/*.xz.js', (route) => route.fulfill({ status: 404 }));
      },
      expect: /404|did not load|get_next_output/,
    });
    await assertApology(visit);
    await visit.end();
  });
}

test('when the app breaks while it starts, the same sentence appears', async () => {
  const visit = await lab.visit({
    before: (page) => page.route(/beibu-atlas-[^.]*\.js/, async (route) => {
      const response = await route.fetch();
      const broken = 'wasm_bindgen = async () => { throw new WebAssembly.RuntimeError("unreachable"); };';
      await route.fulfill({ response, body: (await response.text()) + broken });
    }),
    expect: /unreachable/,
  });
  await assertApology(visit);
  await visit.end();
});

test('a browser without WebAssembly gets the same sentence', async () => {
  const visit = await lab.visit({
    before: (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }),
    expect: /no WebAssembly/,
  });
  await assertApology(visit);
  await visit.end();
});

test('without Leaflet the app starts all the same', async () => {
  const visit = await lab.visit({
    before: (page) => page.route('**/leaflet.js', (route) => route.fulfill({ status: 404 })),
    expect: /leaflet\.js/,
  });
  await visit.ready();
  assert.equal(await visit.page.locator('#boot-error').isVisible(), false);
  await visit.end();
});

async function assertApology({ page }) {
  const apology = page.locator('#boot-error[role="alert"]');
  await apology.waitFor({ state: 'visible' });
  for (const slug of SLUGS) {
    assert.ok(await apology.locator(`a[href*="${slug}"]`).isVisible(), `no link to ${slug}`);
  }
  assert.ok(await page.locator('h1').isVisible(), 'the page is not blank');
}
