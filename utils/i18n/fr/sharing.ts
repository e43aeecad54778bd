export { words } from '../en/sharing';
