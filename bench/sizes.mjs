/** Prints the size of every drop-in file and what each budget comes to; fails when one is exceeded. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measure, sizeOf } from './budgets.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = readdirSync(dist).filter((file) => file.endsWith('.js'));
const cells = (name, min, brotli) => `${name.padEnd(40)}${min.padStart(9)}${brotli.padStart(9)}`;

console.log(cells('file', 'min', 'brotli'));
for (const file of files) {
  const { min, brotli } = sizeOf(dist, file);
  console.log(cells(file, String(min), String(brotli)));
}

console.log(`\n${cells('budget', 'limit KB', 'KB')}`);
for (const { name, limit, files: counted, kilobytes } of measure(dist)) {
  const over = kilobytes > limit;
  if (over) process.exitCode = 1;
  console.log(`${cells(name, limit.toFixed(1), kilobytes.toFixed(2))}${over ? '  over' : ''}`);
  console.log(`  ${counted.join(' + ')}`);
}
