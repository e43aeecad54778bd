export { words } from '../en/notice';
