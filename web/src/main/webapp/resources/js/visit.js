// The time that the visit has left: counted down, warned of three minutes before its end, lengthened by one press. Pages work without:
// the hour of the end is written on them, and what was typed is given back after the next sign-in.
(() => {
  'use strict';

  const place = document.getElementById('visit-end');
  if (!place) return;
  const WARNED = 180;
  const warning = document.getElementById('visit-warning');
  const over = document.getElementById('visit-over');
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('carnet-visit') : null;
  let typed = false;
  let asked = performance.now();
  let end;

  const begin = (left) => { end = performance.now() + left * 1000; };
  const left = () => Math.round((end - performance.now()) / 1000);

  // Another page of the same person did something: the visit is as long as that page says.
  if (tabs) tabs.onmessage = (message) => { if (message.data.visitor === place.dataset.visitor) begin(message.data.left); };
  const tell = () => { if (tabs) tabs.postMessage({ visitor: place.dataset.visitor, left: left() }); };

  async function lengthen() {
    asked = performance.now();
    try {
      const answer = await fetch(place.dataset.src, { method: 'POST', credentials: 'same-origin', cache: 'no-store' });
      begin(answer.ok ? Number(await answer.text()) : 0);
      tell();
    } catch (notReached) {
      // The network is away: the countdown goes on, and says so when it ends.
    }
    show();
  }

  function show() {
    const seconds = left();
    place.textContent = seconds > 0
      ? place.dataset.text.replace('{0}', Math.max(1, Math.round(seconds / 60))) : place.dataset.over;
    warning.hidden = seconds > WARNED || seconds <= 0;
    over.hidden = seconds > 0;
    if (seconds <= 0 && !typed) location.assign(place.dataset.signIn);
  }

  document.addEventListener('input', () => {
    typed = true;
    if (left() > 0 && performance.now() - asked > 300000) lengthen();
  });
  document.getElementById('visit-stay').addEventListener('click', lengthen);
  begin(Number(place.dataset.left));
  tell();
  show();
  setInterval(show, 10000);
})();
