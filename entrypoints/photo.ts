import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPhotoCode } from '../utils/photo/offer';

// Only in a frame in which a photo was chosen, dropped or pasted.
export default defineUnlistedScript(() => offerPhotoCode());
