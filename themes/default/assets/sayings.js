// What scripts say, in the language of the page: sentences out of its templates.
const sayings = (() => {
  'use strict';

  const language = document.documentElement.lang;
  const numbers = new Intl.NumberFormat(language);
  const forms = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const names = new Intl.Collator(language);

  const number = (value) => numbers.format(value);
  /** How the page writes dates: browsers do not know the months of every language. */
  const date = (kind) => (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    const pattern = document.getElementById('dates').content.children[month - 1].dataset[kind];
    return pattern.replace('{year}', year).replace('{day}', day);
  };
  /** `2026-11-23`, `2026-11`. */
  const day = date('day');
  const month = date('month');
  const list = (items) => lists.format(items);

  /**
   * Says sentences of the template with this id, with their gaps filled. A number in the gap
   * `count` chooses the form of the plural.
   */
  const from = (id) => (name, gaps = {}) => {
    const all = [...document.getElementById(id).content.querySelectorAll(`[data-name="${name}"]`)];
    const form = forms.select(gaps.count);
    const sentence = all.find((one) => one.dataset.form === form) ?? all.find((one) => !one.dataset.form);
    const fill = (_, gap) => (typeof gaps[gap] === 'number' ? number(gaps[gap]) : gaps[gap]);
    return sentence.textContent.replace(/\{(\w+)\}/g, fill);
  };

  return { from, number, day, month, list, compare: names.compare };
})();
