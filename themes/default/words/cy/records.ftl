# Yr hyn y mae'r Saesneg yn ei ddweud yn nisgrifiadau'r cofnodion: y dewisiadau, y meysydd a'r mathau.
#
# Nid oes ffeil Saesneg gyfatebol: daw'r Saesneg o'r disgrifiadau eu hunain.

## Pam nad oes gwerth

choice-unknown = anhysbys
choice-unclear = aneglur
choice-not-applicable = ddim yn berthnasol
choice-withheld = wedi'i ddal yn ôl
choice-not-known = anhysbys
choice-n-a = ddim yn berthnasol

## Dewisiadau: pa mor sicr yw ffaith

choice-stated = wedi'i ddatgan
choice-inferred = wedi'i gasglu
choice-disputed = yn destun dadl
choice-example-figures = ffigurau enghreifftiol

## Dewisiadau: mathau o ardal

choice-country = gwlad
choice-county = sir
choice-district = dosbarth
choice-unitary-area = ardal unedol
choice-town = tref
choice-neighbourhood = cymdogaeth

## Dewisiadau: trosglwyddo asedau

choice-freehold = rhydd-ddaliad
choice-lease = prydles
choice-licence = trwydded
choice-enquiry = ymholiad
choice-expression-of-interest = datganiad o ddiddordeb
choice-business-case = achos busnes
choice-agreed = cytunwyd
choice-transferred = trosglwyddwyd
choice-returned = dychwelwyd
choice-refused = gwrthodwyd

## Dewisiadau: hawliau cymunedau

choice-right-to-challenge = hawl i herio
choice-right-to-bid = hawl i gynnig
choice-right-to-buy = hawl i brynu
choice-right-to-reclaim-land = hawl i adhawlio tir
choice-not-used = heb ei defnyddio
choice-submitted = cyflwynwyd
choice-accepted = derbyniwyd
choice-rejected = gwrthodwyd
choice-procurement = wrthi'n caffael
choice-closed = wedi cau

## Dewisiadau: contractau

choice-invitation-to-quote = gwahoddiad i roi pris
choice-published-invitation-to-tender = gwahoddiad cyhoeddus i dendro
choice-direct-award = dyfarniad uniongyrchol
choice-framework-agreement = cytundeb fframwaith

## Dewisiadau: setiau data

choice-text = testun
choice-number = rhif
choice-money = arian
choice-date = dyddiad
choice-yes-or-no = ie neu na
choice-dots = dotiau
choice-line = llinell
choice-shares = cyfrannau

# Yn enw neges daw "ps" yn lle "£".
choice-expenditure-over-ps500 = gwariant dros £500
choice-procurement-card = cerdyn caffael
choice-invitations-to-tender = gwahoddiadau i dendro
choice-contracts = contractau
choice-grants = grantiau
choice-organisation-chart = siart y sefydliad
choice-senior-salaries = cyflogau uwch-swyddogion
choice-pay-multiple = lluosrif cyflog
choice-trade-union-facility-time = amser cyfleuster undebau llafur
choice-land-and-building-assets = asedau tir ac adeiladau
choice-social-housing-assets = asedau tai cymdeithasol
choice-parking-account = cyfrif parcio
choice-parking-spaces = lleoedd parcio
choice-fraud = twyll
choice-constitution = cyfansoddiad
choice-waste-contracts = contractau gwastraff

## Dewisiadau: digwyddiadau

choice-meeting = cyfarfod
choice-scrutiny-meeting = cyfarfod craffu
choice-workshop = gweithdy
choice-public-meeting = cyfarfod cyhoeddus
choice-other = arall

## Dewisiadau: y gorwel

choice-watching = yn cadw golwg
choice-happened = wedi digwydd
choice-did-not-happen = heb ddigwydd

## Dewisiadau: lefelau gwasanaeth

choice-higher-is-better = gorau po uchaf
choice-lower-is-better = gorau po isaf
choice-good = Da
choice-approaching-target = Yn nesáu at y targed
choice-requires-improvement = Angen gwella
choice-inadequate = Annigonol

## Dewisiadau: mathau o sefydliad

choice-county-council = cyngor sir
choice-district-council = cyngor dosbarth
choice-metropolitan-council = cyngor metropolitan
choice-unitary-council = cyngor unedol
choice-town-or-parish-council = cyngor tref neu blwyf
choice-police = heddlu
choice-police-and-crime-commissioner = comisiynydd yr heddlu a throseddu
choice-fire-and-rescue-service = gwasanaeth tân ac achub
choice-health-body = corff iechyd
choice-voluntary-organisation = mudiad gwirfoddol
choice-publicly-owned-company = cwmni mewn dwylo cyhoeddus
choice-private-company = cwmni preifat
choice-other-public-body = corff cyhoeddus arall

## Dewisiadau: gorgyffwrdd

choice-found = wedi'i ganfod
choice-being-done = yn cael ei wneud
choice-done = wedi'i wneud
choice-no-action = dim camau

## Dewisiadau: tudalennau

choice-header = pen y dudalen
choice-footer = troed y dudalen

## Dewisiadau: partneriaethau

choice-strategic-partnership = partneriaeth strategol
choice-local-strategic-partnership = partneriaeth strategol leol
choice-board = bwrdd
choice-task-group = grŵp gorchwyl
choice-joint-committee = cyd-bwyllgor
choice-forum-or-assembly = fforwm neu gynulliad
choice-local-governance-board = bwrdd llywodraethu lleol
choice-statutory = statudol
choice-voluntary = gwirfoddol

## Dewisiadau: rhestri taliadau

choice-redact = cuddio
choice-allow = caniatáu
choice-personal-data = data personol
choice-commercial-confidentiality = cyfrinachedd masnachol
choice-comma = coma
choice-semicolon = hanner colon
choice-tab = tab
choice-day-month-year = diwrnod mis blwyddyn
choice-year-month-day = blwyddyn mis diwrnod
choice-month-day-year = mis diwrnod blwyddyn
choice-round = talgrynnu
choice-net = net
choice-gross = gros
choice-not-stated = heb ei nodi

## Dewisiadau: lefelau llywodraeth

choice-national = cenedlaethol
choice-local = lleol

## Dewisiadau: codau post. Enwau Saesneg sydd i'r rhestri.

choice-ons-postcode-directory = ONS Postcode Directory
choice-national-statistics-postcode-lookup = National Statistics Postcode Lookup
choice-code-point-open = Code-Point Open
choice-another-list = rhestr arall

## Dewisiadau: egwyddorion

choice-followed = yn cael ei dilyn
choice-partly-followed = yn cael ei dilyn yn rhannol
choice-not-followed = ddim yn cael ei dilyn

## Dewisiadau: camau rhaglenni

choice-idea = syniad
choice-pilot = cynllun peilot
choice-review = adolygiad
choice-extended = wedi'i ymestyn
choice-mainstream = rhan o'r gwaith arferol
choice-stopped = wedi dod i ben

## Dewisiadau: addewidion

choice-not-started = heb ddechrau
choice-in-progress = ar y gweill
choice-kept = wedi'i gadw
choice-partly-kept = wedi'i gadw'n rhannol
choice-changed = wedi'i newid
choice-dropped = wedi'i ollwng

## Dewisiadau: risgiau

choice-very-low = isel iawn
choice-low = isel
choice-high = uchel
choice-very-high = uchel iawn
choice-accept = derbyn
choice-reduce = lleihau
choice-transfer = trosglwyddo
choice-avoid = osgoi

## Dewisiadau: pwysigrwydd gwasanaeth

choice-1-vital = 1 hanfodol
choice-2-urgent = 2 brys
choice-3-important = 3 pwysig
choice-4-can-wait = 4 yn gallu aros

## Dewisiadau: data a rennir

choice-financial = ariannol
choice-performance = perfformiad
choice-statistics = ystadegau
choice-monthly = misol
choice-quarterly = chwarterol
choice-annual = blynyddol
choice-once = unwaith
choice-as-needed = yn ôl yr angen

## Dewisiadau: gwasanaethau a rennir

choice-shared-space-and-accommodation = rhannu lle ac adeiladau
choice-front-line-services = gwasanaethau rheng flaen
choice-shared-staffing = rhannu staff
choice-shared-infrastructure = rhannu seilwaith
choice-back-office-services = gwasanaethau cefn swyddfa
choice-financial-savings = arbedion ariannol
choice-non-financial-benefits = manteision heblaw arian
choice-host = sefydliad lletyol
choice-partner = partner
choice-customer = cwsmer
choice-owner = perchennog
choice-considering = yn ystyried
choice-declined = wedi dewis peidio
choice-withdrawn = wedi tynnu'n ôl
choice-yes = ie
choice-no = na
choice-by-discussion = drwy drafodaeth

# Mae'r gair hwn yn sefyll o flaen swm: "tua £5,000".
choice-exactly = yn union
choice-about = tua
choice-more-than = mwy na
choice-at-least = o leiaf
choice-up-to = hyd at

# Mae'r gair hwn yn sefyll ar ôl swm: "£5,000 y flwyddyn".
choice-a-year = y flwyddyn
choice-in-total = i gyd

choice-target = targed
choice-forecast = rhagolwg
choice-achieved = wedi'i gyflawni
choice-audited = wedi'i archwilio

## Dewisiadau: y datganiad hygyrchedd

choice-full = llawn
choice-partial = rhannol
choice-not = ddim
choice-non-compliance = diffyg cydymffurfio
choice-disproportionate-burden = baich anghymesur
choice-outside-the-scope = y tu allan i'r cwmpas
choice-ehrc = EHRC
choice-ecni = ECNI

## Dewisiadau: siartiau mewn testun

choice-bars = barrau
choice-months = misoedd
choice-lifelines = llinellau oes
choice-membership = aelodaeth
choice-spending = gwariant
choice-partnerships = partneriaethau
choice-supplier = cyflenwr
choice-service = gwasanaeth

## Meysydd, yn nhrefn yr wyddor Saesneg

field-about = Am hyn
field-accepts-new-members = Yn derbyn aelodau newydd
field-accessibility = Hygyrchedd
field-accountable = Atebol
field-action = Camau
field-actual = Gwariant gwirioneddol
field-agreed-by = Cytunwyd gan
field-agreed-on = Cytunwyd ar
field-aim = Nod
field-aims = Nodau
field-aliases = Hen gyfeiriadau
field-also = Hefyd
field-alternatives = Dewisiadau eraill
field-amount = Swm
field-annual-value = Gwerth blynyddol
field-answer-within = Ateb o fewn
field-approach = Dull gweithredu
field-archived-url = Cyfeiriad gwe'r copi a gadwyd
field-area = Ardal
field-areas = Ardaloedd
field-as-at = Fel yr oedd ar
field-at-event = Yn y digwyddiad
field-attribution = Cydnabyddiaeth
field-attributions = Cydnabyddiaethau
field-author = Awdur
field-awarded-on = Dyfarnwyd ar
field-banner = Baner
field-base-url = Cyfeiriad gwe'r safle
field-baseline = Llinell sylfaen
field-basis = Sail
field-bears-on = Yn effeithio ar
field-because = Oherwydd
field-before = Cynt
field-benchmark = Meincnod
field-benefits = Manteision
field-board = Bwrdd
field-boundary = Ffin
field-brand = Brand
field-budget = Cyllideb
field-buyer = Prynwr
field-by = Gan
field-can-be-reduced = Oes modd ei leihau?
field-capacity-building = Meithrin gallu
field-captions = Capsiynau
field-categories = Categorïau
field-changes = Newidiadau
field-chart = Siart
field-closes = Yn cau
field-code = Cod
field-colour = Lliw
field-columns = Colofnau
field-comparator = Cymharydd
field-conditions = Amodau
field-confidence = Sicrwydd
field-consent = Cydsyniad
field-contact = Cysylltu
field-contact-url = Cyfeiriad gwe ar gyfer cysylltu
field-content = Cynnwys
field-contract = Contract
field-control = Ffigurau gwirio
field-cost = Cost
field-count = Nifer
field-covers = Cyfnod
field-created = Sefydlwyd
field-criterion = Maen prawf
field-criticality = Pwysigrwydd
field-csv = CSV
field-cy = Yn Gymraeg
field-data = Data
field-date = Dyddiad
field-dates = Dyddiadau
field-deadlines = Terfynau amser
field-decision = Penderfyniad
field-department = Adran
field-description = Disgrifiad
field-direction = Cyfeiriad
field-discount = Gostyngiad
field-done = Wedi'i wneud
field-draft = Drafft
field-due = Erbyn
field-duration = Hyd
field-edition = Argraffiad
field-effect = Effaith
field-effect-on = Beth mae'n ei newid
field-email = E-bost
field-end = Diwedd
field-ended = Daeth i ben
field-enforced-by = Gorfodir gan
field-evidence = Tystiolaeth
field-expires = Yn dod i ben
field-extension-options = Dewisiadau i estyn
field-fallback = Cynllun wrth gefn
field-fields = Meysydd
field-file = Ffeil
field-finding = Canfyddiad
field-followed = Yn cael ei dilyn
field-for = Ar gyfer
field-for-residents = I drigolion
field-form = Ffurf
field-found-on = Canfuwyd ar
field-frequency = Pa mor aml
field-from = O
field-funder = Ariannwr
field-gap = Bwlch
field-group = Grŵp
field-gss-code = Cod GSS
field-guidance = Canllawiau
field-hard = Anodd
field-has-fallback = Oes cynllun?
field-heading-lines = Llinellau'r penawdau
field-headings = Penawdau
field-holder = Deiliad
field-host = Sefydliad lletyol
field-hours = Oriau
field-how = Sut
field-how-to = Sut i wneud hyn
field-how-to-bid = Sut i wneud cynnig
field-how-to-join = Sut i ymuno
field-how-to-take-part = Sut i gymryd rhan
field-how-to-use-url = Cyfeiriad gwe i ofyn am y gwasanaeth
field-identifiers = Dynodwyr
field-impact = Effaith
field-impact-on-residents = Effaith ar drigolion
field-improving = Gwelliannau
field-in-force-from = Mewn grym o
field-in-force-to = Mewn grym hyd
field-indicator = Dangosydd
field-interventions = Ymyriadau
field-irrecoverable-vat = TAW na ellir ei hadennill
field-kind = Math
field-label = Label
field-larger-area = Ardal fwy
field-last-checked = Gwiriwyd ddiwethaf
field-last-published = Cyhoeddwyd ddiwethaf
field-lead-time = Amser paratoi
field-led-by = Arweinir gan
field-legal-basis = Sail gyfreithiol
field-level = Lefel
field-licence = Trwydded
field-life = Oes
field-likelihood = Tebygolrwydd
field-lines = Llinellau
field-locator = Ble yn y ffynhonnell
field-logo = Logo
field-made-by = Gwnaed gan
field-made-on = Gwnaed ar
field-meaning = Ystyr
field-meets = Yn cyfarfod
field-members = Aelodau
field-mended-by = I'w drwsio erbyn
field-menu = Dewislen
field-method = Dull
field-minutes-url = Cyfeiriad gwe'r cofnodion
field-mitigation = Camau lliniaru
field-name = Enw
field-needs-to-change = Angen newid
field-next-due = Disgwylir nesaf
field-non-financial = Heblaw arian
field-not-accessible = Ddim yn hygyrch
field-note = Nodyn
field-notes-for-editors = Nodiadau i olygyddion
field-number = Rhif
field-obtained-on = Cafwyd ar
field-ocid = OCID
field-of = Corff
field-office = Swydd
field-open-to-new-partners = Yn agored i bartneriaid newydd
field-opportunities = Cyfleoedd
field-organisation = Sefydliad
field-organisations = Sefydliadau
field-origin = Tarddiad
field-other-names = Enwau eraill
field-outside = Y tu allan i'r amser
field-outcome = Canlyniad
field-outcome-sought = Y canlyniad a geisir
field-outcomes = Canlyniadau
field-owned-by = Mewn perchnogaeth
field-owner = Pwy sy'n gyfrifol
field-paid-by = Telir gan
field-papers = Papurau
field-parent = Yn rhan o
field-partial = Rhannol
field-participation = Cyfranogiad
field-partners = Partneriaid
field-partnership = Partneriaeth
field-parts = Rhannau
field-payer = Talwr
field-payments = Taliadau
field-pennies = Ceiniogau
field-people = Pobl
field-period = Cyfnod
field-period-words = Y cyfnod mewn geiriau
field-person-label = Enw yma
field-place = Lle
field-plain = Mewn geiriau plaen
field-plan = Cynllun
field-population = Poblogaeth
field-postcode = Cod post
field-precision = Manylder
field-prepared = Paratowyd
field-presented-to = Cyflwynwyd i
field-presented-to-words = Y corff y'i cyflwynwyd iddo
field-priorities = Blaenoriaethau
field-private = Preifat
field-process = Proses
field-programme = Rhaglen
field-provider = Darparwr
field-providers = Darparwyr
field-provisions = Darpariaethau
field-publish-on = I'w gyhoeddi ar
field-published-on = Cyhoeddwyd ar
field-publisher = Cyhoeddwr
field-purpose = Diben
field-quote = Dyfyniad
field-rating = Gradd
field-reading = Sut i ddarllen y ffeil
field-reason = Rheswm
field-reasons = Rhesymau
field-recipient = Derbynnydd
field-recipient-identifier = Dynodydd y derbynnydd
field-recipient-name = Enw'r derbynnydd
field-record = Cofnod
field-reference = Cyfeirnod
field-related = Cysylltiedig
field-repealed = Diddymwyd
field-repository = Storfa
field-required = Gofynnol
field-result = Canlyniad
field-results = Canlyniadau
field-review = Adolygiad
field-review-due = I'w adolygu erbyn
field-reviewed = Adolygwyd
field-reviewer = Adolygydd
field-right = Hawl
field-rule = Rheol
field-said-by = Dywedwyd gan
field-savings = Arbedion
field-scope = Cwmpas
field-seats = Seddi
field-secretariat = Ysgrifenyddiaeth
field-sectors = Sectorau
field-see = Gweler
field-seen-on = Gwelwyd ar
field-separator = Gwahanydd
field-series = Cyfres
field-service = Gwasanaeth
field-services = Gwasanaethau
field-shared-with = Rhennir â
field-signals = Arwyddion
field-skills = Sgiliau
field-sme = Busnes bach neu ganolig?
field-source = Ffynhonnell
field-sources = Ffynonellau
field-specifier = Pennwr
field-staff-hours = Oriau staff
field-stage = Cam
field-stage-dates = Dyddiadau'r camau
field-stages = Camau
field-stands-for = Ystyr y llythrennau
field-start = Dechrau
field-started = Dechreuwyd
field-state = Cyflwr
field-stated-on = Nodwyd ar
field-statement = Datganiad
field-status = Statws
field-submitted-by = Cyflwynwyd gan
field-submitted-on = Cyflwynwyd ar
field-substitute = Beth allai gymryd ei le
field-successors = Olynwyr
field-summary = Crynodeb
field-supplier = Cyflenwr
field-supplier-identifier = Dynodydd y cyflenwr
field-supplier-name = Enw'r cyflenwr
field-supplier-names = Enwau cyflenwyr
field-supplier-page-from = Tudalen i gyflenwr o
field-suppliers = Cyflenwyr
field-support = Cymorth
field-support-given = Cymorth a roddwyd
field-support-structures = Strwythurau cymorth
field-taken-by = Gwnaed gan
field-target = Targed
field-tenure = Deiliadaeth
field-test = Prawf
field-tested-on = Profwyd ar
field-tests = Profion
field-text = Testun
field-text-alternative = Testun yn lle'r ddogfen
field-threshold = Trothwy
field-tile = Teilsen
field-title = Teitl
field-to = I
field-to-name = Trosglwyddir i
field-tolerance = Goddefiant
field-top = Nifer mwyaf
field-topics = Pynciau
field-total = Cyfanswm
field-type = Math
field-unit = Uned
field-updates = Diweddariadau
field-url = Cyfeiriad gwe
field-used-for = Defnyddiwyd ar gyfer
field-value = Gwerth
field-value-change = Newid yn y gwerth
field-variations = Amrywiadau
field-vat = TAW
field-vcse = Mudiad gwirfoddol neu fenter gymdeithasol?
field-version = Fersiwn
field-volunteers = Gwirfoddolwyr
field-website = Gwefan
field-what = Beth
field-what-changed = Beth newidiodd
field-what-could-happen = Beth allai ddigwydd
field-what-happened-next = Beth ddigwyddodd wedyn
field-why = Pam
field-words = Geiriau
field-work = Gwaith
field-worked = Beth weithiodd
field-works = Beth sy'n gweithio
field-year = Blwyddyn

## Mathau o gofnod: enw un, enw'r lliaws, a'r hyn y mae trigolion yn ei gael yn y rhestr

kind-areas-one = ardal
kind-areas-many = ardaloedd
kind-areas-says = Lleoedd, pwy sy'n gweithio iddynt, a beth sy'n cael ei dreialu yno.

kind-asset-transfers-one = trosglwyddiad ased
kind-asset-transfers-many = trosglwyddiadau asedau
kind-asset-transfers-says = Adeiladau a thir sy'n mynd o gynghorau i gymunedau, a pha mor bell y mae pob un wedi mynd.

kind-budgets-one = cyllideb
kind-budgets-many = cyllidebau
kind-budgets-says = Beth oedd i fod i gael ei wario mewn blwyddyn, a beth gafodd ei wario.

kind-capabilities-one = gallu cymuned
kind-capabilities-many = galluoedd cymunedau
kind-capabilities-says = Beth y gall cymunedau ei wneud drostynt eu hunain: sgiliau, gwirfoddolwyr, cymorth.

kind-commissioning-frameworks-one = fframwaith comisiynu
kind-commissioning-frameworks-many = fframweithiau comisiynu
kind-commissioning-frameworks-says = Sut mae cynghorau'n prynu gwasanaethau, beth sy'n agored i gynigion, a sut i wneud cynnig.

kind-community-rights-one = hawl gymunedol
kind-community-rights-many = hawliau cymunedol
kind-community-rights-says = Hawliau sydd gan gymunedau, sut i'w defnyddio, a beth ddaeth o bob defnydd.

kind-contracts-one = contract
kind-contracts-many = contractau
kind-contracts-says = Pwy gafodd gais i wneud beth, am faint, a than pryd.

kind-datasets-one = set ddata
kind-datasets-many = setiau data
kind-datasets-says = Tablau y mae'r gyfraith neu arfer yn gofyn amdanynt, gydag ystyr eu colofnau.

kind-decisions-one = penderfyniad
kind-decisions-many = penderfyniadau
kind-decisions-says = Beth a benderfynwyd, gan bwy, ac a edrychwyd arno eto.

kind-documents-one = dogfen
kind-documents-many = dogfennau
kind-documents-says = Papurau, adroddiadau a chyflwyniadau sy'n sail i dudalennau'r safle hwn.

kind-events-one = digwyddiad
kind-events-many = digwyddiadau a chyfarfodydd
kind-events-says = Cyfarfodydd a dyddiau eraill pan ddaeth cyrff ynghyd, a beth a benderfynwyd yno.

kind-glossary-one = term yn yr eirfa
kind-glossary-many = geirfa
kind-glossary-says = Geiriau a byrfoddau, wedi'u hesbonio.

kind-grants-one = grant
kind-grants-many = grantiau
kind-grants-says = Arian a roddwyd i fudiadau gwirfoddol a chymunedol, ac at ba ddiben.

kind-horizon-one = eitem ar y gorwel
kind-horizon-many = ar y gorwel
kind-horizon-says = Beth allai ddod, a newid yr hyn y mae partneriaid yn ei wneud.

kind-indicators-one = dangosydd
kind-indicators-many = dangosyddion
kind-indicators-says = Ffigurau dros amser sy'n dangos a yw rhywbeth yn helpu.

kind-measures-one = mesur
kind-measures-many = mesurau
kind-measures-says = Y lefel o wasanaeth y cytunwyd arni, a'r hyn a gyrhaeddwyd.

kind-organisations-one = sefydliad
kind-organisations-many = sefydliadau
kind-organisations-says = Y cynghorau, y cyrff cyhoeddus, y cwmnïau a'r mudiadau gwirfoddol ar y safle hwn.

kind-overlaps-one = achos o orgyffwrdd
kind-overlaps-many = achosion o orgyffwrdd
kind-overlaps-says = Ble mae sawl sefydliad yn gwneud yr un peth mewn un lle, a beth sy'n cael ei wneud am hynny.

kind-pages-one = tudalen
kind-pages-many = tudalennau
kind-pages-says = Tudalennau sy'n sefyll ar eu pennau eu hunain.

kind-partnerships-one = partneriaeth
kind-partnerships-many = partneriaethau
kind-partnerships-says = Pa bartneriaethau sy'n bod neu a fu, pwy sy'n aelodau ohonynt, a beth yw eu diben.

kind-policy-events-one = digwyddiad polisi
kind-policy-events-many = digwyddiadau polisi
kind-policy-events-says = Cyfreithiau, dyletswyddau a phenderfyniadau a newidiodd sut mae cyrff yn cydweithio.

kind-postcodes-one = ffeil codau post
kind-postcodes-many = ffeiliau codau post
kind-postcodes-says = Y ffeiliau sy'n dweud wrth y safle hwn ym mha ardal y mae cod post.

kind-principles-one = egwyddor
kind-principles-many = egwyddorion
kind-principles-says = Beth y cytunodd partneriaid i'w ddilyn, a ble y gellir gweld a ydynt yn gwneud hynny.

kind-programmes-one = rhaglen
kind-programmes-many = rhaglenni
kind-programmes-says = Ffyrdd newydd o weithio, y cam y maent wedi'i gyrraedd, a ble.

kind-promises-one = addewid
kind-promises-many = addewidion
kind-promises-says = Beth a addawyd yn gyhoeddus, gan bwy, ac a gafodd ei gadw.

kind-prototypes-one = prototeip
kind-prototypes-many = prototeipiau
kind-prototypes-says = Syniadau sy'n cael eu treialu ar raddfa fach, beth weithiodd a beth y mae'n rhaid ei newid.

kind-provisions-one = darpariaeth
kind-provisions-many = darpariaethau
kind-provisions-says = Pa sefydliad sy'n gwneud beth ym mha le.

kind-risks-one = risg
kind-risks-many = risgiau
kind-risks-says = Beth allai fynd o'i le, beth fyddai hynny'n ei olygu, a beth fyddai'n cael ei wneud.

kind-services-one = gwasanaeth
kind-services-many = gwasanaethau
kind-services-says = Beth sy'n cael ei wneud i drigolion, pwy sy'n atebol amdano, pwy sy'n ei wneud a phwy sy'n talu.

kind-shared-data-one = set o ddata a rennir
kind-shared-data-many = data a rennir
kind-shared-data-says = Pa ddata y mae partneriaid yn eu rhannu â'i gilydd, ac a ydynt yn gyfredol.

kind-shared-services-one = gwasanaeth a rennir
kind-shared-services-many = gwasanaethau a rennir
kind-shared-services-says = Gwasanaethau y mae sawl sefydliad yn eu rhannu, pwy sy'n cymryd rhan, a faint y dywedir bod hynny'n ei arbed.

kind-spending-one = rhestr o daliadau
kind-spending-many = rhestri o daliadau
kind-spending-says = Pob taliad yn y rhestri, fesul cyflenwr, fesul gwasanaeth a fesul mis.

kind-stories-one = stori
kind-stories-many = straeon
kind-stories-says = Newyddion, esboniadau a'r straeon y tu ôl i'r ffigurau.

kind-themes-one = thema
kind-themes-many = themâu
kind-themes-says = Pa bwnc y gweithir arno ym mha le.

kind-videos-one = fideo
kind-videos-many = fideos
kind-videos-says = Fideos a recordiadau, bob un gyda'r hyn a ddywedir ynddo.

## Ieithoedd a golwg y safle

field-languages = Ieithoedd
field-translated-at-least = Canran leiaf y testunau a gyfieithir
field-style-guide = Canllaw arddull
