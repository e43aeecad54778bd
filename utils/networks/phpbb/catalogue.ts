import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'phpbb',
  links: {
    privacy: {
      url: 'https://{instance}/ucp.php?i=ucp_prefs&mode=personal',
      source: 'github:phpbb/phpbb phpBB/includes/ucp/ucp_prefs.php',
      date: '2026-04',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
