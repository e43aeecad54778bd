import { defineExport } from './define';

/** Not written yet. */
export default defineExport({
  id: 'csv',
  stem: 'vitrine-report',
  extension: 'csv',
  mime: 'text/csv',
  render: () => '',
});
