import { walkGif } from '../containers/gif';
import type { ByteSource } from '../define';
import type { Piece, Plan } from './pieces';

/** Pictures, what controls them, and blocks of programs that decide how it moves and looks: loops and the colour profile. */
const kept = new Set([
  'header',
  'image',
  'control',
  'trailer',
  'app:NETSCAPE2.0',
  'app:ANIMEXTS1.0',
  'app:ICCRGBG1012',
]);

/** What is kept of a GIF: pictures with their control blocks, loops, colours. */
export async function planGif(source: ByteSource): Promise<Plan> {
  const pieces: Piece[] = [];
  let hasPicture = false;
  let control: Piece | null = null;
  for await (const { type, start, end } of walkGif(source)) {
    // Some programs leave out the last byte.
    if (type === 'broken' && (start < source.size || !hasPicture)) return 'damaged';
    const whole = { start, end };
    if (kept.has(type)) pieces.push(whole);
    // A text to be drawn takes its control block with it, which would fall to the next picture.
    else if (type === 'text' && control) pieces.splice(pieces.indexOf(control), 1);
    hasPicture ||= type === 'image';
    if (type === 'control') control = whole;
    else if (type === 'image' || type === 'text') control = null;
  }
  return hasPicture ? pieces : 'damaged';
}
