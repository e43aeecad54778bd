import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol (version 3): `length:[type, id, name, parameters]` over TCP, one answer per command. */
export interface Marionette {
  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): void;
}

/** An error that Firefox answered with; `kind` is WebDriver's, `no such element` and the like. */
export class MarionetteError extends Error {
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`);
    this.kind = kind;
  }
}

/** Connects as soon as Firefox listens; rejects after `timeoutMs`. */
export async function connectMarionette(port: number, timeoutMs: number): Promise<Marionette> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await openConnection(port);
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

function openConnection(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    const waiting = new Map<number, Waiting>();
    let buffer = Buffer.alloc(0);
    let isGreeted = false;
    let nextId = 1;

    const marionette: Marionette = {
      send: (command, parameters = {}) =>
        new Promise((answer, fail) => {
          const id = nextId++;
          waiting.set(id, { resolve: answer as Waiting['resolve'], reject: fail });
          const text = JSON.stringify([0, id, command, parameters]);
          socket.write(`${Buffer.byteLength(text)}:${text}`);
        }),
      close: () => socket.destroy(),
    };

    const receive = (message: unknown) => {
      if (!isGreeted) {
        isGreeted = true;
        resolve(marionette);
        return;
      }
      const [, id, error, value] = message as [1, number, { error: string; message: string } | null, never];
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new MarionetteError(error.error, error.message));
      else call?.resolve(value);
    };

    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(':');
        if (colon < 0) return;
        const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
        if (buffer.length < end) return;
        const message = JSON.parse(buffer.subarray(colon + 1, end).toString());
        buffer = buffer.subarray(end);
        receive(message);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('closed before the greeting'));
      for (const call of waiting.values()) call.reject(new Error('Firefox closed the connection'));
      waiting.clear();
    });
  });
}
