import { listLabels } from './accessible-name';
import type { Desk } from './control-desk';
import type { Scene } from './control-scene';
import type { Sight } from './control-sight';
import { findBox } from './control-state';
import type { Unit } from './control-units';

/** Can somebody see and reach a control now? A field that is hidden counts by what is drawn in its place. */
export function isUnitShown(unit: Unit, desk: Desk): boolean {
  if (desk.isBehind(unit.members[0]!)) return false;
  const box = findBox(unit, desk);
  if (box && desk.sight.isShown(box)) return true;
  return unit.members.some((member) =>
    [member, ...desk.twinsOf(member)].some((one) => desk.sight.isShown(one) || isDrawn(one, unit, desk)),
  );
}

/** What is drawn for a hidden field: its label, the box around it, or what stands directly beside it. */
function isDrawn(element: Element, unit: Unit, { scene, sight, rows }: Desk): boolean {
  if (element.localName !== 'input' && element.localName !== 'select') return isBare(element, sight, scene);
  if (listLabels(element, scene).some((label) => sight.isShown(label))) return true;
  const around = scene.parentOf(element);
  if (!around || !sight.hasLayout) return false;
  const isSmall = (one: Element) => {
    const { width, height } = sight.boxOf(one);
    return height <= 80 && width <= 160;
  };
  if (rows.isAlone(around, unit) && sight.isShown(around) && isSmall(around)) return true;
  const beside = [element.nextElementSibling, element.previousElementSibling];
  return beside.some((one) => one !== null && !one.textContent?.trim() && isSmall(one) && sight.isShown(one));
}

/** An empty switch that no style has given a size stands where it is all the same, for who hears it. */
function isBare(element: Element, sight: Sight, scene: Scene): boolean {
  if (!sight.hasLayout || !element.hasAttribute('role') || element.textContent!.trim()) return false;
  let at: Element | null = element;
  for (let left = 4; at && left > 0; left--, at = scene.parentOf(at)) {
    const { width, height } = sight.boxOf(at);
    if (width > 1 && height > 1) return at !== element && sight.isShown(at);
    const { display, visibility, opacity, overflow, position } = getComputedStyle(at);
    if (display === 'none' || visibility !== 'visible' || opacity === '0') return false;
    if (overflow !== 'visible' || position !== 'static') return false;
  }
  return false;
}
