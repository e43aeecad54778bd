import { useRef, useState } from 'preact/hooks';

/** A longer page would keep the dashboard waiting while it is laid out. */
const maxPage = 1_500_000;

/**
 * Shows a report in a frame that runs nothing. The frame inherits the dashboard's policy, which allows no style inside a page, so the
 * report's own style is taken out of it and handed to the document as a sheet.
 */
export function useReportFrame(text: string) {
  const ref = useRef<HTMLIFrameElement>(null);
  const [whole, setWhole] = useState<string | null>(null);
  const isPrinting = useRef(false);
  const isCut = text.length > maxPage && whole !== text;
  const shown = isCut ? text.slice(0, text.lastIndexOf('\n', maxPage)) : text;
  const [element, style = ''] = /<style>([^<]*)<\/style>/.exec(shown) ?? ['', ''];
  const print = () => {
    if (!isCut) return ref.current?.contentWindow?.print();
    isPrinting.current = true;
    setWhole(text);
  };
  const dress = () => {
    const frame = ref.current?.contentWindow as (Window & typeof globalThis) | null | undefined;
    const own = ref.current?.contentDocument;
    if (!frame || !own) return;
    const sheet = new frame.CSSStyleSheet();
    sheet.replaceSync(style);
    own.adoptedStyleSheets = [sheet];
    own.addEventListener('click', stayHere);
    if (isPrinting.current) frame.print();
    isPrinting.current = false;
  };
  return {
    isCut,
    print,
    props: {
      ref,
      srcdoc: shown.replace(element, ''),
      sandbox: 'allow-same-origin allow-modals',
      onLoad: dress,
    },
  };
}

/** A link of the report leads out of what is previewed: it works in the saved file. */
function stayHere(event: Event): void {
  const anchor = (event.target as Element | null)?.closest?.('a');
  if (!anchor) return;
  event.preventDefault();
  const to = anchor.getAttribute('href') ?? '';
  if (to.startsWith('#')) anchor.ownerDocument.getElementById(to.slice(1))?.scrollIntoView();
}
