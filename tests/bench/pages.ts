/** The scripted pages of `npm run bench`. All made up here; nothing of a real page. */

/** Thousands of posts that stream in, some twenty nodes each, as on a feed that is scrolled; sets `window.done`. */
export function feedPage(posts = 3_000): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Feed</title></head>
<body><div role="banner"><a href="/me" aria-label="Your profile">You</a></div><div role="main"><div role="feed" id="feed"></div></div>
<script>
const feed = document.getElementById('feed');
const words = 'garden tulip walk morning train bread museum window letter river'.split(' ');
let made = 0;
function makePost(index) {
  const post = document.createElement('div');
  post.setAttribute('role', 'article');
  const text = Array.from({ length: 30 }, (_, word) => words[(index * 7 + word * 3) % words.length]).join(' ');
  post.innerHTML = '<div><div><h3><a href="/person.' + index + '"><strong>Person ' + index + '</strong></a></h3>'
    + '<span><a href="/posts/' + index + '"><time>' + index + ' min</time></a></span></div></div>'
    + '<div dir="auto"><p>' + text + '</p></div><div><div><span>' + index + ' likes</span><span>3 comments</span></div></div>'
    + '<div role="group"><button>Like</button><button>Comment</button><button>Share</button></div>';
  return post;
}
const timer = setInterval(() => {
  for (let count = 0; count < 30 && made < ${posts}; count++) feed.append(makePost(made++));
  if (made < ${posts}) return;
  clearInterval(timer);
  window.done = true;
}, 16);
</script></body></html>`;
}

/** A page that belongs to no network. */
export function plainPage(): string {
  const rows = Array.from(
    { length: 400 },
    (_, row) => `<p>Paragraph ${row} of a page about the weather.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Weather</title></head><body>${rows.join('')}
<script>
let sum = 0;
for (let step = 0; step < 3e6; step++) sum = (sum + step * 31) % 65521;
document.body.dataset.sum = sum;
window.done = true;
</script></body></html>`;
}

const card = `<article class="h-card"><h1 class="p-name">Jo Example</h1><p class="p-note">Writes long pages.</p>
<a class="u-email" href="mailto:jo@example.com">jo@example.com</a> <span class="p-tel">+1 202-555-0142</span></article>`;

/** A personal page of at least so many bytes of text and markup. */
export function longPage(bytes = 1_000_000): string {
  const paragraph = `<p>${'A long sentence about gardens, trains and bread. '.repeat(8)}<a href="/a">more</a></p>\n`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jo Example</title></head><body>${card}${paragraph.repeat(
    Math.ceil(bytes / paragraph.length),
  )}</body></html>`;
}

/** A personal page of at least so many elements. */
export function crowdedPage(nodes = 200_000): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jo Example</title></head><body>${card}${'<div><span>a</span><a href="/b">b</a><i></i></div>'.repeat(
    Math.ceil(nodes / 4),
  )}</body></html>`;
}
