// The terms of what people type, as the index has them (src/opendata/search/terms.rs).
const searchTerms = (() => {
  'use strict';

  // How the names of each month begin, in English and in Welsh.
  const MONTHS = 'jan ion,feb chw,mar maw faw,apr ebr,may mai fai,jun meh feh,jul gor orf,aug aws,sep med fed,oct hyd,nov tac dac,dec rha rag'.split(',');
  const LETTERS = { '&': ' and ', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };
  const SPECIAL = /\b(?:(?:(\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg|ain)? )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ion(?:awr)?|chwef(?:ror)?|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr),? (\d{4})|(\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?)|(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d+(?:,\d{3})*(?:\.\d+)?) ?(m|million|bn|billion|miliwn|biliwn)|(\d+(?:,\d{3})*(?:\.\d+)?))\b/g;

  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/['’‘`]/g, '').replace(/[&ßæœøłđð]/g, (letter) => LETTERS[letter]);
  const two = (digits) => digits.padStart(2, '0');

  function special(_, day, month, year, iso, d, m, y, number, unit, plain) {
    if (month) return `${year}-${two(`${MONTHS.findIndex((names) => names.includes(month.slice(0, 3))) + 1}`)}${day ? `-${two(day)}` : ''}`;
    if (iso) return iso;
    if (d) return `${y}-${two(m)}-${two(d)}`;
    if (number) return `${Math.round(number.replaceAll(',', '') * (unit[0] === 'b' ? 1000 : 1) * 10) / 10}m`;
    const digits = plain.replaceAll(',', '');
    return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  }

  /** Each term once. */
  return (text) => {
    const terms = [];
    const rest = fold(text).replace(SPECIAL, (...found) => {
      terms.push(special(...found));
      return ' ';
    });
    return [...new Set(rest.split(/[^\p{Alphabetic}\p{N}]+/u).concat(terms))].filter(Boolean);
  };
})();
