export { words } from '../en/companies';
