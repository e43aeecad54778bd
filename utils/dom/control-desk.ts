import { findDialog } from './control-dialog';
import { createRows, type Rows } from './control-rows';
import { holds, type Scene } from './control-scene';
import { createSight, type Sight } from './control-sight';
import { createTexts, type Texts } from './control-text';
import type { Units } from './control-units';

/** What the finder has at hand during one reading. */
export interface Desk {
  scene: Scene;
  sight: Sight;
  texts: Texts;
  rows: Rows;
  twinsOf(member: Element): readonly Element[];
  /** Out of reach behind an open dialog. */
  isBehind(element: Element): boolean;
}

export function openDesk(scene: Scene, units: Units): Desk {
  const texts = textsOf(scene);
  const rows = createRows(scene, texts, units.list);
  const sight = sightOf(scene);
  const dialog = findDialog(scene, sight);
  const isBehind = (element: Element) => dialog !== null && !holds(dialog, element);
  return { scene, sight, texts, rows, twinsOf: units.twinsOf, isBehind };
}

/** One of each per reading, so that nothing is worked out twice. */
export function textsOf(scene: Scene): Texts {
  return scene.view.once('control-texts', () => createTexts(scene));
}

export function sightOf(scene: Scene): Sight {
  return scene.view.once('control-sight', () => createSight(scene));
}
