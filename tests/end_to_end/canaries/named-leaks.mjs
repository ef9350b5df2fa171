// Leaks that other recorders had in public, each as a page and what a person did there. `say(kind)` gives a value that may
// be recorded once it is masked, `hide(kind)` one that must not even leave the page.
const field = (attributes, label = 'Note') => `<label>${label} <input ${attributes}></label>`;

export const namedLeaks = [
  {
    name: 'hidden inputs, buttons, boxes and files are not forgotten by a list of input types',
    source: 'rrweb #1609',
    page: ({ say, hide }) => `<form onsubmit="event.preventDefault()">
      <input type="hidden" name="customer" value="${hide('person')}">
      <input type="checkbox" id="box" aria-label="Send" value="${hide('email')}">
      <input type="radio" id="radio" aria-label="Now" value="${hide('phone')}">
      <input type="button" id="button" value="${say('person')}">
      <input type="reset" id="reset" value="${say('email')}">
      <input type="submit" id="submit" value="${say('card')}"></form>`,
    act: async ({ click }) => {
      for (const id of ['box', 'radio', 'button', 'reset', 'submit']) await click(`#${id}`);
    },
  },
  {
    name: 'a value that is in its field before anybody acts is not in what is seen of the page',
    source: 'rrweb #1385, #1488',
    page: ({ hide }) => `${field(`id="full" value="${hide('person')}"`)}
      <textarea aria-label="Note">${hide('email')}</textarea><button id="save">Save</button>`,
    act: ({ click }) => click('#save'),
  },
  {
    name: 'a value is not visible again after a form was sent and drawn anew',
    source: 'rrweb #93',
    page: ({
      say,
    }) => `<form id="form">${field('id="name" name="q"')}<button id="send">Send</button></form>
      <script>form.onsubmit = (event) => { event.preventDefault();
        form.outerHTML = '<p role="status">' + ${JSON.stringify(say('person'))} + '</p><button id="again">' + document.querySelector('#name').value + '</button>'; };</script>`,
    act: async ({ click, type, say }) => {
      await type('#name', say('person'));
      await click('#send');
      await click('#again');
    },
  },
  {
    name: 'the text within a textarea is no second copy of its value',
    source: 'getsentry/rrweb PR 43, sentry-javascript #7072, posthog-js #2292',
    page: ({ say }) => `<textarea id="note" aria-label="Note">${say('person')}</textarea>
      <div role="group" aria-labelledby="note"><button id="save">Save</button></div>`,
    act: async ({ click, type, say }) => {
      await type('#note', ` ${say('email')}`);
      await click('#save');
    },
  },
  {
    name: 'a password stays one when its field shows it',
    source: 'rrweb PR #1170',
    page: () => `${field('id="secret" type="password"', 'Key')}<button id="eye">Show</button><button id="save">Save</button>
      <script>eye.onclick = () => { secret.type = 'text'; secret.setAttribute('value', secret.value); };</script>`,
    act: async ({ click, type, hide }) => {
      await type('#secret', hide('token'));
      await click('#eye');
      await type('#secret', hide('token'));
      await click('#save');
    },
  },
  {
    name: 'a password is one in whatever letters its type is written',
    source: 'getsentry/rrweb #34, #78',
    page: ({ hide }) => field(`id="secret" type="PASSWORD" value="${hide('token')}"`, 'Key'),
    act: async ({ type, press, hide }) => {
      await type('#secret', hide('token'));
      await press('Tab');
    },
  },
  {
    name: 'title, placeholder and name of an element are masked like its text',
    source: 'sentry-javascript #6956, #16176, Amplitude-TypeScript #887',
    page: ({ say }) => `<button id="title" title="${say('person')}">Open</button>
      <button id="label" aria-label="${say('email')}">Open</button>
      <input id="field" placeholder="${say('iban')}">`,
    act: async ({ click, type, press }) => {
      await click('#title');
      await click('#label');
      await type('#field', '7');
      await press('Tab');
    },
  },
  {
    name: 'a field is masked also after the page has changed around it',
    source: 'sentry-javascript #7257',
    page: () => `<div id="from" class="masked">${field('id="name" class="masked"')}</div><div id="to"></div><button id="save">Save</button>
      <script>document.querySelector('#name').oninput = ({ currentTarget: field }) => {
        field.className = ''; field.name = 'q' + Math.random(); document.querySelector('#to').append(field); field.focus(); };</script>`,
    act: async ({ click, type, say }) => {
      await type('#name', say('person'));
      await type('#name', ` ${say('email')}`);
      await click('#save');
    },
  },
  {
    name: 'an address in a field of plain text is one, whatever the type of the field',
    source: 'PostHog, ever-works PR 1096',
    page: () =>
      `${field('id="x" type="text" name="x"', 'Input')}<div id="y" contenteditable>Note</div>`,
    act: async ({ type, press, say }) => {
      await type('#x', say('email'));
      await type('#y', say('email'));
      await press('Tab');
    },
  },
  {
    name: 'a rule for one field opens no other, and no card in it',
    source: 'a2j PR 1822',
    page: () => `${field('id="kept" name="kept"', 'Quantity')}${field('id="other" name="other"')}`,
    act: async ({ type, press, say }) => {
      await type('#kept', say('card'));
      await type('#other', say('person'));
      await press('Tab');
    },
  },
  {
    name: 'all text of a page is masked, and what it sends and receives is not looked at',
    source: 'automagik forge PR 198',
    page: ({
      say,
      hide,
    }) => `<h1>${say('person')}</h1><p>${hide('email')}</p><button id="send">Send to ${say('person')}</button>
      <script>send.onclick = async () => { await fetch('/echo?customer=' + ${JSON.stringify(hide('person'))}, { method: 'POST', body: ${JSON.stringify(hide('iban'))} });
        console.log(${JSON.stringify(hide('phone'))}); };</script>`,
    act: ({ click }) => click('#send'),
  },
  {
    name: 'a framework that copies values into attributes copies them into nothing that is recorded',
    source: 'Mixpanel and React, 2018-02-05',
    page: () => `${field('id="secret" type="password"', 'Key')}${field('id="name"')}<button id="save">Save</button>
      <script>for (const one of document.querySelectorAll('input')) one.oninput = () => {
        for (const name of ['value', 'data-value', 'title']) if (one.type !== 'password' || name !== 'title') one.setAttribute(name, one.value); };</script>`,
    act: async ({ click, type, hide, say }) => {
      await type('#secret', hide('token'));
      await type('#name', say('person'));
      await click('#save');
    },
  },
  {
    name: 'a value that is withheld is in no second part of its event',
    source: 'browser-use/workflow-use PR #169',
    page: () =>
      ['Verification code', 'CVV', 'Social security number', 'API key']
        .map((label, index) => field(`id="secret${index}" type="text" name="field${index}"`, label))
        .join(''),
    act: async ({ type, press, hide }) => {
      for (const [index, kind] of ['phone', 'card', 'iban', 'token'].entries())
        await type(`#secret${index}`, hide(kind));
      await press('Tab');
    },
  },
  {
    name: 'what an action is called says nothing of the person whom it is about',
    source: 'va.gov-team #136294',
    page: ({
      say,
    }) => `<main><h2>${say('person')}</h2><ul><li><a id="a" href="#a">Claim of ${say('person')}, ${say('phone')}</a></li></ul>
      <div id="d" tabindex="0" role="button">${say('iban')}</div></main>`,
    act: async ({ click }) => {
      await click('#a');
      await click('#d');
    },
  },
  {
    name: 'an error that repeats what was typed is masked like it',
    source: 'error texts, row of the matrix of canaries',
    page: () => `${field('id="name" aria-describedby="error"')}<p id="error" role="alert"></p><button id="save">Save</button>
      <script>save.onclick = () => { error.textContent = document.querySelector('#name').value + ' is not valid'; };</script>`,
    act: async ({ click, type, say }) => {
      await type('#name', say('email'));
      await click('#save');
      await type('#name', '7');
      await click('#save');
    },
  },
  {
    name: 'a form that is sent by its address leaves the names of its fields only',
    source: 'addresses, row of the matrix of canaries',
    page: () =>
      `<form action="/found">${field('id="name" name="status"')}<button id="send">Send</button></form>`,
    act: async ({ page, type, click, say }) => {
      await type('#name', say('person'));
      await Promise.all([page.waitForNavigation(), click('#send')]);
    },
  },
];
