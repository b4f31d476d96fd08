import '../../src/define.ts';

/** A scene returns the element to look at; the page puts it on the stage. */
type Scene = () => HTMLElement;

const scenes = import.meta.glob<Scene>('./*.scene.ts', { import: 'scene' });
const nameOf = (path: string): string => path.replace(/^\.\/|\.scene\.ts$/g, '');

const list = document.querySelector('nav');
const stage = document.querySelector('main');
const asked = new URLSearchParams(location.search).get('scene');

for (const path of Object.keys(scenes)) {
  const link = document.createElement('a');
  link.href = `?scene=${nameOf(path)}`;
  link.textContent = nameOf(path).replaceAll('-', ' ');
  if (nameOf(path) === asked) link.setAttribute('aria-current', 'page');
  list?.append(link);
}

const load = scenes[`./${asked ?? ''}.scene.ts`];
if (load === undefined) {
  const note = document.createElement('p');
  note.textContent = asked === null ? 'Choose a scene.' : `There is no scene “${asked}”.`;
  stage?.append(note);
} else {
  stage?.append((await load())());
}
