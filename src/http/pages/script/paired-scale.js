import { decidePair } from './decide-gesture.js';

/** @import { Pair, Press } from './decide-gesture.js' */

/** How far a finger moves before it pulls, in columns: a tap trembles. */
const PULL = 0.7;

/**
 * @typedef {object} Row
 * @property {'now' | 'desired'} name
 * @property {HTMLElement} cells
 * @property {HTMLInputElement[]} radios the numbers, from low to high, and "don't know" last
 */

/**
 * Turns the two scales of a point into one that is answered in one gesture. The radios stay what
 * they are: keyboards and screen readers use them, and the form sends them.
 * @param {HTMLElement} question
 */
export function pairScales(question) {
  const rows = /** @type {const} */ (['now', 'desired']).map((name) => readRow(question, name));
  const [now, desired] = rows;
  if (!now || !desired) return;
  question.classList.add('paired');
  const bar = document.createElement('span');
  bar.className = 'gap';
  bar.setAttribute('aria-hidden', 'true');
  desired.cells.prepend(bar);
  const show = () => showGap(bar, now, desired);
  for (const row of [now, desired]) {
    row.cells.style.setProperty('--columns', String(row.radios.length - 1));
    listenTo(row, { now, desired }, show);
  }
  question.addEventListener('change', show);
  show();
}

/**
 * @param {HTMLElement} question
 * @param {'now' | 'desired'} name
 * @returns {Row | null}
 */
function readRow(question, name) {
  const cells = /** @type {HTMLElement | null} */ (question.querySelector(`.${name} .cells`));
  return cells && { name, cells, radios: [...cells.querySelectorAll('input')] };
}

/** @param {Row} row */
const chosen = (row) => row.radios.find(({ checked }) => checked)?.value ?? null;

/**
 * @param {Row} row
 * @param {{ now: Row, desired: Row }} pair
 * @param {() => void} show
 */
function listenTo(row, pair, show) {
  /** @type {(Press & { x: number, isPulled: boolean }) | null} */
  let press = null;
  /** @param {Pair} wanted */
  const choose = (wanted) => {
    choosePair(pair, wanted);
    show();
  };
  row.cells.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0 || isWayOut(event.target)) return;
    const before = { now: chosen(pair.now), desired: chosen(pair.desired) };
    const { clientX: x } = event;
    press = { row: row.name, start: valueAt(row, x), before, x, isPulled: false };
    row.cells.setPointerCapture(event.pointerId);
    // A finger may be about to scroll: it chooses when it pulls sideways or is lifted.
    if (event.pointerType !== 'touch') choose(decidePair(press, press.start, false));
  });
  row.cells.addEventListener('pointermove', ({ clientX }) => {
    if (!press) return;
    press.isPulled ||= Math.abs(clientX - press.x) > PULL * columnWidth(row);
    if (press.isPulled) choose(decidePair(press, valueAt(row, clientX), true));
  });
  row.cells.addEventListener('pointerup', ({ clientX }) => {
    if (!press) return;
    const wanted = decidePair(press, valueAt(row, clientX), press.isPulled);
    choose(wanted);
    tellChanges(pair, press.before, wanted);
    row.radios.find(({ checked }) => checked)?.focus({ preventScroll: true });
    press = null;
  });
  row.cells.addEventListener('pointercancel', () => {
    if (press) choose(press.before);
    press = null;
  });
  // The pointer has chosen by where it was. Keyboards and screen readers click without one.
  row.cells.addEventListener('click', (event) => {
    if (event.detail > 0 && !isWayOut(event.target)) event.preventDefault();
  });
}

/** @param {EventTarget | null} target */
function isWayOut(target) {
  return target instanceof Element && target.closest('.way-out') !== null;
}

/**
 * The number at this place, or the nearest end.
 * @param {Row} row
 * @param {number} x
 */
function valueAt(row, x) {
  const last = row.radios.length - 2;
  const column = Math.floor((x - row.cells.getBoundingClientRect().left) / columnWidth(row));
  return row.radios[Math.min(last, Math.max(0, column))]?.value ?? '';
}

/** @param {Row} row */
const columnWidth = (row) => row.cells.getBoundingClientRect().width / (row.radios.length - 1);

/**
 * @param {{ now: Row, desired: Row }} pair
 * @param {Pair} wanted
 */
function choosePair({ now, desired }, wanted) {
  for (const radio of now.radios) radio.checked = radio.value === wanted.now;
  for (const radio of desired.radios) radio.checked = radio.value === wanted.desired;
}

/**
 * Tells the form what a click on the radios would have told it.
 * @param {{ now: Row, desired: Row }} pair
 * @param {Pair} before
 * @param {Pair} after
 */
function tellChanges(pair, before, after) {
  for (const row of [pair.now, pair.desired]) {
    if (before[row.name] === after[row.name]) continue;
    const radio = row.radios.find(({ checked }) => checked);
    radio?.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/**
 * Draws the way from today to the goal, behind the numbers of the goal.
 * @param {HTMLElement} bar
 * @param {Row} now
 * @param {Row} desired
 */
function showGap(bar, now, desired) {
  const numbers = now.radios.length - 1;
  const places = [now, desired].map(({ radios }) => radios.findIndex(({ checked }) => checked));
  const isShown = places.every((place) => place >= 0 && place < numbers);
  bar.classList.toggle('shown', isShown);
  if (!isShown) return;
  const [from = 0, to = 0] = places.toSorted((a, b) => a - b);
  bar.style.setProperty('--from', `${(100 * from) / numbers}%`);
  bar.style.setProperty('--width', `${(100 * (to - from + 1)) / numbers}%`);
}
