import * as z from 'zod/mini';
import { databaseVersion } from '../store/database';
import { type Header, readHeader } from './header';
import { Refusal } from './refusal';
import {
  type HeadLine,
  headLineSchema,
  parseJson,
  type Row,
  type RowCounts,
  readLine,
  storeNames,
} from './rows';
import { deriveKey, openChunks } from './seal';

/** A file whose password fits. */
export interface OpenedFile {
  file: Blob;
  header: Header;
  key: CryptoKey;
}

/** Derives the key; whether it fits shows with the first piece of `readRows`. Refuses what is no backup. */
export async function openFile(file: Blob, password: string): Promise<OpenedFile> {
  const header = await readHeader(file);
  return { file, header, key: await deriveKey(password, header) };
}

/** The parts of a file in its order, rows some hundred at a time. */
export type Piece =
  | { head: HeadLine }
  | { choices: Record<string, unknown> }
  | { rows: Row[]; bytes: number };

/** Longer lines Vitrine does not write: a file that has them would fill the memory. */
const maxLine = 4_000_000;
const batchSize = 500;
/** Characters of rows held at once. */
const batchLength = 4_000_000;
/** Characters in all: many times what hundreds of accounts make in years, and a bound to what a small file may unpack to. */
export const maxPlain = 2_000_000_000;

/**
 * Reads the file once through, holding every line to its schema, and ends only where it is whole: a head, as many rows of each store as it
 * says, and the end. Refuses at the first thing that is not as it was made.
 */
export async function* readRows(
  opened: OpenedFile,
  signal?: AbortSignal,
  most: number = maxPlain,
): AsyncGenerator<Piece> {
  let bytes = 0;
  let refusal: Refusal | null = null;
  const chunks = openChunks(opened.file, opened.header, opened.key, (done) => {
    bytes = done;
  });
  const plain = new ReadableStream<BufferSource>({
    async pull(controller) {
      try {
        const next = await chunks.next();
        if (next.done) controller.close();
        else if (next.value.length > 0) controller.enqueue(next.value);
        // An empty chunk asks for the next one, or nobody would.
        else await this.pull!(controller);
      } catch (error) {
        // What comes out at the other end of a stream is not everywhere the error that went in.
        if (error instanceof Refusal) refusal = error;
        controller.error(error);
      }
    },
  });
  const lines = readLines(plain.pipeThrough(new DecompressionStream('gzip')));
  try {
    yield* readPieces(lines, () => bytes, signal, most);
  } catch (error) {
    if (refusal) throw refusal;
    // Sealed with this password, but not by Vitrine.
    if (error instanceof TypeError) throw new Refusal('damaged');
    throw error;
  } finally {
    await lines.return(undefined).catch(() => {});
  }
}

async function* readPieces(
  lines: AsyncGenerator<string>,
  tellBytes: () => number,
  signal: AbortSignal | undefined,
  most: number,
): AsyncGenerator<Piece> {
  const first = await lines.next();
  const head = readHead(first.done ? '' : first.value);
  yield { head };
  const counts = Object.fromEntries(storeNames.map((name) => [name, 0])) as RowCounts;
  let rows: Row[] = [];
  let [length, held, hasChoices, hasEnded] = [0, 0, false, false];
  for await (const line of lines) {
    length += line.length;
    if (length > most) throw new Refusal('damaged');
    const read = hasEnded ? null : readLine(line);
    if (read === null) throw new Refusal('damaged');
    if (read === 'end') hasEnded = true;
    else if ('choices' in read) {
      if (hasChoices) throw new Refusal('damaged');
      hasChoices = true;
      yield read;
    } else {
      counts[read.store]++;
      held += line.length;
      if (rows.push(read) < batchSize && held < batchLength) continue;
      if (signal?.aborted) throw new Refusal('stopped');
      yield { rows, bytes: tellBytes() };
      rows = [];
      held = 0;
    }
  }
  if (!hasEnded || storeNames.some((name) => counts[name] !== head.rows[name])) throw new Refusal('damaged');
  if (signal?.aborted) throw new Refusal('stopped');
  yield { rows, bytes: tellBytes() };
}

function readHead(line: string): HeadLine {
  const found = parseJson(line);
  const layout = (found as { layout?: unknown } | undefined)?.layout;
  if (typeof layout === 'number' && layout > databaseVersion) throw new Refusal('newer');
  const parsed = z.safeParse(headLineSchema, found);
  if (!parsed.success) throw new Refusal('damaged');
  return parsed.data;
}

async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      rest += decoder.decode(next.value, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop()!;
      if (rest.length > maxLine) throw new Refusal('damaged');
      yield* lines;
    }
    if (rest !== '') throw new Refusal('damaged');
  } finally {
    await reader.cancel().catch(() => {});
  }
}
