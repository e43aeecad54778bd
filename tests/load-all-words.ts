import { loadPageWords } from '../utils/i18n/load-page-words';
import { locales } from '../utils/model/settings';

// Pages load their language before they draw; tests draw at once.
await Promise.all(locales.map(loadPageWords));
