// The address bar: what a link, the Back key and a browser that limits the history do to it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { every, openLab } from './harness.mjs';

let lab;
before(async () => { lab = await openLab(); });
after(() => lab.close());

const heading = (page, words) => page.locator('h1', { hasText: words }).waitFor();

every(() => lab, 'a link is an entry of the history, and Back and Forward go along it', { path: '#/city/450100' },
  async ({ page, ready }) => {
    await ready();
    await heading(page, '南宁市');
    await page.getByRole('link', { name: '变化', exact: true }).first().click();
    await heading(page, '2017 到 2022');
    await page.getByRole('link', { name: '关于', exact: true }).click();
    await heading(page, '关于');
    await page.waitForFunction(() => location.hash === '#/about');
    await page.goBack();
    await heading(page, '2017 到 2022');
    await page.goBack();
    await heading(page, '南宁市');
    await page.goForward();
    await heading(page, '2017 到 2022');
    await page.reload();
    await ready();
    await heading(page, '2017 到 2022');
    await page.goBack();
    await heading(page, '南宁市');
  });

test('a link to where one is leaves the history alone', async () => {
  const { page, ready, end } = await lab.visit({ path: '#/about' });
  await ready();
  await heading(page, '关于');
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: '关于', exact: true }).click();
  assert.equal(await page.evaluate(() => history.length), before);
  await end();
});

test('typing in the search box is one entry of the history', async () => {
  const { page, ready, end } = await lab.visit({ path: '#/about' });
  await ready();
  const before = await page.evaluate(() => history.length);
  await page.locator('input[type="search"]').pressSequentially('平陆运河');
  await page.locator('.results__summary', { hasText: '平陆运河' }).waitFor();
  assert.equal(await page.evaluate(() => history.length), before + 1);
  await page.goBack();
  await heading(page, '关于');
  await end();
});

test('a link asked for in another window is the browser’s', async () => {
  const { page, ready, end } = await lab.visit();
  await ready();
  const link = page.getByRole('link', { name: '关于', exact: true });
  const taken = (init) => link.evaluate((it, init) => {
    let prevented;
    addEventListener('click', (event) => { prevented = event.defaultPrevented; event.preventDefault(); }, { once: true });
    it.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    return prevented;
  }, init);
  for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
    assert.equal(await taken(init), false, JSON.stringify(init));
  }
  assert.equal(await taken({}), true);
  await end();
});

test('where the browser allows no more entries, links still lead on', async () => {
  const refuse = () => { history.pushState = () => { throw new DOMException('too many', 'SecurityError'); }; };
  const { page, ready, end } = await lab.visit({ before: (page) => page.addInitScript(refuse) });
  await ready();
  await page.getByRole('link', { name: '关于', exact: true }).click();
  await heading(page, '关于');
  await page.goBack();
  await page.locator('.atlas-map').waitFor();
  await end();
});
