/** English words for people and groups: they tell who a phrase speaks of. Folded, separated by blanks. */
export const englishPeople = {
  self: "i me myself we us ourselves",
  reader: "you u ya yourself yourselves ye",
  person: "he she him her himself herself who whoever someone somebody everyone everybody anyone anybody nobody",
  many: "they them themselves",
  thing: "it this that these those itself which there what",
  /** Nouns for one person; plurals in -s are added. */
  nouns:
    "person man woman guy girl boy lady gentleman chap bloke fellow dude kid manager boss director supervisor lead leader head chief ceo cfo cto coo vp president chairman chairwoman officer executive exec partner associate " +
    "assistant secretary receptionist clerk accountant bookkeeper controller auditor analyst engineer developer programmer coder designer architect tester admin administrator technician lawyer attorney solicitor counsel barrister " +
    "paralegal consultant contractor subcontractor supplier vendor client customer buyer seller agent broker trader banker salesman saleswoman salesperson rep representative recruiter intern trainee apprentice graduate newbie " +
    "rookie temp employee colleague coworker co-worker teammate worker staffer driver courier doctor nurse teacher professor student expert specialist professional coordinator organizer organiser owner operator founder " +
    "investor landlord tenant user author reviewer journalist reporter speaker presenter candidate applicant successor predecessor deputy dispatcher foreman builder plumber electrician cleaner janitor " +
    "neighbor neighbour friend husband wife brother sister son daughter mother father mom dad uncle aunt cousin politician senator minister judge human creature individual character so-and-so counterpart buddy caterer translator " +
    "marketer merchandiser strategist pm dev salespeople superior subordinate replacement hire newcomer visitor guest chef waiter inspector surveyor porter guard caretaker cook fitter mechanic painter carpenter gardener captain pharmacist dentist farmer pilot mayor registrar matron barman referee headmaster treasurer warden underwriter housekeeper concierge roofer plasterer joiner welder vet therapist librarian tutor lecturer baker",
  /** Nouns for several people at once, and firms. */
  groups:
    "people folks guys men women team teams department departments dept division office committee board management leadership staff crew squad gang crowd bunch lot personnel kids children clients hr accounting accounts " +
    "marketing sales legal finance procurement purchasing logistics operations compliance engineering support helpdesk reception payroll audit it-department company companies firm firms agency agencies business corporation organization " +
    "organisation outfit vendor vendors supplier suppliers bank insurer carrier subsidiary competitor competitors headquarters hq upstairs corporate party union family government council everyone everybody millennials boomers generation " +
    "warehouse helpline hotline front-office back-office reps folk",
  /** First names common in the English-speaking business world; a capital letter is required too. */
  names:
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff ryan jacob gary " +
    "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory greg frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter " +
    "keith roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan albert willie alan juan wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis mary patricia " +
    "jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela " +
    "shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah " +
    "megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla " +
    "alexis lori marie tom bob bill jim mike dave steve chris matt tony dan don ken tim ron ed nick jon greg sam ben alex pete phil rob rick ted fred max leo oscar hugo victor martin simon neil ian graham stuart nigel trevor clive " +
    "derek barry colin gavin craig dean lee liam oliver harry jake luke owen hamish angus kate katie liz beth sue jane jenny becky vicky claire fiona gemma holly lucy sophie chloe zoe priya raj ravi anil sanjay deepak amit ahmed ali " +
    "omar hassan fatima aisha yusuf wei ming chen li carlos luis miguel diego pablo marco luca giulia hans klaus jurgen stefan ingrid lars sven olaf pierre jacques marcus felix lena nina tanya marta elena irina olga natasha yuri boris dmitri",
  /** Capitalized words that are no people: days, months, products. */
  /** What works or fails like a person, and is called names for it. */
  devices:
    "printer scanner plotter copier laptop tablet computer monitor server router modem phone software program system app website portal spreadsheet machine pump motor engine compressor generator conveyor sensor forklift lift elevator van truck bot chatbot robot crm parser script algorithm firewall thermostat boiler vacuum crane tractor lock camera drill keyboard filter form",
  things:
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december excel outlook word powerpoint teams windows office sharepoint onedrive jira confluence slack " +
    "zoom skype sap oracle salesforce google chrome firefox safari edge android iphone ipad mac linux github gitlab python java javascript typescript react docker kubernetes sql pdf vpn wifi internet english french german spanish " +
    "italian russian chinese japanese american british european europe america germany france spain italy russia china london paris berlin moscow christmas easter thanksgiving facebook twitter linkedin instagram youtube whatsapp pr api cat dog horse summer autumn winter",
} as const;
