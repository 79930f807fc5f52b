// Comfort for passwords: a button that shows what is typed, and words that say how good a new one is. The server alone decides.
(() => {
  'use strict';

  const kinds = [[/[a-z]/, 26], [/[A-Z]/, 26], [/[0-9]/, 10], [/[^a-zA-Z0-9]/, 37]];

  function bits(text) {
    const union = kinds.reduce((size, [kind, count]) => size + (kind.test(text) ? count : 0), 0);
    return union ? [...text].length * Math.log2(union) : 0;
  }

  function words(place, text) {
    const missing = Number(place.dataset.least) - [...text].length;
    if (!text) return '';
    if (missing > 0) return place.dataset.short.replace('{0}', missing);
    if (bits(text) < 50) return place.dataset.simple;
    return bits(text) < 80 ? place.dataset.fair : place.dataset.good;
  }

  for (const field of document.querySelectorAll('.field.is-password')) {
    const input = field.querySelector('input');
    const show = document.createElement('button');
    show.type = 'button';
    show.className = 'act is-second show-password';
    show.setAttribute('aria-pressed', 'false');
    show.textContent = field.dataset.show;
    show.addEventListener('click', () => {
      const shown = input.type === 'password';
      input.type = shown ? 'text' : 'password';
      show.setAttribute('aria-pressed', String(shown));
    });
    input.after(show);
    // Browsers remember what is sent from a field of plain text: it is hidden again before.
    input.form.addEventListener('submit', () => { input.type = 'password'; });

    const meter = field.querySelector('.meter');
    if (meter) input.addEventListener('input', () => { meter.textContent = words(meter, input.value); });
  }
})();
