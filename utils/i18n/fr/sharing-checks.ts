export { words } from '../en/sharing-checks';
