# What stands in the templates and is said by the scripts of pages.
#
# Words in [square brackets] are a link, or are set apart in another way; there must be as many of
# them as in English, in the same order.
#
# Messages of scripts choose by $form, which is the form of the plural (one, two, few, many, other)
# that belongs to $count.

## Around every page

site-skip = Skip to the main content
# Names the menu for those who do not see it.
site-sections = Sections
# Opens the menu on a phone.
site-menu = Menu
site-search = Search
site-find = Find
search-this-site = Search this site
# Names the links above the title, from the home page to here.
site-where = Where you are
site-home = Home
# Stands at the end of a printed page.
site-printed = Printed from { $address }, as at { $date }
site-about = About this site
site-ask = [Ask or tell us].
site-published = Published by { $publisher }. Shows what was known on [{ $date }].
site-licence = You may use the content under the [{ $licence }], except where a page says otherwise.
site-a-to-z = A to Z
site-fields = What the fields mean
site-feed = Feed of what is new
page-cite = Cite this page

report-by-mail = Something wrong on this page? [Report a mistake by email].
report-on-github = Something wrong on this page? [Report a mistake on GitHub], where everybody can read it.
report-by-either = Something wrong on this page? [Report a mistake by email] or [report it on GitHub], where everybody can read it.

## The report of a mistake, as an email or on GitHub

report-subject = Mistake on the page “{ $title }”
report-page = Page: { $title }
report-address = Address: { $address }
report-as-at = As at: { $date }
report-what = What is wrong, and what would be right:

## How a page is cited

share-citation = { $publisher } ({ $year }). { $title }. { $site }. As at { $date }. { $address } ({ $licence })

## Tables and charts

table-download = Download “{ $name }” as CSV
table-download-all = Download “{ $name }” as CSV, all rows
# Name of a table in a text. Variables: $number (its number on the page), $name (the heading above).
text-table = Table { $number }
text-table-named = Table { $number }: { $name }
chart-as-table = The figures as a table
chart-source-line = Source: { $source }. As at { $date }.
chart-download = Download “{ $title }” as a picture (SVG)
chart-elsewhere = Show this chart on another website
chart-copy = Copy this into the page. It shows the picture with its source, and leads here.
# Stands beneath the chart on another website.
embed-caption = { $title }. Source: { $source }. As at { $date }.

## The end of a record's page

own-website = Its own website
source-no-date = no date given
source-kept-copy = Kept copy
source-as-at = Facts as at { $date }.
# Variables: $fields (names of fields with commas between them).
source-of = Source of: { $fields }.
# Stands before the number of a source, for those who do not see the brackets around it.
source-mark = source
provenance-areas = Where it works
provenance-related = Related
provenance-named-by = Mentioned in
provenance-topics = Topics
provenance-changes = What changed on this page
provenance-sources = Where this comes from
provenance-as-at = The facts on this page are as at { $date }.
provenance-last-checked = Last checked: { $date }.
provenance-review-due = To be looked at again: { $date }.
provenance-unclear = The source of this page cannot be read with certainty. Take what it says with care.
provenance-inferred = Some of this page follows from what the sources say, and is not said there in so many words.
provenance-disputed = Disputed: the sources contradict each other. They stand side by side; none has been chosen.
provenance-example = Example figures: no document gives these. They show what the page looks like once they are known.
provenance-no-source = No source is recorded.
# Before links to the record in data formats.
provenance-as-data = This record as data:
page-as-data = This page as data:
records-more-fields = The list with more of its fields
topic-feed = Feed of this topic
story-about = This story is about
stories-feed = Follow the stories with a feed reader

## Home

home-new = What is new
home-stories = All stories
home-answer = Find an answer
home-glance = At a glance
home-money = Where the money went
home-spending = More about spending

## Find your place

place-find = Find your place
place-all = All places, by the area in which they lie
place-label-postcode = Postcode or place
place-label-name = Name of the place
place-hint-postcode = A whole postcode, or the name of a town, village or district. Your postcode stays in your browser.
place-hint-name = A town, village or district
place-empty-postcode = Write a postcode or the name of a place first.
place-empty-name = Write the name of a place first.
place-unknown = { $postcode } is not among the postcodes that this site knows. Look for your place by its name or in the list of places.
place-no-postcode = “{ $words }” is not a whole postcode. Write all of it, like GL50 1AA, or the name of the place.
place-no-place = No place on this site is called “{ $words }”. The list of places has all of them.
# Before a list of places.
place-shared = { $postcode } lies in more than one place:
place-several = Places with “{ $words }” in their names:
place-failed = The postcodes cannot be read. Load the page again, or use the list of places.
places-first = Places
places-other = Other places
# Beside a place. Variables: $names (its other names).
place-also = also { $names }
postcodes-about = About the postcodes
postcodes-privacy = Only the first half of a postcode is asked for; the whole of it never leaves your browser. A postcode that is not known here is not guessed.
postcodes-from = Where they come from:

## Search

search-about = The [A to Z] lists everything by name, also without JavaScript.
search-payments = Single payments are found by amount, month and supplier where you [explore payments].
search-no-script = Searching needs JavaScript, which is switched off here. The A to Z does not.
search-for = Search for
search-hint = Names, dates (11 July 2013) or amounts (£1,234.50)
search-found = { $count } found for “{ $words }”
search-none = Nothing is found for “{ $words }”. Try fewer words, another spelling, or the A to Z.
search-some = Nothing has all of these words; what has most of them is shown.
# Variables: $word (as typed), $others (words that are like it).
search-instead = Nothing has “{ $word }”. Shown instead: { $others }.
# Heading above what is found of one kind. Variables: $kind (Payments), $count.
search-kind = { $kind } ({ $count })
search-more = Show { $count } more in { $kind }
search-failed = The search cannot be read just now. Load the page again, or use the A to Z.
search-from-disk = Searching needs a web server, and this page was opened from disk. Use the A to Z.
search-index = The index that this page reads (JSON)

## Pages that are missing or have moved

missing-page = The page may have moved, or the address may have been typed or copied with a mistake. Try one of these:
missing-page-a-to-z = Or look for it by name in the [A to Z].
moved = This page has moved
moved-to = Go to its new address

## What the fields mean

dictionary-about = Each record can be downloaded as data at the end of its page. The names of its fields are those in the column “Name in the file”. A field inside another is written as: outer › inner.
dictionary-missing = Where a fact is missing, a record says why. [Unknown]: nobody has said. [Unclear]: the source says something, but it cannot be read with certainty. [Not applicable]: the question does not arise. [Withheld]: known, and not published.
dictionary-mistakes = For those who edit: [mistakes and their cures].
dictionary-on-this-page = On this page

## Organisations

organisation-belongs-to = Belongs to
organisation-includes = Owns or includes
organisation-sits = Where it sits
organisation-sits-nowhere = No partnership on this site names it as a member.
organisation-shares = What it shares
organisation-shares-nothing = No shared service on this site names it as a partner.
organisation-paid = What it paid
# Variables: $total (an amount and the number of payments, in words).
organisation-paid-total = { $total }. [See its spending].
organisation-was-paid = What it was paid
# Variables: $total (as above), $name (the name under which it was paid).
organisation-paid-as = { $total } as [{ $name }]

## Partnerships

partnerships-all = All partnerships
partnerships-lifelines = When they began and ended
partnerships-membership = Who sits where
partnership-ended = Why it ended
partnership-before = What came before
partnership-after = What came after
partnership-purpose = What it is for
partnership-priorities = What it set itself to do
partnership-members = Who sits on it
partnership-no-members = The sources name no members.
partnership-seats =
    { $organisations ->
        [one] 1 organisation
       *[other] { $organisations } organisations
    }, { $seats ->
        [0] no seats are named
        [one] 1 named seat
       *[other] { $seats } named seats
    }. Seats belong to offices, not to people.

## Shared services

shared-services-joinable = Open to new partners
# Variables: $unknown (so many of them), $all (all of them).
shared-services-unknown = For { $unknown } of { $all } shared services no source says whether others may join.
shared-service-does = What it does
shared-service-partners = Who takes part
shared-service-host = Run by [{ $name }].
shared-service-no-partners = The sources do not say who takes part.
shared-service-join = Can others join?
shared-service-saves = What it is said to save
shared-service-savings-differ = These figures differ. They stand side by side as they were given; none of them has been chosen.
# Before a list of sources.
shared-service-savings-from = The figures come, in the order of the table, from:
shared-service-no-savings = No source gives a figure for what this saves. That does not mean that it saves nothing.
shared-service-brings = What else it brings

## Spending

spending-explore-payments = [Explore payments]: filter by supplier, service, month and amount.
# Before links to the years.
spending-file-each-year = One file for each financial year:
# Variables: $payments (their number in words: 12 payments).
spending-file-rest = A file of their own for [{ $payments }] of which no day is published and which cannot be given to one year.
spending-columns = [What the columns mean].
spending-who-paid = Who paid
spending-when = When it was paid
spending-by-year = By [financial year]:
spending-sizes = How large the payments are
spending-which-services = Which services paid
spending-suppliers = Who was paid
spending-sources = Where the figures come from
spending-every-supplier = Every supplier
spending-every-service = Every service
spending-every-year = Every financial year
spending-every-month = Every month
spending-newest-month = The newest month is [{ $month }].
spending-by-month = Month by month
# Before links to the years.
spending-other-years = Other years:
payments-heading = The payments
payments-explore = [Explore these payments]: filter, sort and add them up.
# Variables: $why (a sentence).
payments-partial = This is a part of the month only. { $why }
payments-organisation = More about [{ $name }]: where it sits and what it shares.
# Variables: $year (2024/25).
payments-year = The month is a part of the financial year [{ $year }].
# Variables: $why (a sentence).
payment-list-partial = This list is not complete. { $why }
# Variables: $why (a sentence).
payment-list-outside = Some payments are dated before or after the time that this list covers; they count in their own months. { $why }
payment-list-licence = Licence: { $licence }.

## Explore payments

explore-without = Filtering works where JavaScript is switched on and the site comes from a web server. [Without it, the same payments are on the pages below and in their files.]
explore-filter = Filter payments
explore-paid-to = Paid to
explore-name-hint = A name or a part of it
explore-paid-by = Paid by
explore-all-payers = All payers
explore-service = Service
explore-all-services = All services
explore-from = From
explore-to = To
explore-order = Order
explore-newest = Newest first
explore-oldest = Oldest first
explore-largest = Largest first
explore-smallest = Smallest first
explore-a-to-z = Paid to, A to Z
explore-z-to-a = Paid to, Z to A
explore-size = Size
explore-all-sizes = All sizes
explore-least = Least amount, £
explore-greatest = Greatest amount, £
explore-show = Show payments
explore-all-months = All months
explore-again = Start again
# Names the bar that shows how far reading is.
explore-progress = Files of payments read
explore-results = Payments found
explore-amount = Amount
explore-date = Date
explore-what-for = What for
explore-list = Source list
explore-pages = Pages of payments
explore-previous = Previous { $count }
explore-next = Next { $count }
explore-download = Download the payments found as CSV
explore-file = The file holds all payments found, also those on other pages, with the payers’ own numbers where they are published.
explore-found =
    { $form ->
        [one] 1 payment, { $total }
       *[other] { $count } payments, { $total } in all
    }
explore-none = No payment fits. Choose more months, a part of the name only, or a wider range of amounts.
# Variables: $from, $to (months).
explore-within = { $from } to { $to }, as far as published here.
explore-within-one = { $from }.
# Variables: $total (an amount), $count (of payments).
explore-withheld =
    { $form ->
        [one] Of this, { $total } in 1 payment went to names that are withheld or not stated.
       *[other] Of this, { $total } in { $count } payments went to names that are withheld or not stated.
    }
# A month of which only a part is published.
explore-partial-month = { $month } (part only)
explore-names = { $count } names hold “{ $words }”.
explore-no-name = No supplier’s name holds “{ $words }”.
# A button, where other names hold this one too. Variables: $name (of a supplier).
explore-one = Only { $name }
# Variables: $from (a month), $count (of payments), $files (how many).
explore-newest-only = Only the newest month is shown: { $from }. All months hold { $count } payments, in { $files } files to read.
explore-other-times = Payments of which the month is not known are counted too.
explore-other-left-out = Payments of which the month is not known are counted only when all months are chosen.
explore-reading = Reading { $count } files of payments …
explore-caption = Payments { $first } to { $last } of { $count }
# Where a payment stands. Variables: $list (name of a file), $line (number of the line).
explore-line = { $list }, line { $line }
explore-wrong-amount = Write an amount like 500 or 1234.50.
explore-wrong-range = This is less than the least amount.
explore-wrong-months = The first month is after the last one.
explore-failed = A file of payments cannot be read. Load the page again, or use the files and pages below.
explore-from-disk = Filtering needs a web server, and this page was opened from disk. Use the files and pages below.
explore-elsewhere = The same payments, page by page
explore-months = Months, each with its payments as CSV:
explore-download-all = Download all payments as CSV
explore-parts = The parts that this page reads (JSON)

## Accessibility statement, in the words of the law's model

accessibility-applies = This accessibility statement applies to the website at { $address }.
accessibility-run-by = This website is run by { $publisher }. We want as many people as possible to be able to use this website.
# Before a list.
accessibility-able-to = For example, that means you should be able to:
accessibility-abilitynet = [AbilityNet] has advice on making your device easier to use if you have a disability.
accessibility-how = How accessible this website is
# Before a list.
accessibility-hard = We know some parts of this website are not fully accessible:
accessibility-not-hard = We know of no part of this website that is hard to use.
accessibility-nobody-tested = Nobody has tested this website yet.
accessibility-feedback = Feedback and contact information
# A sentence of the publisher follows, which says whom to ask.
accessibility-problems = If you find any problems not listed on this page, think we’re not meeting accessibility requirements, or need information on this website in a different format like accessible PDF, large print, easy read, audio recording or braille:
# Variables: $time (5 working days).
accessibility-report = [Report an accessibility problem or ask for another format]. We’ll consider your request and get back to you within { $time }.
accessibility-enforcement = Enforcement procedure
accessibility-ecni = The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, [contact the Equality Commission for Northern Ireland (ECNI)].
accessibility-ehrc = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)].
accessibility-technical = Technical information about this website’s accessibility
accessibility-committed = { $publisher } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-status = Compliance status
accessibility-full = This website is fully compliant with the [Web Content Accessibility Guidelines version 2.2] AA standard.
# Variables: $due_to (the non-compliances and exemptions).
accessibility-partial = This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2] AA standard, due to { $due_to } listed below.
# Variables: $due_to (The non-compliances and exemptions, with a capital letter).
accessibility-not = This website is not compliant with the [Web Content Accessibility Guidelines version 2.2] AA standard. { $due_to } are listed below.
accessibility-content = Non-accessible content
accessibility-reasons = The content listed below is non-accessible for the following reasons.
accessibility-improving = What we’re doing to improve accessibility
accessibility-preparation = Preparation of this accessibility statement
accessibility-prepared = This statement was prepared on { $prepared }. It was last reviewed on { $reviewed }.
# Variables: $date, $tester (who tested).
accessibility-tested = This website was last tested on { $date } against the WCAG 2.2 AA standard. The test was carried out by { $tester }.
accessibility-not-tested = This website has not been tested yet.

## Feeds

# A change in a feed. Variables: $sort (Decision), $title (name of the record).
feed-item = { $sort }: { $title }
