// What scripts say, in the language of the page: sentences out of its templates.
const sayings = (() => {
  'use strict';

  const language = document.documentElement.lang;
  const numbers = new Intl.NumberFormat(language);
  const forms = new Intl.PluralRules(language);
  const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const names = new Intl.Collator(language);

  const number = (value) => numbers.format(value);
  /** `2026-11-23`, `2026-11`. */
  const day = (iso) => days.format(new Date(`${iso}T00:00:00Z`));
  const month = (iso) => months.format(new Date(`${iso}-01T00:00:00Z`));
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
