import { defineExport } from './define';
import { writeSealed } from './text/write-json';

/** The report itself, keys in alphabetical order, so that two reports can be compared line by line. */
export default defineExport({
  id: 'json',
  stem: 'vitrine-report',
  extension: 'json',
  mime: 'application/json',
  write: writeSealed,
});
