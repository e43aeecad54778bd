import { type DetectContext, defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { readChunks } from '../phone/groups';
import { openJudge } from '../phone/judge';

/** No draft has more runs of digits: 50,000 characters of nothing but phone numbers have fewer. */
const mostChunks = 7000;

/** Phone numbers: of any country in international form, national ones by the regions, others where words name them. */
export default defineDetector({
  kind: 'phone',
  hint: hints.digits,
  find(text: string, { regions }: DetectContext): Span[] {
    const spans: Span[] = [];
    const judge = openJudge(text, regions);
    let count = 0;
    for (const chunk of readChunks(text)) {
      count += 1;
      if (count > mostChunks) break;
      for (const found of judge(chunk)) spans.push({ kind: 'phone', ...found });
    }
    return spans;
  },
});
