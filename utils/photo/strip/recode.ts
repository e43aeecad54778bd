import type { Stripped } from '../define';

const quality = 0.95;

/** Decodes and encodes again what the browser can show but nobody can clean in place; which way is up is drawn into it. */
export async function recodePicture(file: Blob): Promise<Stripped> {
  const cannot: Stripped = { outcome: 'cannot', reason: 'format' };
  if (typeof createImageBitmap !== 'function' || typeof OffscreenCanvas !== 'function') return cannot;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return cannot;
  try {
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    if (!pen) return cannot;
    pen.drawImage(picture, 0, 0);
    const copy = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return copy.size > 0 ? { outcome: 'clean', copy, pixels: 'recoded' } : cannot;
  } catch {
    return cannot;
  } finally {
    picture.close();
  }
}
