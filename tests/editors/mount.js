import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { basicSetup, EditorView as CodeView } from 'codemirror';
import { Editor as DraftEditor, EditorState as DraftState, RichUtils } from 'draft-js';
import { $getRoot, createEditor as createLexical } from 'lexical';
import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState as ProseState } from 'prosemirror-state';
import { EditorView as ProseView } from 'prosemirror-view';
import Quill from 'quill';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor as createSlate, Node as SlateNode } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

// Plain script of pages under test: the editors are loaded as their makers ship them, most without types.

/** Each puts an editor into an element; its value tells the draft as the editor itself has it. */
const editors = {
  textarea(at) {
    const area = at.appendChild(document.createElement('textarea'));
    return () => area.value;
  },
  shadow(at) {
    const area = at
      .attachShadow({ mode: 'open' })
      .appendChild(document.createElement('div'))
      .appendChild(document.createElement('textarea'));
    return () => area.value;
  },
  closed(at) {
    const area = at.attachShadow({ mode: 'closed' }).appendChild(document.createElement('textarea'));
    return () => area.value;
  },
  frame(at) {
    const frame = at.appendChild(document.createElement('iframe'));
    frame.srcdoc = '<textarea></textarea>';
    return () => frame.contentDocument.querySelector('textarea')?.value ?? '';
  },
  contenteditable(at) {
    const box = at.appendChild(document.createElement('div'));
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks are what it is asked for.
    return () => box.innerText.replace(/\n$/, '');
  },
  lexical(at) {
    const box = at.appendChild(document.createElement('div'));
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    const editor = createLexical({
      onError(error) {
        throw error;
      },
    });
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.setRootElement(box);
    return () => editor.read(() => $getRoot().getTextContent());
  },
  prosemirror(at) {
    const state = ProseState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) });
    const view = new ProseView(at, { state });
    return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
  },
  quill(at) {
    const quill = new Quill(at.appendChild(document.createElement('div')), { modules: { toolbar: false } });
    return () => quill.getText().replace(/\n$/, '');
  },
  slate(at) {
    const editor = withHistory(withReact(createSlate()));
    const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
    createRoot(at).render(
      createElement(Slate, { editor, initialValue }, createElement(Editable, { role: 'textbox' })),
    );
    return () => editor.children.map((node) => SlateNode.string(node)).join('\n');
  },
  draft(at) {
    let now = DraftState.createEmpty();
    function Box() {
      const [editorState, setState] = useState(now);
      const onChange = (next) => {
        now = next;
        setState(next);
      };
      const handleKeyCommand = (command, state) => {
        const next = RichUtils.handleKeyCommand(state, command);
        if (next) onChange(next);
        return next ? 'handled' : 'not-handled';
      };
      return createElement(DraftEditor, { editorState, onChange, handleKeyCommand });
    }
    createRoot(at).render(createElement(Box));
    return () => now.getCurrentContent().getPlainText('\n');
  },
  codemirror(at) {
    const view = new CodeView({ parent: at, extensions: [basicSetup] });
    return () => view.state.doc.toString();
  },
};

globalThis.mountEditor = (name, at) => {
  globalThis.readDraft = editors[name](at);
};
globalThis.editorNames = Object.keys(editors);
