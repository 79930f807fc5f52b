// Asks the board's moving part again every twenty-five seconds and puts it in place, without moving the focus or the page.
// Stops while the page is hidden; when nobody has touched it for ten minutes, or the visit is over, it says that it is no longer up to date.
(() => {
  const EVERY = 25000;
  const UNTOUCHED = 600000;
  const live = document.getElementById('board-live');
  const said = document.getElementById('board-said');
  const stale = document.getElementById('board-stale');
  let touched = Date.now();

  const keepFocus = (replace) => {
    const held = live.contains(document.activeElement) ? document.activeElement.id : '';
    replace();
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
  };

  const refresh = async () => {
    if (document.hidden) return;
    stale.hidden = Date.now() - touched <= UNTOUCHED;
    if (!stale.hidden) return;
    try {
      const answer = await fetch(live.dataset.src, { credentials: 'same-origin', redirect: 'error', cache: 'no-store' });
      if (!answer.ok) throw new Error(answer.status);
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const part = fresh.getElementById('board-live');
      const words = fresh.getElementById('board-said');
      if (!part || !words) return;
      keepFocus(() => live.replaceChildren(...part.childNodes));
      if (said.textContent !== words.textContent) said.textContent = words.textContent;
    } catch (notReached) {
      stale.hidden = false;
    }
  };

  ['pointerdown', 'keydown', 'scroll'].forEach((act) => addEventListener(act, () => { touched = Date.now(); }, { passive: true }));
  document.addEventListener('visibilitychange', () => { touched = Date.now(); refresh(); });
  setInterval(refresh, EVERY);
})();
