# The page that shows the parts of which pages are made.

style-guide = Style guide
style-guide-summary = The parts of which every page of this site is made, drawn by the same templates.

style-colours = Colours
style-colours-about = Colours have roles. A brand colour in site.yaml takes the place of the brand’s; one that cannot be read is refused.
style-paper = What is behind the words
style-ink = The words
style-quiet = Words that say less: dates, notes, sources
style-line = Lines between rows and around boxes
style-wash = What is behind a note or a box
style-brand = The head of the page
style-link = Links
style-focus = What the keyboard is on
style-unclear = Facts that are not certain

style-sizes = Sizes of letters
style-small = Notes, sources, menus
style-body = Everything that is read
style-large = What a page says first
style-title = Headings of parts
style-heading = The heading of the page

style-gaps = Gaps
style-hair = Within a line
style-near = Between what belongs together
style-apart = Between paragraphs
style-far = Between blocks
style-wide = Between parts of a page

style-controls = Fields and buttons
style-controls-about = What is used with a finger is at least 24 pixels high, and shows a yellow box where the keyboard is on it.
style-field = A field
style-button = A button

style-words = Words
style-text = A paragraph. It is never wider than can be read with ease.
style-status = A status stands in a box
style-note = A note that readers must not miss.
style-quote = Somebody’s own words

style-lists = Lists
style-fact = An amount
style-date = Date
style-a-link = A link
style-other-link = Another link
style-item = A sentence about it.

style-tables = Tables
style-short-table = A table of two columns
style-wide-table = A table whose rows become blocks on a phone
style-place = Place
style-what = What happened
style-who = Who says so
style-amount = Amount
# Variables: $name (a letter).
style-place-named = Place { $name }
style-who-named = Council { $name }

style-charts = Charts
style-source = made-up figures, to show the form
style-months-title = March is missing and June is not complete
style-months-subtitle = Made-up payments for each month, 2026, in pounds
style-shares-title = 7 of 12 made-up promises are kept
style-shares-subtitle = Made-up promises by what has become of them
style-shares-heading = Promises
style-shares-row = All promises
style-kept = Kept
style-partly = Partly kept
style-not-yet = Still to be kept
