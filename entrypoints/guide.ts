import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../utils/observe/guide';

// Only in tabs that the person opened by *Show me*.
export default defineUnlistedScript(() => startGuide());
