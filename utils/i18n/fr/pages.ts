export { words } from '../en/pages';
