import { saveDrafts } from './draft.js';
import { showFollowups } from './followups.js';
import { holdOffline } from './hold-offline.js';
import { pairScales } from './paired-scale.js';
import { showProgress } from './progress.js';

// The survey works without any of this: the script only makes it quicker to answer.
const form = document.querySelector('form');
if (form) {
  for (const question of form.querySelectorAll('[data-point]')) {
    pairScales(/** @type {HTMLElement} */ (question));
  }
  for (const hint of document.querySelectorAll('.with-script')) hint.removeAttribute('hidden');
  showProgress(form);
  const offline = /** @type {HTMLElement | null} */ (form.querySelector('.offline'));
  if (offline) holdOffline(form, offline);

  const status = /** @type {HTMLElement | null} */ (document.querySelector('.saved'));
  if (form.dataset['draft'] !== undefined && status) {
    // The script asks more on this page, so no second one is needed.
    form.querySelector('.send button')?.removeAttribute('name');
    // The link itself is nowhere in the page.
    saveDrafts(form, `${location.pathname}/draft`, {
      onSave: (isSaved) => {
        status.textContent = (isSaved ? status.dataset['saved'] : status.dataset['unsaved']) ?? '';
      },
      onFollowups: (pointIds) => showFollowups(form, pointIds),
    });
  }
}
