import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'slack',
  settings: {},
  pages: {
    account: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    email_display: 'set by the owners of the workspace, not by the person',
    leave: 'not a setting: only an administrator of the workspace can delete the account',
  },
  notes: [
    'The owner of a workspace can export what is written in it: treat it as readable by the employer.',
    'Deactivating the account stands on the account page, too.',
    'What members can choose for themselves could not be confirmed in public sources.',
  ],
});
