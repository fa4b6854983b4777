#!/usr/bin/env node
import { run } from './run.js';

// Whoever reads the output may have had enough of it.
process.stdout.on('error', () => process.exit(1));
process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
