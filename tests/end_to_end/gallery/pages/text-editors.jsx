import { basicSetup } from 'codemirror';
import { EditorView } from '@codemirror/view';
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView as ProseView } from 'prosemirror-view';

// Policies name fields by their ids.
const kept = (id, label) => ({ id, 'aria-label': label });

const quill = new window.Quill('#quill', { theme: 'snow' });
for (const [name, value] of Object.entries(kept('kept', 'Text'))) quill.root.setAttribute(name, value);

const text = document.createElement('div');
text.innerHTML = '<p>Order paper.</p>';
new ProseView(document.getElementById('prose'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(text),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) }), keymap(baseKeymap)],
  }),
  attributes: kept('kept-first', 'Note'),
});

function codeEditor(parent, doc, attributes) {
  const extensions = [basicSetup, EditorView.contentAttributes.of(attributes)];
  return new EditorView({ doc, extensions, parent: document.getElementById(parent) });
}
codeEditor('code', 'order', kept('kept-second', 'List'));
