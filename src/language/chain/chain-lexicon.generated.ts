// Generated from data/name/*.tsv and data/actor/country.tsv by scripts/data/chains.ts.

/** Nouns for persons, bodies and places: form, kind, gender (`m`, `f` or nothing). */
export const NOUNS: readonly string[] = `accountant	PER	
activist	PER	
actor	PER	
actress	PER	f
administration	ORG	
adviser	PER	
advisor	PER	
agency	ORG	
agent	PER	
aide	PER	
airline	ORG	
airman	PER	
airport	LOC	
alliance	ORG	
ally	PER	
ambassador	PER	
analyst	PER	
applicant	PER	
archbishop	PER	
archipelago	LOC	
architect	PER	
area	LOC	
army	ORG	
army chief	PER	
artist	PER	
assailant	PER	
assassin	PER	
assembly	ORG	
assistant	PER	
association	ORG	
athlete	PER	
attacker	PER	
attorney	PER	
aunt	PER	f
author	PER	
authority	ORG	
ayatollah	PER	
baker	PER	
bank	ORG	
banker	PER	
baron	PER	
base	LOC	
bay	LOC	
bishop	PER	
bloc	ORG	
blogger	PER	
board	ORG	
body	ORG	
bodyguard	PER	
bomber	PER	
border town	LOC	
boss	PER	
boxer	PER	
boy	PER	m
brand	ORG	
brigade	ORG	
brigadier	PER	
broadcaster	ORG	
broker	PER	
brother	PER	m
bureau	ORG	
businessman	PER	m
businesswoman	PER	f
cabinet	ORG	
camp	LOC	
campaigner	PER	
canal	LOC	
candidate	PER	
capital	LOC	
captain	PER	
cardinal	PER	
carer	PER	
caretaker	PER	
cartel	ORG	
cashier	PER	
cathedral	LOC	
chairman	PER	m
chairperson	PER	
chairwoman	PER	f
champion	PER	
chancellor	PER	
charge d'affaires	PER	
charity	ORG	
chef	PER	
chief	PER	
child	PER	
church	ORG	
citizen	PER	
city	LOC	
civilian	PER	
clergyman	PER	m
cleric	PER	
clerk	PER	
client	PER	
clinic	ORG	
club	ORG	
coach	PER	
coalition	ORG	
coast	LOC	
colleague	PER	
college	ORG	
colonel	PER	
colony	LOC	
columnist	PER	
comedian	PER	
commander	PER	
commando	PER	
commentator	PER	
commission	ORG	
commissioner	PER	
committee	ORG	
commodore	PER	
communist	PER	
company	ORG	
composer	PER	
confederation	ORG	
conglomerate	ORG	
congress	ORG	
congressman	PER	m
congresswoman	PER	f
conscript	PER	
consortium	ORG	
constable	PER	
consul	PER	
continent	LOC	
contractor	PER	
convict	PER	
cop	PER	
coroner	PER	
corporal	PER	
corporation	ORG	
correspondent	PER	
corridor	LOC	
council	ORG	
councillor	PER	
counsellor	PER	
counterpart	PER	
country	LOC	
county	LOC	
courier	PER	
court	ORG	
cousin	PER	
criminal	PER	
critic	PER	
customer	PER	
dad	PER	m
daughter	PER	f
dealer	PER	
defendant	PER	
defender	PER	
delegate	PER	
delegation	ORG	
democrat	PER	
demonstrator	PER	
department	ORG	
deputy	PER	
desert	LOC	
designer	PER	
detainee	PER	
detective	PER	
dictator	PER	
diplomat	PER	
director	PER	
dissident	PER	
district	LOC	
division	ORG	
doctor	PER	
driver	PER	
economist	PER	
editor	PER	
embassy	ORG	
emir	PER	m
emperor	PER	m
employee	PER	
employer	PER	
empress	PER	f
enclave	LOC	
engineer	PER	
enterprise	ORG	
envoy	PER	
ex-president	PER	
executive	PER	
exile	PER	
expert	PER	
extremist	PER	
facilitator	PER	
faction	ORG	
farm	LOC	
farmer	PER	
father	PER	m
federation	ORG	
fiancé	PER	m
fiancée	PER	f
fighter	PER	
filmmaker	PER	
financier	PER	
firm	ORG	
fisherman	PER	m
force	ORG	
forest	LOC	
foundation	ORG	
friend	PER	
front	ORG	
frontier	LOC	
fugitive	PER	
fund	ORG	
gang	ORG	
general	PER	
gentleman	PER	m
girl	PER	f
government	ORG	
governor	PER	
governorate	LOC	
graduate	PER	
granddaughter	PER	f
grandfather	PER	m
grandmother	PER	f
grandson	PER	m
group	ORG	
guard	PER	
guardian	PER	
guerrilla	PER	
guerrilla group	ORG	
guest	PER	
guitarist	PER	
gulf	LOC	
gunman	PER	m
guy	PER	m
hacker	PER	
handler	PER	
harbor	LOC	
harbour	LOC	
head	PER	
headmaster	PER	m
headquarters	ORG	
heir	PER	
hero	PER	
highland	LOC	
hill	LOC	
historian	PER	
hospital	ORG	
host	PER	
hostage	PER	
hostess	PER	f
hotel	LOC	
house	LOC	
humanitarian	PER	
hunter	PER	
husband	PER	m
imam	PER	m
immigrant	PER	
incumbent	PER	
infiltrator	PER	
informant	PER	
inmate	PER	
inspector	PER	
institute	ORG	
institution	ORG	
instructor	PER	
insurgent	PER	
interpreter	PER	
investigator	PER	
investor	PER	
island	LOC	
jihadist	PER	
journalist	PER	
judge	PER	
junta	ORG	
junta leader	PER	
juror	PER	
justice	PER	
kidnapper	PER	
killer	PER	
king	PER	m
kingdom	LOC	
labourer	PER	
lady	PER	f
lake	LOC	
lawmaker	PER	
lawyer	PER	
leader	PER	
league	ORG	
lecturer	PER	
legislator	PER	
legislature	ORG	
lieutenant	PER	
local	PER	
locality	LOC	
lord	PER	m
maid	PER	f
major	PER	
man	PER	m
manager	PER	
manufacturer	ORG	
marine	PER	
market	LOC	
marshal	PER	
mastermind	PER	
mayor	PER	
mechanic	PER	
mediator	PER	
medic	PER	
member	PER	
mercenary	PER	
merchant	PER	
messenger	PER	
metropolis	LOC	
migrant	PER	
militant	PER	
militia	ORG	
militiaman	PER	m
miner	PER	
minister	PER	
ministry	ORG	
mission	ORG	
moderator	PER	
mom	PER	f
monarch	PER	
monarchy	ORG	
monk	PER	m
mosque	ORG	
mother	PER	f
mountain	LOC	
movement	ORG	
mufti	PER	m
mullah	PER	m
mum	PER	f
municipality	LOC	
murderer	PER	
musician	PER	
nanny	PER	f
nation	LOC	
nationalist	PER	
navy	ORG	
negotiator	PER	
neighbor	PER	
neighborhood	LOC	
neighbour	PER	
neighbourhood	LOC	
nephew	PER	m
network	ORG	
newspaper	ORG	
ngo	ORG	
niece	PER	f
novelist	PER	
nun	PER	f
nurse	PER	
observer	PER	
occupant	PER	
offender	PER	
office	ORG	
officer	PER	
official	PER	
operative	PER	
operator	ORG	
opponent	PER	
opposition	ORG	
organisation	ORG	
organization	ORG	
orphan	PER	
outfit	ORG	
owner	PER	
painter	PER	
parent	PER	
park	LOC	
parliament	ORG	
parliamentarian	PER	
participant	PER	
partner	PER	
party	ORG	
passenger	PER	
pastor	PER	
patient	PER	
peacekeeper	PER	
peninsula	LOC	
pensioner	PER	
performer	PER	
perpetrator	PER	
philosopher	PER	
photographer	PER	
physician	PER	
pianist	PER	
pilot	PER	
pirate	PER	
plain	LOC	
plaintiff	PER	
plateau	LOC	
player	PER	
poet	PER	
police	ORG	
policeman	PER	m
policewoman	PER	f
politician	PER	
pope	PER	m
port	LOC	
porter	PER	
premier	PER	
president	PER	
president-elect	PER	
priest	PER	m
prime minister	PER	
prince	PER	m
princess	PER	f
principal	PER	
prison	LOC	
prisoner	PER	
professor	PER	
programmer	PER	
prosecutor	PER	
protester	PER	
protestor	PER	
province	LOC	
psychologist	PER	
publisher	ORG	
pupil	PER	
queen	PER	f
rabbi	PER	m
radical	PER	
rapper	PER	
rebel	PER	
recruiter	PER	
referee	PER	
refugee	PER	
regime	ORG	
regiment	ORG	
region	LOC	
regulator	ORG	
relative	PER	
reporter	PER	
representative	PER	
republic	LOC	
republican	PER	
rescuer	PER	
researcher	PER	
resident	PER	
respondent	PER	
restaurant	LOC	
retailer	ORG	
reverend	PER	
rival	PER	
river	LOC	
road	LOC	
robber	PER	
ruler	PER	
sailor	PER	
scholar	PER	
school	ORG	
scientist	PER	
sculptor	PER	
sea	LOC	
secretariat	ORG	
secretary	PER	
secretary-general	PER	
senate	ORG	
senator	PER	
sergeant	PER	
servant	PER	
service	ORG	
settlement	LOC	
sheikh	PER	m
sheriff	PER	
shopkeeper	PER	
shore	LOC	
singer	PER	
sister	PER	f
site	LOC	
smuggler	PER	
sniper	PER	
soldier	PER	
son	PER	m
speaker	PER	
specialist	PER	
spokesman	PER	m
spokesperson	PER	
spokeswoman	PER	f
sponsor	PER	
spy	PER	
squad	ORG	
square	LOC	
start-up	ORG	
startup	ORG	
state	LOC	
state-run	ORG	
station	ORG	
strait	LOC	
strategist	PER	
street	LOC	
strongman	PER	m
student	PER	
suburb	LOC	
successor	PER	
sultan	PER	m
superintendent	PER	
supervisor	PER	
supplier	ORG	
supporter	PER	
surgeon	PER	
survivor	PER	
suspect	PER	
syndicate	ORG	
taxi driver	PER	
teacher	PER	
team	ORG	
technician	PER	
teenager	PER	
temple	LOC	
territory	LOC	
terrorist	PER	
thief	PER	
think-tank	ORG	
tourist	PER	
town	LOC	
township	LOC	
trader	PER	
trainee	PER	
trainer	PER	
traitor	PER	
translator	PER	
traveller	PER	
tribe	ORG	
tribunal	ORG	
troop	ORG	
trooper	PER	
troupe	ORG	
trustee	PER	
tutor	PER	
uncle	PER	m
union	ORG	
unit	ORG	
university	ORG	
user	PER	
valley	LOC	
veteran	PER	
viceroy	PER	
victim	PER	
village	LOC	
villager	PER	
violinist	PER	
visitor	PER	
volunteer	PER	
voter	PER	
waiter	PER	m
waitress	PER	f
wanted man	PER	
warden	PER	
warlord	PER	
warrior	PER	
watchdog	ORG	
widow	PER	f
widower	PER	m
wife	PER	f
winner	PER	
witness	PER	
woman	PER	f
worker	PER	
writer	PER	
youngster	PER	
youth	PER	
zone	LOC	`.split('\n')

/** Forenames and gender. */
export const FORENAMES: readonly string[] = `Aada	f
Aadhya	f
Aarav	m
Aariz	m
Aaron	m
Aarya	f
Aasha	f
Abbas	m
Abd	m
Abdallah	m
Abdel	m
Abdel-Rahman	m
Abdelkader	m
Abdoulaye	m
Abdul	m
Abdulaziz	m
Abdulla	m
Abdullah	m
Abdullo	m
Abdulrahman	m
Abiy	m
Abubakr	m
AbulFazl	m
Adam	m
Adama	m
Adele	f
Adin	m
Aditi	f
Adomas	m
Adrian	m
Adriana	f
Adrians	m
Adéla	f
Afonso	m
Agnes	f
Agustina	f
Agustín	m
Ahmad	m
Ahmed	m
Ahmet	m
Aiden	m
Aikaterini	f
Aimar	m
Aino	f
Aisha	f
Aisultan	m
Aisyah	f
Aitana	f
Aiur	m
Ajda	f
Ajla	f
Aksel	m
Alanoud	f
Albert	m
Alberte	f
Aldiyar	m
Alejandro	m
Aleks	m
Aleksandar	m
Aleksander	m
Aleksandr	m
Aleksandra	f
Aleksandre	m
Alessandro	m
Alessia	f
Alexander	m
Alexandra	f
Alexandru	m
Alexey	m
Alfie	m
Ali	m
Ali-Reza	m
Alice	f
Alicja	f
Alikhan	m
Alina	f
Aline	f
Alinur	m
Alisa	f
Alise	f
Aliya	f
Alma	f
Alparslan	m
Alteo	m
Althea	f
Alysha	f
Amahle	f
Amaia	f
Amal	f
Amar	m
Amara	f
Amaris	f
Amayra	f
Ambra	f
Ambre	f
Amelia	f
Amelija	f
Amelja	f
Amina	f
Aminata	f
Amine	m
Amir	m
Amir-Abbas	m
Amir-Ali	m
Amir-Hossein	m
Amira	f
Amit	m
Ammar	m
Amy	f
Amálie	f
Amēlija	f
An	f
Ana	f
Anahit	f
Anar	m
Anastasia	f
Anastasija	f
Anastasiya	f
Andreas	m
Andreea	f
Andrei	m
Andrej	m
Andrew	m
Andria	m
Andrias	m
Andriy	m
Androula	f
Andrzej	m
Ane	f
Angel	f
Angela	f
Angeliki	f
Angelina	f
Angeline	f
Angelo	m
Anna	f
Annalena	f
Annie	f
Anohito	f
Antonella	f
Antoni	m
Antonio	m
Antony	m
Antônia	f
Antônio	m
Anwar	m
Anzu	f
Ao	m
Aoi	m
Aoife	f
Aputsiaq	m
Aras	m
Archie	m
Areg	m
Areni	m
Ari	m
Aria	f
Ariana	f
Arianna	f
Ariel	m
Arjun	m
Arman	m
Armen	m
Armine	f
Aron	m
Arpi	f
Artem	m
Arthur	m
Artiom	m
Artur	m
Artyom	m
Aruuke	f
Aruuzat	f
Asel	f
Asemahle	f
Ashot	m
Ashraqat	f
Asif	m
Asilim	f
Asim	m
Asiya	f
Asja	f
Asmita	f
Assia	f
Asta	f
Astrid	f
Asya	f
Athanasios	m
Atlas	m
August	m
Aung	f
Aurora	f
Ava	f
Aviana	f
Avigail	f
Awa	f
Aya	f
Ayala	f
Ayalah	f
Ayesha	f
Aygun	f
Ayim	f
Ayla	f
Aylin	f
Ayoub	m
Ayra	f
Aysel	f
Ayzere	f
Ayşa	f
Ayşe	f
Azaria	f
Azariah	f
Aziz	m
Azra	f
Aïcha	f
Aþena	f
Bader	m
Bakary	m
Bandar	m
Banele	m
Barack	m
Baran	f
Barbara	f
Barbare	f
Bashar	m
Bautista	m
Bayarmaa	f
Beatrice	f
Beatriz	f
Ben	m
Benas	m
Benazir	f
Bence	m
Benedita	f
Benicio	m
Benjamin	m
Benjamín	m
Berrdo	m
Beshoi	m
Bibek	m
Biel	m
Bilal	m
Bilawal	m
Biljana	f
Binita	f
Bintou	f
Bisera	f
Bishal	m
Bismah	f
Bogdan	m
Bogdana	f
Boglárka	f
Bola	m
Bolormaa	f
Boris	m
Brahim	m
Brian	m
Bruno	m
Camila	f
Camille	f
Carl	m
Carla	f
Carlos	m
Carmen	f
Carolina	f
Catalina	f
Catherine	f
Cecília	f
Celeste	f
Celine	f
Charbel	m
Charles	m
Charlie	m
Charlotte	f
Chedeline	f
Chia-hao	m
Chien-hung	m
Chih-chiang	m
Chih-hao	m
Chih-ming	m
Chih-wei	m
Chin-lung	m
Chloe	f
Chloé	f
Christian	m
Christina	f
Christine	f
Christos	m
Chuluun	m
Chun-chieh	m
Chun-hung	m
Cillian	m
Ciro	m
Clara	f
Claudia	f
Concepción	f
Condoleezza	f
Cristina	f
Cyril	m
César	m
Daisy	f
Dalal	f
Dalila	f
Damian	m
Damjan	m
Dan	m
Danel	m
Daniel	m
Daniela	f
Daniels	m
Daniil	m
Danijel	m
Danna	f
Danylo	m
Daria	f
Darija	f
Daris	m
Davi	m
David	m
Davit	m
Davud	m
Defne	f
Dejan	m
Delfina	f
Demetre	m
Dhia	f
Dhruv	m
Diego	m
Dilma	f
Dimitar	m
Dimitra	f
Dimitrios	m
Dion	m
Djamel	m
Djeneba	f
Dmitry	m
Dmytro	m
Do-yun	m
Doha	f
Dominik	m
Dominykas	m
Donald	m
Dora	f
Dorothy	f
Dragan	m
Dragana	f
Duarte	m
Dunja	f
Dušan	m
Dylan	m
Dyllan	m
Dániel	m
Dārta	f
Džan	m
Ecrin	f
Edoardo	m
Edward	m
Eeli	m
Eevi	f
Eino	m
Eisha	f
Eitan	m
Eithan	m
Elchin	m
Elena	f
Elene	f
Eleni	f
Elias	m
Elie	m
Elif	f
Elija	f
Elijah	m
Elizabeth	f
Elizaveta	f
Eliška	f
Ella	f
Ellen	f
Elli	f
Ellie	f
Elmar	m
Elnur	m
Elshan	m
Elyas	m
Elza	f
Ema	f
Eman	m
Embla	f
Emelia	f
Emely	f
Emil	m
Emilia	f
Emiliano	m
Emilija	f
Emiliya	f
Emily	f
Emilía	f
Emine	f
Emir	m
Emma	f
Emmanuel	m
Emīls	m
Esma	f
Esperanza	f
Esther	f
Ethan	m
Eun-woo	m
Eva	f
Evelina	f
Evelyn	f
Evens	m
Evgeny	m
Evie	f
Eylül	f
Eymen	m
Ezekiel	m
Fadi	m
Fahad	m
Fahd	m
Faisal	m
Fajr	f
Fanta	f
Farah	f
Farida	f
Farrah	f
Farzana	f
Fatemeh	f
Fatemeh-Zahra	f
Fatima	f
Fatin	f
Fatma	f
Fatoumata	f
Felipe	m
Felix	m
Ferdinand	m
Fernanda	f
Ferndo	m
Fiadh	f
Filip	m
Finlay	m
Finn	m
Florence	f
Fozia	f
Fran	m
Francesco	m
Francisca	f
Francisco	m
Franciszek	m
Frank	m
Frederick	m
Freja	f
Freya	f
Frida	f
Frieda	f
Fumio	m
Fátima	f
Fūma	m
Gabija	f
Gabor	m
Gabriel	m
Gabriela	f
Gabriele	m
Gael	m
Gagik	m
Gamalat	f
Gamila	f
Gaspar	m
Gayane	f
George	m
Georgi	m
Georgia	f
Georgios	m
Gerónimo	m
Gevorg	m
Gianna	f
Gilli	m
Ginevra	f
Giorgi	m
Giorgia	f
Gita	f
Giulia	f
Giuseppe	m
Gogo	f
Googoosh	f
Goran	m
Gordana	f
Grace	f
Guadalupe	f
Gunay	f
Gunel	f
Gustavs	m
Guðrún	f
Göktug	m
Ha-eun	f
Ha-joon	m
Ha-rin	f
Ha-yoon	f
Habib	m
Habiba	f
Hadicha	f
Halim	m
Hamza	m
Hana	f
Hanna	f
Hannah	f
Harper	f
Harraz	m
Harris	m
Harry	m
Haru	m
Haruma	m
Harun	m
Haruna	f
Haruto	m
Hasan	m
Hashem	m
Hasina	f
Hasmik	f
Hasnaa	f
Hassan	m
Hatice	f
Hawa	f
Hayk	m
Heikapu	f
Heitor	m
Helen	f
Helena	f
Helma	f
Helmi	f
Henry	m
Herkus	m
Hessa	f
Hillary	f
Himari	f
Hina	f
Hinano	f
Hinata	f
Hinato	m
Hiro	m
Hjørdis	f
Hoda	f
Hosna	f
Hosniya	f
Hossein	m
Hovhannes	m
Hudson	m
Hugo	m
Hur	f
Huseyn	m
Hussa	f
Hussain	m
Hussein	m
Hydar	m
Hàorán	m
Hàoyǔ	m
Hüseyin	m
I-chun	f
Ian	m
Ibai	m
Iben	f
Ibrahim	m
Ida	f
Igor	m
Iker	m
Ilgar	m
Ilija	m
Iman	m
Imene	f
Iminathi	f
Imogen	f
Imran	m
Inaya	f
Indira	f
Inuk	m
Inunnguag	m
Inutsiaq	m
Inès	f
Ioane	m
Ioanna	f
Ioannis	m
Ion	m
Irati	f
Irene	f
Irina	f
Isaac	m
Isabel	f
Isabella	f
Isabelle	f
Isaias	m
Isak	m
Isidora	f
Isla	f
Islande	f
Itsuki	m
Ivaana	f
Ivalu	f
Ivan	m
Ivana	f
Ivik	m
Ivy	f
Izaro	f
Izz	m
Jacinda	f
Jack	m
Jacob	m
Jad	m
Jade	f
Jakob	m
Jakov	m
Jakub	m
James	m
Jameson	m
Jan	m
Jana	f
Jane	f
Javier	m
Jelena	f
Jennifer	f
Jerónimo	m
Jessica	f
Ji-a	f
Ji-an	f
Ji-ho	m
Ji-woo	f
Ji-yoo	f
Jiya	f
Joe	m
Joel	m
John	m
Joko	m
Jokūbas	m
Jon	m
Jonas	m
Jordi	m
Jorge	m
Jori	f
Josefa	f
Joseph	m
Joshua	m
Josiah	m
Josip	m
José	m
Jouri	f
Jovan	m
Jovana	f
João	m
Ju-won	m
Juan	m
Juana	f
Jude	m
Judeline	f
Julen	m
Jules	m
Julia	f
Juliana	f
Julie	f
Julieta	f
Juliette	f
Julija	f
June	f
Junior	m
Jákup	m
Jógvan	m
Jón	m
Jónas	m
Jökull	m
Júlia	f
Jēkabs	m
Kabir	m
Kabita	f
Kadiatou	f
Kai	m
Kaia	f
Kairo	m
Kaja	f
Kajus	m
Kaloyan	m
Kamal	m
Kamala	f
Kamilė	f
Karam	m
Karim	m
Karima	f
Karine	f
Karolína	f
Kate	f
Katerina	f
Kathem	m
Katla	f
Kazi	m
Keanu	m
Keir	m
Keven	m
Kevin	m
Khadija	f
Khadije	f
Khaled	m
Khalid	m
Khawla	f
Khongordzol	f
Kiaan	m
Kiara	f
Kim	m
Kiran	m
Kirollos	m
Kiwa	m
Klea	f
Koa	m
Konstantina	f
Konstantinos	m
Konul	f
Kora	f
Krishna	m
Ksenija	f
Kyra	f
Kyriaki	f
Kári	m
Kārlis	m
Laia	f
Lamija	f
Lan	m
Lana	f
Lara	f
Latifa	f
Laura	f
Lavi	m
Layla	f
Lazar	m
Lea	f
Leah	f
Leandra	f
Leano	m
Leen	f
Leevi	m
Leila	f
Lejla	f
Lena	f
Leni	f
Lenna	f
Leo	m
Leon	m
Leonardo	m
Leonor	f
Leordo	m
Lesedi	f
Lev	m
Levente	m
Levi	m
Lewis	m
Leyla	f
Li-hua	f
Lia	f
Liam	m
Lian	f
Lianne	f
Lidia	f
Liepa	f
Lile	f
Lili	f
Lilien	f
Lilit	f
Lilja	f
Lillie	f
Lilly	f
Lily	f
Lin	f
Lina	f
Linda	f
Lio	m
Lisa	f
Lisakhanya	f
Livia	f
Liz	f
Ljiljana	f
Logan	m
Lorenzo	m
Louis	m
Louise	f
Lourenço	m
Lovelie	f
Lovely	f
Lovro	m
Luana	f
Lubanzi	m
Luca	m
Lucas	m
Lucia	f
Luciana	f
Lucija	f
Lucía	f
Ludovica	f
Luis	m
Luiz	m
Luka	m
Lukas	m
Luknė	f
Lukáš	m
Lulwa	f
Luna	f
Lur	f
Lusine	f
Lwandle	m
Lydia	f
Lyn	f
Lyna	f
Léa	f
Léna	f
Léo	m
Lía	f
Lív	f
Lėja	f
Ma'soumeh	f
Mabel	f
Maddi	f
Madeleine	f
Maeva	f
Maha	f
Mahamadou	m
Mahammad	m
Mahdi	m
Mahesh	m
Mahmoud	m
Mahmud	m
Maia	f
Maitê	f
Maja	f
Maksim	m
Maksym	m
Malachi	m
Malak	f
Malala	f
Malek	f
Malen	f
Maligiaq	m
Malik	m
Malthe	m
Malu	f
Mamadou	m
Manaia	m
Maneh	f
Manish	m
Manua	m
Manuel	m
Manuela	f
Marama	m
Marc	m
Marcell	m
Marcia	f
Marcos	m
Mareva	f
Margaret	f
Margarida	f
Mari	f
Maria	f
Mariam	f
Mariami	f
Mariana	f
Marie	f
Marija	f
Marina	f
Mario	m
Marios	m
Mariya	f
Mark	m
Markas	m
Markel	m
Marko	m
Marks	m
Markus	m
Marta	f
Martha	f
Marti	m
Martim	m
Martin	m
Martina	f
Martí	m
Martín	m
Marwa	f
Mary	f
Marya	f
Maryam	f
Maryja	f
María	f
Matas	m
Matei	m
Matej	m
Mateo	m
Mateusz	m
Matija	m
Matilda	f
Matilde	f
Matteo	m
Matthew	m
Matthildur	f
Matthías	m
Mattia	m
Mattias	m
Matvey	m
Matyáš	m
Matías	m
Matěj	m
Maui	m
Max	m
Maxim	m
Maximilian	m
Maximiliano	m
Maya	f
Maysoun	f
Maël	m
Maša	f
Mees	m
Mehar	f
Mehdi	m
Mehmet	m
Mei	f
Mei-hui	f
Mei-ling	f
Melina	f
Melisa	f
Melissa	f
Meriem	f
Merjem	f
Mersana	f
Meryem	f
Mette	f
Mia	f
Michael	m
Michail	m
Michal	m
Michalis	m
Michelle	f
Miguel	m
Mihail	m
Mikael	m
Mikaere	m
Mikayel	m
Mikhail	m
Miki	m
Mikołaj	m
Mila	f
Milagrosa	f
Milan	m
Milana	f
Milena	f
Milica	f
Millie	f
Miloš	m
Min	m
Min-jun	m
Mina	m
Minato	m
Minik	m
Mio	f
Mira	f
Miraç	m
Mirjana	f
Mirlande	f
Moana	m
Modibo	m
Moea	f
Moeata	f
Mohamed	m
Mohammad	m
Mohammad-Reza	m
Mohammad-Taha	m
Mohammed	m
Mona	f
Monte	m
Moussa	m
Muhamad	m
Muhammad	m
Muhammed	m
Murad	m
Mustafa	m
Mykhaylo	m
Myrlande	f
Máté	m
Mädïna	f
Mía	f
Míngzé	m
Mùchén	m
Mùyáng	m
Nada	f
Nagi	m
Nagisa	m
Nahia	f
Nancy	f
Naranbaatar	m
Nare	f
Narek	m
Narendra	m
Narine	f
Natalia	f
Natalija	f
Nathalie	f
Nathan	m
Nathaniel	m
Natália	f
Natálie	f
Naura	f
Nawaz	m
Naya	f
Nazanin-Zahra	f
Naïm	m
Nehir	f
Nela	f
Nelio	m
Nesreen	f
Neža	f
Nia	f
Nicolas	m
Nicole	f
Nicolás	m
Niel	m
Niharika	f
Nik	m
Nika	f
Nikau	m
Niko	m
Nikodem	m
Nikol	f
Nikola	m
Nikolaos	m
Nikoloz	m
Nil	m
Nilay	f
Nils	m
Nina	f
Nivi	f
Niviaq	f
Noah	m
Noam	m
Noel	m
Noemí	f
Nomaan	m
Noor	f
Nora	f
Norsaq	m
Nouf	f
Noûr	f
Nuka	m
Nur	f
Nuray	f
Nurislam	m
Nurul	f
Nutsa	f
Nóa	m
Odval	f
Ofentse	m
Oihan	m
Oisha	f
Oisin	m
Oisín	m
Olaf	m
Oleksandr	m
Oleksandra	f
Olga	f
Oliver	m
Olivia	f
Olivér	m
Oliwia	f
Omar	m
Omer	m
Ona	f
Onni	m
Oscar	m
Oskar	m
Osman	m
Oumar	m
Oumou	f
Oyunbileg	f
Pablo	m
Panagiota	f
Panagiotis	m
Paneeraq	f
Paninnguaq	f
Paraskevi	f
Pari	f
Patricia	f
Patricija	f
Patrick	m
Patrícia	f
Pau	m
Paul	m
Paula	f
Paulo	m
Pedro	m
Penelope	f
Petar	m
Peter	m
Peterson	m
Pierre	m
Pipaluk	f
Poema	f
Pol	m
Pola	f
Polina	f
Prakash	m
Prasert	m
Prem	m
Princess	f
Puteri	f
Qillaq	m
Rabina	f
Rachel	f
Rachid	m
Radmila	f
Rafael	m
Rajnath	m
Ralfs	m
Ramazan	m
Ramona	f
Ramón	m
Rania	f
Raphael	m
Raphaël	m
Raquel	f
Rashad	m
Rasmus	m
Raul	m
Ravi	m
Raya	f
Rayana	f
Rebecca	f
Recep	m
Reem	f
Reema	f
Refael	m
Regina	f
Rei	f
Reina	f
Relja	m
Ren	m
Renata	f
Rethabile	f
Reza	m
Ria	f
Ricardo	m
Riccardo	m
Richard	m
Riek	m
Riko	f
Rin	f
Rishi	m
Rita	f
Roan	m
Robert	m
Roberts	m
Robin	m
Rodrigo	m
Roel	m
Roghayyeh	f
Roko	m
Roman	m
Ronja	f
Rory	m
Rose	f
Rose-Merline	f
Rosie	f
Rosmery	f
Rowan	f
Roxana	f
Ruòxī	f
Rían	m
Saar	f
Safija	f
Safiya	f
Saga	f
Sahar	f
Said	m
Sakeena	f
Sakineh	f
Sakura	f
Saliha	f
Salik	m
Salma	f
Salomé	f
Salva	m
Sama	f
Samantha	f
Samir	m
Samuel	m
Samvel	m
Samyar	m
Sandra	f
Sanna	f
Santiago	m
Saqib	m
Sara	f
Sarah	f
Sebastian	m
Sebastián	m
Sekou	m
Selim	m
Selma	f
Sem	m
Seo-ah	f
Seo-jun	m
Seo-yun	f
Sergei	m
Sergey	m
Sesili	f
Sevda	f
Sevinj	f
Shahd	f
Shahem	m
Shahid	m
Shaikha	f
Shaimaa	f
Shams	f
Shayma	f
Shehbaz	m
Sheikh	m
Sherifa	f
Sherry	f
Shinzo	m
Shivansh	m
Shristi	f
Shu-chen	f
Shu-chuan	f
Shu-fen	f
Shu-hua	f
Shu-hui	f
Si-woo	m
Siddhartha	m
Sienna	f
Simona	f
Siphosethu	m
Sita	f
Siti	f
Snezana	f
Snežana	f
Sobia	f
Sofi	f
Sofia	f
Sofie	f
Sofija	f
Sofiya	f
Sofía	f
Solomiya	f
Somayyeh	f
Somboon	m
Somchai	m
Somporn	m
Somsak	m
Sonia	f
Soo-ah	f
Sophia	f
Sophie	f
Souleymane	m
Stanisław	m
Stanley	m
Stefan	m
Stella	f
Stephen	m
Steven	m
Stevenson	m
Suha	f
Sultan	f
Sumayah	f
Sunita	f
Susan	f
Susanna	f
Suzana	f
Syed	m
Szymon	m
Sára	f
Sóley	f
Sólja	f
Sō	m
Sōma	m
Tadhg	m
Taha	m
Taim	m
Tamar	f
Tamatoa	m
Tapuarii	m
Tara	f
Tarana	f
Tareq	m
Tariq	m
Tarita	f
Tatiana	f
Tatsuki	m
Tehei	m
Teiki	m
Teiva	m
Teo	m
Teodor	m
Teodora	f
Tereza	f
Tess	f
Teura	f
Teva	m
Theo	m
Theodor	m
Theodore	m
Theresa	f
Thiago	m
Thomas	m
Théo	m
Tiago	m
Tiare	f
Tigran	m
Tim	m
Timofey	m
Titaina	f
Titaua	f
Tobias	m
Toivo	m
Tom	m
Tommaso	m
Tomyris	f
Tomás	m
Tomáš	m
Trinidad	f
Tróndur	m
Tsai	f
Tuleen	f
Tunar	m
Turki	m
Uhuru	m
Uiloq	f
Ulloriaq	m
Umar	m
Uri	m
Ursula	f
Usman	m
Uta	f
Vaea	f
Valdemar	m
Valentin	m
Valentina	f
Valeria	f
Valter	m
Vamika	f
Varvara	f
Vasileios	m
Vasilije	m
Vasiliki	f
Vasilisa	f
Vedant	m
Venla	f
Vera	f
Veronika	f
Vesna	f
Vicente	m
Victor	m
Victoria	f
Viktor	m
Viktoria	f
Viktorie	f
Viktoriya	f
Viktoría	f
Viktória	f
Violeta	f
Viraj	m
Vita	f
Vittoria	f
Vladimir	m
Vladyslav	m
Vojtěch	m
Volodymyr	m
Vugar	m
Vuk	m
Vusal	m
Vusala	f
Vár	f
Väinö	m
Wassim	m
Wateen	f
Wen-Hsiung	m
Widelene	f
William	m
Willow	f
Wilson	m
Xi	m
Ximena	f
Xīnyí	f
Ya-ting	f
Yamato	m
Yara	f
Yasmin	f
Yasmine	f
Yasna	f
Yassin	m
Ye-jun	m
Yehuda	m
Yekaterina	f
Yelena	f
Yeva	f
Yoana	f
Yoav	m
Younès	m
Yousef	m
Yousouf	m
Youssef	m
Yousuf	m
Yu-jun	m
Yua	f
Yuina	f
Yulia	f
Yuna	f
Yusef	m
Yusif	m
Yusuf	m
Yìchén	m
Yìhán	f
Yìzé	m
Yīnuò	f
Yūma	m
Yūna	f
Yǐmò	f
Yǔtóng	f
Yǔxuān	m
Yǔxī	f
Yǔzé	m
Zahid	m
Zahir	m
Zahra	f
Zainab	f
Zala	f
Zalán	m
Zehra	f
Zeinab	f
Zeynab	f
Zeynep	f
Zina	f
Zion	m
Zoe	f
Zofia	f
Zoran	m
Zoé	f
Zuzanna	f
Zümra	f
Zǐhán	f
than	m
thaniel	m
Àlex	m
Ádám	m
Álvaro	m
Ámbar	f
Ángel	m
Éabha	f
Édouard	m
Óliver	m
Ömer	m
İnci	f
İsmail	m
Şerife	f
Žan	m`.split('\n')

/** What stands before a person's name: form and kind. */
export const TITLES: readonly string[] = `Acting President	office
Adm	rank
Adm.	rank
Admiral	rank
Advocate	office
Advocate General	office
Air Chief Marshal	rank
Air Commodore	rank
Air Marshal	rank
Air Vice Marshal	rank
Ambassador	office
Archbishop	style
Army Chief	office
Attorney General	office
Attorney-General	office
Ayatollah	style
Baron	courtesy
Baroness	courtesy
Bishop	style
Brig	rank
Brig Gen	rank
Brig.	rank
Brig. Gen.	rank
Brigadier	rank
Brigadier General	rank
Brigadier-General	rank
Brother	courtesy
Capt	rank
Capt.	rank
Captain	rank
Cardinal	style
Cdr	rank
Chair	office
Chairman	office
Chairwoman	office
Chancellor	office
Chief	courtesy
Chief Executive	office
Chief Justice	office
Chief Minister	office
Chief Superintendent	rank
Cmdr	rank
Cmdr.	rank
Coach	office
Col	rank
Col.	rank
Colonel	rank
Colonel General	rank
Colonel-General	office
Commander	rank
Commander-in-Chief	office
Commissioner	rank
Commodore	rank
Congressman	office
Congresswoman	office
Constable	rank
Corporal	rank
Councillor	office
Councilor	office
Cpl	rank
Cpl.	rank
Crown Prince	courtesy
Dame	courtesy
Dato	style
Datuk	style
Defence Minister	office
Defence Secretary	office
Defense Minister	office
Defense Secretary	office
Deputy	office
Deputy Commissioner	rank
Deputy Foreign Minister	office
Deputy Mayor	office
Deputy Minister	office
Deputy Prime Minister	office
Director	office
Director General	office
Director-General	office
Doctor	courtesy
Dom	style
Don	style
Doña	style
Dr	courtesy
Dr.	courtesy
Education Minister	office
Emir	style
Energy Minister	office
Eng.	courtesy
Engineer	courtesy
Envoy	office
Ex-President	office
Father	courtesy
Field Marshal	rank
Finance Minister	office
First Lieutenant	rank
Flight Lieutenant	rank
Foreign Minister	office
Foreign Secretary	office
Former President	office
Fr.	courtesy
Frau	courtesy
Gen	rank
Gen.	rank
General	rank
Governor	office
Grand Ayatollah	style
Group Captain	rank
Haji	style
Hajj	style
Hajji	style
Havildar	rank
Health Minister	office
Herr	courtesy
Hetman	rank
High Commissioner	office
Hojatoleslam	courtesy
Home Minister	office
Home Secretary	office
Hon	courtesy
Hon.	courtesy
Imam	style
Information Minister	office
Inspector	rank
Inspector General	rank
Interim President	office
Interior Minister	office
Jemadar	rank
Judge	office
Junior Minister	office
Justice	office
Justice Minister	office
King	style
Lady	courtesy
Lance Corporal	rank
Lawmaker	office
Leader	office
Lieutenant	rank
Lieutenant Colonel	rank
Lieutenant General	rank
Lieutenant Governor	office
Lieutenant-Colonel	rank
Lieutenant-General	rank
Lord	courtesy
Lt	rank
Lt Col	rank
Lt Gen	rank
Lt.	rank
Lt. Cmdr.	rank
Lt. Col.	rank
Lt. Gen.	rank
Lt.-Col.	rank
Lt.-Gen.	rank
MP	office
Madame	courtesy
Maj	rank
Maj Gen	rank
Maj.	rank
Maj. Gen.	rank
Maj.-Gen.	rank
Major	rank
Major General	rank
Major-General	rank
Manager	office
Marshal	rank
Maulana	style
Maulvi	style
Mayor	office
Minister	office
Miss	courtesy
Mlle	courtesy
Mme	courtesy
Monsieur	courtesy
Mr	courtesy
Mr.	courtesy
Mrs	courtesy
Mrs.	courtesy
Ms	courtesy
Ms.	courtesy
Mufti	style
Mullah	style
Naik	rank
Oil Minister	office
Opposition Leader	office
Party Leader	office
Pastor	courtesy
Police Chief	office
Police Commissioner	rank
Pope	style
Premier	office
President	office
President-elect	office
Prime Minister	office
Prince	style
Princess	style
Private	rank
Prof	courtesy
Prof.	courtesy
Professor	courtesy
Prosecutor	office
Pte	rank
Pvt	rank
Pvt.	rank
Queen	style
Rabbi	style
Rear Adm.	rank
Rear Admiral	rank
Rep.	office
Representative	office
Rev	courtesy
Rev.	courtesy
Reverend	courtesy
Saint	style
Sayyid	style
Seaman	rank
Second Lieutenant	rank
Secretary	office
Secretary General	office
Secretary of State	office
Secretary-General	office
Sen	office
Sen.	office
Senator	office
Sepoy	rank
Sergeant	rank
Sergeant Major	rank
Señor	courtesy
Sgt	rank
Sgt.	rank
Sgt. Maj.	rank
Shaikh	style
Sheikh	style
Sheikha	style
Shri	courtesy
Sir	courtesy
Sister	courtesy
Smt	courtesy
Speaker	office
Special Envoy	office
Spokesman	office
Spokesperson	office
Spokeswoman	office
Squadron Leader	rank
St	style
St.	style
Staff Sergeant	rank
State Minister	office
Sub-Inspector	rank
Subedar	rank
Sultan	style
Superintendent	rank
Supreme Leader	office
Syed	style
Tan Sri	style
Transport Minister	office
Tun	style
Under-Secretary-General	office
Undersecretary	office
Vice Adm.	rank
Vice Admiral	rank
Vice President	office
Vice-President	office
Warrant Officer	rank
Wing Commander	rank`.split('\n')

/** Courtesies and offices before a name that tell a man or a woman: form and gender. */
export const COURTESIES: readonly string[] = `baroness	f
dame	f
emir	m
father	m
imam	m
king	m
lady	f
lord	m
maulana	m
miss	f
mother	f
mr	m
mr.	m
mrs	f
mrs.	f
ms	f
ms.	f
mullah	m
pope	m
prince	m
princess	f
queen	f
sheikh	m
sheikha	f
sir	m
sister	f
sultan	m`.split('\n')

/** Nouns that tell a time. */
export const TIME_NOUNS: readonly string[] = `afternoon
april
aug
aug.
august
century
dawn
day
dec
dec.
decade
december
dusk
evening
feb
feb.
february
friday
hour
jan
jan.
january
july
june
march
may
midnight
minute
monday
month
morning
night
noon
nov
nov.
november
oct
oct.
october
saturday
second
sep
sep.
sept
sept.
september
sunday
thursday
time
today
tomorrow
tuesday
wednesday
week
weekend
while
year
yesterday`.split('\n')

/** Offices by their letters: form, head noun, the word that tells which. */
export const OFFICES: readonly string[] = `CDS	chief	defence
CJCSC	chairman	joint
CM	minister	chief
CNS	chief	naval
COAS	chief	army
DPM	minister	deputy
FM	minister	foreign
HM	minister	home
NSA	adviser	security
PM	minister	prime
VP	president	vice`.split('\n')

/** Names of states: form and code. */
export const STATES: readonly string[] = `Aruba	ABW
Country of Aruba	ABW
Afghanistan	AFG
Islamic Republic of Afghanistan ; current country name disputed	AFG
Angola	AGO
Republic of Angola	AGO
Anguilla	AIA
Albania	ALB
Republic of Albania	ALB
Andorra	AND
Principality of Andorra	AND
Emirates	ARE
U.A.E.	ARE
UAE	ARE
United Arab Emirates	ARE
Argentina	ARG
Argentine Republic	ARG
Armenia	ARM
Republic of Armenia	ARM
American Samoa	ASM
Antigua and Barbuda	ATG
Australia	AUS
Commonwealth of Australia	AUS
Austria	AUT
Republic of Austria	AUT
Azerbaijan	AZE
Republic of Azerbaijan	AZE
Burundi	BDI
Republic of Burundi	BDI
Belgium	BEL
Kingdom of Belgium	BEL
Benin	BEN
Republic of Benin	BEN
Burkina Faso	BFA
Bangladesh	BGD
People's Republic of Bangladesh	BGD
Bulgaria	BGR
Republic of Bulgaria	BGR
Bahrain	BHR
Kingdom of Bahrain	BHR
Bahamas	BHS
The Bahamas	BHS
Bosnia	BIH
Bosnia and Herzegovina	BIH
Bosnia-Herzegovina	BIH
Overseas Collectivity of Saint Barthelemy	BLM
Saint Barthelemy	BLM
Belarus	BLR
Republic of Belarus	BLR
Belize	BLZ
Bermuda	BMU
Bolivia	BOL
Plurinational State of Bolivia	BOL
Brazil	BRA
Federative Republic of Brazil	BRA
Barbados	BRB
Brunei	BRN
Brunei Darussalam	BRN
Bhutan	BTN
Kingdom of Bhutan	BTN
Botswana	BWA
Republic of Botswana	BWA
CAR	CAF
Central African Republic	CAF
Canada	CAN
Cocos Islands	CCK
Territory of Cocos Islands	CCK
Swiss Confederation	CHE
Switzerland	CHE
Chile	CHL
Republic of Chile	CHL
China	CHN
PRC	CHN
People's Republic of China	CHN
Cote d'Ivoire	CIV
Côte d'Ivoire	CIV
Côte d’Ivoire	CIV
Ivory Coast	CIV
Republic of Côte d'Ivoire	CIV
Cameroon	CMR
Republic of Cameroon	CMR
Congo	COD
Congo-Kinshasa	COD
D.R. Congo	COD
DR Congo	COD
DRC	COD
Democratic Republic of Congo	COD
Democratic Republic of the Congo	COD
Zaire	COD
Congo Republic	COG
Congo-Brazzaville	COG
Republic of Congo	COG
Republic of the Congo	COG
Cook Islands	COK
Colombia	COL
Republic of Colombia	COL
Comoros	COM
Union of the Comoros	COM
Cabo Verde	CPV
Cape Verde	CPV
Republic of Cabo Verde	CPV
Costa Rica	CRI
Republic of Costa Rica	CRI
Cuba	CUB
Republic of Cuba	CUB
Country of Curacao	CUW
Curacao	CUW
Christmas Island	CXR
Territory of Christmas Island	CXR
Cayman Islands	CYM
Cyprus	CYP
Republic of Cyprus	CYP
Czech Republic	CZE
Czechia	CZE
Federal Republic of Germany	DEU
Germany	DEU
Djibouti	DJI
Republic of Djibouti	DJI
Commonwealth of Dominica	DMA
Dominica	DMA
Denmark	DNK
Kingdom of Denmark	DNK
Dominican Republic	DOM
The Dominican	DOM
Algeria	DZA
People's Democratic Republic of Algeria	DZA
Ecuador	ECU
Republic of Ecuador	ECU
Arab Republic of Egypt	EGY
Egypt	EGY
Eritrea	ERI
State of Eritrea	ERI
Sahrawi Arab Democratic Republic	ESH
Western Sahara	ESH
Kingdom of Spain	ESP
Spain	ESP
Estonia	EST
Republic of Estonia	EST
Ethiopia	ETH
Federal Democratic Republic of Ethiopia	ETH
Finland	FIN
Republic of Finland	FIN
Fiji	FJI
Republic of Fiji	FJI
Falkland Islands	FLK
France	FRA
French Republic	FRA
Faroe Islands	FRO
Micronesia	FSM
Gabon	GAB
Gabonese Republic	GAB
Britain	GBR
England	GBR
Great Britain	GBR
Northern Ireland	GBR
Scotland	GBR
U.K.	GBR
UK	GBR
United Kingdom	GBR
United Kingdom of Great Britain and Northern Ireland; note - the island of Great Britain includes England, Scotland, and Wales	GBR
Wales	GBR
Georgia	GEO
Bailiwick of Guernsey	GGY
Guernsey	GGY
Ghana	GHA
Republic of Ghana	GHA
Gibraltar	GIB
Guinea	GIN
Republic of Guinea	GIN
Gambia	GMB
Republic of The Gambia	GMB
The Gambia	GMB
Guinea-Bissau	GNB
Republic of Guinea-Bissau	GNB
Equatorial Guinea	GNQ
Republic of Equatorial Guinea	GNQ
Greece	GRC
Hellenic Republic	GRC
Grenada	GRD
Greenland	GRL
Guatemala	GTM
Republic of Guatemala	GTM
Guam	GUM
Cooperative Republic of Guyana	GUY
Guyana	GUY
Hong Kong	HKG
Hong Kong Special Administrative Region	HKG
Honduras	HND
Republic of Honduras	HND
Croatia	HRV
Republic of Croatia	HRV
Haiti	HTI
Republic of Haiti	HTI
Hungary	HUN
Indonesia	IDN
Republic of Indonesia	IDN
Isle of Man	IMN
India	IND
Republic of India	IND
British Indian Ocean Territory	IOT
Ireland	IRL
Iran	IRN
Islamic Republic of Iran	IRN
Iraq	IRQ
Republic of Iraq	IRQ
Iceland	ISL
Israel	ISR
State of Israel	ISR
Italian Republic	ITA
Italy	ITA
Jamaica	JAM
Bailiwick of Jersey	JEY
Jersey	JEY
Hashemite Kingdom of Jordan	JOR
Jordan	JOR
Japan	JPN
Kazakhstan	KAZ
Republic of Kazakhstan	KAZ
Kenya	KEN
Republic of Kenya	KEN
Kyrgyz Republic	KGZ
Kyrgyzstan	KGZ
Cambodia	KHM
Kingdom of Cambodia	KHM
Kiribati	KIR
Republic of Kiribati	KIR
Federation of Saint Kitts and Nevis	KNA
Saint Kitts and Nevis	KNA
ROK	KOR
Republic of Korea	KOR
S Korea	KOR
S. Korea	KOR
South Korea	KOR
Kosova	KOS
Kosovo	KOS
Republic of Kosovo	KOS
Kuwait	KWT
State of Kuwait	KWT
Lao People's Democratic Republic	LAO
Laos	LAO
Lebanese Republic	LBN
Lebanon	LBN
Liberia	LBR
Republic of Liberia	LBR
Libya	LBY
State of Libya	LBY
Saint Lucia	LCA
Liechtenstein	LIE
Principality of Liechtenstein	LIE
Democratic Socialist Republic of Sri Lanka	LKA
Sri Lanka	LKA
Kingdom of Lesotho	LSO
Lesotho	LSO
Lithuania	LTU
Republic of Lithuania	LTU
Grand Duchy of Luxembourg	LUX
Luxembourg	LUX
Latvia	LVA
Republic of Latvia	LVA
Macau	MAC
Macau Special Administrative Region	MAC
Overseas Collectivity of Saint Martin	MAF
Saint Martin	MAF
Kingdom of Morocco	MAR
Morocco	MAR
Monaco	MCO
Principality of Monaco	MCO
Moldova	MDA
Republic of Moldova	MDA
Madagascar	MDG
Republic of Madagascar	MDG
Maldives	MDV
Republic of Maldives	MDV
Mexico	MEX
United Mexican States	MEX
Marshall Islands	MHL
Republic of the Marshall Islands	MHL
Macedonia	MKD
North Macedonia	MKD
Republic of North Macedonia	MKD
Mali	MLI
Republic of Mali	MLI
Malta	MLT
Republic of Malta	MLT
Burma	MMR
Myanmar	MMR
Union of Burma	MMR
Montenegro	MNE
Mongolia	MNG
Commonwealth of the Northern Mariana Islands	MNP
Northern Mariana Islands	MNP
Mozambique	MOZ
Republic of Mozambique	MOZ
Islamic Republic of Mauritania	MRT
Mauritania	MRT
Montserrat	MSR
Mauritius	MUS
Republic of Mauritius	MUS
Malawi	MWI
Republic of Malawi	MWI
Malaysia	MYS
Namibia	NAM
Republic of Namibia	NAM
New Caledonia	NCL
Territory of New Caledonia and Dependencies	NCL
Niger	NER
Republic of Niger	NER
Norfolk Island	NFK
Territory of Norfolk Island	NFK
Federal Republic of Nigeria	NGA
Nigeria	NGA
Nicaragua	NIC
Republic of Nicaragua	NIC
Niue	NIU
Holland	NLD
Kingdom of the Netherlands	NLD
Netherlands	NLD
The Netherlands	NLD
Kingdom of Norway	NOR
Norway	NOR
Nepal	NPL
Nauru	NRU
Republic of Nauru	NRU
New Zealand	NZL
Oman	OMN
Sultanate of Oman	OMN
Islamic Republic of Pakistan	PAK
Pakistan	PAK
Panama	PAN
Republic of Panama	PAN
Pitcairn Islands	PCN
Pitcairn, Henderson, Ducie, and Oeno Islands	PCN
Peru	PER
Republic of Peru	PER
Philippines	PHL
Republic of the Philippines	PHL
Palau	PLW
Republic of Palau	PLW
Independent State of Papua New Guinea	PNG
Papua New Guinea	PNG
Poland	POL
Republic of Poland	POL
Commonwealth of Puerto Rico	PRI
Puerto Rico	PRI
DPRK	PRK
Democratic People's Republic of Korea	PRK
N Korea	PRK
N. Korea	PRK
North Korea	PRK
Portugal	PRT
Portuguese Republic	PRT
Paraguay	PRY
Republic of Paraguay	PRY
Gaza	PSE
Gaza Strip	PSE
PA	PSE
Palestine	PSE
Palestinian Authority	PSE
Palestinian territories	PSE
State of Palestine	PSE
West Bank	PSE
French Polynesia	PYF
Overseas Lands of French Polynesia	PYF
Qatar	QAT
State of Qatar	QAT
Romania	ROU
Russia	RUS
Russian Federation	RUS
Soviet Union	RUS
USSR	RUS
Republic of Rwanda	RWA
Rwanda	RWA
KSA	SAU
Kingdom of Saudi Arabia	SAU
Saudi Arabia	SAU
Yugoslavia	SCG
Republic of the Sudan	SDN
Sudan	SDN
Republic of Senegal	SEN
Senegal	SEN
Republic of Singapore	SGP
Singapore	SGP
South Georgia and South Sandwich Islands	SGS
South Georgia and the South Sandwich Islands	SGS
Solomon Islands	SLB
Republic of Sierra Leone	SLE
Sierra Leone	SLE
El Salvador	SLV
Republic of El Salvador	SLV
Republic of San Marino	SMR
San Marino	SMR
Federal Republic of Somalia	SOM
Somalia	SOM
Saint Pierre and Miquelon	SPM
Territorial Collectivity of Saint Pierre and Miquelon	SPM
Republic of Serbia	SRB
Serbia	SRB
Republic of South Sudan	SSD
South Sudan	SSD
Democratic Republic of Sao Tome and Principe	STP
Sao Tome and Principe	STP
Republic of Suriname	SUR
Suriname	SUR
Slovak Republic	SVK
Slovakia	SVK
Republic of Slovenia	SVN
Slovenia	SVN
Kingdom of Sweden	SWE
Sweden	SWE
Eswatini	SWZ
Kingdom of Eswatini	SWZ
Swaziland	SWZ
Country of Sint Maarten	SXM
Sint Maarten	SXM
Republic of Seychelles	SYC
Seychelles	SYC
Syria	SYR
Syrian Arab Republic	SYR
Turks and Caicos Islands	TCA
Chad	TCD
Republic of Chad	TCD
Togo	TGO
Togolese Republic	TGO
Kingdom of Thailand	THA
Thailand	THA
Republic of Tajikistan	TJK
Tajikistan	TJK
Tokelau	TKL
Turkmenistan	TKM
Democratic Republic of Timor-Leste	TLS
East Timor	TLS
Timor Leste	TLS
Timor-Leste	TLS
Kingdom of Tonga	TON
Tonga	TON
Republic of Trinidad and Tobago	TTO
Trinidad and Tobago	TTO
Republic of Tunisia	TUN
Tunisia	TUN
Republic of Turkey	TUR
Republic of Türkiye	TUR
Turkey	TUR
Turkiye	TUR
Türkiye	TUR
Tuvalu	TUV
Chinese Taipei	TWN
ROC	TWN
Republic of China	TWN
Taiwan	TWN
Tanzania	TZA
United Republic of Tanzania	TZA
Republic of Uganda	UGA
Uganda	UGA
Ukraine	UKR
Oriental Republic of Uruguay	URY
Uruguay	URY
America	USA
U.S.	USA
U.S.A.	USA
US	USA
USA	USA
United States	USA
United States of America	USA
Republic of Uzbekistan	UZB
Uzbekistan	UZB
Holy See	VAT
The Holy See	VAT
Vatican	VAT
Vatican City	VAT
Saint Vincent and the Grenadines	VCT
Bolivarian Republic of Venezuela	VEN
Venezuela	VEN
Virgin Islands	VIR
Socialist Republic of Vietnam	VNM
Viet Nam	VNM
Vietnam	VNM
Republic of Vanuatu	VUT
Vanuatu	VUT
Territory of the Wallis and Futuna Islands	WLF
Wallis and Futuna	WLF
Independent State of Samoa	WSM
Samoa	WSM
Republic of Yemen	YEM
Yemen	YEM
Republic of South Africa	ZAF
South Africa	ZAF
Republic of Zambia	ZMB
Zambia	ZMB
Republic of Zimbabwe	ZWE
Zimbabwe	ZWE`.split('\n')
