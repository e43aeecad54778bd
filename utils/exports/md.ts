import { defineExport } from './define';

/** Not written yet. */
export default defineExport({
  id: 'md',
  stem: 'vitrine-report',
  extension: 'md',
  mime: 'text/markdown',
  render: () => '',
});
