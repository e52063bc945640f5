/** The time after the last change, in milliseconds, and the pauses after a save that failed. */
const PAUSE = 700;
const RETRY = 4000;
const LONGEST_RETRY = 60_000;

/**
 * @typedef {object} DraftEvents
 * @property {(isSaved: boolean) => void} onSave
 * @property {(pointIds: string[]) => void} onFollowups
 */

/**
 * Saves what changes, a little later and only that. Nothing waits for it: when it fails, it tries
 * again, and the form is sent as it is.
 * @param {HTMLFormElement} form
 * @param {string} address
 * @param {DraftEvents} events
 */
export function saveDrafts(form, address, { onSave, onFollowups }) {
  /** @type {Map<string, string>} */
  const waiting = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isSaving = false;
  let isOver = false;
  let retry = RETRY;

  /** @param {number} delay */
  const saveIn = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), delay);
  };
  const save = async () => {
    clearTimeout(timer);
    if (isSaving || isOver) return;
    isSaving = true;
    const fields = new Map(waiting);
    waiting.clear();
    const reply = await put(address, fields);
    isSaving = false;
    if (reply.kind === 'saved') {
      retry = RETRY;
      if (fields.size > 0) onSave(true);
      onFollowups(reply.followups);
      if (waiting.size > 0) saveIn(PAUSE);
      return;
    }
    // What was typed since then is newer.
    for (const [name, value] of fields) if (!waiting.has(name)) waiting.set(name, value);
    if (reply.kind === 'refused') isOver = true;
    else saveIn(retry);
    retry = Math.min(2 * retry, LONGEST_RETRY);
    onSave(false);
  };

  /** @param {Event} event */
  const note = ({ target }) => {
    const field = /** @type {HTMLInputElement} */ (target);
    if (field.name === '') return;
    waiting.set(field.name, field.value);
    saveIn(PAUSE);
  };
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('submit', ({ defaultPrevented }) => {
    if (defaultPrevented) return;
    isOver = true;
    clearTimeout(timer);
  });
  // Coming back to the page after sending: its saves are refused, and that ends it.
  addEventListener('pageshow', () => (isOver = false));
  addEventListener('pagehide', () => waiting.size > 0 && void save());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && waiting.size > 0) void save();
  });
  onFirstTouch(() => {
    // What the link brought along is on the page, and now a person has seen it.
    const prefilled = form.querySelector('input[name=prefilled]')?.getAttribute('value') ?? '';
    for (const name of prefilled.split(' ').map((part) => part.split('=')[0])) {
      if (!name) continue;
      const chosen = form.querySelector(`input[name="${CSS.escape(name)}"]:checked`);
      if (chosen instanceof HTMLInputElement) waiting.set(name, chosen.value);
    }
    saveIn(PAUSE);
  });
}

/**
 * Once, when a person touches the page. Machines that follow the links of a mail load it and leave.
 * @param {() => void} act
 */
function onFirstTouch(act) {
  const controller = new AbortController();
  for (const kind of ['pointerdown', 'keydown', 'touchstart', 'wheel']) {
    addEventListener(
      kind,
      ({ isTrusted }) => {
        if (!isTrusted || controller.signal.aborted) return;
        controller.abort();
        act();
      },
      { signal: controller.signal, passive: true },
    );
  }
}

/**
 * @param {string} address
 * @param {ReadonlyMap<string, string>} fields
 * @returns {Promise<{ kind: 'saved', followups: string[] } | { kind: 'failed' | 'refused' }>}
 */
async function put(address, fields) {
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { accept: 'application/json' },
      body: new URLSearchParams([...fields]),
      // The last save outlives the page, up to what browsers allow.
      keepalive: true,
    });
    if (response.ok) {
      const { followups } = /** @type {{ followups: string[] }} */ (await response.json());
      return { kind: 'saved', followups };
    }
    const isFinal = [400, 404, 409, 410].includes(response.status);
    return { kind: isFinal ? 'refused' : 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
