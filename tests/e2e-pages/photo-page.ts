/** One event with files, as a page's own script saw it. */
export interface Heard {
  where: string;
  type: string;
  trusted: boolean;
  at: [number, number];
  text: string;
  files: { name: string; type: string /** Base64. */; bytes: string }[];
}

/**
 * A page to give photos to as networks have them: hidden and plain fields, in open and closed shadow roots, a place to drop them and an
 * editor to paste them into. Its own script notes what it gets, in `heard`.
 */
export const photoPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>New post</title>
<style>
  body { font: 16px/1.4 sans-serif; margin: 24px; }
  #zone, #editor { width: 400px; height: 90px; border: 2px dashed #999; margin: 12px 0; }
  #hidden { display: none; }
</style>
<h1>New post</h1>
<form id="form"><input type="file" id="plain" multiple aria-label="Photos"> <button id="send">Send</button></form>
<p><button id="button">Add a photo</button> <input type="file" id="hidden"></p>
<p><photo-field id="open"></photo-field> <photo-field id="closed"></photo-field></p>
<div id="zone">Drop photos here</div>
<div id="editor" contenteditable="true"></div>
<script>
  var heard = [];
  const read = async (file) => ({
    name: file.name,
    type: file.type,
    bytes: await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.split(',')[1] ?? '');
      reader.readAsDataURL(file);
    }),
  });
  const note = (where, event, files, text = '') => {
    const row = { where, type: event.type, trusted: event.isTrusted, at: [event.clientX ?? 0, event.clientY ?? 0], text, files: null };
    heard.push(row);
    Promise.all([...files].map(read)).then((all) => { row.files = all; });
  };
  const watch = (input, where) => {
    for (const type of ['input', 'change']) input.addEventListener(type, (event) => note(where, event, input.files));
  };
  customElements.define('photo-field', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: this.id });
      const input = root.appendChild(document.createElement('input'));
      input.type = 'file';
      watch(input, this.id);
      this.inner = input;
    }
  });
  watch(plain, 'plain');
  watch(hidden, 'hidden');
  var sent = [];
  form.onsubmit = (event) => {
    event.preventDefault();
    sent.push([...plain.files].map(({ name }) => name));
  };
  button.onclick = () => hidden.click();
  zone.ondragover = (event) => event.preventDefault();
  zone.ondrop = (event) => {
    event.preventDefault();
    note('zone', event, event.dataTransfer.files, event.dataTransfer.getData('text/plain'));
  };
  editor.onpaste = (event) => {
    event.preventDefault();
    note('editor', event, event.clipboardData.files, event.clipboardData.getData('text/plain'));
  };
</script>`;
