import { showAddress, webLink } from './web-link';

/** The address of a page as a link where it is one, else as plain text. */
export function AddressLink({ url }: { url: string }) {
  const link = webLink(url);
  const text = <bdi>{showAddress(url)}</bdi>;
  return link ? (
    <a href={link} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  );
}
