// The calendar of the ARIA Authoring Practices: a grid named by its month, days that have the focus, two buttons that
// turn the pages.
const months = ['October', 'November', 'December'];
function calendar(place, choose) {
  let month = 0;
  let day = 1;
  let selected;
  const heading = document.createElement('h2');
  heading.id = `${place.id}-month`;
  const table = document.createElement('table');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-labelledby', heading.id);
  const page = (label, step) => {
    const button = document.createElement('button');
    button.setAttribute('aria-label', label);
    button.textContent = step > 0 ? '>' : '<';
    button.addEventListener('click', () => { month = (month + step + 3) % 3; draw(); });
    return button;
  };
  const cells = () => [...table.querySelectorAll('td')];
  const take = () => {
    selected = `${month} ${day}`;
    draw();
    choose(`${months[month]} ${day}`);
  };
  function draw() {
    heading.textContent = months[month];
    table.replaceChildren(...[0, 1, 2, 3].map((week) => {
      const row = document.createElement('tr');
      row.append(...[1, 2, 3, 4, 5, 6, 7].map((at) => {
        const number = week * 7 + at;
        const cell = document.createElement('td');
        cell.tabIndex = number === day ? 0 : -1;
        cell.textContent = String(number);
        if (selected === `${month} ${number}`) cell.setAttribute('aria-selected', 'true');
        cell.addEventListener('click', () => { day = number; take(); });
        return cell;
      }));
      return row;
    }));
  }
  table.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }[event.key];
    if (step) {
      day = Math.max(1, Math.min(28, day + step));
      draw();
      cells()[day - 1].focus();
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      month = (month + (event.key === 'PageDown' ? 1 : 2)) % 3;
      draw();
      cells()[day - 1].focus();
    } else if (event.key === 'Enter' || event.key === ' ') take();
    else return;
    event.preventDefault();
  });
  place.append(page('Last month', -1), heading, page('Next month', 1), table);
  draw();
  return () => cells()[day - 1].focus();
}

{
  const button = document.querySelector('#choose');
  const dialog = document.querySelector('#choose-dialog');
  const focusDay = calendar(dialog, (text) => {
    document.querySelector('#date').value = text;
    dialog.hidden = true;
    button.focus();
  });
  button.addEventListener('click', () => { dialog.hidden = false; focusDay(); });
  dialog.addEventListener('keydown', (event) => { if (event.key === 'Escape') { dialog.hidden = true; button.focus(); } });
}
{
  const field = document.querySelector('#start');
  const dialog = document.querySelector('#start-dialog');
  const show = (open) => {
    dialog.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
  };
  const focusDay = calendar(dialog, (text) => { field.value = text; show(false); field.focus(); });
  field.addEventListener('click', () => show(true));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    show(true);
    focusDay();
  });
}
calendar(document.querySelector('#inline'), () => {});

{
  const grid = document.querySelector('#orders');
  const rows = [...grid.children];
  const select = (row) => { for (const one of rows) one.setAttribute('aria-selected', String(one === row)); };
  grid.addEventListener('click', (event) => { if (event.target.localName !== 'button') select(event.target.closest('[role=row]')); });
  grid.addEventListener('keydown', (event) => {
    const at = rows.indexOf(document.activeElement);
    if (at < 0) return;
    if (event.key === 'ArrowDown') { rows[Math.min(2, at + 1)].focus(); select(rows[Math.min(2, at + 1)]); event.preventDefault(); }
  });
}
