import { type Found, type Reading, spend } from '../found';
import { makePlace } from '../place';
import { isBlank, readDate, tidyText } from '../text';

/** What Sony's cameras write into films as XML (`NonRealTimeMeta`): the device with its serial number, the date, the place. */
export function readCameraXml(xml: string, reading: Reading): void {
  if (!xml.includes('<NonRealTimeMeta') || !spend(reading, xml.length)) return;
  const found: Found = { origin: 'file' };
  const say = (form: RegExp) => tidyText(form.exec(xml)?.[1] ?? '');
  const make = say(/<Device [^>]{0,400}\bmanufacturer="([^"]{1,100})"/);
  const model = say(/<Device [^>]{0,400}\bmodelName="([^"]{1,100})"/);
  const serial = say(/<Device [^>]{0,400}\bserialNo="([^"]{1,100})"/);
  const at = readDate(say(/<CreationDate value="([^"]{1,40})"/) ?? '');
  if (make) found.make = make;
  if (model) found.model = model;
  // All bits set: the camera does not tell.
  if (serial && !isBlank(serial) && serial !== '4294967295') found.serials = [serial];
  if (at) found.taken = [{ at, original: true }];
  const item = (name: string) => say(new RegExp(`<Item name="${name}" value="([^"]{1,40})"`));
  const latitude = readAngle(item('Latitude'), item('LatitudeRef'), 'NS');
  const longitude = readAngle(item('Longitude'), item('LongitudeRef'), 'EW');
  const gps = item('Status') === 'V' ? null : makePlace(latitude, longitude, null);
  if (gps) found.gps = gps;
  reading.found.push(found);
}

/** `35:37:12.5` and its letter; not a number where one is absent. */
function readAngle(text: string | null, letter: string | null, letters: string): number {
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = (text ?? 'none').split(':').map(Number);
  if (letter?.length !== 1 || !letters.includes(letter)) return Number.NaN;
  const angle = degrees + minutes / 60 + seconds / 3600;
  return letter === letters[1] ? -angle : angle;
}
