import { browser } from '../browser';
import type { GuideState } from '../messages/protocol';
import { send } from '../messages/send';
import { claimHost, findElement, listenAsGuide } from './guide-link';
import { makeOutline, type Outline } from './outline';
import { makeStrip, type Press, type Strip } from './strip';

const mark = '__vitrineStrip';

/** Draws the strip in a tab that the person opened by *Show me*; a second start in the same document changes nothing. */
export function startGuide(): void {
  if (browser.extension?.inIncognitoContext) return;
  const world = globalThis as { [mark]?: true };
  if (world[mark]) return;
  world[mark] = true;
  let shown: { strip: Strip; outline: Outline } | null = null;

  const update = (state: GuideState | null, element: Element | null) => {
    if (!state) {
      shown?.outline.stop();
      shown?.strip.remove();
      shown = null;
      return;
    }
    if (!shown) {
      const strip = makeStrip((press) => void answer(press));
      claimHost(strip.root.host);
      shown = { strip, outline: makeOutline(strip.root) };
    }
    const target = state.stage === 'found' || state.stage === 'done' ? element : null;
    shown.strip.draw(state);
    shown.outline.follow(target);
    shown.strip.avoid(target ? target.getBoundingClientRect() : null);
  };
  const answer = async (press: Press) => {
    // Closing works also where the background is gone.
    if (press === 'close') update(null, null);
    const told = await send({ type: 'guide', press });
    if (told && press !== 'close') update(told.guide, findElement(told.guide?.ref ?? null));
  };
  listenAsGuide({ update });
}
