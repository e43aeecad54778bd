import { createRows, type Rows } from './control-rows';
import type { Scene } from './control-scene';
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
}

export function openDesk(scene: Scene, units: Units): Desk {
  const texts = textsOf(scene);
  const rows = createRows(scene, texts, units.list);
  return { scene, sight: sightOf(scene), texts, rows, twinsOf: units.twinsOf };
}

/** One of each per reading, so that nothing is worked out twice. */
export function textsOf(scene: Scene): Texts {
  return scene.view.once('control-texts', () => createTexts(scene));
}

export function sightOf(scene: Scene): Sight {
  return scene.view.once('control-sight', () => createSight(scene));
}
