/** Tells what ran where, what did not and why, and counts it all in the last line. */
import { LEFT_OUT, REASONS } from '../engines.mjs';

const OUTCOMES = ['passed', 'failed', 'skipped'];

/** Lines of which each cell is as wide as the widest of its column. */
function table(lines) {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((cells) => String(cells[i]).length)));
  return lines.map((cells) => cells.map((cell, i) => String(cell).padEnd(widths[i])).join('  '));
}

const sum = (rows) =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rows.reduce((total, row) => total + row[outcome], 0)]),
  );

const isOf = (row, file, engines) => row.files.includes(file) && engines.includes(row.browser);

/** Gives how many passed, failed and were skipped. */
export function report(rows, missing) {
  const cells = rows.map((row) => [
    row.suite,
    row.browser,
    ...OUTCOMES.map((outcome) => row[outcome]),
    row.leftOut,
  ]);
  console.log('\nWhat ran where');
  for (const line of table([['suite', 'in', ...OUTCOMES, 'left out'], ...cells])) console.log(line);
  const ran = (suite, engine) => rows.some((row) => row.suite === suite && row.engine === engine);
  for (const { file, engines, tests, times, reason } of LEFT_OUT)
    for (const { browser } of rows.filter((row) => isOf(row, file, engines))) {
      const where = times ? `${file}, for each of ${times} elements` : file;
      console.log(`\nLeft out in ${browser}, ${where}: ${reason}\n  ${tests.join('\n  ')}`);
    }
  for (const { suite, engine, reason } of REASONS)
    if (ran(suite, 'chromium')) console.log(`\nNot in ${engine}: ${suite}. ${reason}`);
  for (const text of missing) console.log(`\nNot run: ${text}.`);
  const total = sum(rows);
  console.log(`\n${OUTCOMES.map((outcome) => `${total[outcome]} ${outcome}`).join(', ')}`);
  return total;
}
