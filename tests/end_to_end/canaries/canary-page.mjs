// One page with a person's value in every channel that a page has for text: what is typed, shown, said, hidden, linked to,
// kept and sent. Each is a value of its own. `write(channel)` gives { text, parts }; ids are for the hands of the test.
const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

/** What markup is made with: an attribute's text, what an element shows, a part of an address, a text of a script. */
function penOf(write, encoding) {
  return {
    attribute: (channel) => escaped(write(channel).text),
    content: (channel) => {
      const { text, parts } = write(channel);
      return encoding === 'split'
        ? parts.map((part) => `<span>${escaped(part)}</span>`).join('')
        : escaped(text);
    },
    address: (channel) => encodeURIComponent(write(channel).text),
    script: (channel) => JSON.stringify(write(channel).text).replaceAll('<', '\\u003c'),
    /** A name that selectors and scripts can have: no space in it. */
    token: (channel) => escaped(write(channel).text.replaceAll(/\s/g, '_')),
  };
}

function headOf({ attribute, script }) {
  return `<title>${attribute('title of the page')}</title>
<meta name="author" content="${attribute('meta element')}">
<style>#open-host, #closed-host, #slotted { display: inline-block } #before::before { content: "${attribute('content of ::before').replaceAll('\\', '\\\\')}" }</style>
<script type="application/json">${script('data in a script element')}</script>
<!-- ${attribute('comment').replaceAll('--', '- -')} -->`;
}

function buttonsOf({ content, attribute, token }) {
  return `<button id="shown">${content('text content')}</button>
<button id="titled" title="${attribute('title attribute')}">Open</button>
<button id="labelled" aria-label="${attribute('aria-label')}">Open</button>
<button id="described" aria-description="${attribute('aria-description')}">Open</button>
<p id="naming">${content('target of aria-labelledby')}</p>
<button id="named-by" aria-labelledby="naming">Open</button>
<p id="describing" role="tooltip">${content('tooltip')}</p>
<button id="described-by" aria-describedby="describing">Open</button>
<button id="pictured"><img alt="${attribute('alt')}" src="data:,"></button>
<button id="drawn"><svg width="60" height="20"><title>${content('title of a drawing')}</title>
  <text y="15">${content('text of a drawing')}</text></svg></button>
<button id="with-data" data-customer="${attribute('data attribute')}">Open</button>
<button id="tested" data-testid="${attribute('test id')}">Open</button>
<button class="${token('class')} wide" id="classed">Open</button>
<span id="identified"><button id="${token('id')}">Open</button></span>
<button id="before">Open</button>
<button id="role-described" aria-roledescription="${attribute('aria-roledescription')}">Open</button>
<details><summary id="summary">${content('summary')}</summary>More</details>
<canvas id="canvas" width="80" height="20"></canvas>`;
}

function placesOf({ content, attribute, address, token }) {
  return `<nav aria-label="${attribute('name of a landmark')}"><ol><li>
  <a id="crumb" href="#top">${content('breadcrumb')}</a></li></ol></nav>
<h2>${content('heading')}</h2><button id="below-heading">Open</button>
<section aria-label="${attribute('name of a region')}"><button id="in-region">Open</button></section>
<table><caption>${content('caption')}</caption><tr><th></th><th>${content('header of a column')}</th></tr>
  <tr><th>${content('header of a row')}</th><td><button id="in-row">Open</button></td></tr></table>
<ul role="listbox" aria-label="Customers" tabindex="0"><li role="option" id="recycled">${content('row of a list')}</li></ul>
<a id="link" href="/customers/${address('path of a link')}?q=${address('query of a link')}#${address('fragment of a link')}">Open</a>
<form id="form" aria-label="${attribute('name of a form')}" action="/send/${address('action of a form')}">
  <fieldset><legend>${content('legend')}</legend><input id="in-form" aria-label="Note">
  <input type="hidden" name="${token('name of a hidden input')}" value="${attribute('hidden input')}"></fieldset></form>`;
}

function fieldsOf({ content, attribute, token }) {
  return `<input id="typed" aria-label="Note">
<input id="preset" aria-label="Note" value="${attribute('value attribute')}">
<input id="scripted" aria-label="Note">
<input id="hinted" placeholder="${attribute('placeholder')}">
<input id="hinted-too" aria-placeholder="${attribute('aria-placeholder')}" aria-label="Note">
<label>${content('label of a field')} <input id="in-label"></label>
<span id="by-name"><input name="${token('name of a field')}" aria-label="Note"></span>
<input id="pasted" aria-label="Note"><input id="undone" aria-label="Note">
<input id="searched" role="combobox" aria-label="Customer" aria-controls="found" aria-expanded="false"><ul id="found" role="listbox" hidden></ul>
<input id="suggested" list="list" aria-label="Note"><datalist id="list"><option value="${attribute('datalist')}"></datalist>
<textarea id="area" aria-label="Note">${attribute('text in a textarea')}</textarea>
<div id="editor" contenteditable role="textbox" aria-label="Note"></div>
<div id="dial" role="slider" tabindex="0" aria-label="Size" aria-valuenow="1" aria-valuetext="Small">Size</div>
<select id="choice" aria-label="Customer"><option>None</option>
  <optgroup label="${attribute('optgroup')}"><option value="${attribute('value of an option')}">${attribute('text of an option')}</option></optgroup></select>
<select id="labelled-choice" aria-label="Customer"><option>None</option><option label="${attribute('label of an option')}">1</option></select>
<label><input type="checkbox" id="box" value="${attribute('value of a checkbox')}"> Send</label>
<label><input type="radio" name="r" id="radio" value="${attribute('value of a radio button')}"> ${content('label of a radio button')}</label>
<input type="file" id="file" aria-label="Attachment">
<input id="copied" aria-label="Note" value="${attribute('text that is copied')}"><input id="secret" type="password">
<a id="download" href="/file" download="${attribute('name of a download')}">Open</a>`;
}

function othersOf({ content, attribute, address }) {
  const inner = attribute('frame of srcdoc');
  return `<iframe id="inner" title="${attribute('title of a frame')}" width="90" height="60" srcdoc="&lt;button id=b&gt;${inner.replaceAll('&', '&amp;')}&lt;/button&gt;"></iframe>
<iframe id="same" width="90" height="60" src="/child/${address('address of a frame')}"></iframe>
<span id="open-host"></span><span id="closed-host"></span>
<slotted-box id="slotted">${content('slot')}</slotted-box>
<button id="push">Push</button><button id="hash">Hash</button><button id="retitle">Title</button>
<button id="toast">Toast</button><button id="alert">Alert</button><button id="dialog-button">Dialog</button>
<button id="rerender">Again</button><div id="rendered"></div>
<div id="status" role="status"></div><div id="alerts" role="alert"></div><output id="output"></output>
<dialog id="dialog"><h3>${content('heading of a dialog')}</h3><button id="close">Close</button></dialog>
<p id="dragged" draggable="true">${content('text that is dragged')}</p><p id="dropped">Here</p>`;
}

function scriptOf({ script }) {
  return `<script>
const $ = (id) => document.getElementById(id);
const on = (id, type, act) => $(id).addEventListener(type, act);
const canvas = $('canvas').getContext('2d'); canvas.fillText(${script('text of a canvas')}, 2, 12);
$('scripted').value = ${script('value set by a script')};
for (const mode of ['open', 'closed']) {
  const root = $(mode + '-host').attachShadow({ mode });
  root.innerHTML = '<button id="' + mode + '"></button>';
  root.firstChild.textContent = mode === 'open' ? ${script('open shadow root')} : ${script('closed shadow root')};
}
customElements.define('slotted-box', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>'; }
});
on('push', 'click', () => history.pushState(null, '', '/pushed/' + encodeURIComponent(${script('path of a pushed state')}) + '?customer=' + encodeURIComponent(${script('query of a pushed state')})));
on('hash', 'click', () => { location.hash = ${script('fragment of the page')}; });
on('retitle', 'click', () => { document.title = ${script('title set by a script')}; });
on('toast', 'click', () => { $('status').textContent = ${script('toast')}; });
on('alert', 'click', () => { $('alerts').textContent = ${script('error text')}; $('output').value = ${script('output')}; });
on('dialog-button', 'click', () => $('dialog').show());
on('close', 'click', () => $('dialog').close());
on('rerender', 'click', () => { $('rendered').innerHTML = '<input aria-label="Note">'; $('rendered').firstChild.setAttribute('value', ${script('rendered again')}); });
on('recycled', 'click', (event) => { event.currentTarget.textContent = ${script('recycled row')}; });
on('searched', 'input', () => { $('found').hidden = false; $('searched').setAttribute('aria-expanded', 'true'); $('found').innerHTML = '<li role="option"></li>'; $('found').firstChild.textContent = 'Find ' + $('searched').value; });
on('dial', 'keydown', () => $('dial').setAttribute('aria-valuetext', ${script('aria-valuetext')}));
on('dragged', 'dragstart', (event) => event.dataTransfer.setData('text/plain', ${script('data of a drag')}));
for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
for (const id of ['link', 'download']) on(id, 'click', (event) => event.preventDefault());
on('form', 'submit', (event) => event.preventDefault());
console.log(${script('console')});
localStorage.setItem('customer', ${script('local storage')});
document.cookie = 'customer=' + encodeURIComponent(${script('cookie')});
postMessage({ customer: ${script('message to a window')} });
fetch('/echo', { method: 'POST', body: ${script('body of a request')} });
</script>`;
}

/** The page in this encoding; what a person types there comes from `write` too. */
export function pageWithCanaries(write, encoding) {
  const pen = penOf(write, encoding);
  const parts = [headOf, buttonsOf, placesOf, fieldsOf, othersOf, scriptOf].map((make) =>
    make(pen),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8">${parts.join('\n')}`;
}
