// What a small program of one command is with commander and nothing else: a peer for starting.
import { Command } from 'commander';

new Command('alone')
  .version('1.0.0')
  .option('--data <dir>', 'where reports lie')
  .option('--no-color', 'no colours')
  .command('practice')
  .description('asks questions')
  .argument('[pack...]', 'what to practise')
  .option('--count <n>', 'how many questions')
  .parent.parse();
