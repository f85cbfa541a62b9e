// What is written on the map and where, read from the page: for the tests of the map and its places.

/** Runs in the page: the ink of every visible text on the map, and what stands over the map. */
export function readLabels() {
  const canvas = document.querySelector('.atlas-map__canvas');
  const pen = document.createElement('canvas').getContext('2d');
  const plain = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  const isShown = (it) => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().width > 0;
  /** The browser's box of a text is as high as the font's tallest letter; this one is what is seen. */
  const ink = (it) => {
    const style = getComputedStyle(it);
    pen.font = style.font;
    const box = it.getBoundingClientRect();
    const seen = pen.measureText(it.textContent);
    const base = box.top + seen.fontBoundingBoxAscent;
    return { ...plain(box), top: base - seen.actualBoundingBoxAscent, bottom: base + seen.actualBoundingBoxDescent };
  };
  const owners = [...canvas.querySelectorAll('.atlas-map__unit-name, .atlas-map__led, .atlas-map__place')];
  // The characters of a name along a curve have no group of their own.
  const ownerOf = (it) => ['is-axes', 'is-bay'].find((card) => it.matches(`svg > .${card}`))
    ?? owners.findIndex((owner) => owner.contains(it));
  const nameOf = (it) => `(${it.getAttribute('class').split('__').at(-1)})`;
  const texts = [...canvas.querySelectorAll('text')].filter((it) => it.textContent && isShown(it));
  const marks = [...canvas.querySelectorAll('.atlas-map__key-2017, .atlas-map__key-2022, .atlas-map__mark')].filter(isShown);
  const stage = canvas.closest('.atlas-map__stage');
  const over = [...document.querySelectorAll('.atlas-map__buttons, .atlas-map__legend, .atlas-map__folded-legend')];
  return {
    window: plain(stage.getBoundingClientRect()),
    labels: [
      ...texts.map((it) => ({ text: it.textContent, owner: ownerOf(it), ...ink(it) })),
      ...marks.map((it) => ({ text: nameOf(it), owner: ownerOf(it), ...plain(it.getBoundingClientRect()) })),
    ],
    over: over.filter(isShown).map((it) => ({ text: it.className, ...plain(it.getBoundingClientRect()) })),
  };
}

// Parts of one name may touch; two names may not, or they are read as one.
const GAP_PX = 2;
const isApart = (a, b) => {
  const gap = a.owner !== -1 && a.owner === b.owner ? 0 : GAP_PX;
  return a.right + gap <= b.left || b.right + gap <= a.left || a.bottom + gap <= b.top || b.bottom + gap <= a.top;
};
const isWithin = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Sentences on labels that cross each other, leave the window, or stand under what is over the map. */
export function crossings({ window, labels, over }) {
  const found = [];
  labels.forEach((a, nth) => {
    if (window && !isWithin(a, window)) found.push(`${a.text} leaves the window`);
    for (const b of labels.slice(nth + 1)) if (!isApart(a, b)) found.push(`${a.text} crosses ${b.text}`);
    for (const b of over) if (!isApart(a, b)) found.push(`${a.text} is under ${b.text}`);
  });
  return found;
}
