# Ystyr y mathau o gofnod, eu meysydd a'r geiriau y dewisir ohonynt.
#
# Daw enw pob neges o'r geiriau Saesneg yn nisgrifiadau'r cofnodion: pan fyddant yn newid, mae angen
# neges newydd.

## Penderfyniadau

meaning-something-that-was-decided = Rhywbeth a benderfynwyd.
meaning-the-decision-in-a-few-words = Y penderfyniad mewn ychydig eiriau.
meaning-what-was-decided = Beth a benderfynwyd.
meaning-its-number-among-those-of-the-same-day = Ei rif ymhlith penderfyniadau'r un diwrnod.
meaning-the-organisations-that-decided-the-names-of-their-files = Y sefydliadau a benderfynodd: enwau eu ffeiliau.
meaning-the-partnership-that-decided = Y bartneriaeth a benderfynodd.
meaning-the-event-at-which-it-was-decided = Y digwyddiad lle gwnaed y penderfyniad.
meaning-when-it-was-decided = Pryd y cafodd ei benderfynu.
meaning-why = Pam.
meaning-what-else-could-have-been-decided = Beth arall y gellid bod wedi'i benderfynu.
meaning-the-records-that-it-changes-each-as-folder-name = Y cofnodion y mae'n eu newid, pob un fel ffolder/enw.
meaning-when-it-is-looked-at-again-and-what-came-of-it = Pryd yr edrychir arno eto, a beth ddaeth o hynny.
meaning-when-it-is-due-or-ongoing = Pryd y mae'n ddyledus, neu “ongoing”.
meaning-when-it-was-done = Pryd y cafodd ei wneud.
meaning-what-came-of-it = Beth ddaeth ohono.
meaning-where-its-minutes-can-be-read = Ble gellir darllen y cofnodion ohono.

## Digwyddiadau a chyfarfodydd

meaning-a-meeting-or-another-event = Cyfarfod neu ddigwyddiad arall.
meaning-what-it-was-called = Yr enw a roddwyd arno.
meaning-when-it-was = Pryd yr oedd.
meaning-where-it-was-never-a-private-address = Ble yr oedd; byth gyfeiriad preifat.
meaning-what-sort-of-event-it-was = Pa fath o ddigwyddiad oedd.
meaning-the-partnership-or-committee-whose-meeting-it-was = Y bartneriaeth neu'r pwyllgor yr oedd y cyfarfod yn perthyn iddo.
meaning-the-organisations-that-were-there-the-names-of-their-files = Y sefydliadau a oedd yno: enwau eu ffeiliau.
meaning-who-else-was-there-by-sector-police-housing-voluntary-groups = Pwy arall oedd yno, fesul sector: yr heddlu, tai, grwpiau gwirfoddol.
meaning-the-papers-that-were-before-it-the-names-of-their-files = Y papurau a oedd ger ei fron: enwau eu ffeiliau.
meaning-what-it-was-about = Am beth yr oedd.
meaning-a-meeting-of-a-partnership-or-committee = Cyfarfod partneriaeth neu bwyllgor.
meaning-a-meeting-at-which-councillors-examine-the-work-of-others = Cyfarfod lle mae cynghorwyr yn archwilio gwaith pobl eraill.
meaning-a-day-on-which-many-come-together-to-work = Diwrnod pan ddaw llawer o bobl ynghyd i weithio.
meaning-a-meeting-to-which-everybody-may-come = Cyfarfod y gall pawb ddod iddo.
meaning-none-of-these = Dim un o'r rhain.

## Ar y gorwel

meaning-something-that-may-come-and-would-change-what-partners-do = Rhywbeth a allai ddod, ac a fyddai'n newid yr hyn y mae partneriaid yn ei wneud.
meaning-what-may-come-in-a-few-words = Beth allai ddod, mewn ychydig eiriau.
meaning-what-is-said-of-it = Beth sy'n cael ei ddweud amdano.
meaning-who-says-so-in-a-few-words = Pwy sy'n dweud hynny, mewn ychydig eiriau.
meaning-when-it-was-seen = Pryd y cafodd ei weld.
meaning-the-records-on-which-it-bears-each-as-folder-name = Y cofnodion y mae'n effeithio arnynt, pob un fel ffolder/enw.
meaning-what-has-become-of-it = Beth ddaeth ohono hyd yma.
meaning-it-is-watched = Mae rhywun yn cadw golwg arno.
meaning-it-has-come = Mae wedi dod.
meaning-it-did-not-come = Ni ddaeth.

## Sefydliadau

meaning-a-body-that-takes-part-in-partnerships-shares-services-pays-or-is-paid = Corff sy'n cymryd rhan mewn partneriaethau, yn rhannu gwasanaethau, yn talu neu'n cael ei dalu.
meaning-the-full-name = Yr enw llawn.
meaning-what-sort-of-body-it-is = Pa fath o gorff ydyw.
meaning-the-body-it-belongs-to = Y corff y mae'n perthyn iddo.
meaning-the-bodies-that-own-it = Y cyrff sy'n berchen arno.
meaning-when-it-was-set-up = Pryd y cafodd ei sefydlu.
meaning-when-it-ended-or-ongoing = Pryd y daeth i ben, neu “ongoing”.
meaning-public-identifiers-such-as-gb-coh-08131421-for-a-company-or-e10000013-for-an-area = Dynodwyr cyhoeddus, megis GB-COH-08131421 ar gyfer cwmni neu E10000013 ar gyfer ardal.
meaning-its-own-website = Ei wefan ei hun.
meaning-the-names-under-which-it-appears-in-lists-of-payments = Yr enwau sydd arno mewn rhestri o daliadau.
meaning-a-county-council = Cyngor sir.
meaning-a-district-borough-or-city-council = Cyngor dosbarth, bwrdeistref neu ddinas.
meaning-the-council-of-a-metropolitan-borough = Cyngor bwrdeistref fetropolitan.
meaning-a-unitary-council = Cyngor unedol.
meaning-a-town-or-parish-council = Cyngor tref neu blwyf.
meaning-a-police-force = Heddlu.
meaning-a-police-and-crime-commissioner = Comisiynydd yr heddlu a throseddu.
meaning-a-fire-and-rescue-service = Gwasanaeth tân ac achub.
meaning-a-body-of-the-national-health-service = Un o gyrff y Gwasanaeth Iechyd Gwladol.
meaning-a-voluntary-or-community-organisation-or-a-body-that-speaks-for-them = Mudiad gwirfoddol neu gymunedol, neu gorff sy'n siarad ar eu rhan.
meaning-a-company-owned-by-public-bodies = Cwmni y mae cyrff cyhoeddus yn berchen arno.
meaning-a-private-company = Cwmni preifat.
meaning-another-public-body = Corff cyhoeddus arall.

## Partneriaethau

meaning-bodies-that-work-together = Cyrff sy'n gweithio gyda'i gilydd.
meaning-what-sort-of-partnership-it-is = Pa fath o bartneriaeth ydyw.
meaning-whether-a-law-requires-it-statutory-or-voluntary = A yw cyfraith yn gofyn amdani: “statutory” (statudol) neu “voluntary” (gwirfoddol).
meaning-the-law-that-requires-or-allows-it = Y gyfraith sy'n gofyn amdani neu'n ei chaniatáu.
meaning-from-when-to-when-it-existed-and-what-followed = O ba bryd tan ba bryd yr oedd yn bod, a beth ddaeth wedyn.
meaning-why-it-ended = Pam y daeth i ben.
meaning-the-partnerships-that-took-over-from-it = Y partneriaethau a gymerodd ei lle.
meaning-what-it-is-for = Beth yw'r diben.
meaning-what-it-has-set-itself-to-do-in-its-own-order = Beth y mae wedi rhoi ei bryd ar ei wneud, yn ei threfn ei hun.
meaning-how-often-it-meets = Pa mor aml y mae'n cyfarfod.
meaning-the-organisation-that-does-its-paperwork = Y sefydliad sy'n gwneud y gwaith papur.
meaning-whether-other-organisations-may-join-yes-no-or-by-discussion = A gaiff sefydliadau eraill ymuno: “yes” (cânt), “no” (na chânt) neu “by discussion” (drwy drafodaeth).
meaning-what-happened-after-it-ended-in-plain-words = Beth ddigwyddodd ar ôl iddi ddod i ben, mewn geiriau plaen.
meaning-who-sits-on-it = Pwy sy'n eistedd arni.
meaning-the-organisation-the-name-of-its-file = Y sefydliad: enw ei ffeil.
meaning-from-when = O ba bryd.
meaning-until-when-or-ongoing = Tan ba bryd, neu “ongoing”.
meaning-the-seats-it-holds-by-office = Y seddi sydd ganddo, fesul swydd.
meaning-the-office-such-as-leader-or-chief-executive = Y swydd, megis Arweinydd neu Brif Weithredwr.
meaning-who-held-the-office-where-that-is-public-say-as-at-when = Pwy oedd yn y swydd, lle mae hynny'n gyhoeddus; dywedwch pryd yr oedd hynny'n wir.
meaning-the-name-with-its-title-as-published = Yr enw gyda'r teitl, fel y'i cyhoeddwyd.
meaning-when-that-was-so = Pryd yr oedd hynny'n wir.
meaning-its-own-page-on-the-web = Ei thudalen ei hun ar y we.
meaning-a-strategic-partnership-of-public-bodies = Partneriaeth strategol o gyrff cyhoeddus.
meaning-a-local-strategic-partnership-as-councils-set-up-after-the-local-government-act-2000 = Partneriaeth strategol leol, fel y rhai a sefydlodd cynghorau ar ôl Deddf Llywodraeth Leol 2000.
meaning-a-board = Bwrdd.
meaning-a-task-group = Grŵp gorchwyl.
meaning-a-joint-committee-of-councils = Cyd-bwyllgor cynghorau.
meaning-a-forum-or-assembly = Fforwm neu gynulliad.
meaning-a-local-governance-board = Bwrdd llywodraethu lleol.
meaning-a-law-requires-it = Mae cyfraith yn gofyn amdani.
meaning-its-members-chose-to-set-it-up = Yr aelodau a ddewisodd ei sefydlu.
meaning-others-may-join = Caiff eraill ymuno.
meaning-others-may-not-join = Ni chaiff eraill ymuno.
meaning-others-may-ask = Caiff eraill ofyn.

## Digwyddiadau polisi

meaning-a-law-a-duty-or-a-decision-that-changed-how-bodies-work-together = Cyfraith, dyletswydd neu benderfyniad a newidiodd sut mae cyrff yn cydweithio.
meaning-what-happened-in-a-few-words = Beth ddigwyddodd, mewn ychydig eiriau.
meaning-when = Pryd.
meaning-at-which-level = Ar ba lefel.
meaning-what-happened = Beth ddigwyddodd.
meaning-what-it-brought-into-being = Beth a ddaeth i fod o'i herwydd.
meaning-what-it-ended = Beth a ddaeth i ben o'i herwydd.
meaning-what-that-meant-for-residents-and-partners = Beth oedd hynny'n ei olygu i drigolion ac i bartneriaid.
meaning-the-whole-country = Y wlad gyfan.
meaning-a-county = Sir.
meaning-a-district-town-or-neighbourhood = Dosbarth, tref neu gymdogaeth.

## Egwyddorion

meaning-something-that-partners-agreed-to-go-by = Rhywbeth y cytunodd partneriaid i'w ddilyn.
meaning-the-principle-in-a-few-plain-words = Yr egwyddor mewn ychydig eiriau plaen.
meaning-the-principle-in-plain-words = Yr egwyddor mewn geiriau plaen.
meaning-the-document-s-own-words-briefly = Geiriau'r ddogfen ei hun, yn fyr.
meaning-the-partnership-that-agreed-to-it = Y bartneriaeth a gytunodd arni.
meaning-its-number-in-the-document = Ei rhif yn y ddogfen.
meaning-when-it-was-agreed = Pryd y cytunwyd arno.
meaning-where-it-can-be-seen-whether-it-is-followed = Ble y gellir gweld a yw'n cael ei dilyn.
meaning-the-record-as-folder-name = Y cofnod, fel ffolder/enw.
meaning-whether-it-follows-the-principle = A yw'n dilyn yr egwyddor.
meaning-what-shows-that = Beth sy'n dangos hynny.
meaning-it-is-followed = Mae'n cael ei dilyn.
meaning-it-is-followed-in-part = Mae'n cael ei dilyn yn rhannol.
meaning-it-is-not-followed = Nid yw'n cael ei dilyn.

## Mesurau

meaning-a-level-of-service-that-was-agreed-with-what-was-reached = Lefel o wasanaeth y cytunwyd arni, gyda'r hyn a gyrhaeddwyd.
meaning-what-is-measured-such-as-bins-emptied-on-the-day = Beth sy'n cael ei fesur, megis Biniau a wagiwyd ar y diwrnod.
meaning-the-service-that-is-measured = Y gwasanaeth sy'n cael ei fesur.
meaning-the-contract-in-which-the-level-is-agreed = Y contract lle cytunwyd ar y lefel.
meaning-the-unit-such-as-per-cent-days-or-visits = Yr uned, megis y cant, dyddiau neu ymweliadau.
meaning-which-way-is-better = Pa gyfeiriad sydd orau.
meaning-the-level-that-was-agreed = Y lefel y cytunwyd arni.
meaning-the-least-that-is-acceptable = Y lleiaf sy'n dderbyniol.
meaning-what-was-reached-the-oldest-first = Beth a gyrhaeddwyd, yr hynaf yn gyntaf.
meaning-the-period-such-as-2025-26-or-2025-11 = Y cyfnod, megis 2025/26 neu 2025-11.
meaning-what-was-reached = Beth a gyrhaeddwyd.
meaning-what-must-be-known-of-it = Beth y mae'n rhaid ei wybod amdano.
meaning-who-says-so = Pwy sy'n dweud hynny.
meaning-the-title-of-the-document-or-page = Teitl y ddogfen neu'r dudalen.
meaning-who-published-it = Pwy a'i cyhoeddodd.
meaning-when-it-was-published = Pryd y cafodd ei chyhoeddi.
meaning-its-web-address = Ei chyfeiriad gwe.
meaning-the-address-of-a-kept-copy = Cyfeiriad copi a gadwyd.
meaning-where-in-the-document-a-page-a-slide-a-heading = Ble yn y ddogfen: tudalen, sleid, pennawd.
meaning-when-the-fact-was-true-where-that-differs-from-the-date-of-the-document = Pryd yr oedd y ffaith yn wir, lle nad yw hynny'r un fath â dyddiad y ddogfen.
meaning-under-which-licence-it-may-be-used = O dan ba drwydded y ceir ei defnyddio.
meaning-how-sure-it-is-where-that-differs-from-the-rest-of-the-record = Pa mor sicr ydyw, lle nad yw hynny'r un fath â gweddill y cofnod.
meaning-the-fields-for-which-it-stands-such-as-life-or-members-all-where-none-is-named = Y meysydd y mae'n sail iddynt, megis life neu members; pob un lle nad oes yr un wedi'i enwi.
meaning-the-rating-of-the-whole-in-the-words-of-the-law = Gradd y cyfan, yng ngeiriau'r gyfraith.
meaning-what-others-reach = Beth mae eraill yn ei gyrraedd.
meaning-who-such-as-a-neighbouring-council-or-the-average-of-england = Pwy, megis cyngor cyfagos neu gyfartaledd Lloegr.
meaning-what-they-reach = Beth maent yn ei gyrraedd.
meaning-who-answers-for-it-the-name-of-the-organisation-s-file = Pwy sy'n atebol amdano: enw ffeil y sefydliad.
meaning-more-is-better = Gorau po fwyaf.
meaning-less-is-better = Gorau po leiaf.
meaning-the-source-says-so = Mae'r ffynhonnell yn dweud hynny.
meaning-it-follows-from-what-the-source-says = Mae'n dilyn o'r hyn y mae'r ffynhonnell yn ei ddweud.
meaning-the-source-cannot-be-read-with-certainty = Ni ellir darllen y ffynhonnell gyda sicrwydd.
meaning-sources-contradict-each-other = Mae ffynonellau'n gwrth-ddweud ei gilydd.
meaning-the-figures-are-made-up-to-show-what-the-page-would-look-like = Mae'r ffigurau wedi'u creu, i ddangos sut olwg fyddai ar y dudalen.
meaning-performance-is-meeting-or-exceeding-what-was-agreed = Mae'r perfformiad yn cyrraedd yr hyn y cytunwyd arno, neu'n rhagori arno.
meaning-performance-is-close-to-what-was-agreed = Mae'r perfformiad yn agos at yr hyn y cytunwyd arno.
meaning-performance-is-below-what-was-agreed = Mae'r perfformiad yn is na'r hyn y cytunwyd arno.
meaning-performance-is-significantly-below-what-was-agreed = Mae'r perfformiad yn is o lawer na'r hyn y cytunwyd arno.
meaning-it-cannot-be-described-by-the-other-words = Ni ellir ei ddisgrifio â'r geiriau eraill.

## Risgiau

meaning-something-that-could-go-wrong-with-a-service-or-a-provider = Rhywbeth a allai fynd o'i le gyda gwasanaeth neu ddarparwr.
meaning-the-risk-in-a-few-words = Y risg mewn ychydig eiriau.
meaning-the-service-that-would-suffer = Y gwasanaeth a fyddai'n dioddef.
meaning-the-organisation-that-could-fail = Y sefydliad a allai fethu.
meaning-what-could-happen = Beth allai ddigwydd.
meaning-how-likely-it-is = Pa mor debygol ydyw.
meaning-how-hard-it-would-hit-residents = Pa mor galed y byddai'n taro trigolion.
meaning-what-it-would-mean-for-residents = Beth fyddai'n ei olygu i drigolion.
meaning-how-much-of-it-is-accepted = Faint ohono sy'n cael ei dderbyn.
meaning-what-would-warn-of-it = Beth fyddai'n rhybuddio amdano.
meaning-what-is-done-against-it = Beth sy'n cael ei wneud yn ei erbyn.
meaning-whether-there-is-a-plan-for-the-day-when-it-happens-yes-or-no = A oes cynllun ar gyfer y diwrnod pan fydd yn digwydd: “yes” (oes) neu “no” (nac oes).
meaning-that-plan = Y cynllun hwnnw.
meaning-what-would-be-done = Beth fyddai'n cael ei wneud.
meaning-who-would-step-in-the-name-of-the-organisation-s-file = Pwy fyddai'n camu i mewn: enw ffeil y sefydliad.
meaning-how-long-that-would-take = Faint o amser y byddai hynny'n ei gymryd.
meaning-when-the-plan-was-last-tried-out = Pryd y rhoddwyd cynnig ar y cynllun ddiwethaf.
meaning-very-low = Isel iawn.
meaning-low = Isel.
meaning-high = Uchel.
meaning-very-high = Uchel iawn.
meaning-the-risk-is-lived-with = Derbynnir y risg fel y mae.
meaning-the-risk-is-made-smaller = Gwneir y risg yn llai.
meaning-the-risk-is-passed-to-others-for-example-insurers = Trosglwyddir y risg i eraill, er enghraifft yswirwyr.
meaning-what-brings-the-risk-is-not-done = Ni wneir yr hyn sy'n achosi'r risg.

## Gwasanaethau

meaning-a-service-for-residents = Gwasanaeth i drigolion.
meaning-the-name = Yr enw.
meaning-what-it-does-for-residents = Beth mae'n ei wneud i drigolion.
meaning-the-organisation-that-must-see-that-it-is-done = Y sefydliad sy'n gorfod gofalu ei fod yn cael ei wneud.
meaning-the-organisation-that-says-what-is-to-be-done = Y sefydliad sy'n dweud beth sydd i'w wneud.
meaning-the-organisations-that-do-it = Y sefydliadau sy'n ei wneud.
meaning-the-contract-under-which-it-provides-it = Y contract y mae'n ei ddarparu oddi tano.
meaning-the-organisations-that-pay-for-it = Y sefydliadau sy'n talu amdano.
meaning-how-important-it-is = Pa mor bwysig ydyw.
meaning-whether-it-could-be-reduced-in-favour-of-another-yes-or-no = A ellid ei leihau er mwyn un arall: “yes” (gellid) neu “no” (na ellid).
meaning-what-could-stand-in-its-place = Beth allai gymryd ei le.
meaning-whether-there-is-a-plan-for-the-day-when-the-provider-fails-yes-or-no = A oes cynllun ar gyfer y diwrnod pan fydd y darparwr yn methu: “yes” (oes) neu “no” (nac oes).
meaning-where-residents-can-ask-for-it = Ble gall trigolion ofyn amdano.
meaning-lives-depend-on-it = Mae bywydau'n dibynnu arno.
meaning-people-are-harmed-within-days-if-it-stops = Bydd pobl yn cael niwed o fewn dyddiau os daw i ben.
meaning-people-miss-it-within-weeks = Bydd pobl yn gweld ei eisiau o fewn wythnosau.
meaning-it-can-pause-for-months = Gall aros am fisoedd.

## Gwasanaethau a rennir

meaning-a-service-that-several-organisations-share = Gwasanaeth y mae sawl sefydliad yn ei rannu.
meaning-what-is-shared = Beth sy'n cael ei rannu.
meaning-what-sharing-is-meant-to-bring = Beth y bwriedir i'r rhannu ei gyflawni.
meaning-the-services-it-runs-the-names-of-their-files = Y gwasanaethau y mae'n eu rhedeg: enwau eu ffeiliau.
meaning-from-when-to-when-it-existed = O ba bryd tan ba bryd yr oedd yn bod.
meaning-the-organisation-that-hosts-it = Y sefydliad lletyol.
meaning-the-organisations-that-take-part-and-how = Y sefydliadau sy'n cymryd rhan, a sut.
meaning-how-it-takes-part = Sut mae'n cymryd rhan.
meaning-more-about-how-it-takes-part = Mwy am sut mae'n cymryd rhan.
meaning-how-to-join = Sut i ymuno.
meaning-what-it-saves-each-figure-with-who-said-so-and-when = Beth mae'n ei arbed, gan nodi ar gyfer pob ffigur pwy a'i dywedodd a phryd.
meaning-the-amount = Y swm.
meaning-the-share-of-each-partner-where-the-source-gives-it-the-shares-make-up-the-amount = Cyfran pob partner, lle mae'r ffynhonnell yn ei rhoi; mae'r cyfrannau'n gwneud y swm.
meaning-the-partner-the-name-of-its-file = Y partner: enw ei ffeil.
meaning-its-share-of-the-amount = Ei gyfran o'r swm.
meaning-how-the-source-puts-the-amount-exactly-about-at-least-or-up-to = Sut mae'r ffynhonnell yn rhoi'r swm: “exactly” (yn union), “about” (tua), “at least” (o leiaf) neu “up to” (hyd at).
meaning-the-time-in-which-it-is-saved-such-as-2020-or-2016-to-2026 = Yr amser pan arbedir y swm, megis 2020 neu 2016 to 2026.
meaning-the-time-in-the-source-s-own-words-where-it-is-no-date-over-10-years-by-2024 = Yr amser yng ngeiriau'r ffynhonnell ei hun, lle nad yw'n ddyddiad: dros 10 mlynedd, erbyn 2024.
meaning-whether-the-amount-is-saved-every-year-or-in-total = A yw'r swm yn cael ei arbed bob blwyddyn neu i gyd gyda'i gilydd.
meaning-whether-it-is-hoped-for-expected-achieved-or-audited = A yw'n cael ei obeithio, ei ddisgwyl, ei gyflawni neu ei archwilio.
meaning-what-it-is-compared-with = Beth y mae'n cael ei gymharu ag ef.
meaning-what-was-spent-before = Beth oedd yn cael ei wario cynt.
meaning-when-that-was = Pryd yr oedd hynny.
meaning-how-the-comparison-was-made = Sut y gwnaed y gymhariaeth.
meaning-when-the-figure-was-stated = Pryd y nodwyd y ffigur.
meaning-what-else-it-brings = Beth arall y mae'n ei gynnig.
meaning-what-it-brings-in-plain-words = Beth mae'n ei gynnig, mewn geiriau plaen.
meaning-what-shows-it = Beth sy'n ei ddangos.
meaning-buildings-and-desks = Adeiladau a desgiau.
meaning-services-that-residents-meet = Gwasanaethau y mae trigolion yn dod i gysylltiad â nhw.
meaning-people-who-work-for-several-bodies = Pobl sy'n gweithio i sawl corff.
meaning-information-technology-and-other-systems = Technoleg gwybodaeth a systemau eraill.
meaning-finance-personnel-payroll-and-the-like = Cyllid, personél, cyflogau a'u tebyg.
meaning-money-is-saved = Arbedir arian.
meaning-better-service-resilience-and-the-like = Gwell gwasanaeth, cydnerthedd a'u tebyg.
meaning-it-runs-the-service-for-the-others = Mae'n rhedeg y gwasanaeth ar ran y lleill.
meaning-it-shares-in-running-it = Mae'n cymryd rhan yn y gwaith o'i redeg.
meaning-it-buys-from-it = Mae'n prynu ganddo.
meaning-it-owns-the-company-that-runs-it = Mae'n berchen ar y cwmni sy'n ei redeg.
meaning-it-thinks-of-joining = Mae'n ystyried ymuno.
meaning-it-decided-not-to-join = Penderfynodd beidio ag ymuno.
meaning-it-has-left = Mae wedi gadael.
meaning-as-it-stands = Fel y mae.
meaning-roughly = Yn fras.
meaning-more-than-that = Mwy na hynny.
meaning-or-more = Neu fwy.
meaning-or-less = Neu lai.
meaning-every-year = Bob blwyddyn.
meaning-over-the-whole-period = Dros y cyfnod cyfan.
meaning-hoped-for = Y gobaith.
meaning-expected = Y disgwyl.
meaning-said-to-have-happened = Dywedir ei fod wedi digwydd.
meaning-checked-by-an-auditor = Wedi'i wirio gan archwilydd.

## Rhaglenni

meaning-a-new-way-of-working-that-is-tried-reviewed-and-carried-further = Ffordd newydd o weithio sy'n cael ei threialu, ei hadolygu a'i hestyn.
meaning-what-is-done-differently = Beth sy'n cael ei wneud yn wahanol.
meaning-what-it-is-meant-to-bring = Beth y bwriedir iddo ei gyflawni.
meaning-the-questions-by-which-it-looks-at-services = Y cwestiynau a ddefnyddir i edrych ar wasanaethau.
meaning-who-leads-it-the-names-of-the-organisations-files = Pwy sy'n ei harwain: enwau ffeiliau'r sefydliadau.
meaning-how-far-it-has-come = Pa mor bell y mae wedi dod.
meaning-the-stages-in-each-place-in-order-of-time = Y camau ym mhob lle, yn nhrefn amser.
meaning-the-stage = Y cam.
meaning-the-place-the-name-of-its-file = Y lle: enw ei ffeil.
meaning-what-is-known-of-it = Beth sy'n hysbys amdano.
meaning-it-is-thought-of = Mae rhywun yn ei ystyried.
meaning-it-is-tried = Mae'n cael ei dreialu.
meaning-what-was-tried-is-looked-at = Edrychir ar yr hyn a gafodd ei dreialu.
meaning-it-is-carried-to-more-places-or-people = Mae'n cael ei estyn i fwy o leoedd neu bobl.
meaning-it-is-how-things-are-done = Dyma sut mae pethau'n cael eu gwneud.
meaning-it-was-given-up = Rhoddwyd y gorau iddo.

## Addewidion

meaning-something-that-was-promised-in-public = Rhywbeth a addawyd yn gyhoeddus.
meaning-the-promise-in-a-few-words = Yr addewid mewn ychydig eiriau.
meaning-the-promise-in-its-own-words-with-nothing-changed = Yr addewid yn ei eiriau ei hun, heb newid dim.
meaning-the-same-in-plain-words-where-its-own-words-are-hard-to-read = Yr un peth mewn geiriau plaen, lle mae ei eiriau ei hun yn anodd eu darllen.
meaning-who-promised-it-the-names-of-the-organisations-files = Pwy a'i haddawodd: enwau ffeiliau'r sefydliadau.
meaning-the-partnership-in-which-it-was-made = Y bartneriaeth lle cafodd ei wneud.
meaning-when-it-was-made = Pryd y gwnaed ef.
meaning-by-when-it-is-to-be-kept = Erbyn pryd y mae i'w gadw.
meaning-who-must-see-to-it = Pwy sy'n gorfod gofalu amdano.
meaning-what-shows-that-it-was-kept-or-not = Beth sy'n dangos a gafodd ei gadw ai peidio.
meaning-what-it-shows-in-a-sentence = Beth mae'n ei ddangos, mewn brawddeg.
meaning-the-record-that-shows-it-as-folder-name = Y cofnod sy'n ei ddangos, fel ffolder/enw.
meaning-the-document-that-shows-it = Y ddogfen sy'n ei ddangos.
meaning-what-has-happened-since-the-oldest-first = Beth sydd wedi digwydd ers hynny, yr hynaf yn gyntaf.
meaning-nothing-has-been-done-yet = Does dim wedi'i wneud eto.
meaning-work-is-going-on = Mae gwaith ar y gweill.
meaning-it-was-done = Cafodd ei wneud.
meaning-a-part-of-it-was-done = Cafodd rhan ohono ei gwneud.
meaning-something-else-was-promised-in-its-place = Addawyd rhywbeth arall yn ei le.

## Prototeipiau

meaning-an-idea-that-is-tried-on-a-small-scale = Syniad sy'n cael ei dreialu ar raddfa fach.
meaning-the-programme-to-which-it-belongs = Y rhaglen y mae'n perthyn iddi.
meaning-who-works-on-it-the-names-of-the-organisations-files = Pwy sy'n gweithio arno: enwau ffeiliau'r sefydliadau.
meaning-when-it-was-begun = Pryd y dechreuwyd arno.
meaning-what-worked = Beth weithiodd.
meaning-what-must-change = Beth y mae'n rhaid ei newid.
meaning-when-it-is-looked-at-again = Pryd yr edrychir arno eto.

## Themâu

meaning-a-subject-that-is-worked-on-in-some-places = Pwnc y gweithir arno mewn rhai lleoedd.
meaning-the-theme-in-a-few-words = Y thema mewn ychydig eiriau.
meaning-the-theme-in-its-own-words = Y thema yn ei geiriau ei hun.
meaning-what-is-hoped-for = Beth y gobeithir amdano.
meaning-the-indicator-that-shows-whether-it-helps = Y dangosydd sy'n dangos a yw'n helpu.

## Cyllidebau

meaning-what-an-organisation-means-to-spend-in-a-year = Beth mae sefydliad yn bwriadu ei wario mewn blwyddyn.
meaning-the-name-of-the-budget = Enw'r gyllideb.
meaning-the-organisation-whose-budget-it-is = Y sefydliad y mae'r gyllideb yn perthyn iddo.
meaning-the-year-such-as-2025-26 = Y flwyddyn, megis 2025/26.
meaning-its-lines = Ei llinellau.
meaning-what-the-money-is-for = Ar gyfer beth y mae'r arian.
meaning-the-record-of-the-service-where-there-is-one = Cofnod y gwasanaeth, lle mae un.
meaning-where-the-money-comes-from-the-name-of-the-organisation-s-file = O ble mae'r arian yn dod: enw ffeil y sefydliad.
meaning-who-is-paid-with-it-the-name-of-the-organisation-s-file = Pwy sy'n cael ei dalu ag ef: enw ffeil y sefydliad.
meaning-what-was-meant-to-be-spent = Beth oedd i fod i gael ei wario.
meaning-what-was-spent = Beth gafodd ei wario.
meaning-what-the-lines-must-add-up-to-where-the-source-says = Beth ddylai fod yn gyfanswm y llinellau, lle mae'r ffynhonnell yn dweud.

## Fframweithiau comisiynu

meaning-how-an-organisation-buys-services-and-how-to-bid-for-them = Sut mae sefydliad yn prynu gwasanaethau, a sut i wneud cynnig amdanynt.
meaning-the-organisation-whose-framework-it-is = Y sefydliad y mae'r fframwaith yn perthyn iddo.
meaning-which-version-it-is-and-of-when = Pa fersiwn ydyw, ac o ba ddyddiad.
meaning-what-it-says = Beth mae'n ei ddweud.
meaning-how-to-bid-step-by-step = Sut i wneud cynnig, gam wrth gam.
meaning-what-help-there-is-for-bidders = Pa gymorth sydd i gynigwyr.
meaning-what-is-open-to-bids = Beth sy'n agored i gynigion.
meaning-what-it-is = Beth ydyw.
meaning-how-much-it-is-worth = Faint yw ei werth.
meaning-the-last-day-for-bids = Y diwrnod olaf ar gyfer cynigion.
meaning-where-to-bid = Ble i wneud cynnig.
meaning-where-the-documents-can-be-read = Ble gellir darllen y dogfennau.

## Contractau

meaning-a-contract-with-a-supplier = Contract gyda chyflenwr.
meaning-the-title-of-the-contract = Teitl y contract.
meaning-the-organisation-that-buys = Y sefydliad sy'n prynu.
meaning-the-supplier-s-name-as-published = Enw'r cyflenwr fel y'i cyhoeddwyd.
meaning-the-sum-over-the-whole-contract = Y swm dros y contract cyfan.
meaning-when-it-begins = Pryd y mae'n dechrau.
meaning-when-it-ends = Pryd y mae'n dod i ben.
meaning-the-organisation-that-supplies-where-it-has-a-record-here = Y sefydliad sy'n cyflenwi, lle mae ganddo gofnod yma.
meaning-the-supplier-s-number-as-a-company-or-charity-such-as-gb-coh-08131421 = Rhif y cyflenwr fel cwmni neu elusen, megis GB-COH-08131421.
meaning-the-buyer-s-own-number-of-the-contract = Rhif y prynwr ei hun ar gyfer y contract.
meaning-the-department-that-answers-for-it = Yr adran sy'n atebol amdano.
meaning-what-is-bought = Beth sy'n cael ei brynu.
meaning-the-services-for-which-it-is-the-names-of-their-files = Y gwasanaethau y mae ar eu cyfer: enwau eu ffeiliau.
meaning-the-estimated-spending-in-a-year-where-the-whole-is-not-known = Amcangyfrif o'r gwariant mewn blwyddyn, lle nad yw'r cyfan yn hysbys.
meaning-the-vat-that-cannot-be-recovered = Y TAW na ellir ei hadennill.
meaning-how-the-supplier-was-found = Sut y daethpwyd o hyd i'r cyflenwr.
meaning-whether-the-supplier-is-a-small-or-medium-sized-enterprise-yes-or-no = A yw'r cyflenwr yn fusnes bach neu ganolig: “yes” (ydy) neu “no” (nac ydy).
meaning-whether-the-supplier-is-a-voluntary-or-community-sector-organisation-or-a-social-enterprise-yes-or-no = A yw'r cyflenwr yn fudiad o'r sector gwirfoddol neu gymunedol neu'n fenter gymdeithasol: “yes” (ydy) neu “no” (nac ydy).
meaning-its-number-in-the-open-contracting-data-standard-such-as-ocds-h6vhtk-04a1b2 = Ei rif yn yr Open Contracting Data Standard, megis ocds-h6vhtk-04a1b2.
meaning-how-it-may-be-extended = Sut y gellir ei estyn.
meaning-what-was-changed-after-it-was-signed = Beth a newidiwyd ar ôl ei lofnodi.
meaning-what-was-changed = Beth a newidiwyd.
meaning-by-how-much-the-sum-changed-a-reduction-is-negative = Faint y newidiodd y swm; mae gostyngiad yn negatif.
meaning-some-were-asked-for-a-price = Gofynnwyd i rai am bris.
meaning-everybody-could-make-an-offer = Gallai pawb wneud cynnig.
meaning-it-was-given-to-one-without-competition = Fe'i rhoddwyd i un heb gystadleuaeth.
meaning-it-was-called-off-from-a-framework-agreement = Fe'i rhoddwyd o dan gytundeb fframwaith.

## Grantiau

meaning-money-given-for-a-purpose-for-which-nothing-is-bought = Arian a roddir at ddiben, heb brynu dim ag ef.
meaning-what-the-grant-is-for-in-a-few-words = At ba ddiben y mae'r grant, mewn ychydig eiriau.
meaning-the-organisation-that-gives-it = Y sefydliad sy'n ei roi.
meaning-the-recipient-s-name-as-published-never-that-of-a-private-person = Enw'r derbynnydd fel y'i cyhoeddwyd; byth enw person preifat.
meaning-how-much = Faint.
meaning-when-it-was-awarded = Pryd y cafodd ei ddyfarnu.
meaning-the-time-for-which-it-is = Yr amser y mae ar ei gyfer.
meaning-the-organisation-that-receives-it-where-it-has-a-record-here = Y sefydliad sy'n ei dderbyn, lle mae ganddo gofnod yma.
meaning-the-recipient-s-number-as-a-charity-or-company = Rhif y derbynnydd fel elusen neu gwmni.
meaning-the-department-that-gives-it = Yr adran sy'n ei roi.
meaning-the-service-that-it-pays-for = Y gwasanaeth y mae'n talu amdano.

## Rhestri o daliadau

meaning-payments-by-one-organisation-as-it-published-them = Taliadau gan un sefydliad, fel y cyhoeddodd nhw.
meaning-the-name-of-the-list-such-as-devon-county-council-payments-over-ps500-november-2025 = Enw'r rhestr, megis Devon County Council, payments over £500, November 2025.
meaning-the-organisation-that-paid-the-name-of-its-file = Y sefydliad a dalodd: enw ei ffeil.
meaning-the-time-that-the-list-covers-such-as-2025-11-or-2025-04-to-2025-06 = Yr amser y mae'r rhestr yn ei gwmpasu, megis 2025-11 neu 2025-04 to 2025-06.
meaning-why-the-list-is-not-the-whole-of-that-time-if-it-is-not = Pam nad yw'r rhestr yn cwmpasu'r holl amser hwnnw, os nad yw.
meaning-why-some-payments-are-dated-before-or-after-that-time-if-some-are-they-count-in-their-own-months-of-which-the-list-then-is-a-part = Pam mae dyddiad rhai taliadau cyn neu ar ôl yr amser hwnnw, os oes rhai. Maen nhw'n cyfrif yn eu misoedd eu hunain, y mae'r rhestr wedyn yn rhan ohonyn nhw.
meaning-which-dataset-of-the-transparency-code-2015-the-list-is-if-not-expenditure-over-ps500 = Pa set ddata o God Tryloywder 2015 yw'r rhestr, os nad gwariant dros £500.
meaning-under-which-licence-the-list-may-be-used = O dan ba drwydded y gellir defnyddio'r rhestr.
meaning-the-words-with-which-the-source-asks-to-be-named = Y geiriau y mae'r ffynhonnell yn gofyn am gael ei henwi â nhw.
meaning-what-the-whole-list-should-add-up-to-from-an-independent-source = Y cyfanswm y dylai'r rhestr gyfan ei roi, o ffynhonnell annibynnol.
meaning-how-many-payments = Faint o daliadau.
meaning-their-sum = Eu cyfanswm.
meaning-the-csv-file-that-holds-the-payments-beside-this-file-also-one-packed-as-zip-or-a-spreadsheet-xlsx-xls = Y ffeil CSV sy'n dal y taliadau, wrth ochr y ffeil hon; hefyd un wedi'i phacio fel .zip, neu daenlen (.xlsx, .xls).
meaning-which-column-of-the-csv-file-is-what = Pa golofn o'r ffeil CSV yw beth.
meaning-the-heading-of-the-column-with-the-date-of-payment-without-it-every-payment-is-dated-with-the-time-that-the-list-covers-which-only-a-list-with-reading-can-do = Pennawd y golofn â dyddiad y taliad. Hebddo, dyddir pob taliad â'r amser y mae'r rhestr yn ei gwmpasu; dim ond rhestr â “reading” all wneud hynny.
meaning-the-heading-of-the-column-with-who-was-paid = Pennawd y golofn sy'n dweud pwy a dalwyd.
meaning-the-heading-of-the-column-with-the-amount = Pennawd y golofn â'r swm.
meaning-the-heading-of-the-column-with-the-service-that-paid = Pennawd y golofn â'r gwasanaeth a dalodd.
meaning-the-heading-of-the-column-with-what-was-paid-for = Pennawd y golofn sy'n dweud am beth y talwyd.
meaning-the-heading-of-the-column-with-the-payer-s-own-number-of-the-payment = Pennawd y golofn â rhif y talwr ei hun ar gyfer y taliad.
meaning-how-the-csv-file-is-read-if-it-is-not-a-plain-table-with-dates-like-2025-11-03-the-command-import-writes-this = Sut y darllenir y ffeil CSV, os nad yw'n dabl plaen â dyddiadau fel 2025-11-03; mae'r gorchymyn “import” yn ysgrifennu hyn.
meaning-the-line-on-which-the-headings-stand-the-lines-above-it-are-left-out = Y llinell lle saif y penawdau; gadewir allan y llinellau uwch ei phen.
meaning-how-many-lines-the-headings-take-if-more-than-one = Faint o linellau y mae'r penawdau yn eu cymryd, os mwy nag un.
meaning-what-stands-between-the-values = Beth sy'n sefyll rhwng y gwerthoedd.
meaning-in-which-order-dates-are-written = Ym mha drefn yr ysgrifennir dyddiadau.
meaning-what-is-done-with-amounts-that-have-parts-of-a-penny-without-this-they-are-mistakes = Beth a wneir â symiau sydd â rhannau o geiniog; heb hyn, camgymeriadau ydynt.
meaning-whether-the-amounts-are-without-or-with-vat-that-the-payer-gets-back = A yw'r symiau heb TAW y mae'r talwr yn ei chael yn ôl, ynteu gyda hi.
meaning-the-payments-where-they-are-written-here = Y taliadau, lle maent wedi'u hysgrifennu yma.
meaning-the-day-on-which-it-was-paid-such-as-2025-11-03 = Y diwrnod y talwyd, megis 2025-11-03.
meaning-who-was-paid-as-published = Pwy a dalwyd, fel y'i cyhoeddwyd.
meaning-the-amount-without-recoverable-vat-a-credit-is-negative = Y swm heb TAW y gellir ei hadennill; mae credyd yn negyddol.
meaning-the-service-that-paid = Y gwasanaeth a dalodd.
meaning-what-was-paid-for = Am beth y talwyd.
meaning-the-payer-s-own-number-of-the-payment = Rhif y talwr ei hun ar gyfer y taliad.
meaning-what-was-decided-about-names-addresses-and-numbers-in-the-payments-that-may-be-private-never-published = Beth a benderfynwyd am enwau, cyfeiriadau a rhifau yn y taliadau a all fod yn breifat; ni chyhoeddir hyn byth.
meaning-the-whole-cell-who-was-paid-the-service-what-for-or-the-number-of-the-payment-as-the-file-has-it-capitals-and-spaces-do-not-matter = Y gell gyfan: pwy a dalwyd, y gwasanaeth, am beth, neu rif y taliad, fel y mae yn y ffeil. Nid oes gwahaniaeth am briflythrennau na bylchau.
meaning-whether-the-words-are-withheld-or-published = A ddelir y geiriau yn ôl ynteu eu cyhoeddi.
meaning-why-they-are-withheld-needed-with-redact = Pam y'u delir yn ôl; mae ei angen gyda “redact”.
meaning-why-they-may-be-published-needed-with-allow = Pam y gellir eu cyhoeddi; mae ei angen gyda “allow”.
meaning-who-decided-an-office-or-initials = Pwy a benderfynodd: swydd neu lythrennau cyntaf enw.
meaning-a-comma = Coma.
meaning-a-semicolon = Hanner colon.
meaning-a-tab = Tab.
meaning-03-11-2025-is-the-3rd-of-november-as-in-the-united-kingdom = 03/11/2025 yw 3 Tachwedd, fel yn y Deyrnas Unedig.
meaning-2025-11-03 = 2025-11-03.
meaning-11-03-2025-is-the-3rd-of-november-as-in-the-united-states = 11/03/2025 yw 3 Tachwedd, fel yn yr Unol Daleithiau.
meaning-each-amount-is-rounded-to-the-penny-halves-away-from-nought-a-note-says-what-that-changes = Talgrynnir pob swm i'r geiniog, haneri i ffwrdd o ddim; mae nodyn yn dweud beth y mae hynny'n ei newid.
meaning-without-it-net = Hebddi: net.
meaning-with-it-gross = Gyda hi: gros.
meaning-the-list-does-not-say = Nid yw'r rhestr yn dweud.
meaning-one-of-the-two-standard-texts-is-published-in-their-place = Cyhoeddir un o'r ddau destun safonol yn eu lle.
meaning-they-are-published = Fe'u cyhoeddir.
meaning-redacted-personal-data-is-published-in-their-place = Cyhoeddir REDACTED PERSONAL DATA yn eu lle.
meaning-redacted-commercial-confidentiality-is-published-in-their-place = Cyhoeddir REDACTED COMMERCIAL CONFIDENTIALITY yn eu lle.

## Ardaloedd

meaning-a-place-for-which-something-is-decided-or-done = Lle y penderfynir neu y gwneir rhywbeth drosto.
meaning-what-sort-of-place-it-is = Pa fath o le ydyw.
meaning-other-names-under-which-people-look-for-it-older-names-and-villages-and-towns-in-it-that-have-no-record-of-their-own = Enwau eraill y mae pobl yn chwilio amdano â nhw: enwau hŷn, a phentrefi a threfi ynddo nad oes ganddynt gofnod eu hunain.
meaning-the-larger-area-in-which-it-lies = Yr ardal fwy y mae'n gorwedd ynddi.
meaning-its-code-in-the-list-of-the-office-for-national-statistics-such-as-e10000013 = Ei god yn rhestr y Swyddfa Ystadegau Gwladol, megis E10000013.
meaning-the-partnership-that-decides-for-it-together = Y bartneriaeth sy'n penderfynu drosto ar y cyd.
meaning-how-residents-can-take-part = Sut y gall trigolion gymryd rhan.
meaning-how-many-people-live-there = Faint o bobl sy'n byw yno.
meaning-how-many = Faint.
meaning-where-its-tile-stands-on-a-map-of-tiles-column-and-row-such-as-b3 = Ble mae ei deilsen yn sefyll ar fap o deils: colofn a rhes, megis B3.
meaning-the-file-with-its-boundary-in-geojson-beside-this-file-of-several-outlines-in-it-the-one-that-bears-the-area-s-gss-code = Y ffeil â'i ffin mewn GeoJSON, wrth ochr y ffeil hon; o sawl amlinelliad ynddi, yr un sy'n dwyn “gss_code” yr ardal.
meaning-what-is-tried-and-decided-here = Beth sy'n cael ei dreialu a'i benderfynu yma.
meaning-a-country = Gwlad.
meaning-a-district-borough-or-city = Ardal, bwrdeistref neu ddinas.
meaning-the-area-of-a-unitary-council = Ardal cyngor unedol.
meaning-a-town-and-what-surrounds-it = Tref a'r hyn sydd o'i chwmpas.
meaning-a-part-of-a-town = Rhan o dref.

## Trosglwyddiadau asedau

meaning-a-building-or-piece-of-land-that-passes-to-a-community-organisation = Adeilad neu ddarn o dir sy'n mynd i sefydliad cymunedol.
meaning-what-is-transferred = Beth sy'n cael ei drosglwyddo.
meaning-the-organisation-that-hands-it-over = Y sefydliad sy'n ei drosglwyddo.
meaning-the-organisation-that-takes-it-where-it-has-a-record-here = Y sefydliad sy'n ei gymryd, lle mae ganddo gofnod yma.
meaning-the-name-of-the-organisation-that-takes-it-as-published = Enw'r sefydliad sy'n ei gymryd, fel y'i cyhoeddwyd.
meaning-how-it-is-held-afterwards = Sut y'i delir wedyn.
meaning-when-each-stage-was-reached = Pryd y cyrhaeddwyd pob cam.
meaning-when-it-was-reached = Pryd y'i cyrhaeddwyd.
meaning-under-which-conditions = O dan ba amodau.
meaning-what-it-is-worth = Beth yw ei werth.
meaning-how-much-less-than-its-worth-was-paid-for-it = Faint yn llai na'i werth a dalwyd amdano.
meaning-what-help-the-community-was-given = Pa gymorth a gafodd y gymuned.
meaning-it-is-owned = Mae'n eiddo iddynt.
meaning-it-is-let-for-a-long-time = Mae ar osod am amser hir.
meaning-it-may-be-used = Ceir ei ddefnyddio.
meaning-somebody-has-asked = Mae rhywun wedi gofyn.
meaning-an-organisation-has-said-that-it-wants-it = Mae sefydliad wedi dweud ei fod am ei gael.
meaning-it-says-how-it-would-run-it = Mae'n dweud sut y byddai'n ei redeg.
meaning-the-council-has-agreed = Mae'r cyngor wedi cytuno.
meaning-it-has-passed-over = Mae wedi'i drosglwyddo.
meaning-it-was-given-back = Fe'i rhoddwyd yn ôl.
meaning-the-council-has-refused = Mae'r cyngor wedi gwrthod.

## Galluoedd cymunedau

meaning-what-a-community-has-to-run-smaller-services-for-itself = Yr hyn sydd gan gymuned i redeg gwasanaethau llai drosti ei hun.
meaning-the-place-or-group-whose-capability-it-is = Y lle neu'r grŵp sydd â'r gallu hwn.
meaning-what-it-can-do = Beth y gall ei wneud.
meaning-who-helps-without-pay = Pwy sy'n helpu heb dâl.
meaning-how-many-hours-they-give-in-a-year = Faint o oriau y maent yn eu rhoi mewn blwyddyn.
meaning-what-supports-it-places-bodies-networks = Beth sy'n ei gynnal: lleoedd, cyrff, rhwydweithiau.
meaning-what-is-missing = Beth sydd ar goll.
meaning-what-is-done-to-build-more = Beth a wneir i feithrin mwy.

## Hawliau cymunedol

meaning-a-right-of-communities-or-one-use-of-it = Hawl sydd gan gymunedau, neu un defnydd ohoni.
meaning-the-right-or-what-it-was-used-for = Yr hawl, neu'r hyn y'i defnyddiwyd ar ei gyfer.
meaning-which-right = Pa hawl.
meaning-the-law-that-gives-it = Y gyfraith sy'n ei rhoi.
meaning-from-when-the-right-holds = O ba bryd y mae'r hawl yn bod.
meaning-until-when-it-holds-or-ongoing = Hyd ba bryd y mae'r hawl yn bod, neu “ongoing”.
meaning-how-to-use-it-step-by-step = Sut i'w defnyddio, gam wrth gam.
meaning-the-service-or-asset-for-which-it-was-used = Y gwasanaeth neu'r ased y'i defnyddiwyd ar ei gyfer.
meaning-who-used-it-the-name-of-the-organisation-s-file = Pwy a'i defnyddiodd: enw ffeil y sefydliad.
meaning-when-it-was-used = Pryd y'i defnyddiwyd.
meaning-by-when-who-must-do-what = Erbyn pryd y mae'n rhaid i bwy wneud beth.
meaning-what-must-be-done-and-by-whom = Beth y mae'n rhaid ei wneud, a phwy sydd i'w wneud.
meaning-the-last-day = Y diwrnod olaf.
meaning-the-rule-in-words-where-it-is-no-date-within-eight-weeks = Y rheol mewn geiriau, lle nad yw'n ddyddiad: o fewn wyth wythnos.
meaning-to-ask-to-run-a-service = Gofyn am redeg gwasanaeth.
meaning-to-be-given-time-to-bid-for-land-or-a-building = Cael amser i wneud cynnig am dir neu adeilad.
meaning-to-buy-land-or-a-building-first = Prynu tir neu adeilad cyn neb arall.
meaning-to-ask-that-unused-public-land-be-sold = Gofyn i dir cyhoeddus nas defnyddir gael ei werthu.
meaning-nobody-has-used-it-yet = Nid oes neb wedi'i defnyddio eto.
meaning-it-was-received = Fe'i derbyniwyd i law.
meaning-it-was-accepted = Cytunwyd iddi.
meaning-it-was-refused = Fe'i gwrthodwyd.
meaning-the-service-is-put-out-to-tender = Mae'r gwasanaeth yn mynd allan i dendr.
meaning-it-is-over = Mae ar ben.

## Achosion o orgyffwrdd

meaning-work-that-is-done-twice-in-one-place-or-could-be-done-better = Gwaith a wneir ddwywaith mewn un lle, neu y gellid ei wneud yn well.
meaning-the-overlap-in-a-few-words = Y gorgyffwrdd mewn ychydig eiriau.
meaning-the-area-the-name-of-its-file = Yr ardal: enw ei ffeil.
meaning-what-is-done-there-by-several-the-names-of-the-provisions-files = Beth a wneir yno gan sawl un: enwau ffeiliau'r darpariaethau.
meaning-what-was-found = Beth a ganfuwyd.
meaning-when-it-was-found = Pryd y'i canfuwyd.
meaning-what-is-done-about-it = Beth a wneir amdano.
meaning-nothing-has-been-decided = Nid oes dim wedi'i benderfynu.
meaning-it-was-decided-to-act = Penderfynwyd gweithredu.
meaning-it-is-being-done = Mae'n cael ei wneud.
meaning-it-was-decided-not-to-act = Penderfynwyd peidio â gweithredu.

## Ffeiliau codau post

meaning-a-csv-file-that-says-in-which-area-each-postcode-lies-postcodes-of-other-areas-than-those-on-this-site-are-passed-over-of-the-others-only-the-postcode-and-its-area-are-published = Ffeil CSV sy'n dweud ym mha ardal y mae pob cod post. Anwybyddir codau post ardaloedd nad ydynt ar y safle hwn; o'r lleill, dim ond y cod post a'i ardal a gyhoeddir.
meaning-the-name-of-the-file-such-as-postcodes-in-gloucestershire = Enw'r ffeil, megis Postcodes in Gloucestershire.
meaning-the-list-from-which-the-postcodes-come = Y rhestr y daw'r codau post ohoni.
meaning-the-edition-of-that-list-when-it-was-published-such-as-2026-08 = Argraffiad y rhestr honno: pryd y'i cyhoeddwyd, megis 2026-08.
meaning-the-csv-file-with-the-postcodes-beside-this-file = Y ffeil CSV â'r codau post, wrth ochr y ffeil hon.
meaning-the-heading-of-the-column-with-the-whole-postcode = Pennawd y golofn â'r cod post cyfan.
meaning-the-heading-of-the-column-with-the-area-the-name-of-its-file-its-gss-code-its-name-or-one-of-its-other-names = Pennawd y golofn â'r ardal: enw ei ffeil, ei “gss_code”, ei henw neu un o'i “other_names”.
meaning-the-heading-of-a-column-with-a-larger-area-for-postcodes-whose-area-is-not-on-this-site = Pennawd colofn ag ardal fwy, ar gyfer codau post nad yw eu hardal ar y safle hwn.
meaning-under-which-licence-the-postcodes-may-be-used = O dan ba drwydded y gellir defnyddio'r codau post.
meaning-the-words-with-which-the-owners-of-the-list-ask-to-be-named-one-after-another-they-stand-on-the-page-where-postcodes-are-looked-up = Y geiriau y mae perchnogion y rhestr yn gofyn am gael eu henwi â nhw, un ar ôl y llall; maent yn sefyll ar y dudalen lle chwilir am godau post.
meaning-the-ons-postcode-directory-of-the-office-for-national-statistics-onspd = ONS Postcode Directory y Swyddfa Ystadegau Gwladol (ONSPD).
meaning-the-national-statistics-postcode-lookup-nspl = Y National Statistics Postcode Lookup (NSPL).
meaning-code-point-open-of-ordnance-survey = Code-Point Open gan yr Arolwg Ordnans.
meaning-a-list-that-the-publisher-keeps-or-found-elsewhere = Rhestr y mae'r cyhoeddwr yn ei chadw neu wedi'i chael yn rhywle arall.

## Darpariaethau

meaning-what-an-organisation-does-in-an-area-a-visit-a-round-a-regular-activity = Yr hyn y mae sefydliad yn ei wneud mewn ardal: ymweliad, rownd, gweithgaredd rheolaidd.
meaning-what-is-done-in-a-few-words = Beth a wneir, mewn ychydig eiriau.
meaning-the-organisation-that-does-it = Y sefydliad sy'n ei wneud.
meaning-the-service-of-which-it-is-a-part = Y gwasanaeth y mae'n rhan ohono.
meaning-what-sort-of-work-it-is-such-as-home-visits-or-street-cleaning = Pa fath o waith ydyw, megis ymweliadau cartref neu lanhau strydoedd.
meaning-the-area-in-which-it-is-done-never-an-address = Yr ardal lle y'i gwneir; byth gyfeiriad.
meaning-how-often = Pa mor aml.
meaning-how-many-hours-of-staff-it-takes-in-a-year = Faint o oriau staff y mae'n eu cymryd mewn blwyddyn.
meaning-what-it-costs-in-a-year = Beth y mae'n ei gostio mewn blwyddyn.

## Setiau data

meaning-a-table-that-is-published-as-it-is-with-what-its-columns-mean = Tabl a gyhoeddir fel y mae, gyda'r hyn y mae ei golofnau yn ei olygu.
meaning-the-name-of-the-dataset = Enw'r set ddata.
meaning-the-organisation-that-publishes-it = Y sefydliad sy'n ei chyhoeddi.
meaning-the-dataset-of-the-local-government-transparency-code-2015-that-it-is = Pa set ddata o God Tryloywder Llywodraeth Leol 2015 ydyw.
meaning-the-csv-file-with-the-table-beside-this-file-none-where-the-data-are-elsewhere = Y ffeil CSV â'r tabl, wrth ochr y ffeil hon; dim un lle mae'r data yn rhywle arall.
meaning-where-the-data-are-where-they-are-not-here = Ble mae'r data, lle nad ydynt yma.
meaning-its-columns = Ei cholofnau.
meaning-the-heading-of-the-column-in-the-csv-file = Pennawd y golofn yn y ffeil CSV.
meaning-what-residents-read-as-its-heading = Yr hyn y mae trigolion yn ei ddarllen fel ei phennawd.
meaning-what-it-means = Beth y mae'n ei olygu.
meaning-what-stands-in-it = Beth sy'n sefyll ynddi.
meaning-the-unit-such-as-per-cent-ps-or-people = Yr uned, megis y cant, £ neu bobl.
meaning-whether-every-row-must-have-it-yes-or-no = A oes rhaid i bob rhes ei chael: “yes” (oes) neu “no” (nac oes).
meaning-how-often-it-is-due = Pa mor aml y mae'n ddyledus.
meaning-the-time-that-it-covers-such-as-2025-26 = Yr amser y mae'n ei gwmpasu, megis 2025/26.
meaning-when-it-is-due-next-where-that-does-not-follow-from-how-often = Pryd y mae'n ddyledus nesaf, lle nad yw hynny'n dilyn o ba mor aml.
meaning-what-the-page-shows-as-a-chart = Beth y mae'r dudalen yn ei ddangos fel siart.
meaning-what-the-chart-shows-in-at-most-ten-words = Beth y mae'r siart yn ei ddangos, mewn deg gair ar y mwyaf.
meaning-the-column-whose-values-are-the-labels = Y golofn y mae ei gwerthoedd yn labeli.
meaning-the-column-whose-values-are-drawn = Y golofn y tynnir llun o'i gwerthoedd.
meaning-the-form-of-the-chart = Ffurf y siart.
meaning-expenditure-over-ps500 = Gwariant dros £500.
meaning-transactions-on-the-government-procurement-card = Trafodion ar Gerdyn Caffael y Llywodraeth.
meaning-invitations-to-tender-over-ps5-000 = Gwahoddiadau i dendro dros £5,000.
meaning-contracts-commissioned-activity-purchase-orders-and-frameworks-over-ps5-000 = Contractau, gweithgarwch a gomisiynwyd, archebion prynu a fframweithiau dros £5,000.
meaning-grants-to-voluntary-community-and-social-enterprise-organisations = Grantiau i sefydliadau gwirfoddol, cymunedol a mentrau cymdeithasol.
meaning-the-organisation-chart = Siart y sefydliad.
meaning-senior-salaries = Cyflogau uwch swyddogion.
meaning-the-pay-multiple = Y lluosydd cyflog.
meaning-trade-union-facility-time = Amser cyfleuster undebau llafur.
meaning-land-and-building-assets = Asedau tir ac adeiladau.
meaning-the-value-of-social-housing = Gwerth tai cymdeithasol.
meaning-the-parking-account = Y cyfrif parcio.
meaning-controlled-parking-spaces = Lleoedd parcio a reolir.
meaning-work-against-fraud = Gwaith yn erbyn twyll.
meaning-the-constitution = Y cyfansoddiad.
meaning-waste-collection-contracts-that-existed-in-2015 = Contractau casglu gwastraff a oedd yn bod yn 2015.
meaning-text = Testun.
meaning-a-number = Rhif.
meaning-an-amount-of-money = Swm o arian.
meaning-a-date = Dyddiad.
meaning-yes-or-no = Ie neu nage.
meaning-every-month = Bob mis.
meaning-every-three-months = Bob tri mis.
meaning-once = Unwaith.
meaning-when-there-is-something-new = Pan fydd rhywbeth newydd.
meaning-dots-on-a-common-scale-one-for-each-row = Dotiau ar raddfa gyffredin, un ar gyfer pob rhes.
meaning-a-line-over-time = Llinell dros amser.
meaning-parts-of-a-whole = Rhannau o'r cyfan.

## Dogfennau

meaning-a-paper-a-report-a-presentation = Papur, adroddiad, cyflwyniad.
meaning-the-title = Y teitl.
meaning-the-body-or-the-office-that-wrote-it-no-private-person = Y corff neu'r swydd a'i hysgrifennodd; dim person preifat.
meaning-when-it-was-written = Pryd yr ysgrifennwyd.
meaning-the-event-or-meeting-before-which-it-came = Y digwyddiad neu'r cyfarfod y daeth ger ei fron.
meaning-the-body-before-which-it-came-where-there-is-no-record-of-the-meeting = Y corff y daeth ger ei fron, lle nad oes cofnod o'r cyfarfod.
meaning-what-it-says-for-those-who-cannot-read-the-document-itself = Beth y mae'n ei ddweud, i'r rhai na allant ddarllen y ddogfen ei hun.
meaning-where-it-can-be-read = Ble gellir ei darllen.
meaning-where-a-kept-copy-can-be-read = Ble gellir darllen copi a gadwyd.

## Geirfa

meaning-a-word-or-abbreviation-explained = Gair neu dalfyriad, wedi'i esbonio.
meaning-the-word-or-abbreviation-such-as-lsp = Y gair neu'r talfyriad, megis LSP.
meaning-what-it-stands-for-where-it-is-an-abbreviation = Am beth y mae'n sefyll, lle mae'n dalfyriad.
meaning-what-it-means-in-plain-words = Beth y mae'n ei olygu, mewn geiriau plaen.
meaning-the-same-in-welsh = Yr un peth yn Gymraeg.
meaning-other-ways-to-write-it-that-mean-the-same = Ffyrdd eraill o'i ysgrifennu sy'n golygu'r un peth.
meaning-other-terms-that-help-the-names-of-their-files = Termau eraill sy'n helpu: enwau eu ffeiliau.

## Dangosyddion

meaning-a-figure-that-is-measured-again-and-again = Ffigur a fesurir dro ar ôl tro.
meaning-what-is-measured = Beth a fesurir.
meaning-the-unit-such-as-per-cent-calls-or-pounds-a-week = Yr uned, megis y cant, galwadau neu bunnoedd yr wythnos.
meaning-the-values-the-oldest-first = Y gwerthoedd, yr hynaf yn gyntaf.
meaning-the-period-such-as-2024-or-2024-25 = Y cyfnod, megis 2024 neu 2024/25.
meaning-the-value = Y gwerth.
meaning-the-area-for-which-it-holds-where-the-series-has-several = Yr ardal y mae'n wir amdani, lle mae gan y gyfres sawl un.
meaning-what-was-done-about-it-and-when-shown-on-the-chart = Beth a wnaed amdano, a phryd; fe'i dangosir ar y siart.
meaning-what-in-at-most-fifty-characters = Beth, mewn hanner cant o nodau ar y mwyaf.
meaning-how-it-is-measured = Sut y'i mesurir.

## Data a rennir

meaning-data-that-partners-share-with-each-other = Data y mae partneriaid yn eu rhannu â'i gilydd.
meaning-what-the-data-are = Beth yw'r data.
meaning-the-organisation-that-answers-for-them = Y sefydliad sy'n atebol amdanynt.
meaning-with-whom-they-are-shared-the-names-of-the-organisations-files = Gyda phwy y'u rhennir: enwau ffeiliau'r sefydliadau.
meaning-what-they-tell = Beth y maent yn ei ddweud.
meaning-how-often-they-are-shared = Pa mor aml y'u rhennir.
meaning-when-they-were-last-shared = Pryd y'u rhannwyd ddiwethaf.
meaning-when-they-are-due-next = Pryd y maent yn ddyledus nesaf.
meaning-under-which-licence-they-may-be-used = O dan ba drwydded y gellir eu defnyddio.
meaning-where-they-can-be-read-if-they-are-public = Ble gellir eu darllen, os ydynt yn gyhoeddus.
meaning-money = Arian.
meaning-how-well-things-work = Pa mor dda y mae pethau'n gweithio.
meaning-facts-about-people-and-places-as-counts = Ffeithiau am bobl a lleoedd, fel niferoedd.
meaning-something-else = Rhywbeth arall.

## Tudalennau

meaning-a-page-that-stands-on-its-own-such-as-the-accessibility-statement = Tudalen sy'n sefyll ar ei phen ei hun, megis y datganiad hygyrchedd.
meaning-where-the-page-is-linked-from-on-every-page-header-or-footer = O ble y mae dolen i'r dudalen ar bob tudalen: “header” (pen) neu “footer” (troed).
meaning-beside-the-main-sections = Wrth ochr y prif adrannau.
meaning-at-the-end-of-every-page = Ar waelod pob tudalen.

## Straeon

meaning-news-a-story-or-an-explanation = Newyddion, stori neu esboniad.
meaning-when-it-was-published-here = Pryd y'i cyhoeddwyd yma.
meaning-what-the-person-whose-story-it-is-is-called-here-never-the-real-name = Yr enw a roddir yma ar y person y mae'r stori amdano; byth yr enw iawn.
meaning-that-the-person-agreed-to-be-written-about-required-where-a-person-is-written-about = Bod y person wedi cytuno i rywun ysgrifennu amdano; mae ei angen lle ysgrifennir am berson.
meaning-when-the-person-agreed = Pryd y cytunodd y person.
meaning-to-what = I beth.
meaning-until-when-the-consent-holds-afterwards-the-story-is-kept-out-of-the-website = Hyd ba bryd y mae'r caniatâd yn bod; wedyn cedwir y stori allan o'r wefan.
meaning-what-it-was-like-before = Sut yr oedd hi o'r blaen.
meaning-what-changed = Beth a newidiodd.

## Fideos

meaning-a-video-or-recording-the-text-below-its-fields-is-the-transcript-which-must-be-there = Fideo neu recordiad. Y testun o dan ei feysydd yw'r trawsgrifiad, y mae'n rhaid iddo fod yno.
meaning-where-it-can-be-watched-the-page-links-there-and-loads-nothing-from-it = Ble gellir ei wylio; mae dolen o'r dudalen yno, ac nid yw'n llwytho dim oddi yno.
meaning-how-long-it-is-such-as-6-minutes = Pa mor hir ydyw, megis 6 minutes.
meaning-whether-it-has-captions-yes-or-no = A oes capsiynau: “yes” (oes) neu “no” (nac oes).
meaning-who-speaks-by-office-and-as-at-when = Pwy sy'n siarad, yn ôl swydd, ac fel yr oedd pryd.

## Meysydd pob cofnod

meaning-the-fields-that-every-record-may-have = Y meysydd y gall pob cofnod eu cael.
meaning-what-this-is-in-one-or-two-plain-sentences = Beth yw hyn, mewn un neu ddwy frawddeg blaen.
meaning-when-the-facts-of-this-record-were-true-for-example-2015-05-28 = Pryd yr oedd ffeithiau'r cofnod hwn yn wir, er enghraifft 2015-05-28.
meaning-where-the-facts-come-from = O ble y daw'r ffeithiau.
meaning-how-sure-the-facts-are-stated-inferred-unclear-disputed-or-example-figures = Pa mor sicr yw'r ffeithiau: “stated” (wedi'i ddatgan), “inferred” (wedi'i gasglu), “unclear” (aneglur), “disputed” (yn destun dadl) neu “example figures” (ffigurau enghreifftiol).
meaning-subjects-for-finding-what-belongs-together = Pynciau, er mwyn dod o hyd i'r hyn sy'n perthyn i'w gilydd.
meaning-the-areas-it-is-about-the-names-of-their-files = Yr ardaloedd y mae'n ymwneud â nhw: enwau eu ffeiliau.
meaning-other-records-that-belong-to-it-each-as-folder-name-such-as-partnerships-leadership-gloucestershire = Cofnodion eraill sy'n perthyn iddo, pob un fel ffolder/enw, megis partnerships/leadership-gloucestershire.
meaning-whom-to-ask-about-it = Pwy i ofyn iddynt amdano.
meaning-what-to-say-before-the-address-such-as-found-a-mistake-tell-us = Beth i'w ddweud cyn y cyfeiriad, megis Found a mistake? Tell us.
meaning-a-web-address-where-mistakes-can-be-reported = Cyfeiriad gwe lle gellir rhoi gwybod am gamgymeriadau.
meaning-an-email-address-of-an-office-not-of-a-person-such-as-open-data-example-gov-uk-on-the-contact-of-the-website-every-page-offers-to-report-a-mistake-to-it = Cyfeiriad e-bost swyddfa, nid person, megis open-data@example.gov.uk; ar gyswllt y wefan, mae pob tudalen yn cynnig rhoi gwybod iddo am gamgymeriad.
meaning-what-was-changed-in-this-record-and-when-readers-see-it-on-the-page-and-in-the-feeds = Beth a newidiwyd yn y cofnod hwn, a phryd; mae darllenwyr yn ei weld ar y dudalen ac yn y ffrydiau.
meaning-the-day = Y diwrnod.
meaning-what-was-changed-in-a-sentence = Beth a newidiwyd, mewn brawddeg.
meaning-when-somebody-last-looked-whether-the-facts-still-hold-for-example-2026-10-01 = Pryd yr edrychodd rhywun ddiwethaf a yw'r ffeithiau'n dal yn wir, er enghraifft 2026-10-01.
meaning-older-addresses-of-this-page-such-as-partnerships-old-name-that-should-lead-here = Cyfeiriadau hŷn y dudalen hon, megis /partnerships/old-name/, a ddylai arwain yma.
meaning-when-the-facts-should-be-looked-at-again-for-example-2027-05 = Pryd y dylid edrych ar y ffeithiau eto, er enghraifft 2027-05.
meaning-whether-the-record-is-not-ready-yet-yes-keeps-it-out-of-the-published-website = A yw'r cofnod heb fod yn barod eto: mae “yes” yn ei gadw allan o'r wefan gyhoeddedig.
meaning-the-day-on-which-the-record-is-published-until-then-it-is-kept-out = Y diwrnod y cyhoeddir y cofnod; tan hynny fe'i cedwir allan.
meaning-notes-for-those-who-edit-never-published = Nodiadau i'r rhai sy'n golygu; ni chyhoeddir nhw byth.

## Y wefan

meaning-the-website-as-a-whole = Y wefan yn ei chyfanrwydd.
meaning-the-name-of-the-website = Enw'r wefan.
meaning-what-the-website-is-for-in-one-plain-sentence = Beth yw diben y wefan, mewn un frawddeg blaen.
meaning-who-publishes-it = Pwy sy'n ei chyhoeddi.
meaning-the-address-at-which-it-is-published-such-as-https-example-github-io-daylight = Y cyfeiriad lle y'i cyhoeddir, megis https://example.github.io/daylight.
meaning-the-languages-of-the-website-the-main-one-first-such-as-en-gb-and-cy-english-alone-where-none-is-written-every-page-is-there-in-each-of-them-and-a-text-has-its-twin-in-a-field-with-the-ending-of-the-language-such-as-summary-cy = Ieithoedd y wefan, y brif un yn gyntaf, megis en-GB a cy; Saesneg yn unig lle nad oes un wedi'i hysgrifennu. Mae pob tudalen yno ym mhob un ohonynt, ac mae gan destun ei efell mewn maes â therfyniad yr iaith, megis summary_cy.
meaning-how-many-of-a-hundred-texts-must-be-there-in-each-language-such-as-80-the-website-is-not-published-with-fewer-where-it-is-left-out-what-is-lacking-is-only-counted = Faint o gant o destunau y mae'n rhaid iddynt fod yno ym mhob iaith, megis 80; ni chyhoeddir y wefan â llai. Lle gadewir hyn allan, dim ond cyfrif yr hyn sy'n brin a wneir.
meaning-from-how-many-pounds-a-supplier-has-a-page-of-its-own-such-as-10000-what-is-paid-and-what-comes-back-both-count-all-suppliers-are-in-the-lists-and-files-all-the-same-where-it-is-left-out-every-supplier-has-a-page-up-to-1-000-suppliers-where-there-are-more-those-from-5000-pounds-have = O faint o bunnoedd y mae gan gyflenwr dudalen iddo'i hun, megis 10000; mae'r hyn a delir a'r hyn a ddaw yn ôl yn cyfrif. Mae pob cyflenwr yn y rhestrau a'r ffeiliau beth bynnag. Lle gadewir hyn allan, mae gan bob cyflenwr dudalen hyd at 1,000 o gyflenwyr; lle mae mwy, mae gan y rhai o 5000 o bunnoedd un.
meaning-the-publisher-s-own-colour-logo-and-words = Lliw, logo a geiriau'r cyhoeddwr ei hun.
meaning-the-main-colour-as-six-digits-in-quotes-such-as-12436d-of-the-head-of-the-page-links-and-buttons-one-that-is-hard-to-read-is-a-mistake-for-dark-screens-a-lighter-colour-of-the-same-hue-is-worked-out = Y prif liw fel chwe digid mewn dyfynodau, megis "#12436d": lliw pen y dudalen, dolenni a botymau. Mae un sy'n anodd ei ddarllen yn gamgymeriad. Ar gyfer sgriniau tywyll cyfrifir lliw goleuach o'r un naws.
meaning-the-publisher-s-sign-which-stands-before-the-name-of-the-site = Arwydd y cyhoeddwr, sy'n sefyll o flaen enw'r safle.
meaning-the-name-of-an-svg-file-beside-site-yaml-such-as-logo-svg = Enw ffeil SVG wrth ochr site.yaml, megis logo.svg.
meaning-the-words-in-the-picture-for-those-who-cannot-see-it = Y geiriau yn y llun, i'r rhai na allant ei weld.
meaning-a-sentence-above-every-page-such-as-this-is-a-new-site-tell-us-what-is-missing = Brawddeg uwchben pob tudalen, megis This is a new site: tell us what is missing.
meaning-whether-there-is-a-page-that-shows-the-parts-of-which-pages-are-made-for-whoever-changes-colours-or-templates-yes-or-no = A oes tudalen sy'n dangos y rhannau y gwneir tudalennau ohonynt, i bwy bynnag sy'n newid lliwiau neu dempledi: “yes” (oes) neu “no” (nac oes).
meaning-the-licence-under-which-the-content-may-be-used = Y drwydded y gellir defnyddio'r cynnwys oddi tani.
meaning-its-name = Ei henw.
meaning-where-its-text-can-be-read = Ble gellir darllen ei thestun.
meaning-whom-to-ask-and-how-to-report-a-mistake = Pwy i ofyn iddynt, a sut i roi gwybod am gamgymeriad.
meaning-the-accessibility-statement-which-becomes-a-page-that-every-page-links-to = Y datganiad hygyrchedd, sy'n dod yn dudalen y mae dolen iddi ar bob tudalen.
meaning-how-far-the-website-meets-the-web-content-accessibility-guidelines-2-2-level-aa = I ba raddau y mae'r wefan yn bodloni Canllawiau Hygyrchedd Cynnwys Gwe 2.2, lefel AA.
meaning-what-everyone-should-be-able-to-do-on-the-website-such-as-make-the-text-larger-leave-out-what-nobody-has-tried = Beth y dylai pawb allu ei wneud ar y wefan, megis gwneud y testun yn fwy. Gadewch allan yr hyn nad oes neb wedi rhoi cynnig arno.
meaning-what-may-be-hard-for-some-people-in-plain-words-such-as-wide-tables-must-be-moved-sideways = Beth a all fod yn anodd i rai pobl, mewn geiriau plaen, megis Wide tables must be moved sideways.
meaning-what-is-not-accessible-each-with-the-reason = Beth nad yw'n hygyrch, pob un gyda'r rheswm.
meaning-what-it-is-whom-it-hinders-and-where-the-same-can-be-had-otherwise = Beth ydyw, pwy y mae'n ei rwystro, a ble gellir cael yr un peth fel arall.
meaning-why-it-is-not-accessible = Pam nad yw'n hygyrch.
meaning-the-success-criterion-that-it-fails-such-as-1-1-1-non-text-content = Y maen prawf llwyddiant y mae'n methu ei fodloni, megis 1.1.1 Non-text content.
meaning-when-it-is-to-be-mended = Pryd y bwriedir ei drwsio.
meaning-how-to-report-a-problem-or-ask-for-another-form-such-as-large-print-easy-read-audio-or-braille-whom-to-write-to-or-call = Sut i roi gwybod am broblem neu ofyn am ffurf arall, megis print bras, darllen hawdd, sain neu braille: at bwy i ysgrifennu neu bwy i'w ffonio.
meaning-the-web-page-or-form-where-problems-are-reported = Y dudalen we neu'r ffurflen lle rhoddir gwybod am broblemau.
meaning-when-people-get-an-answer-such-as-10-working-days = Pryd y mae pobl yn cael ateb, megis 10 working days.
meaning-who-enforces-the-regulations-left-out-it-is-the-body-for-england-scotland-and-wales = Pwy sy'n gorfodi'r rheoliadau. O'i adael allan, y corff ar gyfer Lloegr, yr Alban a Chymru ydyw.
meaning-what-is-done-to-improve-accessibility-and-by-when = Beth a wneir i wella hygyrchedd, ac erbyn pryd.
meaning-when-the-statement-was-prepared = Pryd y paratowyd y datganiad.
meaning-when-it-was-last-reviewed-the-law-asks-for-a-review-at-least-once-a-year = Pryd yr adolygwyd ef ddiwethaf; mae'r gyfraith yn gofyn am adolygiad o leiaf unwaith y flwyddyn.
meaning-the-last-test-of-the-website-left-out-the-page-says-that-nobody-has-tested-it = Prawf diwethaf y wefan. O'i adael allan, mae'r dudalen yn dweud nad oes neb wedi'i phrofi.
meaning-when-it-took-place = Pryd y digwyddodd.
meaning-who-did-it = Pwy a'i gwnaeth.
meaning-how-which-pages-with-which-programs-and-by-which-people = Sut: pa dudalennau, â pha raglenni, a chan ba bobl.
meaning-where-the-files-of-the-website-are-kept-on-github-such-as-https-github-com-example-daylight-every-page-then-offers-to-report-a-mistake-there-where-everybody-can-read-it = Ble cedwir ffeiliau'r wefan ar GitHub, megis https://github.com/example/daylight; mae pob tudalen wedyn yn cynnig rhoi gwybod yno am gamgymeriad, lle gall pawb ei ddarllen.
meaning-all-of-it-meets-them = Mae'r cyfan ohoni yn eu bodloni.
meaning-most-of-it-meets-them-what-does-not-is-listed = Mae'r rhan fwyaf ohoni yn eu bodloni; rhestrir yr hyn nad yw.
meaning-most-of-it-does-not-meet-them-or-nobody-knows = Nid yw'r rhan fwyaf ohoni yn eu bodloni, neu nid oes neb yn gwybod.
meaning-it-fails-the-regulations-and-is-to-be-mended = Mae'n methu'r rheoliadau ac mae i'w drwsio.
meaning-to-mend-it-now-would-be-a-disproportionate-burden-which-somebody-has-assessed = Byddai ei drwsio nawr yn faich anghymesur, ac mae rhywun wedi asesu hynny.
meaning-the-regulations-do-not-apply-to-it = Nid yw'r rheoliadau yn berthnasol iddo.
meaning-the-equality-and-human-rights-commission-england-scotland-and-wales = Y Comisiwn Cydraddoldeb a Hawliau Dynol: Lloegr, yr Alban a Chymru.
meaning-the-equality-commission-for-northern-ireland = Comisiwn Cydraddoldeb Gogledd Iwerddon.

## Enwau cyflenwyr

meaning-names-of-suppliers-that-are-one-and-differ-in-more-than-capitals-signs-spaces-between-initials-and-the-legal-form-payments-still-show-the-name-that-was-published = Enwau cyflenwyr sydd yn un ac sy'n wahanol mewn mwy na phriflythrennau, arwyddion, bylchau rhwng llythrennau blaen a ffurf gyfreithiol. Mae taliadau'n dal i ddangos yr enw a gyhoeddwyd.
meaning-the-suppliers-that-were-paid-under-more-than-one-name = Y cyflenwyr a dalwyd o dan fwy nag un enw.
meaning-what-it-is-called-on-the-website = Yr enw sydd arno ar y wefan.
meaning-other-names-under-which-it-was-paid-as-the-lists-have-them = Enwau eraill y'i talwyd oddi tanynt, fel y maent yn y rhestrau.

## Siartiau

meaning-the-body-of-a-fenced-block-marked-chart = Corff bloc wedi'i ffensio ac wedi'i farcio `chart`.
meaning-the-form-of-the-chart-bars-months-lifelines-or-membership = Ffurf y siart: “bars”, “months”, “lifelines” neu “membership”.
meaning-what-it-is-drawn-from-spending-or-partnerships = O beth y tynnir ei lun: “spending” neu “partnerships”.
meaning-what-the-bars-stand-for-supplier-or-service = Am beth y mae'r barrau'n sefyll: “supplier” neu “service”.
meaning-how-many-bars-at-most-the-rest-is-put-together = Faint o farrau ar y mwyaf; rhoddir y gweddill gyda'i gilydd.
meaning-what-the-chart-shows-as-a-sentence-of-at-most-ten-words = Beth y mae'r siart yn ei ddangos, fel brawddeg o ddeg gair ar y mwyaf.
meaning-horizontal-bars-the-longest-first = Barrau llorweddol, yr hiraf yn gyntaf.
meaning-a-column-for-each-month = Colofn ar gyfer pob mis.
meaning-when-partnerships-began-and-ended = Pryd y dechreuodd ac y daeth partneriaethau i ben.
meaning-who-sits-where = Pwy sy'n eistedd ble.
meaning-the-payments-of-the-site = Taliadau'r safle.
meaning-the-partnerships-of-the-site = Partneriaethau'r safle.
meaning-who-was-paid = Pwy a dalwyd.
meaning-which-service-paid = Pa wasanaeth a dalodd.
