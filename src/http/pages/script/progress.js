/**
 * Shows how many points are answered, as a bar, as "3 of 8" and in words.
 * @param {HTMLFormElement} form
 */
export function showProgress(form) {
  const bar = /** @type {HTMLElement | null} */ (document.querySelector('.progress'));
  const meter = bar?.querySelector('progress');
  const count = /** @type {HTMLElement | null} */ (bar?.querySelector('.count'));
  if (!bar || !meter || !count) return;
  const questions = [...form.querySelectorAll('[data-point]')];
  const { short = '', words = '' } = count.dataset;
  const update = () => {
    const done = questions.filter((question) => question.querySelector(':checked')).length;
    const [seen, heard] = [short, words].map((text) => text.replace('#', String(done)));
    meter.value = done;
    meter.setAttribute('aria-valuetext', heard ?? '');
    count.textContent = seen ?? '';
  };
  form.addEventListener('change', update);
  bar.hidden = false;
  update();
}
