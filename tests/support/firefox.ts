import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Firefox of this machine; undefined where there is none. */
export const FIREFOX: string | undefined = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  .find(isProgram);

/** A Firefox that is told what to do by Marionette, the way that it has had since long before version 115. */
export interface Firefox {
  goTo(address: string): Promise<void>;
  /** runs a function's body in the page and gives what it returns */
  run(body: string): Promise<unknown>;
  /** waits until an expression is true in the page */
  until(expression: string): Promise<void>;
  /** clicks as a person does, which fails where something else lies over the element */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  quit(): Promise<void>;
}

type Reply = readonly [type: number, id: number, error: { message: string } | null, result: unknown];

/** Messages are JSON behind their length in bytes: `12:[0,1,"…",{}]`. */
function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let waiting = Buffer.alloc(0);
  socket.on('data', (data) => {
    waiting = Buffer.concat([waiting, data]);
    for (;;) {
      const colon = waiting.indexOf(':');
      const length = Number(waiting.subarray(0, colon).toString());
      if (colon === -1 || waiting.length < colon + 1 + length) return;
      take(JSON.parse(waiting.subarray(colon + 1, colon + 1 + length).toString()));
      waiting = waiting.subarray(colon + 1 + length);
    }
  });
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The port that Firefox wrote into its profile once it listened. */
async function portOf(profile: string): Promise<number> {
  for (;;) {
    try {
      const port = Number(readFileSync(path.join(profile, 'MarionetteActivePort'), 'utf8'));
      if (port > 0) return port;
    } catch {
      // It is still starting.
    }
    await pause(100);
  }
}

export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(path.join(tmpdir(), 'deskready-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const program = spawn(FIREFOX ?? '', ['--headless', '--marionette', '--profile', profile, '--no-remote'], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '450', MOZ_HEADLESS_HEIGHT: '800' },
  });
  const socket = connect(await portOf(profile), '127.0.0.1');
  const waiting = new Map<number, (reply: Reply) => void>();
  const greeted = new Promise<void>((resolve) => {
    readMessages(socket, (message) => {
      if (!Array.isArray(message)) return resolve();
      const reply = message as unknown as Reply;
      waiting.get(reply[1])?.(reply);
      return undefined;
    });
  });
  await greeted;
  let last = 0;
  async function send(command: string, parameters: object = {}): Promise<unknown> {
    last += 1;
    const id = last;
    const text = JSON.stringify([0, id, command, parameters]);
    const reply = new Promise<Reply>((resolve) => void waiting.set(id, resolve));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await reply;
    if (error !== null) throw new Error(`${command}: ${error.message}`);
    return (result as { value?: unknown } | null)?.value;
  }
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });

  const run = (script: string): Promise<unknown> => send('WebDriver:ExecuteScript', { script, args: [] });
  async function find(selector: string): Promise<string> {
    const found = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as object;
    return String(Object.values(found)[0]);
  }
  return {
    goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
    run,
    async until(expression) {
      while ((await run(`return Boolean(${expression});`)) !== true) await pause(20);
    },
    click: async (selector) => void (await send('WebDriver:ElementClick', { id: await find(selector) })),
    type: async (selector, text) =>
      void (await send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    async quit() {
      const gone = new Promise((resolve) => program.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => program.kill());
      await gone;
      socket.destroy();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
