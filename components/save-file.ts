/** Saves a text as a file on this device; nothing is sent anywhere. */
export function saveFile(file: { filename: string; mime: string; text: string }): void {
  saveBlob(file.filename, new Blob([file.text], { type: file.mime }));
}

/** Saves bytes as a file on this device. */
export function saveBlob(filename: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = filename;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The download has to begin before the address is let go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
