/** Where networks keep their own drawings, never what a person uploaded. */
const drawings = /^(?:abs\.twimg\.com|static\.licdn\.com|static\.cdninstagram\.com)$/i;

/** Words by which addresses of stand-ins call themselves, alone between marks: `default_profile.png`, `avatars/original/missing.png`. */
const words =
  /(?:^|[/_.-])(?:(?:avatar_?)?defaults?|placeholder|blank|anonymous|missing|silhouette|letter_avatar(?:_proxy)?|identicon|no[-_]?(?:photo|avatar|image|pic(?:ture)?))(?=[/_.\d-]|$)|\/avatar\/0{32}|\/embed\/avatars\/\d+\.|\/rsrc\.php\//i;

/** Whether a picture's address says that it stands in for a missing one, which all who have none share. False where it does not say. */
export function isStandIn(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { host, pathname } = new URL(address);
  return drawings.test(host) || words.test(pathname);
}
