import { usePageWords } from './page-words';
import { showAddress } from './web-link';

/** To whoever is there to be asked, and who that is; nothing where the address is of another kind. */
export function HelpLink({ address }: { address: string }) {
  const t = usePageWords();
  if (!URL.canParse(address)) return null;
  const { protocol, pathname } = new URL(address);
  if (protocol === 'mailto:')
    return <a href={address}>{t('managed.helpAt', { where: decodeName(pathname) })}</a>;
  if (protocol !== 'https:') return null;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {t('managed.helpAt', { where: showAddress(address) })}
    </a>
  );
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
