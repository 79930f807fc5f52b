// Asks a security key – or the lock of this device – when its form is sent, and sends the answer with it. The server alone judges; without
// this file a code is typed instead.
(() => {
  'use strict';

  if (!window.PublicKeyCredential) return;

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const keys = (list) => list.map((key) => ({ ...key, id: bytes(key.id) }));

  /** What the browser wants in place of the texts of the question. */
  function readable(question) {
    const asked = { ...question, challenge: bytes(question.challenge) };
    if (asked.user) asked.user = { ...asked.user, id: bytes(asked.user.id) };
    if (asked.allowCredentials) asked.allowCredentials = keys(asked.allowCredentials);
    if (asked.excludeCredentials) asked.excludeCredentials = keys(asked.excludeCredentials);
    return asked;
  }

  function written(credential) {
    const given = credential.response;
    const response = { clientDataJSON: text(given.clientDataJSON) };
    for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
      if (given[part]) response[part] = text(given[part]);
    }
    if (given.getTransports) response.transports = given.getTransports();
    return JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, clientExtensionResults: {}, response });
  }

  async function ask(source) {
    const answer = await fetch(source, { method: 'POST', credentials: 'same-origin', cache: 'no-store' });
    if (!answer.ok) throw new Error('no question');
    const publicKey = readable(await answer.json());
    return written(await (publicKey.user ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey })));
  }

  for (const place of document.querySelectorAll('.key-form')) {
    const form = place.querySelector('form');
    const answer = form.elements['key-answer'];
    const failed = place.querySelector('[role=alert]');
    const status = place.querySelector('[role=status]');
    place.hidden = false;
    place.parentElement.querySelector('.key-unable').hidden = true;

    form.addEventListener('submit', async (event) => {
      const empty = [...form.querySelectorAll('input[type=text], input[type=password]')].some((field) => !field.value);
      if (answer.value || empty) return;
      event.preventDefault();
      failed.hidden = true;
      status.textContent = status.dataset.waiting;
      try {
        answer.value = await ask(place.dataset.src);
        form.requestSubmit(form.querySelector('[type=submit]'));
      } catch (refused) {
        // The person gave up, no key answered in time, or this one is known already: nothing was sent.
        failed.hidden = false;
      }
      status.textContent = '';
    });
  }
})();
