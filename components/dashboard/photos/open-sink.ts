import { saveBlob } from '../../save-file';
import type { ZipSink } from './zip-copies';

interface SaveHandle {
  createWritable(): Promise<{
    write(piece: Uint8Array): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  remove?(): Promise<void>;
}

type SavePicker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<SaveHandle>;

/** A part of this size is handed to the browser, which may keep it on the disk. */
const partSize = 16 * 1024 * 1024;

/**
 * Where the ZIP goes: straight into a file that the person picks where the browser can do that, else into parts that are saved once whole.
 * Null when they picked none. To be called in the press itself.
 */
export async function openSink(filename: string): Promise<ZipSink | null> {
  const pick = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!pick) return gatherParts(filename);
  try {
    const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];
    const handle = await pick({ suggestedName: filename, types });
    const file = await handle.createWritable();
    return {
      write: (piece) => file.write(piece),
      end: async (keep) => {
        if (keep) return file.close();
        await file.abort();
        // The picker made an empty file of that name.
        await handle.remove?.();
      },
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return gatherParts(filename);
  }
}

/** For browsers without a picker: in parts, so that it is never in one piece in memory. */
export function gatherParts(filename: string): ZipSink {
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const close = () => {
    parts.push(new Blob(pieces));
    pieces = [];
    size = 0;
  };
  return {
    write: async (piece) => {
      pieces.push(piece as Uint8Array<ArrayBuffer>);
      size += piece.byteLength;
      if (size >= partSize) close();
    },
    end: async (keep) => {
      close();
      if (keep) saveBlob(filename, new Blob(parts, { type: 'application/zip' }));
    },
  };
}
