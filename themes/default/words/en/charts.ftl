# Charts: what stands in them, their descriptions for those who do not see them, the tables behind
# them. Figures, names and amounts are ready to be read: "94.5%", "Kier", "£4.1 million".

## All charts

chart-nothing = There is nothing to show.
# Why there is no picture. Variables: $why (the end of a sentence, one of the messages "…-excess…").
chart-table-only = Shown as a table only: { $why }.
# In the file of a picture. Variables: $source (where the data come from), $day (a date).
chart-source = Source: { $source }.
chart-as-at = As at { $day }.

# A name with its figure, as a part of other messages.
chart-with = { $name } with { $value }
# Variables: $largest, $smallest (names with their figures).
chart-extremes = The largest is { $largest }; the smallest is { $smallest }.
# From one figure, year or quarter to another.
chart-range = { $from } to { $to }
# An amount that came back, which is below zero.
chart-credit = { $amount } credit
# What somebody wrote, in quotation marks.
chart-quoted = “{ $name }”
# The parts of which there is nothing.
chart-nothing-for = Nothing: { $names }
chart-no-data = no data
chart-not-published = not published

# Why there is no picture.
chart-excess-rows = { $count } rows are more than the { $most } that can be compared
chart-excess-parts = { $count } parts are more than the { $most } that can be told apart
chart-excess-unpublished = no figure is published

## Headings of the tables behind charts

chart-amount = Amount
chart-figure = Figure
chart-note = Note
chart-period = Period
chart-share = Share
chart-target = Target
chart-value = Value

## Tables

# Below a table that shows only its first rows.
table-shown = The first { $shown } of { $all } rows are shown. The CSV file beside this page has all of them.
# Variables: $columns (the headings of columns that are left out, since they would be empty).
table-folded = No source gives these for any row: { $columns }.

## What bars and the areas of a treemap stand for

noun-parts =
    { $count ->
        [one] 1 part
       *[other] { $count } parts
    }
noun-parts-heading = Part
noun-services =
    { $count ->
        [one] 1 service
       *[other] { $count } services
    }
noun-services-heading = Service
noun-sizes =
    { $count ->
        [one] 1 size
       *[other] { $count } sizes
    }
noun-sizes-heading = Size
noun-suppliers =
    { $count ->
        [one] 1 supplier
       *[other] { $count } suppliers
    }
noun-suppliers-heading = Supplier

## Bars

# Variables: $bars (what they are, with their number: "12 suppliers").
bars-description = A bar chart of { $bars }.
# Variables: $bars (names with their figures).
bars-muted = Also shown, in grey: { $bars }.
bars-total = All bars together come to { $total }.
# Variables: $bars (names).
bars-credits = Below zero, as money that came back: { $bars }.

## Bullet charts: results beside their targets

bullets-description =
    { $count ->
        [one] A bullet chart of 1 measure, each on a scale of its own.
       *[other] A bullet chart of { $count } measures, each on a scale of its own.
    }
# Variables: $measures (names of measures, some with their figures in brackets).
bullets-met =
    { $count ->
        [one] 1 meets its target: { $measures }.
       *[other] { $count } meet their target: { $measures }.
    }
bullets-missed =
    { $count ->
        [one] 1 misses its target: { $measures }.
       *[other] { $count } miss their target: { $measures }.
    }
bullets-failed = Worse than the least acceptable: { $measures }.
bullets-unjudged = It cannot be said whether a target is met by { $measures }.
bullets-unpublished = No result is published for { $measures }.
bullets-excess = { $count } measures are more than the { $most } that can be taken in

# Below a bar, one behind another with commas.
bullets-target = target { $figure }
bullets-no-target = no target
bullets-acceptable-from = acceptable from { $figure }
bullets-acceptable-up-to = acceptable up to { $figure }
bullets-least = least acceptable { $figure }
bullets-higher = higher is better
bullets-lower = lower is better
bullets-not-said = not said
bullets-no-result = no result published

# What the marks mean.
bullets-key-result = result
bullets-key-target = target
bullets-key-least = up to the least acceptable
bullets-key-benchmark = benchmark

# Headings of the table.
bullets-measure = Measure
bullets-result = Result
bullets-least-heading = Least acceptable
bullets-rating = Rating
bullets-benchmark = Benchmark
bullets-way = Which way is better

## Columns: an amount for each month

columns-month = Month
columns-description =
    { $count ->
        [one] A bar chart of 1 month, { $period }.
       *[other] A bar chart of { $count } months, { $period }.
    }
# From month to month; the year is said once where it is the same.
columns-range = { $from } to { $to }
columns-none = Nothing is published here for any of them.
columns-total = The published months come to { $total }.
# Variables: $highest, $lowest (months), $most, $least (amounts).
columns-extremes = The highest month is { $highest } with { $most }; the lowest is { $lowest } with { $least }.
# The same where other months are parts.
columns-extremes-whole = Of the months published whole, the highest is { $highest } with { $most }; the lowest is { $lowest } with { $least }.
columns-only = { $month } has { $amount }.
columns-only-whole = The only month published whole is { $month }, with { $amount }.
# A month of which a part was published.
columns-part-with = { $month } ({ $amount })
columns-alike = Every whole month has { $amount }.
# Variables: $periods (months, or stretches of months).
columns-gaps = Nothing is published here for { $periods }.
columns-parts =
    { $count ->
        [one] Only a part of { $months } was published.
       *[other] Only parts of { $months } were published.
    }
columns-credits = In { $months } more money came back than was paid.
# Variables: $periods (months, or stretches of months).
columns-within-longer = Of { $periods } only the sum of a longer time is published.
# Variables: $period (months in a row), $why (one of the two below).
columns-gap = { $period }: { $why }
columns-not-published = not published here
columns-not-by-month = not given by month
# Behind an amount: it is that of a part of the month.
columns-part = { $amount }, part
# Above a column, where there is room for a short word only.
columns-part-short = part
columns-part-of-month = part of the month
columns-in-billions = Figures in £ billion
columns-in-millions = Figures in £ million
columns-in-thousands = Figures in £ thousand
columns-in-pounds = Figures in £
columns-below-line = below the line: money that came back

## Dots: the same measure for each of several

dots-description =
    { $count ->
        [one] A dot plot of 1 figure.
       *[other] A dot plot of { $count } figures.
    }
dots-description-known = A dot plot of { $known } of { $all } figures.
dots-all-same = All are { $figure }.
# Variables: $lowest, $highest (names with their figures).
dots-extremes = The lowest is { $lowest }; the highest is { $highest }.
dots-none = No figure is known.
dots-median = The median of the { $count } is { $median }.
dots-median-label = Median { $median }
# A median that lies between two figures.
dots-between = between { $low } and { $high }
# Variables: $own (the name and figure of the one that the chart is about), $lower, $higher, $same (how
# many of the others are lower, higher, the same).
dots-rank =
    { $same ->
        [0] { $own }, higher than { $lower } and lower than { $higher } of the others
       *[other] { $own }, higher than { $lower } and lower than { $higher } of the others, the same as { $same }
    }
# The dots that are filled. Variables: $own (messages dots-rank).
dots-own = Filled: { $own }.
dots-unknown = There are no data for { $names }.
dots-scale = The scale runs from { $from } to { $to }; it does not begin at 0.

## Dumbbells: several positions in each row

# Variables: $series (what the positions are: "Budget and Actual").
dumbbells-description =
    { $count ->
        [one] A chart of { $series } in 1 row, on one scale.
       *[other] A chart of { $series } in { $count } rows, on one scale.
    }
dumbbells-throughout = { $name } is { $figure } throughout.
# Variables: $name (a series: "Budget"), $from, $to (figures, each with its row in brackets).
dumbbells-range = { $name } runs from { $from } to { $to }.
dumbbells-none = { $name } is not known for any.
# Variables: $name (a row), $figures ("Budget £1m, Actual £2m").
dumbbells-widest = They lie furthest apart for { $name }: { $figures }.
dumbbells-unknown = Not known: { $rows }.
dumbbells-notes = Notes: { $notes }.
dumbbells-no-data = { $name }: no data
dumbbells-excess = { $count } positions in a row are more than the { $most } that can be told apart

## Events: what happened when, at several levels

events-description =
    A timeline of { $events ->
        [one] 1 event
       *[other] { $events } events
    } at { $levels ->
        [one] 1 level
       *[other] { $levels } levels
    }.
# Variables: $period (one year, or two: "2011 to 2015").
events-description-dated =
    A timeline of { $events ->
        [one] 1 event
       *[other] { $events } events
    } at { $levels ->
        [one] 1 level
       *[other] { $levels } levels
    }, { $period }.
# Variables: $lane (a level: "National"), $first, $last (messages events-event).
events-lane =
    { $count ->
        [0] { $lane } has no event.
        [one] { $lane } has 1 event, { $first }.
       *[other] { $lane } has { $count } events, from { $first } to { $last }.
    }
events-event = “{ $label }” ({ $when })
events-rough-all = The exact days are known for none.
events-rough = The exact days are not known for { $count }.
events-key-went-on = went on for this time
events-key-rough = day not known, within this time
events-excess = { $count } events are more than the { $most } that can be drawn
events-excess-levels = { $count } levels are more than the { $most } that can be compared
events-excess-dateless = there is no date on a scale of years for { $events }
events-excess-stray = none of the levels is that of { $events }

# Headings of the table.
events-when = When
events-level = Level
events-what = What
events-more = More

## Heatmaps: grids of figures

# Variables: $measure (what the figures are of: "organisations").
heatmap-description =
    A grid of { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } and { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }. Each figure is of { $measure }; the darker its cell, the larger it is.
heatmap-all-same = Every figure is { $figure }.
# A figure with its cell ("Exeter, Housing") and the number of other cells with the same figure.
heatmap-cells =
    { $others ->
        [0] { $figure } ({ $cell })
        [one] { $figure } ({ $cell }, and 1 other cell)
       *[other] { $figure } ({ $cell }, and { $others } other cells)
    }
# Variables: $threshold (what an outline means: "3 or more organisations").
heatmap-outlined-none = No cell is outlined: none has { $threshold }.
heatmap-outlined =
    { $count ->
        [one] 1 cell is outlined, for { $threshold }.
       *[other] { $count } cells are outlined, for { $threshold }.
    }
heatmap-outlined-named =
    { $count ->
        [one] 1 cell is outlined, for { $threshold }: { $cells }.
       *[other] { $count } cells are outlined, for { $threshold }: { $cells }.
    }
heatmap-blank =
    { $count ->
        [one] 1 cell is blank: there is nothing.
       *[other] { $count } cells are blank: there is nothing.
    }
heatmap-unknown =
    { $count ->
        [one] 1 cell is hatched: there are no data.
       *[other] { $count } cells are hatched: there are no data.
    }
heatmap-key-nothing = nothing
heatmap-excess = { $count } columns are more than the { $most } that fit
heatmap-excess-long = figures such as “{ $figure }” are too long for the cells
heatmap-excess-none = no cell has a figure

## Lifelines: when partnerships began and ended

lifelines-description =
    { $count ->
        [one] A timeline of 1 partnership, up to { $day }.
       *[other] A timeline of { $count } partnerships, up to { $day }.
    }
# These three are joined into one sentence: "3 have ended, 1 is ongoing and …".
lifelines-ended =
    { $count ->
        [one] 1 has ended
       *[other] { $count } have ended
    }
lifelines-ongoing =
    { $count ->
        [one] 1 is ongoing
       *[other] { $count } are ongoing
    }
lifelines-end-missing =
    { $count ->
        [one] for 1 it is not known whether or when it ended
       *[other] for { $count } it is not known whether or when they ended
    }
lifelines-no-beginning = No beginning is known.
lifelines-exact = The day of the beginning is known for { $count }.
lifelines-rough = A rough beginning is known for { $count }, none for { $none }.
lifelines-first = The first of these to begin is { $name } ({ $date }).

# Below a bar: either one of the first three, or one about the beginning and one about the end.
lifelines-unknown = dates not known
lifelines-from-to = from { $from } to { $to }
lifelines-from = from { $from }, ongoing
lifelines-began = began { $date }
lifelines-began-between = began between { $from } and { $to }
lifelines-start-unknown = start not known
# Variables: $reason (a word such as "unclear").
lifelines-start-reason = start { $reason }
lifelines-ended-at = ended { $date }
lifelines-ended-between = ended between { $from } and { $to }
lifelines-end-unknown = end not known
lifelines-end-reason = end { $reason }

# At the line of today.
lifelines-as-at = As at { $day }
lifelines-key-existed = existed
lifelines-key-rough = began or ended in this time
lifelines-key-unknown = not known whether it existed
lifelines-excess = { $count } lifelines are more than the { $most } that can be compared

# Headings of the table.
lifelines-partnership = Partnership
lifelines-created = Created
lifelines-end = Ended
lifelines-why = Why it ended
lifelines-followed-by = Followed by

## Maps

map-area = Area
map-of-tiles =
    { $count ->
        [one] A map of 1 area, each a square of the same size
       *[other] A map of { $count } areas, each a square of the same size
    }
map-of-outlines =
    { $count ->
        [one] A map of 1 area in their outlines
       *[other] A map of { $count } areas in their outlines
    }
map-all-same = All known figures are { $figure }.
# Variables: $highest, $lowest (names with their figures).
map-extremes = The highest is { $highest }; the lowest is { $lowest }.
# A class with the number of its areas. Variables: $class ("41% to 43%").
map-class =
    { $count ->
        [one] { $class } (1 area)
       *[other] { $class } ({ $count } areas)
    }
map-classes = The classes are { $classes }.
map-unknown = There is no data for { $areas }.
map-unknown-many = There is no data for { $count } areas.
map-excess = { $count } areas are more than the { $most } that can be told apart
map-excess-few = fewer than two areas have a figure
map-excess-outline = there is no outline of { $area }
map-excess-clash = { $one } and { $other } are on the same tile
map-excess-columns = { $count } tiles side by side are more than the { $most } in which letters fit
map-excess-rows = { $count } rows of tiles are more than the { $most } that can be seen at once

## Matrices: tables of words

matrix-description =
    A table of { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } and { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }, with { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    }.
# Variables: $count (how many names), $names (of the columns), $most (their entries), $rows.
matrix-fullest =
    { $count ->
        [one] { $names } has the most entries, { $most } of { $rows }.
       *[other] { $names } have the most entries, { $most } of { $rows }.
    }

## Panels: small charts side by side

panels-description =
    { $count ->
        [one] 1 small column chart on one scale: { $measure }.
       *[other] { $count } small column charts on one scale: { $measure }.
    }
# Variables: $largest, $smallest (figures, each with its panel and its period in brackets).
panels-extremes = The largest figure is { $largest }; the smallest is { $smallest }.
panels-below-zero =
    { $count ->
        [one] 1 figure is below zero.
       *[other] { $count } figures are below zero.
    }
# What is not published of a panel.
panels-gap = { $panel } for { $periods }
# Variables: $gaps (messages panels-gap).
panels-gaps = Not published: { $gaps }.
panels-gaps-many = { $count } figures are not published.
# Variables: $count (how many panels), $from, $to (figures).
panels-scale =
    { $count ->
        [one] Scale: from { $from } to { $to }
       *[other] Every panel has the same scale: from { $from } to { $to }
    }
panels-excess = { $count } panels are more than the { $most } that can be compared
panels-excess-points = { $count } columns are more than the { $most } that fit into a panel

# Headings of the table.
panels-panel = Panel
panels-headline = Headline

## Quarters: whether data were published

quarters-dataset = Dataset
# Variables: $span (from the first to the last period).
quarters-description =
    A strip of squares for each of { $datasets ->
        [one] 1 dataset
       *[other] { $datasets } datasets
    } over { $periods ->
        [one] 1 period
       *[other] { $periods } periods
    }: { $span }.
# What became of the data of a quarter.
quarters-published = published
quarters-part = part only
quarters-late = late
quarters-missing = missing
quarters-not-due = not yet due
# Variables: $count (how many were due), $parts (a list of the four below).
quarters-due =
    { $count ->
        [0] None was due.
       *[other] Of { $count } due: { $parts }.
    }
quarters-due-full = { $count } published in full and on time
quarters-due-part = { $count } published in part
quarters-due-late = { $count } published late
quarters-due-missing = { $count } missing
quarters-waiting = Not yet due: { $count }.
quarters-unrecorded = Not recorded, and left blank: { $count }.
# Variables: $gaps (names, each with some of the three below in brackets).
quarters-gaps = Gaps: { $gaps }.
quarters-gap-part = { $count } part only
quarters-gap-late = { $count } late
quarters-gap-missing = { $count } missing
quarters-excess = { $count } periods are more than the { $most } that can be told apart
quarters-excess-rows = { $count } rows are more than the { $most } that can be looked through

## Flows of money

# Variables: $names (a list of messages sankey-names).
sankey-description =
    { $count ->
        [one] A picture of flows of money between 1 column of names: { $names }.
       *[other] A picture of flows of money between { $count } columns of names: { $names }.
    }
# How many names a column has. Variables: $heading (of the column).
sankey-names = { $count } under { $heading }
# From the names of one column to those of the next. Variables: $from, $to (headings of columns),
# $total, $largest (amounts), $giver, $taker (names).
sankey-stage = From { $from } to { $to }: { $total }; the largest flow is { $largest } from { $giver } to { $taker }.
sankey-stage-one = From { $from } to { $to }: { $total }, all from { $giver } to { $taker }.
sankey-stage-none = From { $from } to { $to } no flow is recorded.
# Variables: $heading (of a column), $largest, $smallest (names with their amounts).
sankey-extremes = Under { $heading } the largest is { $largest }, the smallest { $smallest }.
# The same where smaller names are put together.
sankey-extremes-named = Under { $heading } the largest is { $largest }, the smallest named { $smallest }.
sankey-left = Of what { $name } receives, { $amount } is not spent here.
sankey-elsewhere = { $amount } of what { $name } spends comes from elsewhere.
# The smallest names put together, and what says so.
sankey-other = Other ({ $count })
sankey-merged = The picture shows { $parts } together as “Other”; the table has each.
sankey-merged-part = the { $count } smallest under { $heading }
sankey-excess-columns =
    { $count ->
        [one] 1 column is not the two or three between which flows can be drawn
       *[other] { $count } columns are not the two or three between which flows can be drawn
    }
sankey-excess-credit = money came back from { $from } to { $to }
sankey-excess-last = a flow leads out of the last column
sankey-excess-zero = every amount is zero

# Headings of the table.
sankey-from = From
sankey-to = To
sankey-share = Share of the column

## Shares: bars of 100%

shares-description =
    { $count ->
        [one] A bar that stands for 100%, divided into { $parts }.
       *[other] { $count } bars that stand for 100% each, divided into { $parts }.
    }
# Variables: $parts (with their shares), $nothing (names of parts).
shares-and-nothing = { $parts }; nothing: { $nothing }
# Variables: $part, $from, $to (shares, each with its bar in brackets).
shares-range = { $part }: from { $from } to { $to }.
# A heading of the table, beside that of the amounts of the part.
shares-share = { $part }, share
shares-not-known = not known
shares-whole = the whole
shares-excess = { $count } bars are more than the { $most } that can be compared
shares-excess-negative = a part of { $whole } is negative, so it has no shares
shares-excess-unknown = a part of { $whole } is not known, so it has no shares
shares-excess-nothing = { $whole } comes to nothing, so it has no shares

## Steps: a figure over time

steps-description = A line in steps: { $measure }.
steps-description-one = A line in steps: { $measure }, { $period }.
steps-description-many = A line in steps: { $measure }, from { $from } to { $to }.
# Variables: $figure, $highest, $lowest (figures, each with its period in brackets).
steps-latest = The latest figure is { $figure }.
steps-latest-forecast = The latest figure is { $figure }, a forecast.
steps-extremes = The highest is { $highest }; the lowest is { $lowest }.
steps-target-alone = The target is { $target }.
steps-target-above = The target is { $target }; the latest figure is below it.
steps-target-below = The target is { $target }; the latest figure is above it.
steps-target-met = The target is { $target }; the latest figure is the same.
# Variables: $periods (a list, or the message steps-periods).
steps-forecasts = Forecast, not achieved: { $periods }.
steps-unpublished = Not published: { $periods }.
steps-periods =
    { $count ->
        [one] 1 period
       *[other] { $count } periods
    }
# What happened, each with its day in brackets.
steps-events = Marked on it: { $events }.
steps-cut-off = The scale does not begin at zero.
steps-achieved = achieved
steps-forecast = forecast, not achieved
steps-highest = Highest
steps-lowest = Lowest
steps-excess = { $count } periods are more than the { $most } that fit
steps-excess-events = { $count } events are more than the { $most } that fit
steps-excess-long = figures such as “{ $figure }” are too long to stand beside a line

## Treemaps: parts of a whole

# Variables: $parts (what they are, with their number: "12 services").
treemap-description = A treemap of { $parts }, which come to { $total } together: each has an area as large as its amount.
# Variables: $largest, $smallest, $several (names with their figures).
treemap-extremes = Of those named one by one, the largest is { $largest } and the smallest { $smallest }; others are put together: { $several }.
treemap-half = The { $count } largest are half of the whole or more.
# Variables: $parts (names).
treemap-zero =
    { $count ->
        [one] { $parts } is zero and has no area.
       *[other] { $parts } are zero and have no area.
    }
treemap-zero-many = { $count } are zero and have no area.
# What the mark in a list means. Variables: $mark (a dash).
treemap-too-small = { $mark } too small for a number in the picture
treemap-excess-credits =
    { $count ->
        [one] 1 part of the whole is below zero and can have no area
       *[other] { $count } parts of the whole are below zero and can have no area
    }
treemap-excess-few = fewer than two parts are more than zero
