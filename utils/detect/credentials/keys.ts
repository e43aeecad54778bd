/** A service's key, known by its shape. */
interface KeyShape {
  form: string;
  /** With flags `g`; begins with characters that are rare in prose. */
  shape: RegExp;
}

/** Where each shape is told: the services' own pages on their keys' formats. */
export const keyShapes: readonly KeyShape[] = [
  { form: 'aws-key', shape: /(?<![A-Za-z\d])(?:AKIA|ASIA)[A-Z\d]{16}(?![A-Za-z\d])/g },
  { form: 'github-token', shape: /(?<![A-Za-z\d])(?:gh[pousr]_[A-Za-z\d]{36,251}|github_pat_\w{22,255})/g },
  { form: 'gitlab-token', shape: /(?<![A-Za-z\d])gl(?:pat|dt|rt|soat|ptt|cbt)-[\w-]{20,255}/g },
  {
    form: 'slack-token',
    shape: /(?<![A-Za-z\d])xox[abeoprs]-[\w-]{10,255}|(?<![A-Za-z\d])xapp-\d-[\w-]{10,255}/g,
  },
  {
    form: 'webhook',
    shape:
      /(?<=https:\/\/)(?:hooks\.slack\.com\/(?:services|workflows)\/[\w/]{20,120}|(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80})/g,
  },
  {
    form: 'stripe-key',
    shape: /(?<![A-Za-z\d])(?:[sr]k_(?:live|test)_[A-Za-z\d]{10,247}|whsec_[A-Za-z\d+/]{24,64})/g,
  },
  {
    form: 'google-key',
    shape: /(?<![A-Za-z\d])(?:AIza[\w-]{35}(?![\w-])|GOCSPX-[\w-]{28}|ya29\.[\w-]{20,255})/g,
  },
  {
    form: 'openai-key',
    shape:
      /(?<![A-Za-z\d])sk-(?:(?:proj|svcacct|admin|or-v1|ant-[a-z]+\d\d)-[\w-]{20,255}|[A-Za-z\d]{32,64}(?![\w-]))/g,
  },
  { form: 'huggingface-token', shape: /(?<![A-Za-z\d])hf_[A-Za-z\d]{30,40}(?![A-Za-z\d])/g },
  { form: 'npm-token', shape: /(?<![A-Za-z\d])npm_[A-Za-z\d]{36}(?![A-Za-z\d])/g },
  { form: 'pypi-token', shape: /(?<![A-Za-z\d])pypi-[\w-]{50,255}/g },
  { form: 'sendgrid-key', shape: /(?<![A-Za-z\d])SG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { form: 'digitalocean-token', shape: /(?<![A-Za-z\d])do[opr]_v1_[a-f\d]{64}/g },
  { form: 'shopify-token', shape: /(?<![A-Za-z\d])shp(?:at|ca|pa|ss)_[a-fA-F\d]{32}/g },
  { form: 'telegram-token', shape: /(?<![A-Za-z\d:])\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { form: 'jwt', shape: /(?<![\w-])eyJ[\w-]{8,2000}\.eyJ[\w-]{4,4000}\.[\w-]{16,1000}/g },
];

/** What they begin with, at the start of a word: without one of these none is tried. */
export const keyCue =
  /AKIA|ASIA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|soat|ptt|cbt)-|xox[abeoprs]-|xapp-|hooks\.slack|api\/webhooks|[sr]k_(?:live|test)|whsec_|AIza|GOCSPX|ya29\.|sk-|hf_|npm_|pypi-|SG\.|do[opr]_v1_|shp(?:at|ca|pa|ss)_|eyJ/y;
/** How these begin, see `makeWordScan`. */
export const keyStems =
  'akia|asia|ghp |gho |ghu |ghs |ghr |github |glpat |gldt |glrt |glsoat |glptt |glcbt |xox|xapp |hooks sl|api webh|rk live|rk test|whsec|aiza|gocspx|ya  |sk |hf |npm |pypi |sg |doo v|dop v|dor v|shp|eyj'.split(
    '|',
  );
