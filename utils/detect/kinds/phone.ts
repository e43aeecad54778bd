import { type DetectContext, defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { readChunks } from '../phone/groups';
import { openJudge } from '../phone/judge';

/** Phone numbers: of any country in international form, national ones by the regions, others where words name them. */
export default defineDetector({
  kind: 'phone',
  hint: hints.digits,
  find(text: string, { regions }: DetectContext): Span[] {
    const spans: Span[] = [];
    const judge = openJudge(text, regions);
    for (const chunk of readChunks(text)) {
      for (const found of judge(chunk)) spans.push({ kind: 'phone', ...found });
    }
    return spans;
  },
});
