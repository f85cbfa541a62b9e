// Opens the built site (dist/) in a real Chromium, as visitors do: from a static host under a
// sub-path, or from a folder by double click. Tests wait for conditions, never for a time.
//
//   import { openLab } from './harness.mjs';
//   const lab = await openLab();              // a browser and a server; one for each test file
//   const visit = await lab.visit({ ... });   // a fresh profile with one page, already navigated
//   await visit.ready();                      // the app stands (data-ready on the root element)
//   visit.page                                // Playwright's Page: locators, keyboard, evaluate …
//   await visit.go('#/city/450100');          // sets the hash, as a link would; the view is drawn
//   visit.requests                            // the URL of every request so far, in order
//   visit.complaints                          // what went wrong so far, as sentences
//   await visit.end();                        // closes the page; fails if there are complaints
//   await lab.close();
//
// Options of lab.visit, all optional:
//   from      'http' (default) or 'folder', a copy of dist/ whose path has a blank and Chinese
//   path      what follows the site's address: '' (default), '#/search?q=…', 'pages/cases.html'
//   before    async (page, context) => …, runs before the navigation: routes, init scripts
//   context   options for Playwright's newContext: viewport, colorScheme, javaScriptEnabled …
//   expect    a RegExp; complaints that match it are expected and left out
//
// A complaint is: a message on the console at level error, an uncaught exception, or a request to
// any host but our own (from a folder: any request that is not a file). Every visit checks this.
//
// `every(() => lab, name, options, async (visit, from) => …)` declares a test over http and the same
// again from the folder, each ended with visit.end(). The lab comes as a function since tests are
// declared before it is open. See boot.test.mjs for the frame of a test file.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { listen } from '../../xtask/serve.mjs';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BASE = '/some/repo/';
// What a browser loads of itself, without a host.
const LOCAL = /^(data|blob|about|chrome-error):/;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser, and a server for dist/. */
export async function openLab() {
  const server = await listen({ dir: DIST, base: BASE });
  const browser = await chromium.launch({ executablePath: browserFile(), args: FLAGS });
  const folder = copyInto(await mkdtemp(join(tmpdir(), 'beibu-')));

  async function visit({ from = 'http', path = '', before, context = {}, expect } = {}) {
    const site = from === 'http' ? server.url : await folder.address();
    // A host answers for a folder with its index.html; a double click names that file itself.
    const home = from === 'http' ? site : `${site}index.html`;
    const profile = await browser.newContext({ locale: 'zh-CN', ...context });
    const page = await profile.newPage();
    const record = watch(page, site, expect);
    if (before) await before(page, profile);
    await page.goto(new URL(path, home).href);
    return {
      page,
      site,
      ...record,
      ready: () => page.locator('html[data-ready="true"]').waitFor({ state: 'attached' }),
      go: (hash) => page.evaluate(follow, hash),
      async end() {
        await profile.close();
        assert.deepEqual(record.complaints, [], 'the page should give no cause for complaint');
      },
    };
  }

  async function close() {
    await browser.close();
    await server.close();
    await folder.remove();
  }

  return { visit, close };
}

/** Declares `body(visit)` as a test over http and, with the same options, from a folder. */
export function every(lab, name, options, body) {
  for (const from of ['http', 'folder']) {
    test(`${name} (${from})`, async () => {
      const visit = await lab().visit({ ...options, from });
      await body(visit, from);
      await visit.end();
    });
  }
}

/** Runs in the page: goes to `hash`, and returns when the app has drawn what is there. */
function follow(hash) {
  if (new URL(hash, location.href).hash === location.hash) return undefined;
  return new Promise((done) => {
    addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(done)), { once: true });
    location.hash = hash;
  });
}

function watch(page, site, expect) {
  const requests = [];
  const complaints = [];
  const complain = (sentence) => {
    if (!expect || !expect.test(sentence)) complaints.push(sentence);
  };
  const home = new URL(site);
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complain(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    const { protocol, host } = new URL(url);
    const own = protocol === home.protocol && host === home.host;
    if (!own && !LOCAL.test(url)) complain(`request to another host: ${url}`);
  });
  return { requests, complaints };
}

// The copy is made at the first visit that wants it.
function copyInto(parent) {
  let copied;
  return {
    async address() {
      const dir = join(parent, '北部湾 图志');
      copied ??= cp(DIST, dir, { recursive: true });
      await copied;
      return `${pathToFileURL(dir).href}/`;
    },
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

/** The browser named in CHROMIUM, or the first one on PATH. */
export function browserFile() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const dirs = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((it) => dirs.map((dir) => join(dir, it))).find((it) => existsSync(it));
  assert.ok(found, 'no Chromium on PATH; name one in the variable CHROMIUM');
  return found;
}

/** The browser gets its address once the view is painted: waits until it matches. */
export const addressed = (page, pattern) =>
  page.waitForFunction((it) => new RegExp(it).test(location.href), pattern.source);
