#!/usr/bin/env node
'use strict';
const { start } = require('../dist/start.js');
start(require('node:path').resolve(__dirname, '..')).then((code) => {
  process.exitCode = code;
});
