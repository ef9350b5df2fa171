// Comboboxes to type into, as the ARIA Authoring Practices describe them.
function editableCombobox({ field, list, values, wrapper = field, isInline = false, opener }) {
  let active = -1;
  const options = () => [...list.querySelectorAll('[role=option]')];
  const matching = (text) => values.filter((value) => value.toLowerCase().startsWith(text.toLowerCase()));
  function show(open) {
    list.hidden = !open;
    wrapper.setAttribute('aria-expanded', String(open));
    opener?.setAttribute('aria-expanded', String(open));
    if (!open) {
      active = -1;
      field.removeAttribute('aria-activedescendant');
    }
  }
  function fill(text) {
    list.replaceChildren(...matching(text).map((value, index) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${index}`;
      option.setAttribute('role', 'option');
      option.textContent = value;
      option.addEventListener('click', () => take(value));
      return option;
    }));
    active = -1;
  }
  function mark(index) {
    const all = options();
    if (all.length === 0) return;
    active = (index + all.length) % all.length;
    all.forEach((option, at) => {
      if (at === active) option.setAttribute('aria-selected', 'true');
      else option.removeAttribute('aria-selected');
    });
    field.setAttribute('aria-activedescendant', all[active].id);
    if (isInline) field.value = all[active].textContent;
  }
  function take(value) {
    field.value = value;
    show(false);
    field.focus();
  }
  field.addEventListener('input', (event) => {
    fill(field.value);
    show(field.value !== '' && options().length > 0);
    if (isInline && !list.hidden && event.inputType === 'insertText') {
      const typed = field.value.length;
      mark(0);
      field.setSelectionRange(typed, field.value.length);
    }
  });
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (list.hidden) {
        fill(field.value);
        show(true);
      }
      mark(active + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter' && active >= 0) {
      take(options()[active].textContent);
    } else if (key === 'Escape') {
      if (!list.hidden) show(false);
      else field.value = '';
    } else {
      if (key === 'Tab') show(false);
      return;
    }
    event.preventDefault();
  });
  opener?.addEventListener('click', () => {
    if (list.hidden) {
      fill('');
      show(true);
      field.focus();
    } else show(false);
  });
  document.addEventListener('click', (event) => {
    if (!list.contains(event.target) && !opener?.contains(event.target) && event.target !== field) show(false);
  });
}

const at = (id) => document.getElementById(id);
editableCombobox({
  field: at('item'),
  list: at('item-list'),
  opener: at('item-open'),
  values: ['Table', 'Tent', 'Chair', 'Lamp', 'Ladder'],
});
editableCombobox({ field: at('color'), list: at('color-list'), values: ['Red', 'Green', 'Gray', 'Blue'], isInline: true });
editableCombobox({
  field: at('size'),
  list: at('size-list'),
  wrapper: at('size-combobox'),
  values: ['Small', 'Medium', 'Large'],
});

// The grid popup: arrows go through rows and cells, aria-activedescendant names a cell.
{
  const field = at('part');
  const grid = at('part-grid');
  const parts = [['Bolt', 'Shelf 1'], ['Nut', 'Shelf 2'], ['Screw', 'Shelf 3']];
  let row = -1;
  let column = 0;
  const cells = () => [...grid.children].map((line) => [...line.children]);
  function show(open) {
    grid.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
    if (!open) {
      row = -1;
      column = 0;
      field.removeAttribute('aria-activedescendant');
    }
  }
  function fill() {
    const found = parts.filter(([name]) => name.toLowerCase().startsWith(field.value.toLowerCase()));
    grid.replaceChildren(...found.map((texts, at) => {
      const line = document.createElement('div');
      line.setAttribute('role', 'row');
      line.append(...texts.map((text, index) => {
        const cell = document.createElement('div');
        cell.setAttribute('role', 'gridcell');
        cell.id = `part-${at}-${index}`;
        cell.textContent = text;
        cell.addEventListener('click', () => take(texts[0]));
        return cell;
      }));
      return line;
    }));
  }
  function take(text) {
    field.value = text;
    show(false);
  }
  field.addEventListener('input', () => { fill(); show(true); });
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown') {
      if (grid.hidden) { fill(); show(true); }
      row = Math.min(row + 1, grid.children.length - 1);
    } else if (key === 'ArrowUp') row = Math.max(0, row - 1);
    else if (key === 'ArrowRight' && row >= 0) column = 1;
    else if (key === 'Enter' && row >= 0) { take(cells()[row][0].textContent); return event.preventDefault(); }
    else { if (key === 'Escape') show(false); return; }
    event.preventDefault();
    [...grid.children].forEach((line, at) => line.setAttribute('aria-selected', String(at === row)));
    field.setAttribute('aria-activedescendant', cells()[row][column].id);
  });
}
