# What the program says on pages.

## Words that many pages share: labels, headings of columns, answers.

pages-yes = Yes
pages-no = No
pages-name = Name
pages-kind = Kind
pages-form = Form
pages-note = Note
pages-organisation = Organisation
pages-organisations = Organisations
pages-partnership = Partnership
pages-partnerships = Partnerships
pages-shared-service = Shared service
pages-shared-services = Shared services
pages-service = Service
pages-supplier = Supplier
pages-month = Month
pages-year = Year
pages-period = Period
pages-amount = Amount
pages-payments = Payments
pages-total = Total
# When an organisation or a partnership was founded.
pages-set-up = Set up
# When it came to an end.
pages-ended = Ended
# Office in a partnership; several.
pages-seat = Seat
pages-seats = Seats
# The dates between which somebody held a seat or took part.
pages-from = From
pages-until = Until
# In which part an organisation takes part: as host, as partner.
pages-takes-part-as = Takes part as
pages-not-stated = Not stated
pages-not-recorded = Not recorded
# How sure the facts of a record are.
pages-how-sure = How sure
# A count of members or partners where a record names none.
not-named = Not named

## The sections of the site: titles in the menu, and what each answers.

section-decide = Who decides
section-decide-summary = Who works together, who sits where, what was decided, and how it came about.
section-services = What is done
section-services-summary = What is done for residents, by whom, how well, and what happens if it fails.
section-promises = What was promised
section-promises-summary = What was promised, decided to try and reviewed, and whether it was kept.
section-money = Money
section-money-summary = Who pays, who is paid, for what, and what was meant to be spent or saved.
section-places = Places
section-places-summary = What is decided, tried, spent and handed over in one place.
section-evidence = Evidence
section-evidence-summary = The data and documents behind the pages, and how fresh they are.
section-news = News
section-news-summary = News, stories, videos, and what has changed on this site.

## Home

# Label of the sum of all payments. Variables: $payers (an organisation, or payments-payers).
home-paid-by = Paid by { $payers }

## Pages made from many records: titles and summaries

report-scrutiny = Scrutiny
report-scrutiny-summary = Which papers came before which meeting at which the work of others is examined.
report-savings = The savings ledger
report-savings-summary = Every figure for what sharing saves, with who says so, against what, and whether it was achieved.
report-options = Options to consider before commissioning
report-options-summary = Shared services that exist, those that are open to new partners first.
report-failing = If a provider fails
report-failing-summary = For every service, what would be done if its provider failed, and where there is no plan.
report-due = What is due
report-due-summary = Reviews, promises and deadlines by date, the overdue first.
report-flow = Where the money goes
report-flow-summary = From those who pay, through those who do the work, to what it is for.
report-code = The Transparency Code
report-code-summary = Which datasets the law asks councils to publish, which are here, which are due and which are late.
report-health = How well this site is kept
report-health-summary = What is overdue, late, stale, unclear or missing.
report-changes = What changed
report-changes-summary = Changes to the records of this site, new stories and videos, the newest first.

## Topics

topics = Topics
topics-summary = Subjects, each with everything on this site that bears on it.
# The same on the page that leads to the topics.
topics-way = Subjects, each with everything that bears on it.
topics-topic-summary = Everything on this site that bears on this topic.
topics-all = All topics
topics-topic = Topic
topics-records = Records

## News

# The sort of news of a change to a record.
news-changed = Changed

## Any record

# Which records name this one, and in which of their fields: "Promises: made by".
# Variables: $kind (the kind in the plural), $field (the name of the field, in small letters).
record-named-by = { $kind }: { $field }

# Marks at the top of a page whose facts are not simply stated.
mark-inferred = Partly inferred
mark-unclear = Partly unclear
mark-disputed = Disputed
mark-example = Example figures

# Where records are added up of which some are examples. Variables: $count, $all (records).
examples-all = Example figures: all of this is made up, to show what the page looks like.
examples-some = { $count ->
    [one] Example figures: of the { $all } records behind this, 1 is made up, to show what the page looks like.
   *[other] Example figures: of the { $all } records behind this, { $count } are made up, to show what the page looks like.
}

## Organisations

organisations = Organisations
# Codes in official registers.
organisations-codes = Official codes
# Variables: $name (an organisation).
organisations-sits-on = Partnerships on which { $name } sits
organisations-shares = Services that { $name } shares

## Partnerships

partnerships = Partnerships
partnerships-by-law = Required by law?
partnerships-law = Which law
partnerships-members = Members
# Variables: $name (a partnership).
partnerships-who-sits = Who sits on { $name }
partnerships-held-by = Held by
# Who holds a seat. Variables: $name (a person or an office), $day (a date).
partnerships-holder = { $name } (as at { $day })
# Variables: $year (text).
partnerships-at-end-of = Partnerships at the end of { $year }
partnerships-at-end-of-summary = Which partnerships existed then, as far as the sources say.
# The source of charts of partnerships, after the word “Source:”.
partnerships-source = the sources named on each partnership’s page

# Whether a partnership still exists.
status-not-begun = Has not begun yet
status-current = Still exists
status-ended = Ended
status-unclear = Unclear whether it still exists
status-unknown = Not known whether it still exists

# Chart: when partnerships began and ended. Variables: $count, $of (partnerships).
lifelines-known = A start date is known for { $count } of { $of }
lifelines-subtitle = When each partnership began and ended, as far as its sources say

# Chart: who sits on which partnership. Variables: $count, $of (partnerships).
membership-named = Members are named for { $count } of { $of } partnerships
membership-subtitle = The offices through which each organisation sits on each partnership
# An organisation takes part, and its seats are not named.
membership-member = Member

## Shared services

shared-services = Shared services
shared-services-what = What is shared
shared-services-benefits = Benefits
shared-services-meant = What it is meant to bring
pages-shared-services-open = Open to new partners
shared-services-host = Host
shared-services-began = Began
shared-services-why-ended = Why it ended
shared-services-no-evidence = No evidence is recorded.
# Variables: $name (a shared service).
shared-services-partners = Who takes part in { $name }
pages-shared-services-savings = Figures given for savings
shared-services-precision = How exactly
shared-services-basis = Every year or in total
shared-services-status = Status
shared-services-baseline = Compared with
shared-services-stated-on = Stated on
shared-services-who-says = Who says so
# What was spent before. Variables: $amount (may be “unknown”), $year (a date).
shared-services-baseline-of = { $amount } in { $year }

## Finding a place

find-place = Find your place
find-place-summary = Who decides where you live, and what is done there: by name or from the list.
find-place-summary-postcodes = Who decides where you live, and what is done there: by postcode, by name or from the list.
find-place-postcodes = { $count ->
    [one] This site knows one postcode.
   *[other] This site knows { $count } postcodes.
}

## Search, and the A to Z

search = Search
search-summary = Find partnerships, services, suppliers, months of spending, stories and every other page by name, date or amount.
# The kind of pages that are made from many records.
search-overviews = Overviews and lists

a-to-z = A to Z
a-to-z-summary = { $count ->
    [one] Everything on this site by name: 1 entry.
   *[other] Everything on this site by name: { $count } entries.
}
# A link to a letter. Variables: $letter, $count (names under it).
a-to-z-way = { $letter }: { $count }
# Variables: $letter (a letter, or letters-page-of).
a-to-z-letter = A to Z: { $letter }
a-to-z-letter-summary = { $count ->
    [one] 1 entry on this page.
   *[other] { $count } entries on this page.
}

# The letter of names that have no Latin letter.
letters-other = OTHER
# A page of the names under a letter. Variables: $letter, $page, $last (numbers).
letters-page = { $letter }, page { $page }
letters-page-of = { $letter }, page { $page } of { $last }

## Pages that every site has

page-not-found = Page not found
page-not-found-summary = There is no page at this address.
page-moved = This page has moved
page-moved-summary = This page has moved.

## Accessibility statement, in the words of the government's model statement

accessibility = Accessibility statement
accessibility-summary = How easy this website is to use for everyone, how it was tested, and how to report a problem.
accessibility-non-compliance = Non-compliance with the accessibility regulations
accessibility-burden = Disproportionate burden
accessibility-outside = Content that’s not within the scope of the accessibility regulations
# What partial compliance is due to: “… due to the exemptions listed below”.
accessibility-due-to-both = the non-compliances and exemptions
accessibility-due-to-exemptions = the exemptions
accessibility-due-to-non-compliances = the non-compliances
# Variables: $criterion (1.2.2 Captions).
accessibility-criterion = This fails WCAG 2.2 success criterion { $criterion }.
# Variables: $date.
accessibility-mended-by = We plan to mend this by { $date }.

## Data dictionary

dictionary = What the fields mean
dictionary-summary = Every field of every record on this site: what it means, and what may be written.
dictionary-in-english = What may be written in a field is in English, as it stands in the files.
dictionary-shared = Fields of every record
dictionary-shared-place = They may stand in every file of the folders above.
# Where records are written down. Variables: $folder or $file (its name).
dictionary-place-yaml = Each is a file in { $folder }/ that ends in .yaml.
dictionary-place-markdown = Each is a file in { $folder }/ that ends in .md; its fields stand above the text.
dictionary-place-alone = There is one, the file { $file }.
dictionary-place-block = Each stands in the text of a story or page, as a block marked chart.
# Variables: $kind (records of a kind, in the plural).
dictionary-fields = { $kind }: the fields
dictionary-choices = { $kind }: the words to choose from
dictionary-field = Field
dictionary-name = Name in the file
dictionary-meaning = What it means
dictionary-required = Must it be there?
dictionary-written = What may be written
dictionary-word = Word
dictionary-payments = Files of payments
dictionary-payments-about = Every payment that is published here, and those of each financial year, as CSV.
dictionary-payments-about-parquet = Every payment that is published here, and those of each financial year, as CSV; every payment also as Parquet, which DuckDB, Spark and pandas read where it lies.
dictionary-payments-place = The spending pages link to them. All have these columns.

mistakes = Mistakes and their cures
mistakes-summary = What Daylight says of mistakes in records, with an example of each and of its cure.
mistakes-in-english = This list is in English, as the program says it to publishers.
mistakes-what = What it is
mistakes-wrong = Wrong
mistakes-right = Right

## Columns of the files of payments, and of tables of payments

payments-columns = Files of payments: the columns
payments-column = Column
payments-meaning = What it means
payments-csv = In CSV
payments-parquet = In Parquet
payment-text = Text
payment-may-be-empty = Text; may be empty
payment-paid-to = Paid to
payment-paid-to-meaning = Who was paid, as the payer published the name; or the standard words for a name that is withheld.
payment-amount = Amount
payment-amount-meaning = How much was paid, in pounds sterling. A credit is negative.
payment-amount-csv = Pounds and pence with a point: -1234.50
payment-amount-parquet = Decimal (18, 2)
payment-date = Date
payment-date-meaning = The day of the payment; where no day is published, the time in which it was made.
payment-date-csv = A day as 2025-04-30; otherwise words: April 2025
payment-date-parquet = Date; empty where no day is published
payment-period = Period
payment-period-meaning = The time in which the payment was made, where no day is published.
payment-period-csv = Not in CSV: these words stand under Date
payment-period-parquet = Text; empty where there is a day
payment-service = Service
payment-service-meaning = Which service paid, as the payer published it.
payment-purpose = What for
payment-purpose-meaning = What the payment was for, as the payer published it.
payment-reference = Reference
payment-reference-meaning = The payer’s own number of the payment.
payments-payer-meaning = The organisation that paid.
payment-list = Source list
payment-list-meaning = Where the payment stands: the list, and the line of its file after a colon.
payment-list-csv = Text: devon-2025-04:17
# Where a payment stands. Variables: $list (the name of a file), $line (text).
payment-line = { $list }, line { $line }

# What stands instead of the name of who was paid.
withheld-personal = Name withheld: personal data
withheld-commercial = Name withheld: commercial confidentiality
withheld-unstated = Name withheld, no reason given
withheld-missing = The list does not say who was paid

## Files of payments for download

payments-count = { $count ->
    [one] 1 payment
   *[other] { $count } payments
}
# Variables: $count (payments), $year (text: 2024-25).
payments-of-year = { $year } ({ payments-count })
payments-download-all = { $count ->
    [one] Download all 1 payment as CSV
   *[other] Download all { $count } payments as CSV
}
payments-download-parquet = Download the same as Parquet
payments-download-year = { $count ->
    [one] Download the 1 payment of { $year } as CSV
   *[other] Download the { $count } payments of { $year } as CSV
}

## Payments of a supplier, a service, a month or a list

# An amount and in how many payments it was paid. Variables: $total (£640.00), $count.
payments-paid = { $count ->
    [one] { $total } in 1 payment
   *[other] { $total } in { $count } payments
}
# Variables: $paid (payments-paid), $share (4.1%).
payments-paid-and-share = { $paid }, { $share } of the total
# Who paid, where they are several.
payments-payers = { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
}
# Headings of tables. Variables: $name (a supplier, a service), $month.
payments-to = Payments to { $name }
payments-by = Payments by { $name }
payments-in = Payments in { $month }
# What was paid in all. Variables: $name (a supplier, a service), $paid (payments-paid),
# $payers (an organisation, or payments-payers), $month.
payments-to-lead = { $name } was paid { $paid } by { $payers }.
payments-by-lead = { $payers } paid { $paid } under { $name }.
payments-in-lead = { $payers } paid { $paid } in { $month }.
# The same where more came back than was paid: $paid is payments-back.
payments-to-lead-back = On balance { $name } gave { $payers } back { $paid }.
payments-by-lead-back = On balance { $payers } got back { $paid } under { $name }.
payments-in-lead-back = On balance { $payers } got back { $paid } in { $month }.
# Variables: $total (an amount), $count (payments and credits).
payments-back = { $count ->
    [one] { $total } in 1 credit
   *[other] { $total } ({ $count } payments and credits together)
}
payments-total-paid = Total paid
payments-share = Share of all money paid here
payments-withheld = Paid to names that are withheld
payments-unnamed = Paid without saying to whom
# Variables: $payers (names).
month-without-payer = Nothing is published here for this month by { $payers }.
month-some-within-longer = Some payments of { $payers } are published only with a longer time that holds this month.
month-cards-only = Of { $payers }, only payments by card are published here for this month.
month-within-longer = Of { $payers }, only a longer time that holds this month is published.
payments-credits = Credits included
# Variables: $total (an amount), $count (credits).
payments-in-credits = { $count ->
    [one] { $total } in 1 credit
   *[other] { $total } in { $count } credits
}
# Other names under which a supplier was paid, as published.
payments-also-written = Also written
payments-payer = Paid by
# Which time a list of payments covers.
payments-covers = Covers
# Why a month is a part only, where a list does not begin and end with a month. Variables: $time.
payments-covers-days = The list covers { $time }.
payments-complete = Is it complete?
# Variables: $count (payments), $total (an amount).
payments-checked = { $count ->
    [one] Checked: the rows add up to the 1 payment and { $total } that the publisher of this website states
   *[other] Checked: the rows add up to the { $count } payments and { $total } that the publisher of this website states
}
# The source of charts of payments, after the word “Source:”. Variables: $payers (names, or “12 organisations”).
payments-source = lists of payments by { $payers }

# The time of which payments are published: “November 2025 and a part of April 2025”.
# Variables: $month; $count (more than six months), $from, $to (months, or published-part).
published-part = a part of { $month }
published-months = { $count } months from { $from } to { $to }

# Rows of a list of payments that are no payments. Variables: $count (rows), $lines (their lines).
left-out = Changed or left out
left-out-above = { $count ->
    [one] 1 row above the headings ({ $lines })
   *[other] { $count } rows above the headings ({ $lines })
}
left-out-headings = { $count ->
    [one] 1 row with the headings again ({ $lines })
   *[other] { $count } rows with the headings again ({ $lines })
}
left-out-totals = { $count ->
    [one] 1 row with the total of the rows above ({ $lines })
   *[other] { $count } rows with the total of the rows above ({ $lines })
}
left-out-no-amount = { $count ->
    [one] 1 row without an amount ({ $lines })
   *[other] { $count } rows without an amount ({ $lines })
}
# Variables: $count (payments), $lines.
left-out-nameless = { $count ->
    [one] 1 payment does not say who was paid ({ $lines })
   *[other] { $count } payments do not say who was paid ({ $lines })
}
left-out-undated = { $count ->
    [one] 1 payment does not say when it was made ({ $lines })
   *[other] { $count } payments do not say when they were made ({ $lines })
}
left-out-marks = { $count ->
    [one] 1 payment has a mark for nothing in a cell, like NA, which is read as empty ({ $lines })
   *[other] { $count } payments have a mark for nothing in a cell, like NA, which is read as empty ({ $lines })
}
# Variables: $count (amounts), $lines, $pounds (text: 0.015).
left-out-rounded-less = { $count ->
    [one] 1 amount was rounded to the penny ({ $lines }); before that the sum was { $pounds } pounds less
   *[other] { $count } amounts were rounded to the penny ({ $lines }); before that the sum was { $pounds } pounds less
}
left-out-rounded-more = { $count ->
    [one] 1 amount was rounded to the penny ({ $lines }); before that the sum was { $pounds } pounds more
   *[other] { $count } amounts were rounded to the penny ({ $lines }); before that the sum was { $pounds } pounds more
}
# Lines of a file. Variables: $line, $from, $to, $before (7, 9), $last (text).
left-out-line = line { $line }
left-out-lines = lines { $before } and { $last }
left-out-lines-range = lines { $from } to { $to }

## Spending

spending = Spending
# Variables: $payers (an organisation, or payments-payers), $total (an amount), $count (payments),
# $time (November 2025 and a part of April 2025).
spending-lead = { $count ->
    [one] { $payers } paid { $total } in 1 payment in { $time }.
   *[other] { $payers } paid { $total } in { $count } payments in { $time }.
}
# What a chart is about, within its subtitle.
spending-all-payments = all payments
spending-all-services = all services
pages-spending-payers = The payers
pages-spending-lists = The lists of payments
spending-list = List
# Whether a list of payments is the whole of its time.
spending-whole = Whole?
spending-part-only = Part only
# No figures of the publisher say that nothing is missing.
spending-unchecked = Not checked
pages-spending-services = Services that paid
pages-spending-services-summary = Every service that paid, with every payment.
spending-months = Months
spending-months-summary = What was paid in each month.
spending-years = Years
spending-years-summary = What was paid in each financial year, April to March.
# Variables: $year (text: 2024-25).
spending-in-year = Spending in { $year }
spending-in-month = Spending in { $month }
pages-spending-explore = Explore payments
pages-spending-explore-summary = Find payments by supplier, service, month and amount, see what they add up to, and download what you find.

## Spending: services and months

services-all = Every service that paid
services-lead = Services are named as those who paid name them in their lists.
services-none = No service named, or withheld
months-all = Every month
months-lead = A month without a list is not a month without spending: nothing was published for it here.
months-not-published = Not published here
# A quarter or a year is published, without days or months.
months-not-by-month = Not given by month
months-part-only = { $month } (part only)

## Spending: financial years, from April to March

years-all = Every financial year
years-lead = Councils reckon in years from April to March. Years of which not all months are published cannot be set side by side.
years-months-published = Months published
# Variables: $count (months published), $part (those of them that are published in part only).
years-of-12 = { $part ->
    [0] { $count } of 12
   *[other] { $count } of 12 ({ $part } in part)
}
# Variables: $year (text: 2024-25).
years-months = The months of { $year }
# Variables: $payers, $paid (payments-paid), $from, $to (text: 2024).
years-year-lead = { $payers } paid { $paid } from April { $from } to March { $to }, as far as published here.
# Variables: $from, $to (text: 2024).
years-unknown-lead = How much was paid from April { $from } to March { $to } is not known: only longer times are published.
# Variables: $payer (a name), $months (a list of months and runs of months).
years-missing-of = { $payer } has published nothing here for { $months }. What it paid then is in no figure on this page.
years-missing = Nothing is published here for { $months }. What was paid then is in no figure on this page.
# Variables: $month, $why (a sentence of the publisher).
years-partial = { $month } is published in part only. { $why }
# Variables: $paid (payments-paid), $year (text: 2024-25).
years-unplaced = No figure on this page holds { $paid } that may be of { $year } or of another year: only a longer time is published for them.

## Spending: suppliers

suppliers = Suppliers
suppliers-summary = Everyone who was paid, with every payment.
suppliers-all = Everyone who was paid
suppliers-by-sum = Everyone who was paid, the largest sum first
suppliers-withheld = Names withheld
suppliers-withheld-or-unnamed = Names withheld or not stated
suppliers-lead = Names that differ only in capitals, signs, spaces between initials and the spelling of the legal form at their end are counted as one supplier.
# Variables: $count (suppliers), $from (an amount).
suppliers-without-page = { $count ->
    [one] 1 supplier with less than { $from } in all has no page; their payments are in the file of all payments and on the pages of months and services.
   *[other] { $count } suppliers with less than { $from } in all have no page; their payments are in the file of all payments and on the pages of months and services.
}
suppliers-letter = Letter
suppliers-by-letter = Suppliers by their first letter
# Variables: $paid (payments-paid), $count (suppliers).
suppliers-paid = { $count ->
    [one] { $paid } to 1 supplier
   *[other] { $paid } to { $count } suppliers
}
# Variables: $paid (payments-paid, or suppliers-paid).
suppliers-together = All together: { $paid }.
# Variables: $letter (a letter, or letters-page-of), $here, $all, $paid (suppliers-paid).
suppliers-under = Suppliers under { $letter }
suppliers-under-lead = Under { $letter }: { $paid }.
suppliers-on-page = On this page: { $here }. Under { $letter } in all: { $all }.
# A supplier in the results of the search. Variables: $paid (payments-paid).
suppliers-entry = Paid { $paid }.

## Spending: payments by their size

sizes-caption = Payments by size
sizes-size = Size
sizes-share = Share of the total
# Variables: $from, $to (amounts).
sizes-between = { $from } to under { $to }
sizes-from = { $from } and more
sizes-under = Under { $to }
sizes-any = Any
sizes-credits = Credits

## Spending: charts

# Subtitles. Variables: $what (a supplier, a service, a time, or spending-all-…), $time (months).
chart-by-month = Payments by month, { $what }, in pounds, { $time }
chart-by-service = Payments by service, { $what }, in pounds, { $time }
chart-by-supplier = Payments by supplier, { $what }, in pounds, { $time }
chart-by-month-of = Payments by month, in pounds, { $time }
chart-by-service-of = Payments by service, in pounds, { $time }
chart-by-supplier-of = Payments by supplier, in pounds, { $time }
chart-by-size = Payments by their size, in pounds, { $time }
chart-services-as-parts = Services as parts of all payments, in pounds, { $time }

# Titles: what a chart shows, in at most ten words. Variables: $count, $of (months).
chart-paid-in = Payments in { $count } of { $of } published months
chart-no-month = No month is published here
chart-months-published = { $count } of { $of } months are published here
# Variables: $amount (£412,300), $month.
chart-only-month = { $amount } was paid in { $month }
chart-most-month = The most was paid in { $month }
# Where some months are parts.
chart-most-whole-month = Of whole months, the most was paid in { $month }
# Why a month is not whole. Variables: $month, $why (a sentence of the publisher).
chart-month-note = { $month } – { $why }
chart-payers-lacking = In some months marked as parts, not all who pay have published their payments, or only those by card.
# Variables: $paid (an amount in so many payments), $count (payments).
chart-without-month = { $count ->
    [one] { $paid } stands in no month, because only a longer time is published for it.
   *[other] { $paid } stand in no month, because only a longer time is published for them.
}
chart-none-named = Nothing can be named
# Of groups of payments of which none has more than nothing.
chart-more-came-back = As much money came back as was paid, or more
# Variables: $name (a supplier or a service), $share (26.2%, or £1.4 million where credits leave no share).
chart-largest = { $name }: { $share }
chart-largest-supplier = { $name } received most: { $share }
chart-largest-service = The most was paid under { $name }: { $share }
# Variables: $count (always more than one).
chart-other-services = { $count } other services
chart-other-suppliers = { $count } other suppliers
chart-all-others = All { $count } others
# Variables: $count (payments), $bound (£500,000), $share (40.1%, or an amount).
chart-large-payments = { $count ->
    [0] No payment is { $bound } or more
    [one] 1 payment of { $bound } or more: { $share }
   *[other] { $count } payments of { $bound } or more: { $share }
}
# How many of the largest services make up half. Variables: $count (services).
chart-half = { $count ->
    [one] One service spent half of the money or more
   *[other] { $count } services spent half of the money or more
}
chart-less-than-half = The { $count } largest services spent less than half
