/** Not drawn yet. */
export function ComparePanel() {
  return null;
}
