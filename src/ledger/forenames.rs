//! Forenames by which a private person is told from a firm.
//!
//! They are common in the United Kingdom, short forms and those of people whose families came from
//! Ireland, South Asia, Africa and Poland among them. They only count in names without a word of an
//! organisation. One that is also a firm's costs a decision, and hides nobody.

/// The forenames, in small letters and in their order, between spaces.
pub(super) const FORENAMES: &str = " \
    aaron abbie abby abdi abdul abdullah abdullahi abena abi abigail abiola abu adaeze adam \
    adebayo adele adeola adewale adil aditya adnan adrian adrienne afia agata agnes agnieszka \
    ahmed aidan ailsa aimee ainsley aisha aishah akosua akua alan alana alastair albert alec \
    aled alejandro aleksander aleksandra alessandro alex alexa alexander alexandra alexia alfie \
    alfred ali alice alina alisha alison alistair allan alun alwyn alyson amal aman amanda amara \
    amarjit amber amelia amina amir amit amjad amrit amy ana anastasia andre andrea andreea \
    andrej andrew andrzej aneta aneurin angela angelina angie angus anika anil anita anja anjali \
    ann ann-marie anna annabel annabelle annalise anne anne-marie annemarie annette annie ansar \
    anthea anthony antoinette anton antonia antonio antony anwar anwen aoife april archie ariana \
    arjun arlene arron arthur artur arturo asha ashleigh ashley ashok asif asim astrid athena \
    audrey aurora ava avril ayaan ayesha ayo ayodele aysha azhar aziz babatunde balbir baljit \
    barbara barnaby barry bartosz bashir basil beata beatrice becky belinda bella ben benjamin \
    berenice bernadette bernadine bernard bernice bert bertha beryl beth bethan bethany betsy \
    bettina betty bev beverley bex bhavna bianca bilal bill billy bob bobby bogdan bojan bradley \
    branwen breda brenda brendan brenton brett brian bridget bridie brigid bronagh bronwen bruce \
    bryan bryn caitlin caitriona callum calum cameron camilla camille candice cara carina carl \
    carla carlos carly carmen carol carolina caroline carolyn carrie carwyn caryl casey caspar \
    cassandra cassie catalin catalina cate cathal catherina catherine cathy catriona cecil \
    cecilia cedric celeste celia cellan ceri ceridwen cerys chandra chanel chantal chantelle \
    charis charlene charles charlie charlotte charmaine cher cheryl chiara chidi chika chinedu \
    chloe chloé chris chrissie christa christie christina christine christopher christos chukwu \
    cian ciara ciaran cindy clair claire clara clare claud claude claudette claudia clement \
    clementine cliff clifford clive clodagh cody colette colin colleen connor conor conrad cora \
    corinne cornelius courtney craig cristian cristina curtis cynthia cyril daisy dalia damian \
    damien dan dana daniel daniela danielle danny daphne darcy daria dariusz darlene darragh \
    darrell darren darryl dave david davina davinder dawid dawn dawud dayo dean deanna deb \
    debbie debora deborah debra declan dee deepak deiniol deirdre delia delroy delyth demetrius \
    demi denis denisa denise dennis denzil derek derrick des desmond dewi dharam dhruv diana \
    diane diarmuid dilys dimitri dina dino dionne dmitri dolores dominic dominik dominique donal \
    donald donna donnie dora doreen doris dorothy douglas drew duncan dwayne dylan eamon eamonn \
    ebony ebrima eddie edgar edith edmund edna eduardo edward edwin edwina effie efosa eifion \
    eileen eilidh eimear eira eirian eirlys elaina elaine eleanor elena eleri elfed elgan eli \
    elias elin eliot elisa elisabeth elise eliza elizabeth ella ellen ellie elliott ellis elmira \
    elodie eloise elsa elsie elspeth elvira elwyn emeka emil emilia emilie emilio emily emma \
    emmanuel emmanuelle emmeline emyr ena enfys enid enrico enrique eoin eric erica erik erika \
    erin erina ernest ernestine errol esme esperanza estelle ester esther ethan ethel eugene \
    eugenia eunice eva evan evangeline eve evelyn evie ewa ewan ewelina fabian fabio faisal \
    faiza faizal farah farhan farida farooq farrah fatima fay faye fayyaz federico felicia \
    felicity felix femi fergus fernando filip finlay finn finola fintan fiona flavia florian \
    florin folake frances francesca francesco francine francis francois frank fraser fred freda \
    freddie frederick freya frida funmi gabriel gabriela gabriella gabrielle gail gareth gary \
    gavin gaynor geeta gemma gene genevieve geoff geoffrey george georgia georgie georgina \
    georgios geraint gerald geraldine gerard germaine gerry gethin ghulam gianni gilbert giles \
    gill gillian gina giorgio giovanni gladys glen glenda glenn glenys glyn glynis godfrey gopal \
    gordon govind grace graeme graham grainne grant greg gregory greta griff grzegorz guiseppe \
    gurdeep gurdip gurjit gurmeet gurpreet gustav guy gwen gwenda gwendolen gwendoline gwenllian \
    gwilym gwyn gwyneth habib hadiza hafsa haider hajra hakim halima hamid hamish hamza hana \
    hanif hannah hans hari harjinder harold haroon harpreet harriet harry harun harvey harvinder \
    hasan hasina hassan hattie haydn hayley hazel heather heidi heike helen helena helene helga \
    henrietta henrik henry hettie hilary hilda hina holly horace howard hubert hugh hugo humayun \
    humphrey hussain hussein huw hywel ian ibrahim ida idris iestyn ieuan ifan ifeoma ifor \
    ignacio igor ike imogen imran imtiaz ina inderjit ines inga ingrid ioan ioana iola iolo iona \
    iqbal iqra irene irfan irina iris irma irvin isaac isabel isabella isabelle isadora isha \
    ishaq isis isla ismail isobel isobelle issa ivan ivana ivor ivy iwan iwona izabela jabez \
    jacek jacinta jack jackie jacob jacqueline jacqui jacquie jada jade jaden jagdish jagjit \
    jago jai jake jakub jamal jameel james jamie jamila jan jana jane janet janice janine janis \
    janusz jared jarek jaroslaw jasbir jasmin jasmina jasmine jason jasper jaspreet jaswinder \
    javed javier jay jaya jayden jayne jaynie jean jeanette jeanne jeannie jed jeff jeffrey \
    jemima jemma jen jenna jennie jennifer jenny jeremy jerome jerry jess jesse jessica jessie \
    jill jim jimmy jitendra jo joachim joan joanie joanna joanne joao joaquin jodie jody joe \
    joel joey johan johanna johannes john johnny jojo jolene jon jonas jonathan jonny jordan \
    jordi jorge jose josef joseph josephine josh joshua josie jotham joy joyce juan juanita jude \
    judith judy jules julia julian juliana julianne julie julie-ann juliet juliette julio junaid \
    june juraj justin justina justine justyna kacper kai kaitlyn kalpana kamal kamil kamila \
    kamran karan kareem karen karim karin karina karl karol karolina kasia kasim katarina \
    katarzyna kate kate-lynn kath katharina katharine katherine kathie kathleen kathryn kathy \
    katia katie katrina katy kavita kay kayla kayleigh kaz keeley keir keira keiron keith \
    kelechi kelley kellie kelly kelvin kemi ken kendra kenneth kenny kerri kerrie kerry kerryn \
    kevan kevin khadija khadijah khalid khalida kian kieran kieron kim kimberley kimberly kiran \
    kirk kirsten kirstie kirstin kirsty kit klara klaus konstantin kris krishna kristian kristin \
    kristina kristof krystyna krzysztof kulwinder kumar kurt kwabena kwame kweku kwesi kyle \
    kylie lachlan lalita lana lara larissa larry lars laszlo latisha latoya laura laurel lauren \
    laurence lauri laurie lavinia lawrence leah leanna leanne lee leena leila lena lennox \
    leo leon leona leonard leonie leonora leopold leroy les lesley leslie leszek letitia levi \
    lewis lex lexi leyla liam liana liban lidia lilian liliana lillian lily linda lindsay \
    lindsey lionel lisa lisbeth livia liz liza lizzie llew llinos lloyd llyr lois lola lorcan \
    lorena lorenzo loretta lori lorna lorraine lou louie louis louisa louise luca lucas lucia \
    lucian lucie lucille lucinda lucy ludmila luis luisa luiz lukas lukasz luke lydia lynda \
    lyndon lyndsay lyndsey lynette lynn lynne lynsey lyra maaike mabel mabli macey maciej maddie \
    maddison madeleine madeline madison mae maeve magda magdalena maggie maha mahdi mahmood \
    mahmoud mair mairead maisie majid makayla malachi malcolm malcom malgorzata malik mandeep \
    mandy manish manjinder manjit manpreet manuel mara marc marcel marcela marcella marcia \
    marcin marco marcus marek margaret marged margery margherita margo margot marguerite maria \
    mariam marian mariana marianne maribel maricel marie mariella marietta marija mariko marilyn \
    marina mario marion marisa marissa marita marjorie mark marlene marlon marsha marta martha \
    martin martina martyn marvin marwa mary maryam maryanne masood mateusz mathew mathias \
    mathilda matilda matt matteo matthew matthias mattie maud maura maureen maurice mavis max \
    maxine maxwell maya mchael meera megan mehmet mehreen meinir meirion mel melanie melinda \
    melissa melvin melvyn mena meredith merfyn merle mervyn meurig mia micah michael michaela \
    michal michele michelle mick mickey mihaela mihai mikael mike mikolaj mila milan mildred \
    milena miles millicent millie milly mina minnie mira miranda miriam miroslav mirza misbah \
    mitchell mohamad mohamed mohammad mohammed mohan mohsin moira molly mona monica monika \
    monique morag moses moshe mostafa muhammad muhammed muna mungo murali muriel murray musa \
    mustafa myfanwy myles myra myriam nabeel nabila nadeem nadia nadine naeem nafisa nagina \
    naheed naima nancy nansi naomi narinder naseem nasim nasir nasra nasreen natalia natalie \
    natalya natasa natasha nate nathalie nathan nathaniel navdeep naveed nazia nazir ned neha \
    neil nell nellie nelson nerys nesta nevena neville niall niamh nichola nicholas nick nicki \
    nickie nicky nico nicola nicolas nicole nicoleta nigel nigella nikesh nikhil nikita nikki \
    nikola nikolai nilesh nina nisha nishat nita noah noel noelle noemi noor nora norah norbert \
    noreen norma norman nuala nusrat nyasha obinna octavia odette ola olga oliver olivia oliwia \
    olu olufemi olumide oluwaseun oluwaseyi oluwatobi olwen omar oona ophelia orla oscar osian \
    osman otto owain owen pablo pam pamela pandora parisa parminder parveen parvez pascal pat \
    patrice patricia patrick patrycja patsy patti patty paul paula paulette paulina pauline \
    pavel pawel payal pedro peggy penny perry pete peter petra petros phil philip philippa \
    phillip philomena phoebe phyllis pierre piers piotr pippa polly pooja poppy portia pradeep \
    prakash pratibha praveen preeti priscilla priti pritpal priya przemyslaw qasim quinn rabia \
    rachel radoslaw rafael rafal rahim rahima rahman rahul raisa raj raja rajan rajesh rajinder \
    rajiv rajni rakesh ralph ramesh ramon ramona rana randeep randolph rani ranjit raphael \
    raquel rashad rasheed rashid rashida raul ravi ravinder ray rayan rayhan raymond raz razia \
    rebeca rebecca rebekah reece reg regina reginald rehan rehana reinhard rekha remi renata \
    rene renee reuben rex reza rhea rhian rhiannon rhoda rhodri rhona rhonda rhydian rhys ria \
    ricardo richard richie rick ricky rifat rikki rita rob robbie robert roberta roberto robin \
    robyn rodger rodney rodrigo roger rohan roisin roland rolf romana romeo ron rona ronald \
    ronan ronnie rory ros rosa rosalie rosalind rosalyn rosanna rosanne roseann roseanne \
    rosemarie rosemary rosetta rosie rosina roslyn ross rowan rowena roxana roxanne roy roz \
    ruben ruby rudolf rudy rufus rukhsana rupert russell rustam ruth ryan ryszard saad sabah \
    sabina sabine sabrina sadia sadie saeed safia safiya sahar saima saira sajid sajida salah \
    saleem saleh salim salima sally salman salvatore sam samantha samina samir samira sammy \
    samson samuel sandeep sandi sandie sandip sandra sania sanjay sanjeev santiago santosh \
    saoirse saqib sara sarah saroj sasha saskia satnam satpal savannah scott seamus sean seb \
    sebastian selina selma selwyn serena serge sergei sergio seth shabana shabir shabnam shafiq \
    shahid shahida shahnaz shakeel shakira shamim shamima shane shania shanice shannon sharan \
    sharif sharmila sharon shaun shaunagh shawn shay shazia sheela shehla shehnaz sheila shelagh \
    shelley shelly sherri sherry sheryl shiela shima shirin shirley shona shreya shyam sian sid \
    siddharth sidney sidra sigrid simeon simon simona simone sinead siobhan sioned sitara siwan \
    siôn slawomir sofia solomon sonia sonja sonya sophia sophie sophy soraya spencer stacey \
    stacy stan stanislaw stanley stef stefan stefania steffan stella steph stephan stephane \
    stephanie stephen steve steven stevie stewart stu stuart sudhir sue suhail sujata sukhdev \
    sukhjit sukhwinder sulaiman suleman sunil sunita suresh surinder susan susanna susannah \
    sushila susie suzan suzanna suzanne suzette suzi suzie svetlana sybil syed sylvester sylvia \
    sylvie sylwia szymon tabitha tahir tahira talia talitha tamar tamara tamsin tania tanisha \
    tanja tanveer tanya tara tarek tariq tasha tasneem tatiana ted teddy tegan tegwen temitope \
    terence teresa terri terry tess tessa thaddeus thalia thelma theo theodora theodore theresa \
    thomas thomasina tia tiago tiffany tilly tim timo timothy tina tobias toby tolu tom tomas \
    tomasz tommy toni tonia tony tonya toyin tracey tracie tracy travis trefor trevor tricia \
    trina trish trisha trixie trudi trudy tunde tyler tyrone uche ulrike uma umar una urfan \
    ursula usha usman uzma val valentina valeria valerie valery vanda vandana vanessa varun \
    vaughan velma venetia vera verona veronica veronika vic vicki vickie vicky victor victoria \
    vijay vikas vikram vilma vincent vincenzo vinod violet violeta vishal vivian vivien vivienne \
    vladimir wafa wahid walid walter wanda waqar waseem wayne wendy weronika wesley wilbur wilf \
    wilfred wilhelmina will william wilma winifred winston wioletta wojciech wyn yahya yan yana \
    yannick yash yasin yasmeen yasmin yasmina yasser yetunde yogesh yolanda youssef yuri yusra \
    yusuf yvette yvonne zac zach zachary zack zahid zahir zahra zaid zainab zak zakaria zakir \
    zane zara zeeshan zelda zena zia zoe zofia zoltan zoë zsofia zuleikha zuzana \
    ";
