export { words } from '../en/drafts';
