#!/usr/bin/env node
'use strict';
const { main } = require('../dist/main.js');
main(require('node:path').resolve(__dirname, '..')).then((code) => {
  process.exitCode = code;
});
