// A select-only combobox as the ARIA Authoring Practices describe it: the focus stays on the combobox, what is active
// is named by aria-activedescendant; Enter, Space, Tab, Alt+ArrowUp, a click and leaving take it.
(() => {
  const combobox = document.querySelector('#delivery');
  const list = document.querySelector('#delivery-list');
  const names = ['Standard', 'Express', 'Overnight', 'Pick up', 'Courier'];
  let active = 0;
  let chosen = 0;
  let ignoreBlur = false;

  const options = names.map((name, index) => {
    const option = document.createElement('div');
    option.id = `delivery-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(index === 0));
    option.textContent = name;
    option.addEventListener('click', () => { choose(index); show(false); });
    option.addEventListener('mousedown', () => { ignoreBlur = true; });
    list.append(option);
    return option;
  });
  combobox.textContent = names[0];

  const isOpen = () => combobox.getAttribute('aria-expanded') === 'true';
  function show(open) {
    combobox.setAttribute('aria-expanded', String(open));
    list.hidden = !open;
    combobox.setAttribute('aria-activedescendant', open ? options[active].id : '');
    if (open) mark(active);
    else combobox.focus();
  }
  function mark(index) {
    active = Math.max(0, Math.min(options.length - 1, index));
    for (const option of options) option.classList.toggle('active', option === options[active]);
    combobox.setAttribute('aria-activedescendant', options[active].id);
  }
  function choose(index) {
    active = index;
    chosen = index;
    combobox.textContent = names[index];
    options.forEach((option, at) => { option.setAttribute('aria-selected', String(at === index)); });
  }

  combobox.addEventListener('click', () => show(!isOpen()));
  combobox.addEventListener('blur', () => {
    if (ignoreBlur) { ignoreBlur = false; return; }
    if (isOpen()) {
      choose(active);
      combobox.setAttribute('aria-expanded', 'false');
      list.hidden = true;
    }
  });
  combobox.addEventListener('keydown', (event) => {
    const { key, altKey } = event;
    if (!isOpen()) {
      if (['ArrowDown', 'ArrowUp', 'Enter', ' ', 'Home', 'End'].includes(key) || (key.length === 1 && !event.ctrlKey)) {
        event.preventDefault();
        show(true);
        if (key.length === 1 && key !== ' ') mark(names.findIndex((name) => name.toLowerCase().startsWith(key)));
      }
      return;
    }
    if (key === 'ArrowDown') { event.preventDefault(); mark(active + 1); }
    else if (key === 'ArrowUp' && altKey) { choose(active); show(false); }
    else if (key === 'ArrowUp') { event.preventDefault(); mark(active - 1); }
    else if (key === 'Home' || key === 'End') { event.preventDefault(); mark(key === 'Home' ? 0 : names.length - 1); }
    else if (key === 'Enter' || key === ' ') { event.preventDefault(); choose(active); show(false); }
    else if (key === 'Escape') { event.preventDefault(); active = chosen; show(false); }
    else if (key === 'Tab') { choose(active); combobox.setAttribute('aria-expanded', 'false'); list.hidden = true; }
    else if (key.length === 1) mark(names.findIndex((name) => name.toLowerCase().startsWith(key)));
  });
})();

// A button whose list is made at the end of the page when it is opened, and which takes the focus.
(() => {
  const button = document.querySelector('#priority');
  const names = ['Low', 'Normal', 'High', 'Urgent'];
  let list;
  function close() {
    list?.remove();
    list = undefined;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }
  function open() {
    list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.style.top = '200px';
    names.forEach((name) => {
      const option = document.createElement('li');
      option.setAttribute('role', 'option');
      option.tabIndex = -1;
      option.innerHTML = `<span>${name}</span>`;
      option.setAttribute('aria-selected', String(name === button.textContent));
      // Chosen as soon as the pointer goes down, and gone before any click.
      option.addEventListener('mousedown', (event) => { event.preventDefault(); take(name); });
      list.append(option);
    });
    list.addEventListener('keydown', (event) => {
      const items = [...list.children];
      const at = items.indexOf(document.activeElement);
      if (event.key === 'ArrowDown') items[Math.min(items.length - 1, at + 1)].focus();
      else if (event.key === 'ArrowUp') items[Math.max(0, at - 1)].focus();
      else if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); take(names[at]); }
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
    });
    document.body.append(list);
    button.setAttribute('aria-expanded', 'true');
    list.children[names.indexOf(button.textContent)].focus();
  }
  function take(name) {
    button.textContent = name;
    close();
  }
  button.addEventListener('click', () => (list ? close() : open()));
})();

// The least that says what it is.
(() => {
  const combobox = document.querySelector('#unit');
  const list = document.querySelector('#unit-list');
  combobox.addEventListener('click', () => {
    list.hidden = !list.hidden;
    combobox.setAttribute('aria-expanded', String(!list.hidden));
  });
  list.addEventListener('click', (event) => {
    combobox.textContent = event.target.closest('[role=option]').textContent;
    list.hidden = true;
    combobox.setAttribute('aria-expanded', 'false');
  });
})();
