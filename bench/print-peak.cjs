// Preloaded into what is measured: prints its peak memory at the end.
const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => process.stderr.write(`peak: ${process.resourceUsage().maxRSS}\n`));
