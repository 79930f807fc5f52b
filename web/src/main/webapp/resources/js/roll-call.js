// The roll with the keyboard, counted while one marks, and sent without losing anything on a bad network. The page works without.
(() => {
  'use strict';

  const loadedAt = performance.now();
  let sending = false;
  let refused = false;

  const form = () => document.getElementById('roll');
  const lines = () => [...document.querySelectorAll('.roll-line')];
  const states = line => [...line.querySelectorAll('.roll-marks input[type=radio]')];
  const state = line => (states(line).find(radio => radio.checked) || {value: ''}).value;
  const current = () => document.activeElement.closest('.roll-line');

  function words(list, many, count) {
    const few = list.split('|');
    return count < few.length ? few[count] : count + ' ' + many;
  }

  function count() {
    const place = document.getElementById('count');
    if (!place) return;
    const all = lines().map(state);
    const number = mark => all.filter(each => each === mark).length;
    const here = place.dataset.here.split('|');
    const text = place.dataset.here
      ? words(here.slice(0, 2).join('|'), here[2], number('PRESENT'))
      : words(place.dataset.absent, place.dataset.absents, number('ABSENT')) + ', '
        + words(place.dataset.late, place.dataset.lates, number('LATE'));
    if (place.textContent !== text) place.textContent = text;
  }

  // The current time is the one of the server, to which the time since the page was shown is added.
  function keepMinutes(line) {
    const field = line.querySelector('.roll-minutes input');
    if (!field) return;
    if (state(line) !== 'LATE') {
      field.value = '';
    } else if (!field.value) {
      const since = Number(document.querySelector('.roll').dataset.minutes);
      field.value = Math.max(1, Math.floor(since + (performance.now() - loadedAt) / 60000));
    }
  }

  function mark(line, value) {
    const wanted = states(line).find(radio => radio.value === (state(line) === value ? '' : value));
    if (!wanted) return;
    wanted.checked = true;
    wanted.focus();
    keepMinutes(line);
    count();
  }

  function move(step) {
    const all = lines();
    const at = all.indexOf(current());
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
    if (!next) return;
    (states(next).find(radio => radio.checked) || states(next)[0]).focus();
    next.scrollIntoView({block: 'nearest'});
  }

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    a: () => current() && mark(current(), 'ABSENT'),
    r: () => current() && mark(current(), 'LATE'),
    p: () => current() && mark(current(), states(current()).some(radio => radio.value === 'PRESENT') ? 'PRESENT' : ''),
    Enter: () => form().requestSubmit(form().querySelector('.roll-bar .act')),
  };

  function onKey(event) {
    const target = event.target;
    const typing = target.matches('textarea, select, summary, button, a, input:not([type=radio])');
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || typing || event.ctrlKey || event.metaKey || event.altKey || !document.querySelector('.roll-bar')) return;
    event.preventDefault();
    act();
  }

  // An answer lost or a session that ended: the hidden fields of Faces are drawn anew, the marks and the key of the roll stay.
  async function renew() {
    const answer = await fetch(location.href, {credentials: 'same-origin'});
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('roll');
    if (!fresh) throw new TypeError('The page of the roll is out of reach.');
    for (const field of fresh.querySelectorAll('input[type=hidden]')) {
      const ours = form().querySelector(`input[type=hidden][name="${CSS.escape(field.name)}"]`);
      if (ours && (field.name.startsWith('jakarta.') || field.name.startsWith('primefaces.'))) ours.value = field.value;
    }
  }

  function show(page, address) {
    document.querySelector('main').replaceWith(page.querySelector('main'));
    document.title = page.title;
    if (address) history.replaceState(null, '', address);
    const said = document.querySelector('#problems, #done');
    if (said) {
      said.tabIndex = -1;
      said.focus();
      said.scrollIntoView({block: 'center'});
    }
  }

  async function send(button) {
    if (refused) await renew();
    const fields = new URLSearchParams(new FormData(form(), button));
    const answer = await fetch(form().action, {method: 'POST', body: fields, credentials: 'same-origin'});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const kept = answer.ok && page.querySelector('#done');
    const answered = answer.ok && !answer.redirected && page.querySelector('#roll');
    if (!kept && !answered) throw new TypeError('The answer is not a roll.');
    show(page, answer.redirected ? answer.url : null);
  }

  async function onSubmit(event) {
    if (event.target !== form() || !event.submitter) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const unsent = document.getElementById('unsent');
    unsent.classList.remove('is-shown');
    try {
      await send(event.submitter);
      refused = false;
    } catch (lost) {
      refused = true;
      unsent.classList.add('is-shown');
      unsent.scrollIntoView({block: 'center'});
    } finally {
      sending = false;
    }
  }

  document.addEventListener('keydown', onKey);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('change', event => {
    const line = event.target.closest('.roll-line');
    if (line && event.target.type === 'radio') {
      keepMinutes(line);
      count();
    }
  });
})();
