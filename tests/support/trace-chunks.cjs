// Preloaded into the built program: prints which of its chunks were read.
const fs = require('node:fs');

const read = fs.readFileSync;
const chunks = new Set();
fs.readFileSync = (file, ...options) => {
  const chunk = /[\\/]dist[\\/](.*)\.js$/u.exec(String(file))?.[1];
  if (chunk !== undefined) chunks.add(chunk.replaceAll('\\', '/'));
  return read.call(fs, file, ...options);
};
process.on('exit', () => process.stderr.write(`chunks: ${[...chunks].join(' ')}\n`));
