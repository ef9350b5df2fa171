// The figures as a person reads them, each beside its floor.

/** 'ok', 'MISSED', or '' where there is no floor. */
export function verdict({ value, atLeast, atMost }) {
  if (atLeast === undefined && atMost === undefined) return '';
  // A figure that is no number was not measured, and what was not measured holds nothing.
  const holds = atLeast === undefined ? value <= atMost : value >= atLeast;
  return Number.isFinite(value) && holds ? 'ok' : 'MISSED';
}

function readable(number) {
  if (!Number.isFinite(number)) return 'none';
  const digits = Math.abs(number) >= 100 || Number.isInteger(number) ? 0 : 2;
  return number.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function floorText({ atLeast, atMost }) {
  if (atLeast !== undefined) return `>= ${readable(atLeast)}`;
  return atMost === undefined ? '' : `<= ${readable(atMost)}`;
}

function cells(row) {
  const aim = row.aim === undefined ? '' : readable(row.aim);
  return [row.name, readable(row.value), row.unit, floorText(row), aim, verdict(row)];
}

export function tableOf(rows) {
  const lines = [['figure', 'value', 'unit', 'floor', '(aim)', ''], ...rows.map(cells)];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const isNumber = (column) => column === 1 || column === 3 || column === 4;
  const padded = lines.map((line) =>
    line
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${padded.join('\n')}\n`;
}
