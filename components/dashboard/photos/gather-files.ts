/** More than this at once is no choice of photos, but a whole disk. */
export const mostFiles = 5000;

/** Files of what was dropped, folders and what is in them included. Has to be called in the event itself, which forgets them after. */
export async function gatherFiles(data: DataTransfer): Promise<File[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = items.map((item, at) => (entries[at]?.isDirectory ? null : item.getAsFile()));
  const files = plain.filter((file) => file !== null);
  for (const entry of entries) {
    if (entry?.isDirectory) await walkFolder(entry as FileSystemDirectoryEntry, files);
  }
  return files;
}

async function walkFolder(folder: FileSystemDirectoryEntry, files: File[]): Promise<void> {
  const reader = folder.createReader();
  while (files.length <= mostFiles) {
    // A hundred at a time, until there are none.
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return;
    for (const entry of some) {
      if (entry.isDirectory) await walkFolder(entry as FileSystemDirectoryEntry, files);
      else if (!entry.name.startsWith('.')) {
        const file = await new Promise<File | null>((done) =>
          (entry as FileSystemFileEntry).file(done, () => done(null)),
        );
        if (file) files.push(file);
      }
    }
  }
}

/** Whether a drag or a paste brings files. */
export const hasFiles = (data: DataTransfer | null): data is DataTransfer =>
  data?.types.includes('Files') === true;
