# Values: dates, amounts, shares.

# What the language calls itself.
language-name = English

number = { $number }

# Seasons. Variables: $year (text).
season-spring = spring { $year }
season-summer = summer { $year }
season-autumn = autumn { $year }
season-winter = winter { $year }

# A stretch of time, both ends included. Variables: $from, $to (dates as text).
date-range = { $from } to { $to }
date-ongoing = ongoing

# Large amounts. Variables: $figure (text with its pound sign: £28.9).
money-million = { $figure } million
money-billion = { $figure } billion

# A share that would read as nothing.
share-less = under 0.1%

## Pages in several languages
languages = Languages
untranslated = This page has texts that are not there in English yet. They are shown as they were written.
