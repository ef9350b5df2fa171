const isShown = (item) => item.offsetParent !== null;

// Files: one choice, made by a click on a leaf, Enter or Space.
{
  const tree = document.querySelector('#files');
  const shown = () => [...tree.querySelectorAll('[role=treeitem]')].filter(isShown);
  const isBranch = (item) => item.hasAttribute('aria-expanded');
  const toggle = (item, open = item.ariaExpanded !== 'true') => item.setAttribute('aria-expanded', String(open));
  const select = (item) => {
    for (const one of tree.querySelectorAll('[aria-selected=true]')) one.setAttribute('aria-selected', 'false');
    item.setAttribute('aria-selected', 'true');
  };
  tree.addEventListener('click', (event) => {
    const item = event.target.closest('[role=treeitem]');
    if (isBranch(item)) toggle(item);
    else select(item);
    item.focus();
  });
  tree.addEventListener('keydown', (event) => {
    const item = document.activeElement;
    const all = shown();
    const at = all.indexOf(item);
    const { key } = event;
    if (key === 'ArrowDown') all[Math.min(all.length - 1, at + 1)].focus();
    else if (key === 'ArrowUp') all[Math.max(0, at - 1)].focus();
    else if (key === 'ArrowRight') { if (isBranch(item) && item.ariaExpanded === 'false') toggle(item, true); else if (isBranch(item)) all[at + 1].focus(); }
    else if (key === 'ArrowLeft') { if (item.ariaExpanded === 'true') toggle(item, false); else item.parentElement.closest('[role=treeitem]')?.focus(); }
    else if (key === 'Enter' || key === ' ') { if (isBranch(item)) toggle(item); else select(item); }
    else return;
    event.preventDefault();
  });
}

// Teams: several choices.
{
  const tree = document.querySelector('#teams');
  tree.addEventListener('click', (event) => {
    const item = event.target.closest('[role=treeitem]');
    if (event.target.closest('button')) item.setAttribute('aria-expanded', String(item.ariaExpanded !== 'true'));
    else item.setAttribute('aria-selected', String(item.ariaSelected !== 'true'));
  });
}

// Places, and rights with boxes.
document.querySelector('#flat').addEventListener('click', (event) => {
  for (const item of document.querySelectorAll('#flat [role=treeitem]')) item.toggleAttribute('aria-current', item === event.target);
});
document.querySelector('#rights').addEventListener('click', (event) => {
  const item = event.target.closest('[role=treeitem]');
  item.setAttribute('aria-checked', String(item.ariaChecked !== 'true'));
});

// Messages.
{
  const grid = document.querySelector('#mails');
  const rows = [...grid.querySelectorAll('tbody tr')];
  const select = (row) => { for (const one of rows) one.setAttribute('aria-selected', String(one === row)); };
  grid.addEventListener('click', (event) => {
    const row = event.target.closest('tbody tr');
    if (row) { select(row); row.focus(); }
  });
  grid.addEventListener('keydown', (event) => {
    const at = rows.indexOf(document.activeElement);
    if (event.key === 'ArrowDown') rows[Math.min(rows.length - 1, at + 1)].focus();
    else if (event.key === 'ArrowUp') rows[Math.max(0, at - 1)].focus();
    else if (event.key === ' ') select(rows[at]);
    else if (event.key === 'ArrowLeft' && rows[at].ariaExpanded === 'true') { rows[at].ariaExpanded = 'false'; rows[1].hidden = true; }
    else return;
    event.preventDefault();
  });
}
