// Pictures of the views, to be looked at: `node tests/e2e/shots.mjs DIR`, on the dist/ that is there.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openLab } from './harness.mjs';

// File name → address. One line for each view worth looking at.
const ROUTES = {
  map: '#/',
  year: '#/?years=2017',
  tour: '#/tour/3',
  city: '#/city/450100',
  pair: '#/city/440800+460100',
  place: '#/place/ping-lu-yun-he',
  compare: '#/compare/12',
  changes: '#/changes',
  read: '#/read/plan-2017',
  cases: '#/read/cases',
  traditional: '#/read/prd-2014',
  targets: '#/targets',
  projects: '#/projects',
  railways: '#/projects?kind=railway',
  search: '#/search?q=%E6%B8%AF%E5%8F%A3',
  about: '#/about',
  unknown: '#/no-such-view',
};
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const SCHEMES = ['light', 'dark'];

const dir = process.argv[2];
if (!dir) throw new Error('usage: node tests/e2e/shots.mjs DIR');
await mkdir(dir, { recursive: true });
const lab = await openLab();
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of SCHEMES) {
    const context = { viewport, colorScheme, reducedMotion: 'reduce' };
    for (const [name, path] of Object.entries(ROUTES)) {
      const { page, ready, complaints } = await lab.visit({ path, context });
      const file = `${name}-${size}-${colorScheme}.png`;
      try {
        await ready();
        await page.screenshot({ path: join(dir, file), animations: 'disabled' });
        console.log(file, ...complaints);
      } catch (error) {
        console.error(file, error.message);
        process.exitCode = 1;
      }
      await page.context().close();
    }
  }
}
await lab.close();
