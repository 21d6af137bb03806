// Preloaded into the built program: prints which of its chunks were read, and whether the network code of Node.js was.
const fs = require('node:fs');

const read = fs.readFileSync;
const chunks = new Set();
fs.readFileSync = (file, ...options) => {
  const chunk = /[\\/]dist[\\/](.*)\.js$/u.exec(String(file))?.[1];
  if (chunk !== undefined) chunks.add(chunk.replaceAll('\\', '/'));
  return read.call(fs, file, ...options);
};
process.on('exit', () => {
  // Before standard error is opened, which loads it.
  const hasNet = process.moduleLoadList.includes('NativeModule net');
  process.stderr.write(`chunks: ${[...chunks].join(' ')}\nnet: ${hasNet}\n`);
});
