import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';

const require = createRequire(import.meta.url);
const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server');

/** What an editor with the YAML extension is set to, but for schemas from the network. */
const SETTINGS: Readonly<Record<string, object>> = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
};

/** A YAML file as an editor shows it. */
export interface EditedFile {
  readonly diagnostics: readonly Diagnostic[];
  /** what the editor offers where ‸ stood */
  completions(): Promise<readonly CompletionItem[]>;
  /** what it explains where ‸ stood */
  hover(): Promise<string>;
}

/** yaml-language-server, the engine of editors, in a process of its own. */
export interface YamlServer {
  /** Opens a text whose ‸ is where the cursor stands, and waits for what the server says of it. */
  open(name: string, marked: string): Promise<EditedFile>;
  stop(): void;
}

const schemaUri = (schema: string): string =>
  pathToFileURL(path.resolve('schema', `${schema}.schema.json`)).href;

/** The first line of a file by which editors find its schema. */
export const modeline = (schema: 'pack' | 'exam' | 'track' | 'config'): string =>
  `# yaml-language-server: $schema=${schemaUri(schema)}\n`;

function placeOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

export async function startYamlServer(folder: string): Promise<YamlServer> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  const configured = new Promise<void>((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve();
      return items.map(({ section = '' }) => SETTINGS[section] ?? null);
    });
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  // Before it has its settings the server would look for schemas in the network.
  await configured;
  return {
    stop() {
      connection.dispose();
      child.kill();
    },
    async open(name, marked) {
      const uri = pathToFileURL(path.join(folder, name)).href;
      const cursor = marked.indexOf('‸');
      const text = marked.replace('‸', '');
      const published = new Promise<Diagnostic[]>((resolve) => void waiting.set(uri, resolve));
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      const at = { textDocument: { uri }, position: placeOf(text, Math.max(cursor, 0)) };
      return {
        diagnostics: await published,
        async completions() {
          const found = await connection.sendRequest(CompletionRequest.type, at);
          return found === null ? [] : 'items' in found ? found.items : found;
        },
        async hover() {
          const hover: Hover | null = await connection.sendRequest(HoverRequest.type, at);
          const contents = hover?.contents;
          return typeof contents === 'object' && 'kind' in contents ? contents.value : '';
        },
      };
    },
  };
}
