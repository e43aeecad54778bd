/** Not drawn yet. */
export function BackupPanel() {
  return null;
}
