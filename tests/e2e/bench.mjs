// How long the main steps take in a Chromium made four times slower, on the dist/ that is there:
// `cargo xtask bench`. A time runs from the browser's own stamp on the click or key. `drawn`: what was
// asked for stands in the page, which is our part of it; `painted`: the browser has also styled, laid
// out and painted the frame that shows it. Both are medians, and each is set against the budget; `best`
// is the least `painted`, for a busy machine. The first row changes one word and no more: what no page
// can do without. A hand rests on the way there and holds the button down for a while; what the page does
// meanwhile is not counted. A tap comes all at once, and a script is there and gone in no time: nothing
// could be done ahead.
import { openLab } from './harness.mjs';

const SLOWER = 4;
const BUDGET_MS = 50;
// How long the button is held down; the click begins when it is let go.
const HAND = { rests: true, delay: 80 };
const SCRIPT = { rests: false, delay: 0 };
const TAP = { rests: false, taps: true };
const WORDS = ['南宁', '湛江', '海口', '北海', '钦州', '港口', '海洋', '能源', '产业', '生态', '交通'];
const ITEMS = 15;
// In the head of the page, where nothing is drawn ahead.
const AWAY = [800, 5];

const lab = await openLab();
let page, go, end;

/** A page made slower, of a machine with a mouse or of one that is touched. */
async function open(hasTouch) {
  await end?.();
  const visit = await lab.visit({ context: { viewport: { width: 1440, height: 900 }, hasTouch } });
  ({ page, go, end } = visit);
  await visit.ready();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Does `act`, which makes an `event`; times how long it takes until `selector` holds `text`. */
async function time(event, selector, text, act) {
  await page.evaluate(watch, { event, selector, text });
  await act();
  return page.evaluate(() => window.timed);
}

/** Runs in the page. */
function watch({ event, selector, text }) {
  window.timed = new Promise((done) => {
    let start;
    // A tap can miss; the column of runs says how many came.
    setTimeout(done, 5000);
    addEventListener(event, (it) => { start = it.timeStamp; }, { capture: true, once: true });
    const seen = new MutationObserver(() => {
      const wanted = start !== undefined ? document.querySelector(selector) : undefined;
      if (!wanted?.textContent.includes(text)) return;
      seen.disconnect();
      const drawn = performance.now() - start;
      // A frame's callbacks run before it is painted, and a task asked for in them after, the most
      // urgent one before what the page does then.
      const tell = () => done({ drawn, painted: performance.now() - start });
      requestAnimationFrame(() => scheduler.postTask(tell, { priority: 'user-blocking' }));
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Runs in the page: a point of the map where a click opens the unit. */
function pointOf(unit) {
  const box = unit.getBoundingClientRect();
  const shares = Array.from({ length: 19 }, (_, nth) => (nth + 1) / 20);
  const points = shares.flatMap((x) => shares.map((y) => [box.x + x * box.width, box.y + y * box.height]));
  return points.find(([x, y]) => document.elementFromPoint(x, y)?.closest('[data-bench="city"]') === unit);
}

/** Lets what was begun come to rest, so that it is not counted to what follows. */
const rest = () => page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));

/** Changes one word of the page, which is in its foot. */
async function word() {
  const times = [];
  await go('#/');
  await page.evaluate(addWord);
  for (let nth = 1; nth <= ITEMS; nth += 1) {
    await rest();
    times.push(await time('click', '#word', String(nth), () => page.click('#word', HAND)));
  }
  await page.evaluate(() => document.querySelector('#word').remove());
  return times;
}

/** Runs in the page. */
function addWord() {
  const word = document.createElement('button');
  word.id = 'word';
  word.textContent = '0';
  word.style = 'position: fixed; inset: auto auto 0 0; z-index: 9';
  word.addEventListener('click', () => { word.textContent = String(Number(word.textContent) + 1); });
  document.body.append(word);
}

/** Opens every city; timed until its first tasks stand. */
async function city(by) {
  const times = [];
  const names = await page.locator('[data-bench="city"]').evaluateAll((all) => all.map((it) => it.dataset.name));
  for (const name of names) {
    await go('#/');
    await rest();
    const [x, y] = await page.locator(`[data-bench="city"][data-name="${name}"]`).evaluate(pointOf);
    await page.mouse.move(...(by.rests ? [x, y] : AWAY));
    await rest();
    const click = () => (by.taps ? page.touchscreen.tap(x, y) : page.mouse.click(x, y, by));
    times.push(await time('click', '[data-bench="panel"] .task .q', '', click));
  }
  return times;
}

async function search() {
  const times = [];
  for (const word of WORDS) {
    await go(`#/search?q=${encodeURIComponent(word[0])}`);
    await page.locator('input[type="search"]').focus();
    await page.keyboard.press('End');
    await rest();
    const typed = () => page.keyboard.insertText(word[1]);
    times.push(await time('input', '.results', `“${word}”`, typed));
  }
  return times;
}

async function compare(by) {
  const times = [];
  await go('#/compare/1');
  for (let nth = 1; nth <= ITEMS; nth += 1) {
    const link = page.locator('[data-bench="compare-item"]').nth(nth);
    const title = await link.locator('.rail__title').innerText();
    await link.scrollIntoViewIfNeeded();
    if (by.rests) await link.hover(); else await page.mouse.move(...AWAY);
    await rest();
    const click = () => (by.taps ? link.tap() : link.click(by));
    times.push(await time('click', '.compare__body h1', title, click));
  }
  return times;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const cells = (name, ...others) => name.padEnd(40) + others.map((it) => String(it).padStart(9)).join('');
console.log(cells(`browser, ${SLOWER} times slower, ms`, 'runs', 'budget', 'drawn', 'ratio', 'painted', 'ratio', 'best'));
const WITH_MOUSE = [
  ['a click changes one word', word],
  ['a click opens a city with its tasks', () => city(HAND)],
  ['the same by a script', () => city(SCRIPT)],
  ['a key changes the search', search],
  ['another item is compared', () => compare(HAND)],
  ['the same by a script', () => compare(SCRIPT)],
];
const WITH_FINGER = [
  ['a tap opens a city with its tasks', () => city(TAP)],
  ['another item is compared by a tap', () => compare(TAP)],
];
for (const [hasTouch, steps] of [[false, WITH_MOUSE], [true, WITH_FINGER]]) {
  await open(hasTouch);
  for (const [name, step] of steps) tell(name, await step());
}

function tell(name, all) {
  const times = all.filter((it) => it !== undefined);
  const painted = times.map((it) => it.painted);
  const [a, b] = [median(times.map((it) => it.drawn)), median(painted)];
  const against = (ms) => [ms.toFixed(1), (ms / BUDGET_MS).toFixed(2)];
  console.log(cells(name, times.length, BUDGET_MS, ...against(a), ...against(b), Math.min(...painted).toFixed(1)));
}
await end();
await lab.close();
