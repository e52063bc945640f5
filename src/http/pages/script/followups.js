/** Stands for the point's id in the page's template. */
const PLACE = 'POINT';

/**
 * Shows the questions on the points that the server named, in its order. A question that somebody has
 * begun to answer stays, whatever becomes of its ratings.
 * @param {HTMLFormElement} form
 * @param {readonly string[]} pointIds
 */
export function showFollowups(form, pointIds) {
  const section = /** @type {HTMLElement | null} */ (form.querySelector('#followups'));
  const template = section?.querySelector('template');
  if (!section || !template) return;
  for (const shown of section.querySelectorAll('[data-followup]')) {
    const id = shown.getAttribute('data-followup') ?? '';
    if (!pointIds.includes(id) && !isBegun(shown)) shown.remove();
  }
  for (const id of pointIds) {
    if (section.querySelector(`[data-followup="${CSS.escape(id)}"]`)) continue;
    const followup = buildFollowup(template, form, id);
    if (followup) section.append(followup);
  }
  section.hidden = !section.querySelector('[data-followup]');
}

/** @param {Element} followup */
function isBegun(followup) {
  const texts = [...followup.querySelectorAll('textarea')];
  return texts.some((text) => text.value !== '' || text === document.activeElement);
}

/**
 * @param {HTMLTemplateElement} template
 * @param {HTMLFormElement} form
 * @param {string} id
 */
function buildFollowup(template, form, id) {
  const label = form.querySelector(`[data-point="${CSS.escape(id)}"] h3`)?.textContent;
  const source = template.content.firstElementChild;
  if (!label || !source) return null;
  const followup = /** @type {Element} */ (document.importNode(source, true));
  for (const element of [followup, ...followup.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes(PLACE)) element.setAttribute(name, value.replaceAll(PLACE, id));
    }
  }
  const heading = followup.querySelector('h3');
  if (heading) heading.textContent = label;
  return followup;
}
