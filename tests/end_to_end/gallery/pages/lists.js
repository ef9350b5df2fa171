// The list whose selection follows the focus.
{
  const list = document.querySelector('#season');
  const options = [...list.children];
  const select = (option) => {
    for (const one of options) one.removeAttribute('aria-selected');
    option.setAttribute('aria-selected', 'true');
    list.setAttribute('aria-activedescendant', option.id);
  };
  list.addEventListener('focus', () => {
    if (!list.hasAttribute('aria-activedescendant')) select(options[0]);
  });
  list.addEventListener('click', (event) => {
    if (event.target.role === 'option') select(event.target);
  });
  list.addEventListener('keydown', (event) => {
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
    const typed = options.find((option) => option.textContent.toLowerCase().startsWith(event.key));
    const option = next === undefined ? typed : options[next];
    if (next !== undefined) event.preventDefault();
    if (option) select(option);
  });
}

// The list with several choices.
{
  const list = document.querySelector('#days');
  const options = [...list.children];
  let active = 0;
  let start = 0;
  const isSelected = (option) => option.ariaSelected === 'true';
  const mark = (index) => {
    active = Math.max(0, Math.min(options.length - 1, index));
    list.setAttribute('aria-activedescendant', options[active].id);
    for (const option of options) option.classList.toggle('active', option === options[active]);
  };
  const extend = (to) => {
    const [from, until] = [Math.min(start, to), Math.max(start, to)];
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at >= from && at <= until)));
  };
  list.addEventListener('focus', () => mark(active));
  list.addEventListener('click', (event) => {
    const index = options.indexOf(event.target);
    if (index < 0) return;
    if (event.shiftKey) extend(index);
    else {
      options[index].setAttribute('aria-selected', String(!isSelected(options[index])));
      start = index;
    }
    mark(index);
  });
  list.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!event.shiftKey) start = active + (key === 'ArrowDown' ? 1 : -1);
      mark(active + (key === 'ArrowDown' ? 1 : -1));
      if (event.shiftKey) options[active].setAttribute('aria-selected', String(!isSelected(options[active])));
    } else if (key === ' ') options[active].setAttribute('aria-selected', String(!isSelected(options[active])));
    else if (key === 'a' && event.ctrlKey) for (const option of options) option.setAttribute('aria-selected', 'true');
    else return;
    event.preventDefault();
  });
}

// Options that have the focus themselves and are chosen by Enter or Space.
{
  const list = document.querySelector('#food');
  const options = [...list.querySelectorAll('[role=option]')];
  const take = (option) => {
    for (const one of options) one.setAttribute('aria-selected', String(one === option));
  };
  list.addEventListener('click', (event) => take(event.target));
  list.addEventListener('keydown', (event) => {
    const at = options.indexOf(document.activeElement);
    if (event.key === 'ArrowDown') options[Math.min(options.length - 1, at + 1)].focus();
    else if (event.key === 'ArrowUp') options[Math.max(0, at - 1)].focus();
    else if (event.key === 'Enter' || event.key === ' ') take(document.activeElement);
    else return;
    event.preventDefault();
  });
}

// A long list, of which a window of eight is in the page.
{
  const list = document.querySelector('#people');
  const count = 2000;
  const height = 20;
  let selected = 0;
  const draw = () => {
    const first = Math.max(0, Math.floor(list.scrollTop / height) - 1);
    const filler = document.createElement('div');
    filler.style.height = `${count * height}px`;
    list.replaceChildren(filler);
    for (let number = first + 1; number <= Math.min(count, first + 8); number += 1) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-posinset', String(number));
      option.setAttribute('aria-setsize', String(count));
      option.setAttribute('aria-selected', String(number === selected));
      option.style.cssText = `position: absolute; top: ${(number - 1) * height}px; height: ${height}px`;
      option.textContent = `Room ${number}`;
      list.append(option);
    }
  };
  list.addEventListener('scroll', draw);
  list.addEventListener('click', (event) => {
    selected = Number(event.target.ariaPosInSet);
    draw();
  });
  draw();
}
