// What was found, on the page and as a file.
const exploreTable = (() => {
  'use strict';

  const PAGE = 50;
  const element = (id) => document.getElementById(id);
  const { money, decimal } = exploreQuery;
  const say = sayings.from('explore-words');

  function cell(kind, text, href, figure) {
    const made = document.createElement(kind);
    if (kind === 'th') made.scope = 'row';
    if (figure) made.className = 'figure';
    let holder = made;
    if (href) {
      holder = made.appendChild(document.createElement('a'));
      holder.href = href;
    }
    holder.textContent = text;
    return made;
  }

  /** The headings in sight: on a narrow screen every cell says its own. */
  const labels = () => Array.from(element('explore-table').tHead.rows[0].cells).filter((th) => !th.hidden).map((th) => th.textContent);

  function rowOf(payment, headings) {
    const row = document.createElement('tr');
    const date = payment.exact ? sayings.day(payment.date) : payment.date;
    row.append(
      cell('th', exploreData.nameOf(payment.payee), exploreData.pageOf(payment.payee)),
      cell('td', money(payment.pence), '', true),
      cell('td', date),
      payment.service ? cell('td', payment.service[1], `../services/${payment.service[0]}/index.html`) : cell('td', ''),
      cell('td', payment.purpose),
      ...(element('explore-paid-by').hidden ? [] : [cell('td', payment.payer[1], `../../organisations/${payment.payer[0]}/index.html`)]),
      cell('td', say('explore-line', { list: payment.list, line: String(payment.line) }), `../${payment.list}/index.html`),
    );
    headings.forEach((heading, at) => { if (at > 0) row.cells[at].dataset.label = heading; });
    return row;
  }

  const pagesOf = (count) => Math.max(1, Math.ceil(count / PAGE));

  /** Shows one page of the payments; gives its number, which is no larger than there are pages. */
  function show({ hits }, sort, wanted) {
    const page = Math.min(wanted, pagesOf(hits.length));
    const first = (page - 1) * PAGE;
    const shown = hits.subarray(first, first + PAGE);
    const table = element('explore-table');
    table.caption.firstElementChild.textContent = say('explore-caption', { first: first + 1, last: first + shown.length, count: hits.length });
    const headings = labels();
    table.tBodies[0].replaceChildren(...Array.from(shown, (hit) => rowOf(exploreData.payment(hit), headings)));
    const [column, down] = exploreQuery.SORTS[sort];
    for (const heading of table.tHead.querySelectorAll('[data-column]')) {
      if (heading.dataset.column === column) heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
    }
    element('explore-results').hidden = hits.length === 0;
    element('explore-pages').hidden = hits.length <= PAGE;
    // A button that is switched off would lose the focus: it stays and does nothing.
    element('explore-before').setAttribute('aria-disabled', String(page === 1));
    element('explore-after').setAttribute('aria-disabled', String(page === pagesOf(hits.length)));
    return page;
  }

  /** How many payments and how much, and how much of it is withheld. */
  function sums({ count, total, withheld }) {
    if (count === 0) return [say('explore-none')];
    const all = say('explore-found', { count, total: money(total) });
    const hidden = say('explore-withheld', { count: withheld.count, total: money(withheld.total) });
    return withheld.count > 0 ? [all, hidden] : [all];
  }

  const quoted = (value) => (/[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);
  // Data are in English in every language of the site, like the files of payments.
  const HEADINGS = ['Paid to', 'Amount', 'Date', 'Service', 'What for', 'Reference', 'Paid by', 'Source list'];

  /** The payments as CSV (RFC 4180, with line feeds), like the files of the site. */
  function csv(hits, withheld) {
    const rows = Array.from(hits, (hit) => {
      const payment = exploreData.payment(hit);
      const { reference, name, service } = exploreData.detailsOf(hit);
      return [
        payment.payee < 0 ? withheld[-1 - payment.payee].text : name || exploreData.nameOf(payment.payee),
        decimal(payment.pence),
        payment.date,
        service || (payment.service ? payment.service[1] : ''),
        payment.purpose,
        reference,
        payment.payer[1],
        `${payment.list}:${payment.line}`,
      ];
    });
    return [HEADINGS, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
  }

  async function download(hits, withheld) {
    await exploreData.fetchDetails(hits);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv(hits, withheld)], { type: 'text/csv' }));
    link.download = 'payments-found.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  return { show, sums, download, element };
})();
