// Dropdowns and the like that are made of plain elements: what they are can only be told by what they do.
const find = (selector) => document.querySelector(selector);

function made(tag, className, text, onclick) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  if (onclick) element.addEventListener('click', onclick);
  return element;
}

const boxes = ['#delivery', '#colors', '#items', '#place', '#calendar', '#labels'].map(find);
document.addEventListener('click', ({ target }) => {
  for (const box of boxes) if (!box.contains(target)) box.classList.remove('open');
}, true);

// In place.
find('#delivery .shown').addEventListener('click', () => find('#delivery').classList.toggle('open'));
for (const item of document.querySelectorAll('#delivery .list > div'))
  item.addEventListener('click', () => {
    find('#delivery .value').textContent = item.textContent;
    find('#delivery').classList.remove('open');
  });

/** A list at the end of the page, below its opener. */
function float(opener, texts, take, event) {
  const list = made('div', 'floating', '');
  const { left, bottom } = opener.getBoundingClientRect();
  list.style.left = `${left + scrollX}px`;
  list.style.top = `${bottom + scrollY + 4}px`;
  for (const text of texts) {
    const item = made('div', '', text);
    item.addEventListener(event, () => {
      list.remove();
      take(text);
    });
    list.append(item);
  }
  document.body.append(list);
}

find('#priority').addEventListener('click', ({ target }) => {
  const take = (text) => { target.textContent = text; };
  float(target, ['Low', 'Normal', 'High', 'Urgent'], take, 'mousedown');
});
find('#actions').addEventListener('click', ({ target }) =>
  float(target, ['Copy', 'Move', 'Archive'], () => {}, 'click'),
);

// Several.
const chosen = new Set();
find('#colors .shown').addEventListener('click', () => find('#colors').classList.toggle('open'));
for (const item of document.querySelectorAll('#colors .list > div'))
  item.addEventListener('click', () => {
    if (!chosen.delete(item.textContent)) chosen.add(item.textContent);
    find('#colors .shown').textContent = [...chosen].join(', ') || 'Choose';
  });

// Typed into.
const items = ['Table', 'Tent', 'Chair', 'Lamp'];
function filter() {
  const fitting = items.filter((text) => text.toLowerCase().startsWith(find('#item').value.toLowerCase()));
  const list = find('#items .list');
  list.replaceChildren(...fitting.map((text) => made('div', '', text, () => {
    find('#item').value = text;
    find('#items').classList.remove('open');
  })));
  find('#items').classList.toggle('open', fitting.length > 0);
}
let active = -1;
find('#item').addEventListener('input', () => { active = -1; filter(); });
find('#item').addEventListener('keydown', (event) => {
  const options = [...find('#items .list').children];
  if (event.key === 'ArrowDown') active = Math.min(options.length - 1, active + 1);
  if (event.key === 'Enter' && active >= 0) { options[active].click(); event.preventDefault(); }
});

// In columns.
const places = { Europe: ['France', 'Spain', 'Italy'], Asia: ['China', 'India', 'Japan'], Africa: ['Egypt', 'Kenya', 'Ghana'] };
const columns = find('#place .columns');
columns.firstElementChild.append(...Object.keys(places).map((name) => made('div', '', name, () => {
  columns.children[1]?.remove();
  const column = made('div', '', '');
  column.append(...places[name].map((text) => made('div', '', text, () => {
    find('#place .shown').textContent = `${name} / ${text}`;
    find('#place').classList.remove('open');
  })));
  columns.append(column);
})));
find('#place .shown').addEventListener('click', () => find('#place').classList.toggle('open'));

// By day.
let month = 3;
function draw() {
  find('.month span').textContent = ['January', 'February', 'March', 'April'][month];
  find('.days').replaceChildren(...Array.from({ length: 30 }, (_, day) => made('div', '', day + 1, () => {
    find('#date').value = `2030-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`;
    find('#calendar').classList.remove('open');
  })));
}
find('.back').addEventListener('click', () => { month -= 1; draw(); });
find('#date').addEventListener('click', () => { draw(); find('#calendar').classList.add('open'); });

// Tags.
find('#labels input').addEventListener('click', () => find('#labels').classList.add('open'));
for (const item of document.querySelectorAll('#labels .list > div'))
  item.addEventListener('click', () => {
    find('#labels .field').prepend(made('span', 'tag', item.textContent));
    item.remove();
  });

// In the flow of the page.
find('#unit .shown').addEventListener('click', () => find('#unit .section').classList.toggle('open'));
for (const item of document.querySelectorAll('#unit li'))
  item.addEventListener('click', () => {
    find('#unit .shown').textContent = item.textContent;
    find('#unit .section').classList.remove('open');
  });

find('#details .shown').addEventListener('click', () => find('#details .section').classList.toggle('open'));

find('#send').addEventListener('click', () => {
  const toast = made('div', 'toast', '');
  toast.append(made('span', '', 'Sent'), made('button', '', 'Undo'), made('button', '', 'Close', () => toast.remove()));
  document.body.append(toast);
});

find('#delete').addEventListener('click', ({ target }) => {
  const question = made('div', 'floating', 'Do you want to delete the order with all of its entries now?');
  question.style.top = `${target.getBoundingClientRect().bottom + scrollY}px`;
  for (const text of ['Yes', 'No']) question.append(made('button', '', text, () => question.remove()));
  document.body.append(question);
});

find('#new').addEventListener('click', () => {
  const form = made('div', 'floating', '');
  form.style.top = '20px';
  for (const text of ['Name', 'Note']) {
    const label = made('label', '', text);
    label.append(document.createElement('input'));
    form.append(label);
  }
  form.append(made('button', '', 'Create', () => form.remove()), made('button', '', 'Cancel', () => form.remove()));
  document.body.append(form);
});
