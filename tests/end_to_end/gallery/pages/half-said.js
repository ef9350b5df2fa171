const words = {
  priority: ['Low', 'Medium', 'High'],
  labels: ['Fragile', 'Heavy', 'Urgent'],
};
const kinds = { Food: ['Fruit', 'Bread'], Tools: ['Hammer', 'Saw', 'Drill'] };
let layer;

function part(tag, properties = {}, ...inner) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inner);
  return element;
}

function close(opener) {
  opener.setAttribute('aria-expanded', 'false');
  opener.removeAttribute('aria-activedescendant');
  layer?.remove();
  layer = undefined;
}

function open(opener, ...inner) {
  const { left, bottom } = opener.getBoundingClientRect();
  if (layer) layer.remove();
  layer = part('div', { className: 'layer' }, ...inner);
  layer.style.left = `${left + scrollX}px`;
  layer.style.top = `${bottom + scrollY + 4}px`;
  // The focus stays in the field.
  layer.addEventListener('mousedown', (event) => event.preventDefault());
  document.body.append(layer);
}

function heard(id, active) {
  const options = words[id].map((word, index) =>
    part('div', { role: 'option', id: `${id}-${index}`, ariaLabel: word }, word),
  );
  options.forEach((option, index) => option.setAttribute('aria-selected', String(index === active)));
  return part('div', { id: `${id}-list`, role: 'listbox' }, ...options);
}

function dropdown(id) {
  const input = document.getElementById(id);
  const field = input.closest('.field');
  const isSeveral = 'several' in field.dataset;
  let active = 0;
  const choose = (word) => {
    const value = field.querySelector('.value');
    if (isSeveral) value.append(part('span', { className: 'tag' }, word));
    else {
      value.textContent = word;
      close(input);
    }
  };
  const show = () => {
    const entries = words[id].map((word) =>
      part('div', { className: 'entry', onclick: () => choose(word) }, part('div', {}, word)),
    );
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
    open(field, heard(id, active), part('div', {}, ...entries));
  };
  field.addEventListener('mousedown', () => (layer ? close(input) : show()));
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(input);
    else if (key === 'Enter' && layer) choose(words[id][active]);
    else if (key === 'ArrowDown') {
      if (layer) active += 1;
      show();
    }
  });
}

function column(entries, choose) {
  const items = entries.map((entry) =>
    part('li', { role: 'menuitemcheckbox', ariaChecked: 'false', className: 'entry', onclick: () => choose(entry) }, entry),
  );
  return part('ul', { role: 'menu' }, ...items);
}

function cascade() {
  const input = document.getElementById('kind');
  const field = input.closest('.field');
  const columns = part('div', { className: 'columns' });
  const choose = (group, kind) => {
    field.querySelector('.value').textContent = `${group} / ${kind}`;
    close(input);
  };
  const groups = column(Object.keys(kinds), (group) =>
    columns.replaceChildren(groups, column(kinds[group], (kind) => choose(group, kind))),
  );
  field.addEventListener('mousedown', () => {
    columns.replaceChildren(groups);
    input.setAttribute('aria-expanded', 'true');
    open(field, columns);
  });
}

function menu() {
  const button = document.getElementById('actions');
  const item = (name) =>
    part('li', { role: 'menuitem', tabIndex: -1, onclick: () => close(button) }, name);
  button.addEventListener('click', () => {
    const items = ['Rename', 'Archive'].map(item);
    const list = part('ul', { role: 'menu' }, ...items);
    open(button, list);
    items[0].focus();
    list.addEventListener('keydown', ({ key }) => {
      const at = items.indexOf(document.activeElement);
      if (key === 'ArrowDown') items[(at + 1) % items.length].focus();
      else if (key === 'Enter') items[at]?.click();
    });
  });
}

function bring(id, ...made) {
  const button = document.getElementById(id);
  button.addEventListener('click', () => button.nextElementSibling.replaceChildren(...made));
}

function cells(...words) {
  const inner = words.map((word) => part('div', { role: 'gridcell' }, word));
  return part('div', { role: 'row' }, ...inner);
}

bring('show', part('div', { role: 'grid', ariaLabel: 'Orders' }, cells('Anvil', '3'), cells('Bolt', '9')));
const colors = ['Red', 'Blue'].map((word) =>
  part('div', { role: 'option', onclick: ({ target }) => target.setAttribute('aria-selected', 'true') }, word),
);
bring('new', part('input', { ariaLabel: 'Item' }), part('div', { role: 'listbox', ariaLabel: 'Color' }, ...colors));
dropdown('priority');
dropdown('labels');
cascade();
menu();
