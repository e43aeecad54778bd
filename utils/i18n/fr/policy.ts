export { words } from '../en/policy';
