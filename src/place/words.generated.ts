// Generated from data/place/*.tsv by scripts/data/place.ts.

/** Words for a district or province that stand beside its name, in small letters: "district". */
export const AREA_WORDS: ReadonlySet<string> = new Set(`agency
borough
canton
commune
counties
county
department
district
districts
division
emirate
governorate
krai
municipality
oblast
parish
prefecture
province
provinces
raion
rayon
region
regions
republic
state
states
subdistrict
taluk
taluka
tehsil
territory
township
upazila
voivodeship`.split('\n'))

/** Kinds of area that may end an area's name: "Homs Governorate". */
export const SUFFIX_WORDS: ReadonlySet<string> = new Set(`county
district
governorate
municipality
oblast
parish
prefecture
province
raion
region
krai
township
voivodeship`.split('\n'))

/** GeoNames id of the place usually meant by a name that a larger one bears too: "Washington". */
export const USUAL_PLACES: ReadonlyMap<string, number> = new Map(
  [["new york",5128581],["washington",4140963]],
)

/** Words for a town or part of one, in small letters: "village". */
export const TOWN_WORDS: ReadonlySet<string> = new Set(`area
camp
capital
city
hamlet
locality
neighborhood
neighbourhood
outskirts
port
settlement
suburb
suburbs
town
village`.split('\n'))

/** Last words of the names of roads, waters and heights: "Street", "River". */
export const HEAD_WORDS: ReadonlySet<string> = new Set(`Ave
Ave.
Avenue
Bay
Beach
Blvd.
Boulevard
Bridge
Bypass
Canal
Canyon
Creek
Dam
Desert
Dr.
Drive
Expressway
Falls
Forest
Glacier
Gulf
Harbor
Harbour
Heights
Highway
Hills
Island
Islands
Lake
Lane
Mountain
Mountains
Park
Parkway
Pass
Peninsula
Plateau
Plaza
Rd
Rd.
Reservoir
River
Road
Sea
Square
St
St.
Strait
Street
Terrace
Trail
Turnpike
Valley`.split('\n'))

/** Words before a person's name, in small letters: "gen.", "mayor". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(`ambassador
archbishop
attorney
aunt
ayatollah
bishop
brig
brig.
brigadier
brother
capt
capt.
captain
chairman
chancellor
chief
coach
col
col.
colonel
commander
commissioner
congressman
congresswoman
councilman
councilwoman
deputy
detective
director
dr
dr.
father
gen
gen.
general
gov
gov.
governor
imam
judge
justice
king
lady
lieutenant
lord
lt
lt.
maj
maj.
major
maulana
mayor
minister
miss
mr
mr.
mrs
mrs.
ms
ms.
mullah
officer
pope
premier
president
prince
princess
prof
prof.
professor
queen
rep
rep.
representative
rev
rev.
secretary
sen
sen.
senator
sergeant
sgt
sgt.
sheik
sheikh
sheriff
sir
sister
spokesman
spokesperson
spokeswoman
superintendent
uncle`.split('\n'))

/** Prepositions that a place follows. */
export const IN_WORDS: ReadonlySet<string> = new Set(`across
along
around
at
between
beyond
from
in
inside
into
near
off
outside
through
throughout
to
toward
towards
via
within`.split('\n'))

/** Words that part a place: "northern". */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set(`central
downtown
east
eastern
greater
lower
mainland
north
north-east
north-eastern
north-west
north-western
northeast
northeastern
northern
northwest
northwestern
south
south-east
south-eastern
south-west
south-western
southeast
southeastern
southern
southwest
southwestern
upper
west
western`.split('\n'))

/** Verbs whose subject is somebody, so that a place's name before them stands for its government. */
export const SAY_WORDS: ReadonlySet<string> = new Set(`accuse
accused
accuses
agreed
agrees
announced
announces
backed
backs
believes
blamed
blames
called
calls
claim
claimed
claims
condemned
condemns
considers
demanded
demands
denied
denies
deny
expelled
expressed
fears
had
has
hopes
insisted
insists
is
maintains
ordered
plans
pledged
pledges
recalled
recognised
recognized
recognizes
refused
refuses
reject
rejected
rejects
said
say
says
sees
signed
supported
supports
threatened
told
urge
urged
urges
vowed
vows
wanted
wants
warn
warned
warns
was
will
would`.split('\n'))

/** Verbs, as lemmas, whose object is somebody: "told Kyiv". */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(`accuse
address
ask
assist
back
blame
call
condemn
criticize
criticise
demand
give
grant
help
lend
notify
offer
order
pay
persuade
praise
press
pressure
promise
reassure
request
sanction
sell
send
support
tell
thank
threaten
urge
warn
welcome
assure
inform
join
rebuke
sue`.split('\n'))

/** Gatherings at which things are said and signed: "summit". */
export const MEETING_WORDS: ReadonlySet<string> = new Set(`assembly
briefing
ceremony
conference
congress
consultations
convention
debate
dialogue
forum
gathering
hearing
meeting
meetings
negotiations
rally
seminar
session
sitting
summit
talks
tour
trip
visit
vote
workshop`.split('\n'))

/** Words in common use that are also towns' names. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(`academy
accord
acre
advance
agency
agro
aim
al
albino
aliyah
allege
alliance
along
amor
anger
antique
any
apex
apt
arch
are
area
aren
aroma
arrest
art
as
ask
assumption
at
aura
axel
axis
bad
bag
bail
ball
bamboo
ban
banana
band
bank
banks
banning
bar
barley
base
basic
basin
bat
battle
be
beach
beaches
bear
bee
began
begun
bell
belt
best
bet
betting
bid
big
bigger
bin
bishop
blessing
bond
bone
book
boom
boon
boot
border
born
borne
bottom
boundary
box
brain
branch
brand
brass
bridge
bridges
bright
broke
brown
buck
buffalo
bullet
bullion
bulls
burden
bureau
burn
bury
bus
bush
busy
but
buy
cafe
came
camp
camps
can
cane
canton
canyon
capital
car
carbon
care
cargo
carry
cars
cases
cash
cast
cave
caves
celebration
cell
cement
centenary
center
central
centre
centres
century
chair
chamber
chambers
champion
chance
chang
change
channel
charge
cheng
ching
cho
chuan
chun
chung
church
circle
city
clans
clay
clever
cloud
coal
cocoa
coffee
cohort
coin
college
colony
com
combine
come
comfort
commerce
commissioner
common
communal
competition
compound
concession
concrete
cone
confluence
congress
constitution
contention
contest
continental
convent
conversion
convoy
cook
cooks
cool
cooling
cop
cope
corn
corners
corona
corporation
cotton
council
countryside
course
court
cousins
cricket
cross
crossing
crossroads
crystal
curry
cut
cuts
dam
damp
dare
date
dawn
day
deal
dean
deep
del
delay
deport
deposit
des
desk
die
dig
dire
discovery
divide
do
dogs
dollar
dolphin
don
dong
door
drag
drain
drama
drew
driver
drone
drowning
drug
dry
du
dual
due
dunes
early
earth
east
eastern
echo
economy
ed
effort
empire
energy
enterprise
entrance
equality
er
era
essay
ever
excel
exchange
experiment
export
eye
ez
faith
fall
falls
far
fare
farmers
farms
fate
federal
federation
fell
ferry
fertile
finale
fines
fireworks
fiscal
fishers
flats
flee
fleet
flesh
flocking
forbes
force
forest
forge
forth
fortune
foster
four
fours
free
freedom
freehold
freer
freshwater
friend
friendly
friendship
from
front
fry
fully
ga
gala
gale
gang
gap
garden
gardens
gas
gates
gateway
gay
gem
gets
give
glad
globe
god
goes
going
gold
golden
gone
goodwill
gored
gossip
grabs
grace
graft
grain
grand
grandson
grant
grants
grass
grave
graves
gray
green
grey
groom
gross
guayabo
guide
guns
guy
hail
halfway
hall
halls
hand
hang
happy
hard
harmony
harvest
hat
haven
hazard
he
headland
headquarters
healing
heard
hei
hell
helper
hero
highlands
hill
hills
hit
ho
holder
hole
holiday
home
homeland
hometown
honey
hook
hop
hope
horns
hospital
hot
hour
hub
hui
hull
human
humble
hunt
hunting
hurt
hydro
ill
imperial
in
independence
industry
inland
inning
iron
is
island
islands
jam
job
joy
jun
junior
jury
just
justice
kai
kani
kay
keen
key
keys
kill
kilo
king
kings
knees
ko
la
lab
label
labor
lack
lake
lakes
lamduan
landing
landmark
lane
laser
law
lay
lead
lean
leap
lend
lender
lens
les
level
liberal
liberty
lick
lie
light
limit
line
lion
lions
list
lit
liter
lively
lives
loans
location
lock
locust
loi
long
look
loop
loose
los
lot
love
loving
luck
lucky
lung
lure
luring
lush
made
mafia
magazine
main
maize
major
make
mal
male
males
mall
mammoth
man
mana
manage
mango
mansion
many
marathon
marble
march
marches
mare
marine
maritime
mark
market
marks
mass
mate
maximum
may
me
means
media
meeting
mega
men
mercury
mercy
mere
merit
mess
metal
meter
metro
mi
mile
miles
mill
mills
min
mind
mine
mineral
mining
minister
minor
minster
minus
miss
mission
mo
mobile
model
modern
moral
more
most
mound
mountain
much
muddy
muster
name
nau
naval
nearest
neck
needle
neo
never
newcomers
nice
no
noble
non
none
nor
normal
north
northeast
northeastern
northern
northwest
occasion
ocean
of
off
officer
okay
on
one
onset
op
opera
opportunity
or
oral
orange
orchard
ore
outer
outlook
over
oversee
own
ox
pace
pact
page
paint
painter
pan
panacea
panic
papa
papaya
paper
par
para
paradise
paramount
parent
park
parks
parole
passage
paste
patrol
peace
peculiar
peer
pen
penal
peninsula
per
person
pest
petroleum
phone
pile
pin
pink
pioneer
pipes
plains
plan
plans
plate
plenty
plunge
plus
po
point
poking
pole
police
poll
polling
pool
pop
popular
port
portal
porter
posing
possession
post
pound
power
powers
pray
pre
prey
price
prince
pristine
progress
prospect
prosperity
prosperous
proven
provost
puerta
punch
purchase
pure
purse
put
quarter
que
queens
quintal
race
rain
rainbow
rains
ran
random
range
ransom
rapid
rate
re
reach
reading
real
recovery
rector
reform
rei
rein
reliance
reo
republic
research
reserve
reservoir
rest
retreat
rice
rich
rid
ride
rider
riding
rifle
rim
ring
risen
river
rivers
riverside
road
rob
rock
rocks
rod
roles
root
rose
rot
roundabout
row
royal
rugby
rule
rum
rush
sa
saga
said
sail
sake
sale
sales
salmon
salt
salute
sambal
same
samples
sand
sang
sauce
save
say
scant
scenic
se
sea
sec
secretary
section
sector
see
seen
seer
sees
sell
sells
semi
send
sense
sent
servant
serves
set
settle
settlement
seven
shaman
shape
shaping
share
sharp
she
shell
shepherd
shields
shipyard
shore
shot
side
simmering
sin
since
sing
singer
siren
sisters
skull
skyline
slaughter
snow
so
sole
solo
son
song
soo
sort
sorts
soul
south
southeastern
southern
soy
split
spoken
spring
spur
spy
stains
stall
stamp
staple
staples
star
stark
start
startup
station
stave
steep
steps
still
stock
stone
store
storey
story
street
strong
success
sue
sued
summer
summit
sung
sunshine
superior
supreme
surprise
swift
ta
taking
tale
talent
tall
tame
tank
tap
tape
tara
tat
te
tea
tell
temple
ten
tender
terminal
terrace
than
them
thermal
thunderbolt
till
time
tiring
to
toll
ton
tone
tongue
tool
torn
tour
tours
tower
town
towns
trail
train
tranquility
transit
trap
treasure
tree
trial
trip
triumph
tu
tucker
tune
turn
twin
twist
ul
union
unity
university
up
us
used
uses
va
valley
van
vary
veteran
veto
vice
victory
villa
village
villages
villas
virgin
vis
visa
von
voters
waging
wai
waits
wake
walk
wall
walls
war
ward
wards
warns
warrior
wash
waterways
wave
ways
we
wedding
week
welcome
well
wen
were
west
western
white
will
wing
winner
wise
wood
worth
wrist
yam
yen
ying
young
yu
zero
zone`.split('\n'))

/** The state, alpha-3, of an Internet address by its last part: "uk". */
export const HOME_COUNTRIES: ReadonlyMap<string, string> = new Map(
  `ac SHN
ad AND
ae ARE
af AFG
ag ATG
al ALB
am ARM
ao AGO
aq HMD
ar ARG
as ASM
at AUT
au AUS
aw ABW
ax ALA
az AZE
ba BIH
bb BRB
bd BGD
be BEL
bf BFA
bg BGR
bh BHR
bi BDI
bj BEN
bl BLM
bm BMU
bn BRN
bo BOL
bq BES
br BRA
bs BHS
bt BTN
bv BVT
bw BWA
by BLR
bz BLZ
ca CAN
cd COD
cf CAF
cg COG
ch CHE
ci CIV
ck COK
cl CHL
cm CMR
cn CHN
cr CRI
cu CUB
cv CPV
cw CUW
cx CXR
cy CYP
cz CZE
de DEU
dj DJI
dk DNK
dm DMA
do DOM
dz DZA
ec ECU
ee EST
eg EGY
eh ESH
er ERI
es ESP
et ETH
fi FIN
fj FJI
fk FLK
fo FRO
fr MAF
ga GAB
gd GRD
ge GEO
gf GUF
gg GGY
gh GHA
gi GIB
gl GRL
gm GMB
gn GIN
gp MAF
gq GNQ
gr GRC
gs SGS
gt GTM
gu GUM
gw GNB
gy GUY
hk HKG
hm HMD
hn HND
hr HRV
ht HTI
hu HUN
id IDN
ie IRL
il ISR
im IMN
in IND
iq IRQ
ir IRN
is ISL
it ITA
je JEY
jm JAM
jo JOR
jp JPN
ke KEN
kg KGZ
kh KHM
ki KIR
km COM
kn KNA
kp PRK
kr KOR
kw KWT
ky CYM
kz KAZ
la LAO
lb LBN
lc LCA
li LIE
lk LKA
lr LBR
ls LSO
lt LTU
lu LUX
lv LVA
ly LBY
ma MAR
mc MCO
md MDA
mg MDG
mh MHL
mk MKD
ml MLI
mm MMR
mn MNG
mo MAC
mp MNP
mq MTQ
mr MRT
ms MSR
mt MLT
mu MUS
mv MDV
mw MWI
mx MEX
my MYS
mz MOZ
na NAM
nc NCL
ne NER
nf NFK
ng NGA
ni NIC
nl NLD
no NOR
np NPL
nr NRU
nu NIU
nz NZL
om OMN
pa PAN
pe PER
pf PYF
pg PNG
ph PHL
pk PAK
pl POL
pm SPM
pn PCN
pr PRI
ps PSE
pt PRT
pw PLW
py PRY
qa QAT
re REU
ro ROU
rs SRB
ru RUS
rw RWA
sa SAU
sb SLB
sc SYC
sd SDN
se SWE
sg SGP
sh SHN
si SVN
sj SJM
sk SVK
sl SLE
sm SMR
sn SEN
so SOM
sr SUR
ss SSD
st STP
sv SLV
sx SXM
sy SYR
sz SWZ
tc TCA
td TCD
tf ATF
tg TGO
th THA
tj TJK
tk TKL
tl TLS
tm TKM
tn TUN
tr TUR
tt TTO
tw TWN
tz TZA
ua UKR
ug UGA
uk GBR
us USA
uy URY
uz UZB
va VAT
vc VCT
ve VEN
vg VGB
vi VIR
vn VNM
vu VUT
wf WLF
xk KOS
ye YEM
yt MYT
za ZAF
zm ZMB
zw ZWE`.split('\n').map((row) => [row.slice(0, 2), row.slice(3)]),
)

/** The state, alpha-3, of a news outlet by its name or address: "dawn.com". */
export const OUTLET_COUNTRIES: ReadonlyMap<string, string> = new Map(
  `aa.com.tr|TUR
abc.net.au|AUS
actualite.cd|COD
adaderana.lk|LKA
addis standard|ETH
addisstandard.com|ETH
agenda.ge|GEO
ahram online|EGY
ajc.com|USA
al-masirah|YEM
aljazeera.com|QAT
almasirah.net.ye|YEM
anadolu agency|TUR
antara|IDN
antaranews.com|IDN
app.com.pk|PAK
arab news|SAU
arabnews.com|SAU
armenpress|ARM
armenpress.am|ARM
ary news|PAK
asahi.com|JPN
asian news international|IND
associated press of pakistan|PAK
astanatimes.com|KAZ
azertac|AZE
azertag.az|AZE
bangkok post|THA
bangkokpost.com|THA
bbc.co.uk|GBR
bdnews24.com|BGD
bernama|MYS
bernama.com|MYS
bostonglobe.com|USA
brecorder.com|PAK
business recorder|PAK
cbc news|CAN
cbc.ca|CAN
cgtn|CHN
cgtn.com|CHN
chicago tribune|USA
chicagotribune.com|USA
china daily|CHN
chinadaily.com.cn|CHN
civil georgia|GEO
civil.ge|GEO
civilnet.am|ARM
club of mozambique|MOZ
clubofmozambique.com|MOZ
cnn.com|USA
colombiareports.com|COL
colombo gazette|LKA
dabangasudan.org|SDN
daily graphic|GHA
daily maverick|ZAF
daily mirror sri lanka|LKA
daily monitor|UGA
daily nation|KEN
daily sabah|TUR
daily trust|NGA
dailymaverick.co.za|ZAF
dailymirror.lk|LKA
dailysabah.com|TUR
dailystar.com.lb|LBN
dailytrust.com|NGA
dallasnews.com|USA
dawn|PAK
dawn.com|PAK
deccan herald|IND
deccanherald.com|IND
denverpost.com|USA
der spiegel|DEU
deutsche welle|DEU
dhaka tribune|BGD
dhakatribune.com|BGD
dw.com|DEU
egypt independent|EGY
egypt today|EGY
egyptindependent.com|EGY
el espectador|COL
el nacional|VEN
el tiempo|COL
el universal|MEX
el-nacional.com|VEN
elespectador.com|COL
eltiempo.com|COL
eluniversal.com|VEN
eluniversal.com.mx|MEX
en.irna.ir|IRN
en.yna.co.kr|KOR
enab baladi|SYR
enabbaladi.net|SYR
english.ahram.org.eg|EGY
english.wafa.ps|PSE
eye radio|SSD
eyeradio.org|SSD
fana broadcasting|ETH
fars news agency|IRN
focus taiwan|TWN
focustaiwan.tw|TWN
foxnews.com|USA
france24.com|FRA
garowe online|SOM
garoweonline.com|SOM
geo news|PAK
geo.tv|PAK
ghanaweb|GHA
ghanaweb.com|GHA
global times|CHN
globaltimes.cn|CHN
goobjoog.com|SOM
graphic.com.gh|GHA
guardian.ng|NGA
gulf news|ARE
gulf times|QAT
gulf-times.com|QAT
gulfnews.com|ARE
haaretz|ISR
haaretz.com|ISR
haitiantimes.com|HTI
herald.co.zw|ZWE
hiiraan online|SOM
hiiraan.com|SOM
hindustan times|IND
hindustantimes.com|IND
houstonchronicle.com|USA
hurriyet daily news|TUR
hurriyetdailynews.com|TUR
independent.co.uk|GBR
independent.ie|IRL
indianexpress.com|IND
inform.kz|KAZ
inquirer.com|USA
inquirer.net|PHL
interfax|RUS
interfax-ukraine|UKR
interfax.com|RUS
iol.co.za|ZAF
iraqi news|IRQ
iraqinews.com|IRQ
irish independent|IRL
irishtimes.com|IRL
irna|IRN
irrawaddy.com|MMR
japantimes.co.jp|JPN
jordantimes.com|JOR
jpost.com|ISR
kathmandupost.com|NPL
kazinform|KAZ
kcna|PRK
kcna.kp|PRK
khaama press|AFG
khaama.com|AFG
khaleej times|ARE
khaleejtimes.com|ARE
khmer times|KHM
koreaherald.com|KOR
koreatimes.co.kr|KOR
kyiv post|UKR
kyivindependent.com|UKR
kyivpost.com|UKR
kyodo news|JPN
kyodonews.net|JPN
l'orient today|LBN
latimes.com|USA
le monde|FRA
le nouvelliste|HTI
lemonde.fr|FRA
lenouvelliste.com|HTI
lfpress.ca|CAN
libya herald|LBY
libyaherald.com|LBY
libyaobserver.ly|LBY
lorientlejour.com|LBN
los angeles times|USA
ma'an news agency|PSE
mail & guardian|ZAF
mainichi.jp|JPN
malay mail|MYS
malaymail.com|MYS
messenger.com.ge|GEO
mexico news daily|MEX
mexiconewsdaily.com|MEX
mg.co.za|ZAF
miami herald|USA
miamiherald.com|USA
milenio|MEX
milenio.com|MEX
minda news|PHL
mindanews.com|PHL
mizzima|MMR
mizzima.com|MMR
monitor.co.ug|UGA
myanmar now|MMR
myanmar-now.org|MMR
naharnet|LBN
naharnet.com|LBN
nation.africa|KEN
nation.com.pk|PAK
national post|CAN
nationalpost.com|CAN
nationthailand.com|THA
ndtv|IND
ndtv.com|IND
new vision|UGA
new zealand herald|NZL
newindianexpress.com|IND
news.am|ARM
news24|ZAF
news24.com|ZAF
newvision.co.ug|UGA
newzimbabwe.com|ZWE
nhk world|JPN
nhk.or.jp|JPN
npr.org|USA
nst.com.my|MYS
nytimes.com|USA
nzherald.co.nz|NZL
pajhwok afghan news|AFG
pajhwok.com|AFG
petra.gov.jo|JOR
philippine daily inquirer|PHL
philippine news agency|PHL
philly.com|USA
philstar.com|PHL
phnompenhpost.com|KHM
pna.gov.ph|PHL
pravda.com.ua|UKR
premium times|NGA
premiumtimesng.com|NGA
press trust of india|IND
press tv|IRN
presstv.ir|IRN
ptv.com.pk|PAK
punchng.com|NGA
radio dabanga|SDN
radio new zealand|NZL
radio okapi|COD
radio pakistan|PAK
radio tamazuj|SSD
radio.gov.pk|PAK
radiookapi.net|COD
radiotamazuj.org|SSD
rappler|PHL
rappler.com|PHL
reforma.com|MEX
report.az|AZE
rfi.fr|FRA
ria novosti|RUS
ria.ru|RUS
rnz.co.nz|NZL
rodong sinmun|PRK
rodong.rep.kp|PRK
rt.com|RUS
rte.ie|IRL
rudaw|IRQ
rudaw.net|IRQ
saba news agency|YEM
sabanew.net|YEM
sana|SYR
sana.sy|SYR
saudi gazette|SAU
saudi press agency|SAU
saudigazette.com.sa|SAU
scmp.com|HKG
seattletimes.com|USA
sfchronicle.com|USA
shafaq news|IRQ
shafaq.com|IRQ
smh.com.au|AUS
south china morning post|HKG
spa.gov.sa|SAU
spiegel.de|DEU
sptimes.ru|RUS
standardmedia.co.ke|KEN
startribune.com|USA
stuff.co.nz|NZL
sudan tribune|SDN
sudantribune.com|SDN
taipei times|TWN
taipeitimes.com|TWN
tasnim news agency|IRN
tass|RUS
tass.com|RUS
tehran times|IRN
tehrantimes.com|IRN
telegraph.co.uk|GBR
telegraphindia.com|IND
telesurenglish.net|VEN
tempo.co|IDN
the age|AUS
the asahi shimbun|JPN
the astana times|KAZ
the australian|AUS
the boston globe|USA
the daily star|BGD
the daily star lebanon|LBN
the daily telegraph|GBR
the express tribune|PAK
the globe and mail|CAN
the guardian|GBR
the haitian times|HTI
the herald zimbabwe|ZWE
the himalayan times|NPL
the hindu|IND
the independent|GBR
the indian express|IND
the irish times|IRL
the irrawaddy|MMR
the jakarta post|IDN
the japan times|JPN
the jerusalem post|ISR
the jordan times|JOR
the kathmandu post|NPL
the korea herald|KOR
the korea times|KOR
the kyiv independent|UKR
the libya observer|LBY
the moscow times|RUS
the nation|PAK
the national|ARE
the new york times|USA
the news international|PAK
the peninsula|QAT
the philippine star|PHL
the phnom penh post|KHM
the punch|NGA
the reporter ethiopia|ETH
the standard|KEN
the star kenya|KEN
the star malaysia|MYS
the sydney morning herald|AUS
the telegraph india|IND
the times|GBR
the times of india|IND
the times of israel|ISR
the wall street journal|USA
the washington post|USA
the-star.co.ke|KEN
theage.com.au|AUS
theaustralian.com.au|AUS
thedailystar.net|BGD
theglobeandmail.com|CAN
theguardian.com|GBR
thehindu.com|IND
thejakartapost.com|IDN
themoscowtimes.com|RUS
thenationalnews.com|ARE
thenews.com.pk|PAK
thepeninsulaqatar.com|QAT
thereporterethiopia.com|ETH
thestar.com|CAN
thestar.com.my|MYS
thetimes.co.uk|GBR
thisday|NGA
thisdaylive.com|NGA
timeslive.co.za|ZAF
timesofindia.indiatimes.com|IND
timesofisrael.com|ISR
tolonews|AFG
tolonews.com|AFG
toronto star|CAN
trend news agency|AZE
trend.az|AZE
tribune.com.pk|PAK
trt world|TUR
trtworld.com|TUR
ukrainska pravda|UKR
ukrinform|UKR
ukrinform.net|UKR
unian|UKR
unian.info|UKR
usa today|USA
usatoday.com|USA
vanguard|NGA
vanguardngr.com|NGA
vietnam news agency|VNM
vietnamnews.vn|VNM
vietnamplus.vn|VNM
vnexpress|VNM
vnexpress.net|VNM
wafa|PSE
wafa.ps|PSE
wam.ae|ARE
washingtonpost.com|USA
weekly.ahram.org.eg|EGY
wsj.com|USA
xinhua|CHN
xinhuanet.com|CHN
yna.co.kr|KOR
ynetnews.com|ISR
yonhap|KOR
yonhap news agency|KOR`.split('\n').map((row) => [row.slice(0, -4), row.slice(-3)]),
)

/** Forenames and surnames that are also towns' names. */
export const PERSON_NAMES: ReadonlySet<string> = new Set(`abbas
abdulla
acosta
adam
adama
adams
adrian
aguilar
aguilera
aguirre
ahmad
aikaterini
ajda
aksel
albert
alejandro
aleks
alexander
alexandra
ali
alice
alise
allen
alma
almeida
alvarado
amal
amara
amato
ambra
amelia
amelija
amina
ana
anar
anderson
andreas
andria
ane
angela
angelina
anna
antonio
antunes
anzu
ao
aquino
arai
aras
araya
archie
areni
ari
aria
ariana
arias
ariel
arman
armen
aron
artem
arthur
artyom
asiya
atlas
attard
auer
august
aurora
ava
awa
aya
ayala
aygun
azra
bader
bae
baek
bah
bai
bailey
bak
baker
bandar
baran
barbara
barbosa
barnes
barone
barry
basile
battaglia
bautista
beatrice
becker
begu
bell
bellini
ben
benas
benedita
benjamin
bennett
berg
berger
bernard
bertrand
bianchi
bianco
biel
binder
biton
blanco
bogdan
bogdana
borg
bos
bravo
brooks
brown
bruno
bun
bustamante
bustos
butler
cabrera
camacho
campbell
campos
can
carbone
cardoso
carmen
carolina
carrillo
carrizo
carter
carvajal
castelli
castillo
castro
catalina
cavalcante
cavalcanti
celeste
celine
cervantes
ch'en
chandra
chang
charles
charlotte
cheam
chen
chey
chiba
chih-chiang
chih-wei
chin
cho
christian
christina
chu
chun
chung
ciobanu
ciro
clara
clark
clarke
collins
colombo
conte
contreras
cook
cooper
cortez
cox
cruz
cunha
daisy
dam
dan
daniel
daniels
david
davies
davis
delgado
delvina
denis
devi
diaz
dibra
dimitra
dimitrov
dimitrova
dion
dizon
doha
donoso
dora
doyle
duarte
dubois
dumont
dupont
durand
edri
edwards
ek
elena
elene
elias
elie
elija
elizabeth
ella
elza
eman
emil
emily
emmanuel
escobar
esperanza
esther
estrada
eva
evans
evelyn
evens
farah
farina
fatima
felipe
felix
fernandez
fernando
ferrara
ferreira
figueroa
fisher
florence
flores
fonseca
fontana
foster
fran
francisca
francisco
franco
frederick
fuentes
gael
gallo
gang
garcia
garrido
garza
gaspar
gega
gegaj
george
georgia
gerber
gil
ginevra
girard
godoy
gogo
goh
golan
gomez
gonzales
gonzalez
goran
grace
gray
green
gu
guadalupe
guerra
guerrero
gunay
gurung
gustavs
gutierrez
ha
hadad
hagen
hall
hamza
han
hana
hanna
hansen
harper
harris
hasan
hasani
hashimoto
hassan
haugen
helena
helma
heng
henry
hernandez
herrera
hill
hirano
ho
hofer
hong
hoti
howard
hoxha
huang
hudson
hughes
hugo
hui
hun
i-chun
ibarra
ida
iglesias
ikeda
iman
inuk
irati
irene
irina
isaac
isabel
isabella
isak
ishii
ishikawa
isla
ivan
ivana
ivanova
ivy
jack
jackson
jacob
jad
james
jana
jang
javier
jean
jelena
jenkins
jensen
jeong
jesus
jiya
johnson
jones
joseph
joshua
joy
ju
juana
jules
julia
jun
june
jung
junior
kabir
kai
kairo
kamal
kaneko
kang
kara
karen
karima
karine
karpin
kastrati
katerina
kaur
kaya
kazi
keller
kelly
kennedy
khan
khen
kiara
kikuchi
kim
king
kiwa
klein
ko
koa
kobayashi
kojima
kola
kolar
kolla
koller
koloski
konstantina
koppel
kora
koren
kos
koval
kozlov
kremer
krishna
ksenija
kuen
kwon
kyra
kyriaki
la
lagos
laia
lal
lam
lama
lambert
lamija
lan
lana
lang
lao
lara
lata
lau
laura
laurent
law
lazar
lea
ledesma
lee
lei
leiva
leka
lena
leni
lenna
leo
leon
leonardo
leone
leroy
lev
levi
levin
levy
lewis
li
li-hua
lia
lian
lie
lile
lili
lilly
lim
lima
lin
lina
linda
lindberg
lio
livia
liz
logan
long
longo
lopez
lorenzo
louis
louise
luca
lucas
lucia
luciana
lucija
ludovica
luis
luka
lukas
lum
luna
lund
lydia
lyn
lynch
ma
mabel
machado
madrigal
magar
maharaj
maia
maier
maja
malak
maldonado
malik
malka
malu
manaia
manua
manuel
mao
marat
marc
marcell
marcos
margaret
margarida
mari
maria
mariana
mariani
marija
marina
marino
mark
markel
markov
marks
marques
marta
martha
marti
martin
martina
martinez
martino
martins
mary
mason
masuda
matei
mateo
matsumoto
maui
maya
mayer
mccarthy
means
medina
mees
mehar
mei
melissa
melo
mendes
mendoza
meng
mercier
messina
michael
michel
miki
mila
milan
milana
milena
milica
miller
min
mina
minato
mio
mira
miranda
mitchell
miura
miyazaki
moana
mohan
molina
mon
mona
monte
monteiro
montes
monti
moon
moore
mora
morales
moreira
morel
moreno
morgan
mori
morina
morris
moser
mul
murad
murakami
murat
murata
murphy
murray
myers
nada
nagi
nakagawa
nakamura
nakano
nam
nan
natalia
nathan
naura
nava
navarrete
navarro
nela
nelson
neri
neves
nia
niel
nik
nika
niko
nikola
nikolov
nina
no
noa
noel
nora
nuka
nur
o'brien
o'connor
o'neill
ochoa
ogawa
okada
olga
olivares
oliveira
oliver
olivia
olsen
omar
omer
ona
ono
orellana
orlando
ortega
ortiz
otero
oyama
pablo
pacheco
padilla
pae
pai
pak
palma
pang
paredes
pari
parisi
park
parker
pau
paul
paula
pavlov
paz
pedro
pellegrini
pen
peralta
pereira
perez
perry
peters
petit
petrov
petrova
phan
phillips
pierre
pinas
pino
pinto
piras
pizarro
poblete
pol
pola
poli
polina
ponce
pop
popov
portillo
powell
prem
price
prishtina
quinn
quiroga
quispe
rachid
rai
raj
ram
ramadan
ramirez
ramona
ramos
rana
rania
rasmussen
raya
regina
rei
reina
reis
ren
rey
reyes
reza
ria
ricardo
richard
richardson
ries
rim
rin
riva
rivas
rivera
roan
robert
roberts
robinson
robles
rocha
rodrigo
rodrigues
rodriguez
rogers
rojas
roman
romano
romeo
ros
rosales
rosario
rosas
rose
ross
rossi
rotari
roux
rowan
roxana
roy
rubio
ruiz
russell
ryan
saar
saavedra
safija
saga
sahar
said
sakai
sakura
sakurai
sala
salas
salazar
salinas
salo
salvador
sam
sama
samir
san
sanchez
sanders
sandoval
sandra
sang
sano
santana
santiago
santos
sara
say
schroeder
scott
sebastian
segura
selim
selma
sem
semil
semjonov
semyonov
sen
serra
serrano
shala
shevchenko
shibata
shim
shimada
shimizu
shin
shkodra
sienna
silva
sim
simon
sin
sita
siti
smirnov
smith
so
sofi
sofia
sofie
sofija
sofiya
sok
sokolov
son
song
sophia
sor
soria
soriano
sosa
soto
sousa
stanley
stella
stevenson
stewart
su
sullivan
sultan
sung
susanna
svoboda
taha
takada
takahashi
takata
takeda
taketa
tal
tamm
tamura
tan
tapia
tara
tarana
tat
tavares
taylor
teixeira
teo
tereza
than
theodore
thomas
thompson
thy
tim
ting
tiu
tobias
tolentino
tom
toro
torres
tremblay
trinidad
turk
turki
turner
ueda
ueno
uri
usman
uta
valdez
valencia
valente
valentin
valenzuela
valon
valverde
vang
varela
vargas
varvara
vasiliki
vega
velasco
vella
vera
vergara
vicente
victor
victoria
vidal
vieira
viktoria
viktoriya
villa
villalba
villalobos
villanueva
vincent
vinogradov
violeta
vita
vittoria
vos
wada
wagener
wagner
walker
walsh
wan
wang
ward
watson
weber
white
willems
williams
willow
wilson
winkler
wood
wright
yamada
yamaguchi
yamasaki
yamato
yang
yara
yoshida
young
yu
yun
zahir
zala
zamora
zehra
zion`.split('\n'))
