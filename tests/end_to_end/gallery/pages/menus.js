const status = document.createElement('output');
document.querySelector('main').append(status);
const done = (item) => { status.textContent = `Done: ${item.textContent}`; };

// The menubar of the ARIA Authoring Practices: click, Enter, Space, ArrowDown open; arrows, Home, End and letters move.
{
  const bar = document.querySelector('#bar');
  const isItem = (element) => element?.getAttribute('role')?.startsWith('menuitem');
  const menuOf = (item) => (item.hasAttribute('aria-haspopup') ? item.nextElementSibling : null);
  const itemsOf = (menu) => [...menu.querySelectorAll('[role^=menuitem]')].filter((item) => item.closest('[role=menu],[role=menubar]') === menu);
  const openerOf = (menu) => menu.previousElementSibling;
  const open = (item) => {
    for (const other of itemsOf(item.closest('[role=menu],[role=menubar]'))) if (other !== item) close(other);
    menuOf(item).hidden = false;
    item.setAttribute('aria-expanded', 'true');
  };
  const close = (item) => {
    const menu = menuOf(item);
    if (!menu) return;
    for (const inner of menu.querySelectorAll('[aria-expanded=true]')) close(inner);
    menu.hidden = true;
    item.setAttribute('aria-expanded', 'false');
  };
  const closeAll = () => { for (const item of bar.querySelectorAll('[aria-expanded=true]')) close(item); };
  const activate = (item) => {
    if (item.role === 'menuitemcheckbox') item.setAttribute('aria-checked', String(item.ariaChecked !== 'true'));
    else if (item.role === 'menuitemradio') for (const one of item.parentElement.children) one.setAttribute('aria-checked', String(one === item));
    done(item);
  };
  bar.addEventListener('click', (event) => {
    const item = event.target.closest('[role^=menuitem]');
    if (!item) return;
    event.preventDefault();
    if (menuOf(item)) {
      if (item.ariaExpanded === 'true') close(item);
      else { open(item); item.focus(); }
    } else {
      activate(item);
      closeAll();
    }
  });
  bar.addEventListener('mouseover', (event) => {
    const item = event.target.closest('[role^=menuitem]');
    if (item && bar.querySelector('[aria-expanded=true]')) {
      item.focus();
      if (menuOf(item)) open(item);
    }
  });
  document.addEventListener('pointerdown', (event) => { if (!bar.contains(event.target)) closeAll(); });
  bar.addEventListener('keydown', (event) => {
    const item = document.activeElement;
    if (!isItem(item)) return;
    const menu = item.closest('[role=menu],[role=menubar]');
    const all = itemsOf(menu);
    const isBar = menu === bar;
    const go = (index) => all[(index + all.length) % all.length].focus();
    const at = all.indexOf(item);
    const { key } = event;
    const into = () => { open(item); itemsOf(menuOf(item))[0].focus(); };
    const across = (step) => {
      const top = itemsOf(bar);
      const from = top.findIndex((one) => one === item || one.parentElement.contains(item));
      closeAll();
      const next = top[(from + step + top.length) % top.length];
      next.focus();
      if (!isBar && menuOf(next)) open(next);
    };
    if (key === 'Enter' || key === ' ') {
      if (menuOf(item)) into();
      else { activate(item); if (key === 'Enter' || item.role === 'menuitem') { closeAll(); itemsOf(bar)[0].focus(); } }
    } else if (key === 'ArrowDown') { if (isBar && menuOf(item)) into(); else if (!isBar) go(at + 1); }
    else if (key === 'ArrowUp') { if (!isBar) go(at - 1); }
    else if (key === 'ArrowRight') { if (isBar) across(1); else if (menuOf(item)) into(); else across(1); }
    else if (key === 'ArrowLeft') {
      if (isBar) across(-1);
      else if (openerOf(menu).closest('[role=menu]')) { close(openerOf(menu)); openerOf(menu).focus(); }
      else across(-1);
    } else if (key === 'Home' || key === 'End') go(key === 'Home' ? 0 : all.length - 1);
    else if (key === 'Escape') { if (!isBar) { close(openerOf(menu)); openerOf(menu).focus(); } }
    else if (key === 'Tab') { closeAll(); return; }
    else if (/^\w$/.test(key)) {
      const found = [...all.slice(at + 1), ...all].find((one) => one.textContent.trim().toLowerCase().startsWith(key));
      found?.focus();
    } else return;
    event.preventDefault();
  });
}

// Menu buttons: the first gives the focus to its items, the second to its menu.
function menuButton(button, menu, { isRoving }) {
  const items = [...menu.querySelectorAll('[role=menuitem]')];
  let active = -1;
  const show = (open) => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (!open) button.focus();
  };
  const mark = (index) => {
    active = (index + items.length) % items.length;
    if (isRoving) items[active].focus();
    else { menu.focus(); menu.setAttribute('aria-activedescendant', items[active].id); }
  };
  button.addEventListener('click', () => { show(menu.hidden); if (!menu.hidden) mark(0); });
  button.addEventListener('keydown', (event) => {
    if (!['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    show(true);
    mark(event.key === 'ArrowDown' ? 0 : -1);
  });
  const take = (item) => {
    if (item.ariaDisabled === 'true') return;
    done(item);
    show(false);
  };
  menu.addEventListener('click', (event) => { const item = event.target.closest('[role=menuitem]'); if (item) take(item); });
  menu.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown') mark(active + 1);
    else if (key === 'ArrowUp') mark(active - 1);
    else if (key === 'Enter' || key === ' ') take(items[active]);
    else if (key === 'Escape') show(false);
    else if (key === 'Tab') { menu.hidden = true; button.setAttribute('aria-expanded', 'false'); return; }
    else if (/^\w$/.test(key)) mark(items.findIndex((item) => item.textContent.toLowerCase().startsWith(key)));
    else return;
    event.preventDefault();
  });
}
menuButton(document.querySelector('#actions'), document.querySelector('#actions-menu'), { isRoving: true });
menuButton(document.querySelector('#sort'), document.querySelector('#sort-menu'), { isRoving: false });

// Menus far from what opens them, without ids or labels.
function floatingMenu(entries, left, top, close) {
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  menu.style.cssText = `left: ${left}px; top: ${top}px`;
  for (const [text, inner] of entries) {
    const item = document.createElement('div');
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    item.innerHTML = `<span>${text}</span>`;
    if (inner) {
      item.setAttribute('aria-haspopup', 'menu');
      item.setAttribute('aria-expanded', 'false');
      item.addEventListener('click', () => {
        item.setAttribute('aria-expanded', 'true');
        document.body.append(floatingMenu(inner, left + 160, top, close));
      });
    } else item.addEventListener('click', () => { done(item); close(); });
    menu.append(item);
  }
  return menu;
}
{
  const share = document.querySelector('#share');
  const close = () => {
    for (const menu of document.querySelectorAll('body > [role=menu]')) menu.remove();
    share.setAttribute('aria-expanded', 'false');
  };
  share.addEventListener('click', () => {
    const menu = floatingMenu([['Print'], ['Send', [['Mail'], ['Message']]]], 400, 200, close);
    document.body.append(menu);
    share.setAttribute('aria-expanded', 'true');
    menu.firstElementChild.focus();
  });
  // A menu of the page where a right click asks for it.
  document.querySelector('#area').addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const menu = floatingMenu([['Cut'], ['Paste'], ['Align', [['Left'], ['Right']]]], 300, 450, close);
    menu.setAttribute('aria-label', 'Drawing');
    document.body.append(menu);
    menu.firstElementChild.focus();
    menu.addEventListener('keydown', (key) => {
      const items = [...menu.children];
      const at = items.indexOf(document.activeElement);
      if (key.key === 'ArrowDown') items[Math.min(items.length - 1, at + 1)].focus();
      else if (key.key === 'Enter') items[at].click();
      else if (key.key === 'Escape') close();
    });
  });
  document.addEventListener('pointerdown', (event) => {
    if (!event.target.closest('[role=menu]') && document.querySelector('body > [role=menu]')) close();
  });
}

// Press, drag, let go.
{
  const button = document.querySelector('#zoom');
  const close = () => {
    document.querySelector('#zoom-menu')?.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  button.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const box = button.getBoundingClientRect();
    const menu = floatingMenu([['Half'], ['Full'], ['Double']], box.left, box.bottom + 4, close);
    menu.id = 'zoom-menu';
    menu.addEventListener('mouseup', (release) => { done(release.target); close(); });
    document.body.append(menu);
    button.setAttribute('aria-expanded', 'true');
  });
}
