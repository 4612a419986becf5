# What records say together: promises that are late, savings side by side, who would step in.
# Variables named $day, $date, $period and $year are dates as text; $amount, $sum and the like are
# text with the pound sign. Counts are numbers.

## Words that several pages share: headings of columns, and short answers

views-amount = Amount
views-budget = Budget
views-dataset = Dataset
views-date = Date
views-decided = What was decided
views-decision = Decision
views-ended = Ended
views-form = Form
views-from = From
views-how-it-stands = How it stands
views-how-many = How many
views-how-often = How often
views-how-sure = How sure
views-kind = Kind
views-last-day = Last day
views-organisation = Organisation
views-partnership = Partnership
views-period = Period
views-place = Place
views-plain = In plain words
views-record = Record
views-service = Service
views-set-up = Set up
views-shared-service = Shared service
views-stage = Stage
views-state = State
views-status = Status
views-until = Until
views-what = What
views-which = Which
views-who-says-so = Who says so
views-why = Why
views-year = Year

views-yes = Yes
views-no = No
views-not-known = Not known
views-not-stated = Not stated

# The heading above what is made up.
views-example = An example
views-all-made-up = Example figures: all of this is made up, to show what the page looks like.

## Charts of records

# Stands after "Source:".
picture-source = the sources named on each record’s page
# Along an axis. Variables: $month, $from, $to (short names of months).
picture-month = { $month } { $year }
picture-months = { $from }–{ $to } { $year }

## How something that is due stands

due-coming = Due: { $date }
due-overdue-days =
    { $count ->
        [one] Overdue by 1 day
       *[other] Overdue by { $count } days
    }
# Used from two years on.
due-overdue-years =
    { $count ->
        [one] Overdue by 1 year
       *[other] Overdue by { $count } years
    }
due-to-come = To come
due-ongoing = To be done on an ongoing basis
due-unknown = No date is known
due-done = Done

## Partnerships as at the end of a year

as-at-heading = As at the end of a year
# Followed by links to years.
as-at-which = Which partnerships existed at the end of:
as-at-partnerships = Partnerships at the end of { $year }
as-at-existed = Did it exist?
# The answer; the other is "Not known".
as-at-yes = Yes
as-at-summary = At the end of { $year }: known to have existed: { $known }; the sources do not say: { $unsaid }.

## What changed

# Stands before the name of a record. Variables: $when (a date), $sort ("changed", "story").
changes-lead = { $when }, { $sort }

## The Transparency Code

code-datasets = The datasets of the Transparency Code
code-what-counts = What counts
code-published-here = Published here
code-not-here = Not published here
code-counts-all = All
code-counts-card = Every transaction
code-counts-contracts = Over £5,000
code-counts-grants = Every grant
code-counts-housing = Councils with a housing account
code-counts-land = All land and buildings
code-counts-organisation = The top three tiers
code-counts-salaries = Salaries of £50,000 and more
code-counts-spending = Each payment over £500
code-counts-waste = Contracts of that time
code-summary = { $published } of { $all } datasets are published here, { $late } of them late on { $day }. “Late here” means that this site does not have the next edition; the council may have published it elsewhere. A row may stand for the data of one council only; its page says which.
code-tenders = Since 24 February 2025 councils may publish invitations to tender and contracts of £5,000 and more on the central digital platform, Find a Tender, instead.
code-contracts = Contracts
code-grants = Grants
code-spending = Spending
code-by-record = Published record by record; not known whether complete
# Variables: $count (days).
code-spending-late =
    { $count ->
        [one] Late here: the next quarter was due by { $day }, 1 day ago
       *[other] Late here: the next quarter was due by { $day }, { $count } days ago
    }
code-spending-due = Up to date: the next quarter is due by { $day }
code-quarters = Quarter by quarter
code-missing = { $missing } of { $all } quarters are missing
# A row of the strip where several organisations publish a dataset. Variables: $dataset, $payer.
code-of-payer = { $dataset }: { $payer }
# How it stands, of whom. Variables: $standing (a sentence), $payer.
code-standing-of = { $standing }, of { $payer }
code-strip = Which quarters are published here of the datasets that are due every three months

## Asset transfers

assets-all = All transfers
assets-transfers = Transfers
assets-counted =
    { $count ->
        [one] 1 transfer
       *[other] { $count } transfers
    }
assets-asked = Asked for
assets-agreed = Agreed
assets-passed = Transferred
assets-refused = Returned or refused
assets-transferred = { $count } of { $all } have been transferred
assets-description = Buildings and land by how far their transfer has come, by number
assets-by-stage = Transfers by stage

## Community rights

# Variables: $right ("right to bid"), $stage ("listed").
rights-status = { $right }: { $stage }
rights-by-when = By when who must do what
rights-deadlines = Deadlines
rights-every-deadline = Every deadline
rights-right-or-use = Right or use of it

## Datasets

datasets-data = The data
datasets-not-here = The data are not on this site.
datasets-reuse = How you may use it
datasets-columns = What the columns mean
datasets-column = Column
datasets-meaning = What it means
datasets-holds = What stands in it
datasets-unit = Unit
datasets-required = Must it be there?
datasets-fresh = How fresh each dataset is
datasets-covers = Covers
datasets-published = Published
# Variables: $count (days).
datasets-late =
    { $count ->
        [one] Late here: the next edition was due by { $day }, 1 day ago
       *[other] Late here: the next edition was due by { $day }, { $count } days ago
    }
datasets-up-to-date = Up to date: the next edition is due by { $day }
datasets-time-unknown = It is not known what time it covers
datasets-complete = Published; no further edition is due
# Under the title of a chart. Variables: $label (a column), $unit, $dataset.
datasets-description = { $label }, { $dataset }
datasets-description-with-unit = { $label }, { $unit }, { $dataset }
# The source of a chart. Variables: $dataset, $publisher.
datasets-source = { $dataset }, { $publisher }

## Decisions

# Variables: $standing ("Overdue by 12 years").
decisions-review = Review: { $standing }.
decisions-review-unsaid = Review: { $standing }. No source on this site says whether it took place.
decisions-outcome = What came of it
decisions-no-review = No review of this decision is recorded.
decisions-log = The decision log, the newest first
# The heading of a column with the meetings at which decisions were made.
decisions-meeting = At
decisions-its-review = Review
decisions-none-recorded = None recorded
decisions-there = What was decided there

## How well this site is kept

health-about = What those who publish this site have still to do. It is worked out anew with each publication.
health-overdue = Overdue
health-late = Datasets that are late
health-next-was-due = Next was due by
health-payments = Payments
health-stale = Facts of two years ago or more, with no later check
health-facts-as-at = Facts as at
health-last-checked = Last checked
health-gaps = Records with facts that are unclear or not known
health-unclear = Unclear
health-sourceless = Records without a source or without a summary
health-what-is-missing = What is missing
health-no-source = source
health-no-summary = summary
health-no-source-or-summary = source, summary
health-doubtful = Records that are inferred, unclear, disputed or examples

## Policy events

policy-dated = { $dated } of { $all } events have a known date
policy-description = Laws, duties and decisions by date, national above local
policy-in-order = In order
# Stands before the name of an event. Variables: $date, $level ("national").
policy-lead = { $date }, { $level }

## Scrutiny

scrutiny-papers = Papers by meeting, the newest first
scrutiny-meeting = Meeting
scrutiny-paper = Paper
scrutiny-author = Written by

## The horizon

horizon-watched = Watched
horizon-it-has-come = It has come
horizon-it-did-not-come = It did not come
horizon-what-came-of-it-is-not-known = What came of it is not known
horizon-item = What may come
horizon-statement = What is said of it
horizon-bears-on = Bears on

## Principles

principles-agreed = What its members agreed
# Stand before the words of a principle. Variables: $number, $date.
principles-numbered = Principle { $number }, agreed { $date }
principles-agreed-on = Agreed { $date }
principles-tests = Where it can be seen whether each principle is followed
principles-principle = Principle
principles-where = Where it shows
principles-followed = Followed?
principles-evidence = What shows it
principles-nothing = Nothing is recorded
principles-linked =
    { $count ->
        [0] No record is linked
        [one] 1 record is linked
       *[other] { $count } records are linked
    }

## Partnerships that ended, and meetings

ended-what-happened = What happened to…
ended-partnerships = What happened to partnerships that ended or may have ended
ended-after = What came after
partnership-meetings = Its meetings

## Measures: service levels

measures-meets = Meets the target
measures-misses = Misses the target
measures-no-result = No result is published.
# Variables: $value and $target (figures with their unit), $period, $direction ("higher is better"),
# $reason ("unknown").
measures-newest = { $value } in { $period }; the target is { $target } ({ $direction }).
measures-newest-no-target = { $value } in { $period }; there is no target.
measures-newest-unknown-target = { $value } in { $period }; the target: { $reason }.
measures-over-time = Over time
measures-newest-meets = The newest result meets the target
measures-newest-misses = The newest result misses the target
measures-results = Results over time
# Variables: $name (of a measure), $unit.
measures-by-period = { $name }, { $unit }, by period
measures-and-others = { $name }, { $unit }, and what others reach
measures-compared = Compared with others
# Variables: $name (with whom it is compared), $year.
measures-comparator = { $name }, { $year }
measures-others = What others reach
measures-who = Who
measures-place = Place { $place } of { $all }, the best first
# Two or more have the same figure.
measures-shared-place = Shared place { $place } of { $all }, the best first
# Variables: $all (results that have a target), $met (those that meet it).
measures-met =
    { $all ->
        [0] No result with a target is published
       *[other] { $met } of { $all } results meet their target
    }
measures-description = The newest result of each service level against its target; each has a scale of its own
measures-of-service = How well it is done

## Indicators

indicators-no-value = No value is published.
# Variables: $first in $then, $last in $now: values with their unit, and periods.
indicators-trend = From { $first } in { $then } to { $last } in { $now }
indicators-only = { $value } in { $period }
indicators-unknown = No value is known
indicators-newest = { $name }, the newest values
indicators-by-area = { $name }, { $unit }, by area
indicators-by-area-and-period = { $name }, { $unit }, by area and period
indicators-all-areas = All areas
indicators-no-data = no data
indicators-highest = Highest: { $area } with { $value }
indicators-areas =
    { $count ->
        [one] 1 area on one scale
       *[other] { $count } areas on one scale
    }

## Overlaps: who does the same work in one place

overlaps-who-visits = Who visits here
overlaps-visits = Who visits { $area }, and what for
overlaps-work = Work
overlaps-hours = Hours of staff a year
overlaps-cost = Cost a year
# Variables: $all (kinds of work), $doubled (those that several organisations do).
overlaps-doubled = { $doubled } of { $all } kinds of work are done by several
overlaps-by-organisation = Which organisation does which work in { $area }, by number of provisions
# What the figures in a chart count.
overlaps-provisions = provisions
overlaps-organisations = organisations
overlaps-three-or-more = three organisations or more
overlaps-most =
    { $count ->
        [one] Up to 1 organisation does the same work in one place
       *[other] Up to { $count } organisations do the same work in one place
    }
overlaps-description = How many organisations do each work in each place
overlaps-in = In { $area }

## Budgets

budgets-meant = { $meant } was meant to be spent. { $known }
budgets-whole = { $whole } was meant to be spent; not every line is known.
budgets-unknown = Not every line of this budget is known.
budgets-spent-unknown = What was spent is not known.
# Variables: $known of $all lines, $against (one of the sentences below).
budgets-spent-in-part = What was spent is known for { $known } of { $all } lines: { $against }
budgets-as-meant = { $spent } was spent, as was meant.
budgets-over = { $spent } was spent of { $meant }: { $difference } over the budget.
budgets-over-by-share = { $spent } was spent of { $meant }: { $difference } over the budget ({ $share }).
budgets-under = { $spent } was spent of { $meant }: { $difference } under the budget.
budgets-under-by-share = { $spent } was spent of { $meant }: { $difference } under the budget ({ $share }).
budgets-line-paid-by = { $line }, paid by { $funder }
budgets-against = Meant and spent
budgets-overspent = { $over } of { $all } known lines were overspent
# Under the title of a chart. Variables: $name (of a budget), $year.
budgets-in-pounds = { $name }, { $year }, in pounds
budgets-by-purpose = { $name }, { $year }, by what it is for, in pounds
budgets-purpose = What the money is for
budgets-spent = Spent
budgets-meant-to-be = Meant
budgets-what-for = What it is for
budgets-largest = Largest part: { $part }
budgets-largest-with-share = Largest part: { $part }, { $share }
budgets-parts-of =
    { $count ->
        [one] 1 part of { $whole }
       *[other] { $count } parts of { $whole }
    }
budgets-totals = Every budget with its sum
# In the place of a sum. Variables: $known of $all lines.
budgets-no-sum =
    { $known ->
        [0] Not known
       *[other] Known for { $known } of { $all } lines
    }
budgets-on-a-map =
    { $count ->
        [one] Budgets of 1 place on a map
       *[other] Budgets of { $count } places on a map
    }
budgets-of-councils = What the council of each place means to spend, in pounds
# What the figures on the map are.
budgets-measure = budget

## Where the money goes

flow-about = From the budgets that name a funder and a provider, and from grants. Payments in lists name no funder, so they are not in here.
flow-known = What is known
flow-description = Money by who pays, who does the work and what it is for, in pounds: what was spent, or what was meant to be where that is not known
flow-example = Example figures. { $description }
flow-grants = Grants
flow-payer = Who pays
flow-provider = Who does it
flow-purpose = What for
flow-title = { $whole } from funders to services

## Contracts

# Variables: $count (changes), $sum (what they come to), $value (what the contract is worth).
contracts-changed =
    { $count ->
        [one] Changed once; no amount is given.
       *[other] Changed { $count } times; no amounts are given.
    }
contracts-changed-by =
    { $count ->
        [one] Changed once. The change comes to { $sum }.
       *[other] Changed { $count } times. The changes come to { $sum }.
    }
contracts-changed-of =
    { $count ->
        [one] Changed once. The change comes to { $sum } on a contract of { $value }.
       *[other] Changed { $count } times. The changes come to { $sum } on a contract of { $value }.
    }

## Work to bid for

bids-opportunities = What can be bid for
bids-worth = Worth
bids-closes = Closes
bids-framework = Framework
bids-closed = Closed
bids-open = Open
bids-count =
    { $count ->
        [0] Nothing is open to bids on the day that this page shows. Examples are not counted.
        [one] 1 thing is open to bids.
       *[other] { $count } things are open to bids.
    }
bids-how = How to bid
bids-how-unsaid = No source says yet how to bid.

## Areas

# These end in a colon; links follow.
area-places = Places in this area:
area-board = The board for this place:
area-who-serves = Who serves this area:
area-shared-services = Shared services here:
area-lies-in = Lies in
area-who-decides = Who decides here together
area-partnerships = Partnerships for { $area }
area-works-for = Works for
area-still-exists = Does it still exist?
area-no-partnership = No partnership on this site names this area.
# Variables: $name (of an organisation or a service), $area (a larger one).
area-for-all = { $name } (for all of { $area })
area-take-part = How to take part
# Variables: $total ("£640.00 in 1 payment").
area-paid = { $organisation } paid { $total }.
area-spent = What is spent
area-whole-councils = Payments are published for whole councils, not for single places.
area-tried = What is tried here
area-tried-in = What is tried in { $area }
area-programme = Programme
area-known = What is known
area-overlaps = What could be done better here
area-assets = Buildings and land in community hands
area-rights = Community rights used here
area-capabilities = What the community can do for itself
area-indicators = Figures for this place

## Files of postcodes

postcodes-whose = Whose postcodes these are
postcodes-all = Rows that lead to an area of this site: { $kept }, all of the file.
postcodes-kept = Rows that lead to an area of this site: { $kept } of { $all }. The others are of other areas and are not published.

## Programmes, themes and prototypes

programmes-tried = What is tried
programmes-worked-on = What is worked on
programmes-stage-unsaid = No source says which stage this has reached.
# Variables: $stage ("pilot").
programmes-stage = Stage { $number } of { $all }: { $stage }
# Variables: $stages (the names of all in order), $next (the name of one).
programmes-next = The stages are { $stages }. Next would come: { $next }.
programmes-where = Which stage, where
programmes-grid = Places: { $places }; stages: { $stages }
programmes-grid-description = Which stage each place has reached; a blank means that no source names it
programmes-from = From { $date }
# A stage was reached, but no source says when.
programmes-undated = Yes, date not known
themes-where = Which theme, where
themes-named = Themes are named for { $with } of { $all } places
themes-description = Which theme is worked on in which place; a blank means that no source names one
prototypes-worked = What worked
prototypes-worked-unsaid = No source says yet what worked.
prototypes-change = What must change
prototypes-change-unsaid = No source says yet what must change.

## Promises

promises-all = All promises
promises-promises = Promises
promises-promise = Promise
promises-counted =
    { $count ->
        [one] 1 promise
       *[other] { $count } promises
    }
# Variables: $state ("partly kept").
promises-state = State: { $state }
promises-state-unknown = not known
promises-plain = In plain words: { $plain }
# Variables: $standing ("Overdue by 12 years").
promises-standing = { $standing }.
promises-undated = The promise says no date by which it is to be kept.
promises-no-evidence = Nothing is recorded that shows whether it was kept.
promises-none-dated = No promise names a date by which it is to be kept, so none can be late.
promises-overdue =
    { $count ->
        [0] No promise has passed the date by which it was to be kept.
        [one] 1 promise has passed the date by which it was to be kept.
       *[other] { $count } promises have passed the date by which they were to be kept.
    }
promises-ledger = The promise ledger
promises-every = Every promise and how it stands
promises-made-by = Made by
promises-made = Made
promises-by-when = By when
promises-kept = Kept
promises-partly-kept = Partly kept
promises-to-be-kept = Still to be kept
promises-changed = Changed or dropped
promises-known-kept = { $kept } of { $all } promises are known to be kept
promises-description = What has become of the promises on this site, by number of promises

## What is due

reviews-of-facts = Review of the facts
reviews-of-outcome = Review
reviews-of-contract = Review of the contract
reviews-promise = Promise to be kept
reviews-deadline = Deadline
reviews-data = Data to be shared
reviews-overdue =
    { $count ->
        [0] Nothing is overdue.
        [one] 1 thing is overdue.
       *[other] { $count } things are overdue.
    }
reviews-overdue-means = Overdue means that the day has passed and no source on this site says that it was done.
reviews-everything = Everything that is due
reviews-due = Due
reviews-about = About
reviews-calendar = The calendar
# The name of a band of the calendar.
reviews-lane-overdue = Overdue
reviews-overdue-of = { $overdue } of { $all } reviews and deadlines are overdue
reviews-description = What is to be looked at again, from a year ago on, by the date on which it is due

## The savings ledger

# Variables: $figures, for $with of $all shared services; $achieved of the figures.
savings-summary =
    { $achieved ->
        [0] Sources give { $figures } figures for what is saved, for { $with } of { $all } shared services. No source says of any of them that it was achieved.
       *[other] Sources give { $figures } figures for what is saved, for { $with } of { $all } shared services. Of { $achieved } a source says that it was achieved.
    }
savings-ledger = Every figure for a saving, with who says so
savings-precision = How exactly
savings-basis = Every year or in total
savings-baseline = Compared with
savings-stated-on = Stated on
savings-annual = Figures for every year
savings-total = Figures in total
savings-sources = Who says so, in the order of the table
savings-disagree = Figures that disagree
savings-side-by-side = For these services, sources give different figures. They stand side by side as they were given; none has been chosen.
savings-one-figure = One figure: { $amount }
savings-from-to = Figures from { $least } to { $most }
savings-annual-description = What shared services are said to save a year, in pounds, by who says so
savings-total-description = What shared services are said to save in total, in pounds, by who says so
savings-said-by = { $who }, { $date }
savings-service-said-by = { $service }, { $who }

## Options to consider before commissioning

options-about = Before a new service is set up or bought, look here whether one exists that could be joined. “Unknown” means that no source says; ask the host.
options-table = Shared services as options, those that are open first
options-open = Open to new partners
options-how-to-join = How to join
options-services = Services
options-where = Where
options-partners = Who takes part

## What is shared, and what for

sharing-what-for = What is shared, and what for
sharing-what = What is shared
# Variables: $benefit ("financial savings"), $count (shared services).
sharing-benefit = { $benefit } for { $count }
# Variables: $benefits (the above, as a list).
sharing-benefits = Of { $all } shared services, sources name { $benefits }.
sharing-known = Both are known for { $known } of { $all } shared services
sharing-description = Number of shared services by what is shared and what that is meant to bring
# What the figures in the chart count.
sharing-services = shared services
# Ends in a colon; links follow.
sharing-unsaid = For these, the sources do not say what is shared or what for:

## Services

services-answers = Answers for it
services-says = Says what is to be done
services-does = Does it
services-pays = Pays for it
services-if-it-fails = If the provider fails
services-plan-not-made = No plan has been made
services-plan-not-published = There is a plan, but it is not published
services-plan-not-needed = No plan is needed
# Variables: $reason ("unknown").
services-plan-not-recorded = No plan is recorded ({ $reason })
services-plan = What would be done
services-its-plan = Plan
services-steps-in = Who would step in
services-nobody = Nobody is named
services-lead-time = How long that would take
services-tested = Last tried out
services-never-tried-out = Not tried out
services-importance = How important, and is there a plan?
services-criticality = How important
services-matrix = Services by how important they are and whether there is a plan if the provider fails
services-tried-out = Plan, tried out
services-not-tried-out = Plan, not tried out
services-no-plan = No plan, or none known
services-not-needed = Not needed
services-without-plan =
    { $count ->
        [one] 1 vital or urgent service has no known plan
       *[other] { $count } vital or urgent services have no known plan
    }
services-who-provides = Who provides
services-every = All services
services-services = Services
services-providers = Who provides each service
services-provider = Provider
services-sort = Sort of body
services-providers-counted =
    { $count ->
        [one] 1 provider
       *[other] { $count } providers
    }
services-by-council = Council
services-by-public-body = Other public body
services-by-public-company = Public company
services-by-voluntary = Voluntary
services-by-other = Private or other
services-councils = Councils provide { $count } of { $all }
services-mix = Who provides the services on this site, by sort of body, as shares of all that are named
services-plans = Every service and its plan
services-plans-made-up = Made-up services and their plans
services-plan-unsaid = For { $missing } of { $all } services no source names a plan for the day when the provider fails.

## Risks

risks-heading = What could go wrong
risks-published = Risks that are published
risks-made-up = Made-up risks
risks-risk = Risk
risks-how-likely = How likely
risks-impact = How hard for residents
risks-accepted = Accepted?
risks-grid = How likely, how hard
risks-how-hard = How hard it hits residents
risks-hits-very-lightly = Hits very lightly
risks-hits-lightly = Hits lightly
risks-hits-hard = Hits hard
risks-hits-very-hard = Hits very hard
# Variables: $level ("very low").
risks-likelihood = { $level } likelihood
risks-judged = { $known } of { $all } risks have been judged
risks-description = Risks by how likely they are and how hard they would hit residents

## Data that partners share, and terms

shared-data-register = The data-sharing register
shared-data-data = Data
shared-data-owner = Owner
shared-data-last = Last shared
shared-data-next = Next due
shared-data-overdue = Sets of data that are overdue: { $overdue } of { $all }.
terms-stands-for = { $term } stands for: { $whole }.
