'use strict';
// Suggests topics and areas while one types, after the W3C pattern of a combobox with a list. Without it the fields are plain ones, and the server
// finds out what a word means. A question that fails leaves no trace: suggestions help, nobody waits for them.

const QUESTION = `query Suggest($text: String!, $kind: Kind!) {
  lookUp(text: $text, kind: $kind) { candidates { ...thing } suggestions { ...thing } }
}
fragment thing on Candidate { id name word describedAs }`;

const LEAST = 2;
const MOST = 8;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

// An id or a code is no word to read: the name takes its place.
function spoken(thing) {
  return thing.id.endsWith(`:${thing.word}`) ? { ...thing, word: thing.name } : thing;
}

// The word, with the part that was typed in bold.
function word(thing, typed) {
  const start = ` ${thing.word}`.toLowerCase().indexOf(` ${typed.toLowerCase()}`);
  return (start < 0) ? [thing.word] : [thing.word.slice(0, start), element('b', {}, thing.word.slice(start, start + typed.length)),
    thing.word.slice(start + typed.length)];
}

// What a chosen thing writes into the field: its word, unless the word means more than one.
function answer(thing, things) {
  const alike = (one, key) => things.filter((other) => other[key].toLowerCase() === one[key].toLowerCase()).length;
  if (alike(thing, 'word') === 1) {
    return thing.word;
  }
  return (alike(thing, 'name') === 1) ? thing.name : thing.id.replace(/^\w+:/, '');
}

function suggest(input) {
  const id = `${input.id}-suggestions`;
  const label = input.labels[0].textContent.trim();
  const list = element('ul', { class: 'fg-list', id, role: 'listbox', 'aria-label': label, hidden: '' });
  const news = element('div', { class: 'govuk-visually-hidden', role: 'status' });
  let things = [];
  let marked = -1;
  let asked = 0;
  let pause;
  let silence;

  function close() {
    asked++;
    clearTimeout(pause);
    clearTimeout(silence);
    news.textContent = '';
    list.hidden = true;
    list.replaceChildren();
    things = [];
    marked = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function mark(index) {
    list.children[marked]?.setAttribute('aria-selected', 'false');
    marked = (index + things.length) % things.length;
    const option = list.children[marked];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function take(index) {
    input.value = answer(things[index], things);
    close();
  }

  function option(thing, index, typed) {
    const under = (thing.word.toLowerCase() === thing.name.toLowerCase()) ? thing.describedAs
      : [thing.name, (input.dataset.suggest === 'AREA') ? thing.describedAs : ''].filter(Boolean).join(', ');
    const made = element('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false' }, ...word(thing, typed));
    if (under) {
      made.append(element('span', { class: 'fg-note' }, under));
    }
    made.addEventListener('click', () => take(index));
    return made;
  }

  function show(found, typed) {
    if (!found.length) {
      close();
      return;
    }
    things = found;
    marked = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...things.map((thing, index) => option(thing, index, typed)));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    clearTimeout(silence);
    silence = setTimeout(() => {
      news.textContent = `${things.length} ${(things.length === 1) ? 'suggestion' : 'suggestions'}. Use the up and down arrow keys.`;
    }, 1000);
  }

  async function ask() {
    const text = input.value.trim();
    const turn = ++asked;
    if (text.length < LEAST) {
      close();
      return;
    }
    try {
      const response = await fetch(new URL('graphql', input.form.action), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ query: QUESTION, variables: { text, kind: input.dataset.suggest } }),
      });
      const { lookUp } = (await response.json()).data;
      if (turn === asked && document.activeElement === input) {
        show([...lookUp.candidates, ...lookUp.suggestions].slice(0, MOST).map(spoken), text);
      }
    }
    catch {
      if (turn === asked) {
        close();
      }
    }
  }

  const keys = {
    ArrowDown: () => (list.hidden ? ask() : mark(marked + 1)),
    ArrowUp: () => !list.hidden && mark((marked < 0) ? -1 : marked - 1),
    Enter: () => marked >= 0 && take(marked),
    Escape: () => !list.hidden && close(),
  };

  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id })
    .forEach(([key, value]) => input.setAttribute(key, value));
  input.after(list, news);
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 120);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys[event.key] && keys[event.key]() !== false) {
      event.preventDefault();
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
}

document.querySelectorAll('input[data-suggest]').forEach(suggest);

const summary = document.querySelector('.govuk-error-summary');
if (summary) {
  summary.tabIndex = -1;
  summary.focus();
}
