// Tells the process that started this one when standard output takes nothing more for now.
const fs = require('node:fs');
const { writeSync } = fs;

fs.writeSync = (...given) => {
  try {
    return writeSync(...given);
  } catch (error) {
    process.send(error.code);
    process.disconnect();
    throw error;
  }
};
