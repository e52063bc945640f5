/**
 * Keeps the page while there is no connection: the browser would put a page of its own in its place,
 * and what was not saved yet would be gone with it.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} notice says so, where the button is
 */
export function holdOffline(form, notice) {
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    notice.hidden = false;
  });
  addEventListener('online', () => (notice.hidden = true));
}
