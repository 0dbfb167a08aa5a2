// Generated from data/attribution/*.tsv by scripts/data/attribution.ts.

/** Cues: form, kind, frame, stance, stance when negated. */
export const CUES: readonly string[] = `accept|verb|say|confirms|-
accept … blame|verb|say|confirms|denies
accept … responsibility|verb|say|confirms|denies
acceptance|noun|say|confirms|cannot-confirm
acclaim|verb|say|asserts|-
according to|preposition|source|asserts|-
account|noun|say|asserts|-
accusation|noun|say|alleges|-
accuse|verb|blame|alleges|-
acknowledge|verb|say|confirms|cannot-confirm
acknowledgement|noun|say|confirms|cannot-confirm
acknowledgment|noun|say|confirms|cannot-confirm
add|verb|say|asserts|-
address|noun|say|asserts|-
address|verb|act|asserts|-
admission|noun|say|confirms|cannot-confirm
admit|verb|say|confirms|denies
advice|noun|act|asserts|-
advise|verb|act|asserts|-
advocate|verb|act|asserts|-
affirm|verb|say|asserts|-
agree|verb|act|asserts|-
aim|verb|act|asserts|-
alert|verb|tell|asserts|-
allegation|noun|say|alleges|-
allege|verb|say|alleges|-
alleged|adjective|hearsay|alleges|-
allegedly|adverb|hearsay|alleges|-
allude|verb|act|asserts|-
announce|verb|say|asserts|-
announcement|noun|say|asserts|-
answer|noun|say|asserts|cannot-confirm
answer|verb|say|asserts|cannot-confirm
anticipate|verb|act|asserts|-
apologise|verb|act|asserts|-
apologize|verb|act|asserts|-
apparent|adjective|hearsay|alleges|-
apparently|adverb|hearsay|alleges|-
appeal|noun|act|asserts|-
appeal|verb|act|asserts|-
appear|verb|act|asserts|-
applaud|verb|act|asserts|-
approve|verb|act|asserts|-
argue|verb|say|asserts|-
argument|noun|act|asserts|-
as per|preposition|source|asserts|-
ascertain|verb|check|-|cannot-confirm
ask|verb|act|asserts|-
aspire|verb|act|asserts|-
assail|verb|act|asserts|-
assert|verb|say|asserts|-
assertion|noun|say|alleges|-
assessment|noun|say|asserts|-
assume|verb|say|alleges|-
assurance|noun|say|asserts|-
assure|verb|tell|asserts|-
attack|noun|act|asserts|-
attack|verb|act|asserts|-
attest|verb|say|asserts|-
attribute … to|verb|blame|alleges|-
authenticate|verb|check|-|cannot-confirm
await|verb|act|asserts|-
back|verb|act|asserts|-
be reached|verb|silence|-|-
bear out|verb|say|confirms|cannot-confirm
beg|verb|act|asserts|-
belie|verb|answer|denies|-
belief|noun|say|alleges|-
believe|verb|say|alleges|-
believed|adverb|hearsay|alleges|-
beseech|verb|act|asserts|-
blame|verb|blame|alleges|-
blast|verb|act|asserts|-
blog|verb|say|asserts|-
boast|verb|say|asserts|-
brag|verb|say|asserts|-
brand|verb|act|asserts|-
brand … baseless|verb|answer|denies|-
brand … fake|verb|answer|denies|-
brand … false|verb|answer|denies|-
brief|verb|tell|asserts|-
briefing|noun|say|asserts|-
broadcast|verb|find|asserts|-
brush aside|verb|answer|denies|cannot-confirm
brush off|verb|answer|denies|cannot-confirm
bulletin|noun|say|asserts|-
by the account of|preposition|source|asserts|-
by the reckoning of|preposition|source|asserts|-
call|noun|act|asserts|-
call|verb|act|asserts|-
call for|verb|act|asserts|-
call it|verb|act|asserts|-
call on|verb|act|asserts|-
cast|verb|act|asserts|-
castigate|verb|act|asserts|-
caution|verb|say|asserts|-
caution against|verb|act|asserts|-
celebrate|verb|act|asserts|-
censure|verb|act|asserts|-
certify|verb|find|asserts|-
challenge|verb|act|asserts|-
champion|verb|act|asserts|-
characterise|verb|act|asserts|-
characterize|verb|act|asserts|-
charge|noun|say|alleges|-
charge|verb|blame|alleges|-
check|verb|check|-|cannot-confirm
chide|verb|act|asserts|-
chime in|verb|say|asserts|-
chronicle|verb|say|asserts|-
cite|verb|quote|asserts|-
cite as saying|verb|quote|asserts|-
citing|preposition|source|asserts|-
claim|noun|say|alleges|-
claim|verb|say|alleges|-
clarify|verb|say|asserts|-
command|verb|act|asserts|-
commend|verb|act|asserts|-
comment|noun|say|asserts|cannot-confirm
comment|verb|say|asserts|cannot-confirm
commit|verb|act|asserts|-
communique|noun|say|asserts|-
communiqué|noun|say|asserts|-
compare|verb|act|asserts|-
complain|verb|say|asserts|-
complaint|noun|say|alleges|-
concede|verb|say|confirms|denies
concede to|verb|say|asserts|-
concern|noun|act|asserts|-
concession|noun|say|confirms|cannot-confirm
conclude|verb|say|asserts|-
conclusion|noun|say|asserts|-
concur|verb|act|asserts|-
condemn|verb|act|asserts|-
condemnation|noun|act|asserts|-
confess|verb|say|confirms|cannot-confirm
confession|noun|say|confirms|cannot-confirm
confirm|verb|say|confirms|cannot-confirm
confirmation|noun|say|confirms|cannot-confirm
congratulate|verb|act|asserts|-
conjecture|verb|say|alleges|-
consider|verb|act|asserts|-
contend|verb|say|alleges|-
contention|noun|say|alleges|-
contest|verb|say|denies|cannot-confirm
continue|verb|find|asserts|-
contradict|verb|say|denies|cannot-confirm
convey|verb|act|asserts|-
corroborate|verb|say|confirms|cannot-confirm
count|noun|say|asserts|-
count|verb|find|asserts|-
counter|verb|say|asserts|-
criticise|verb|act|asserts|-
criticism|noun|act|asserts|-
criticize|verb|act|asserts|-
cry|verb|say|asserts|-
deadpan|verb|say|asserts|-
debate|verb|act|asserts|-
debunk|verb|say|denies|cannot-confirm
decide|verb|act|asserts|-
decision|noun|act|asserts|-
declaration|noun|say|asserts|-
declare|verb|say|asserts|-
decline|verb|act|asserts|-
decree|verb|find|asserts|-
decry|verb|act|asserts|-
decry … as|verb|answer|denies|-
defence|noun|act|asserts|-
defend|verb|act|asserts|-
defense|noun|act|asserts|-
demand|noun|act|asserts|-
demand|verb|act|asserts|-
denial|noun|say|denies|-
denounce|verb|act|asserts|-
deny|verb|say|denies|cannot-confirm
depict|verb|act|asserts|-
deplore|verb|act|asserts|-
deride|verb|act|asserts|-
describe|verb|find|asserts|-
description|noun|say|asserts|-
desire|noun|act|asserts|-
desire|verb|act|asserts|-
despatch|noun|say|asserts|-
detail|verb|find|asserts|-
determine|verb|find|asserts|cannot-confirm
differ|verb|act|asserts|-
direct|verb|act|asserts|-
disagree|verb|act|asserts|-
disavow|verb|say|denies|cannot-confirm
disavowal|noun|say|denies|-
disclaim|verb|say|denies|cannot-confirm
disclaimer|noun|say|denies|-
disclose|verb|say|asserts|-
disclosure|noun|say|asserts|-
discount|verb|answer|denies|cannot-confirm
discover|verb|act|asserts|-
discuss|verb|act|asserts|-
dislike|verb|act|asserts|-
dismiss|verb|answer|denies|cannot-confirm
dismissal|noun|say|denies|-
disown|verb|answer|denies|-
dispatch|noun|say|asserts|-
dispute|verb|say|denies|cannot-confirm
dissociate … itself|verb|answer|denies|-
dissociate … themselves|verb|answer|denies|-
distance … herself|verb|answer|denies|-
distance … himself|verb|answer|denies|-
distance … itself|verb|answer|denies|-
distance … themselves|verb|answer|denies|-
divulge|verb|say|asserts|-
document|verb|find|asserts|-
doubt|noun|act|asserts|-
doubt|verb|act|asserts|-
downplay|verb|answer|denies|cannot-confirm
dream|verb|act|asserts|-
dub|verb|act|asserts|-
elaborate|verb|say|asserts|cannot-confirm
emphasise|verb|say|asserts|-
emphasize|verb|say|asserts|-
encourage|verb|act|asserts|-
endorse|verb|act|asserts|-
endorsement|noun|act|asserts|-
enquire|verb|act|asserts|-
entreat|verb|act|asserts|-
envision|verb|act|asserts|-
establish|verb|check|-|cannot-confirm
estimate|noun|say|asserts|-
estimate|verb|find|asserts|-
evidently|adverb|hearsay|alleges|-
exclaim|verb|say|asserts|-
exhort|verb|act|asserts|-
expect|verb|act|asserts|-
expectation|noun|act|asserts|-
explain|verb|find|asserts|-
explanation|noun|say|asserts|-
express|verb|act|asserts|-
fault|verb|blame|alleges|-
favor|verb|act|asserts|-
favour|verb|act|asserts|-
fear|noun|say|alleges|-
fear|verb|act|asserts|-
feared|adverb|hearsay|alleges|-
feel|verb|act|asserts|-
feeling|noun|act|asserts|-
figure|noun|say|asserts|-
find|verb|find|asserts|-
finding|noun|say|asserts|-
focus|verb|act|asserts|-
forecast|noun|say|asserts|-
forecast|verb|say|asserts|-
forget|verb|act|asserts|-
gainsay|verb|say|denies|cannot-confirm
give … figure|verb|say|asserts|-
give … number|verb|say|asserts|-
give … toll|verb|say|asserts|-
go on|verb|say|asserts|-
greet|verb|act|asserts|-
guarantee|verb|act|asserts|-
hail|verb|act|asserts|-
hate|verb|act|asserts|-
hear|verb|act|asserts|-
hearsay|noun|say|alleges|-
highlight|verb|act|asserts|-
hint|verb|say|asserts|-
hold|verb|find|asserts|-
hold … accountable|verb|blame|alleges|-
hold … responsible|verb|blame|alleges|-
honor|verb|act|asserts|-
honour|verb|act|asserts|-
hope|noun|act|asserts|-
hope|verb|act|asserts|-
idea|noun|act|asserts|-
if to believe|preposition|source|alleges|-
imagine|verb|act|asserts|-
implicate|verb|blame|alleges|-
implore|verb|act|asserts|-
imply|verb|say|asserts|-
in the opinion of|preposition|source|asserts|-
in the view of|preposition|source|asserts|-
in the words of|preposition|source|asserts|-
indicate|verb|say|asserts|-
indict|verb|blame|alleges|-
inform|verb|tell|asserts|-
inquire|verb|act|asserts|-
insinuation|noun|say|alleges|-
insist|verb|say|asserts|-
insist on|verb|act|asserts|-
instruct|verb|act|asserts|-
instruction|noun|act|asserts|-
intend|verb|act|asserts|-
intention|noun|act|asserts|-
interject|verb|say|asserts|-
interview|noun|say|asserts|-
intone|verb|say|asserts|-
invite|verb|act|asserts|-
joke|verb|say|asserts|-
judgement|noun|say|asserts|-
judgment|noun|say|asserts|-
know|verb|act|asserts|-
label|verb|act|asserts|-
lambast|verb|act|asserts|-
lambaste|verb|act|asserts|-
lament|verb|say|asserts|-
laud|verb|act|asserts|-
laugh off|verb|answer|denies|cannot-confirm
lay … blame|verb|blame|alleges|-
lay … door|verb|blame|alleges|-
learn|verb|act|asserts|-
letter|noun|say|asserts|-
like|verb|act|asserts|-
liken|verb|act|asserts|-
list|verb|find|asserts|-
lobby|verb|act|asserts|-
long|verb|act|asserts|-
look|verb|act|asserts|-
love|verb|act|asserts|-
maintain|verb|say|asserts|-
memo|noun|say|asserts|-
mention|verb|find|asserts|-
message|noun|say|asserts|-
mock|verb|act|asserts|-
mourn|verb|act|asserts|-
murmur|verb|say|asserts|-
muse|verb|say|asserts|-
mutter|verb|say|asserts|-
name|verb|act|asserts|-
narrate|verb|say|asserts|-
negate|verb|answer|denies|-
note|noun|say|asserts|-
note|verb|find|asserts|-
note down|verb|say|asserts|-
notice|noun|say|asserts|-
notice|verb|act|asserts|-
notify|verb|tell|asserts|-
notion|noun|act|asserts|-
object|verb|act|asserts|-
objection|noun|act|asserts|-
observation|noun|say|asserts|-
observe|verb|say|asserts|-
offer|noun|act|asserts|-
offer|verb|act|asserts|-
opine|verb|say|asserts|-
opinion|noun|say|asserts|-
oppose|verb|act|asserts|-
opposition|noun|act|asserts|-
order|noun|act|asserts|-
order|verb|act|asserts|-
ostensible|adjective|hearsay|alleges|-
ostensibly|adverb|hearsay|alleges|-
outline|verb|find|asserts|-
own up|verb|say|confirms|cannot-confirm
paint|verb|act|asserts|-
per|preposition|source|asserts|-
petition|verb|act|asserts|-
pin|verb|blame|alleges|-
pin … blame|verb|blame|alleges|-
plan|noun|act|asserts|-
plan|verb|act|asserts|-
play down|verb|answer|denies|cannot-confirm
plea|noun|act|asserts|-
plead|verb|act|asserts|-
pledge|noun|act|asserts|-
pledge|verb|act|asserts|-
point out|verb|say|asserts|-
point … finger|verb|blame|alleges|-
pooh-pooh|verb|answer|denies|cannot-confirm
portray|verb|act|asserts|-
position|noun|act|asserts|-
post|noun|say|asserts|-
post|verb|say|asserts|-
praise|noun|act|asserts|-
praise|verb|act|asserts|-
preach|verb|act|asserts|-
predict|verb|say|asserts|-
prediction|noun|say|asserts|-
prefer|verb|act|asserts|-
preference|noun|act|asserts|-
prepare|verb|act|asserts|-
press|verb|act|asserts|-
press release|noun|say|asserts|-
presumably|adverb|hearsay|alleges|-
presume|verb|say|alleges|-
presumed|adjective|hearsay|alleges|-
proclaim|verb|say|asserts|-
promise|noun|act|asserts|-
promise|verb|act|asserts|-
pronounce|verb|find|asserts|-
proposal|noun|act|asserts|-
propose|verb|act|asserts|-
protest|verb|act|asserts|-
publish|verb|find|asserts|-
purport|verb|say|alleges|-
purported|adjective|hearsay|alleges|-
purportedly|adverb|hearsay|alleges|-
put|verb|find|asserts|-
put it|verb|say|asserts|-
put … blame|verb|blame|alleges|-
put … casualties|verb|say|asserts|-
put … count|verb|say|asserts|-
put … dead|verb|say|asserts|-
put … figure|verb|say|asserts|-
put … injured|verb|say|asserts|-
put … losses|verb|say|asserts|-
put … number|verb|say|asserts|-
put … toll|verb|say|asserts|-
put … wounded|verb|say|asserts|-
query|verb|act|asserts|-
question|noun|act|asserts|-
question|verb|act|asserts|-
quip|verb|say|asserts|-
quote|verb|quote|asserts|-
quote as saying|verb|quote|asserts|-
quoting|preposition|source|asserts|-
raise|verb|act|asserts|-
reaction|noun|act|asserts|cannot-confirm
read|verb|find|asserts|-
realise|verb|act|asserts|-
realize|verb|act|asserts|-
rebuke|verb|act|asserts|-
rebut|verb|say|denies|cannot-confirm
rebuttal|noun|say|denies|-
recall|verb|find|asserts|-
reckon|verb|say|asserts|-
recognise|verb|say|confirms|denies
recognize|verb|say|confirms|denies
recollect|verb|say|asserts|-
recommend|verb|act|asserts|-
recommendation|noun|act|asserts|-
record|verb|find|asserts|-
recount|verb|say|asserts|-
refer|verb|act|asserts|-
refusal|noun|act|asserts|-
refuse|verb|act|asserts|-
refutation|noun|say|denies|-
refute|verb|say|denies|cannot-confirm
regard|verb|act|asserts|-
regret|verb|act|asserts|-
reiterate|verb|say|asserts|-
reject|verb|answer|denies|cannot-confirm
rejection|noun|say|denies|-
relate|verb|say|asserts|-
relay|verb|quote|asserts|-
release|noun|say|asserts|-
release|verb|find|asserts|-
remark|noun|say|asserts|-
remark|verb|say|asserts|-
remember|verb|act|asserts|-
remind|verb|tell|asserts|-
reminder|noun|say|asserts|-
repeat|verb|say|asserts|-
reply|noun|say|asserts|cannot-confirm
reply|verb|say|asserts|cannot-confirm
report|noun|say|asserts|-
report|verb|quote|asserts|-
reported|adjective|hearsay|alleges|-
reportedly|adverb|hearsay|alleges|-
repudiate|verb|say|denies|cannot-confirm
reputed|adjective|hearsay|alleges|-
reputedly|adverb|hearsay|alleges|-
request|noun|act|asserts|-
request|verb|act|asserts|-
resolve|verb|act|asserts|-
respond|verb|say|asserts|cannot-confirm
response|noun|say|asserts|cannot-confirm
retort|verb|say|asserts|-
return|verb|silence|-|cannot-confirm
reveal|verb|say|asserts|-
revelation|noun|say|asserts|-
ridicule|verb|act|asserts|-
rubbish|verb|say|denies|cannot-confirm
rule|verb|find|asserts|-
rule on|verb|act|asserts|-
rule out|verb|say|denies|cannot-confirm
ruling|noun|say|asserts|-
rumor|noun|say|alleges|-
rumour|noun|say|alleges|-
salute|verb|act|asserts|-
say|verb|say|asserts|-
scoff|verb|answer|denies|cannot-confirm
see|verb|act|asserts|-
seek|verb|act|asserts|-
seem|verb|act|asserts|-
seemingly|adverb|hearsay|alleges|-
self-described|adjective|hearsay|alleges|-
self-proclaimed|adjective|hearsay|alleges|-
self-styled|adjective|hearsay|alleges|-
sermon|noun|say|asserts|-
shout|verb|say|asserts|-
show|verb|find|asserts|-
shrug off|verb|answer|denies|cannot-confirm
signal|verb|say|asserts|-
slam|verb|act|asserts|-
snap|verb|say|asserts|-
so-called|adjective|hearsay|alleges|-
speak|verb|act|asserts|-
speak of|verb|act|asserts|-
speak … dead|verb|say|asserts|-
speak … injured|verb|say|asserts|-
speak … killed|verb|say|asserts|-
speak … wounded|verb|say|asserts|-
specify|verb|say|asserts|-
speculate|verb|say|alleges|-
speculate about|verb|act|asserts|-
speculation|noun|say|alleges|-
speech|noun|say|asserts|-
spell out|verb|say|asserts|-
spurn|verb|answer|denies|cannot-confirm
stance|noun|act|asserts|-
state|verb|say|asserts|-
statement|noun|say|asserts|cannot-confirm
stress|verb|say|asserts|-
style|verb|act|asserts|-
substantiate|verb|say|confirms|cannot-confirm
suggest|verb|act|asserts|-
suggestion|noun|say|alleges|-
summarise|verb|say|asserts|-
summarize|verb|say|asserts|-
support|noun|act|asserts|-
support|verb|act|asserts|-
suppose|verb|say|alleges|-
supposed|adjective|hearsay|alleges|-
supposedly|adverb|hearsay|alleges|-
surmise|verb|say|alleges|-
suspect|verb|blame|alleges|-
suspected|adjective|hearsay|alleges|-
suspicion|noun|say|alleges|-
swear|verb|act|asserts|-
tag … culprits|verb|blame|alleges|-
talk|verb|act|asserts|-
talk about|verb|act|asserts|-
tally|noun|say|asserts|-
teach|verb|act|asserts|-
tell|verb|tell|asserts|-
tell off|verb|act|asserts|-
term|verb|act|asserts|-
testify|verb|say|asserts|-
testimony|noun|say|asserts|-
text|noun|say|asserts|-
text|verb|say|asserts|-
thank|verb|act|asserts|-
theory|noun|say|alleges|-
think|verb|say|alleges|-
thought|adverb|hearsay|alleges|-
thought|noun|act|asserts|-
threat|noun|act|asserts|-
threaten|verb|act|asserts|-
tout|verb|act|asserts|-
trash|verb|answer|denies|cannot-confirm
tweet|noun|say|asserts|-
tweet|verb|say|asserts|-
unconfirmed|adjective|hearsay|alleges|-
underline|verb|say|asserts|-
underscore|verb|say|asserts|-
understand|verb|act|asserts|-
understood|adverb|hearsay|alleges|-
undertake|verb|act|asserts|-
unverified|adjective|hearsay|alleges|-
urge|verb|act|asserts|-
validate|verb|say|confirms|cannot-confirm
verdict|noun|say|asserts|-
verification|noun|say|confirms|cannot-confirm
verify|verb|say|confirms|cannot-confirm
view|noun|say|asserts|-
view|verb|act|asserts|-
voice|verb|act|asserts|-
volunteer|verb|act|asserts|-
vote|verb|act|asserts|-
vouch|verb|say|asserts|-
vow|noun|act|asserts|-
vow|verb|act|asserts|-
want|verb|act|asserts|-
warn|verb|say|asserts|-
warn of|verb|act|asserts|-
warning|noun|say|asserts|-
wash … hands|verb|answer|denies|-
wave away|verb|answer|denies|cannot-confirm
welcome|verb|act|asserts|-
whisper|verb|say|asserts|-
willingness|noun|act|asserts|-
wish|noun|act|asserts|-
wish|verb|act|asserts|-
wonder|verb|act|asserts|-
word|noun|say|asserts|cannot-confirm
worry|noun|act|asserts|-
worry|verb|act|asserts|-
write|verb|find|asserts|-
yell|verb|say|asserts|-`.split('\n')

/** Loaded words: form, neutral word. */
export const LOADED_WORDS: readonly string[] = `aggressor|attacker
anarchist|protester
anti national element|dissenter
anti-national|-
anti-social element|offender
anti-terrorist operation|operation
apostate|Muslim foe
armed criminal group|armed group
armed terrorist group|armed group
axis of evil|Iran's allies
axis of resistance|Iran's allies
bandit|gunman
barbaric|-
black hand|organiser
brutal|-
butcher|kill
cleanse|capture
clear|search
cockroach|opponent
collateral damage|civilian deaths
collective west|western states
communist terrorist|New People's Army fighter
communist terrorist group|New People's Army
coup militia|Houthis
cowardly|-
criminal element|person
crusader|foreign soldier
ctg|New People's Army
daesh|Islamic State
dastardly|-
delinquent|suspect
demilitarisation|disarming
denazification|war aim
dispatch to hell|kill
eliminate|kill
embrace martyrdom|be killed
encounter|clash
enemy|opponent
exterminate|kill
extremist|militant
feto|Gulen movement
fidayeen|suicide attacker
fitna al hindustan|Baloch armed groups
fitna al khawarij|Tehreek-e-Taliban Pakistan
fitna al khwarij|Tehreek-e-Taliban Pakistan
foreign agent|critic
freedom fighter|fighter
gat|armed group
genocidaire|fighter
genocide|mass killing
guarimbero|protester
gulenist|follower of Gulen
gusano|exile
heinous|-
henchman|member
hero|soldier
heroic|-
hoodlum|young man
hooligan|protester
houthi terrorist|Houthi
human animals|fighters
illegal|-
imperialist|foreign
indian backed|-
indian proxy|militant
indian sponsored|-
infidel|non-Muslim
infiltrator|person crossing
invader|troops
jihadi|militant
junta|TPLF
khariji|militant
kharijite|militant
khawarij|militant
khawarij of boko haram|Boko Haram
khwarij|militant
khwarji|militant
kiev regime|Ukraine's government
kkb|armed group
kyiv regime|Ukraine's government
liberate|capture
liberation|capture
liquidate|kill
martyr|kill
martyrdom|death
massacre|killing
mercenary|foreign fighter
militant of the kyiv regime|Ukrainian soldier
miscreant|attacker
mob|crowd
mop up|search
mujahid|fighter
mujahideen|fighters
narco-terrorist|fighter
narcoterrorist|fighter
nationalist battalion|Ukrainian unit
naxal|Maoist
naxalite|Maoist
nazi|Ukrainian
negative force|armed group
neo-nazi|Ukrainian fighter
neutralise|kill
neutralize|kill
occupation forces|troops
occupier|troops
orc|Russian soldier
pakistan backed|-
pakistan sponsored|-
pdf terrorist|resistance fighter
polytheist|non-Sunni
provocation|act
puppet|ally
puppet army|South Korea's army
puppet regime|government
puppet warmonger|South Korean official
rashist|Russian
rebel militia|Rapid Support Forces
regime|government
render ineffective|kill or capture
resistance|armed group
resistance fighter|fighter
rioter|protester
saboteur|attacker
sarmachar|fighter
send to hell|kill
separatist force|party
separatist terrorist organisation|PKK
settler herds|settlers
shahadat|death
shaheed|dead
shifta|bandit
slaughter|killing
so-called|-
soldiers of the caliphate|fighters
southern bandit|insurgent
special military operation|invasion
splittist|separatist
stooge|ally
surgical strike|strike
surrendered cadre|fighter who gave up
takfiri|militant
terrorism|violence
terrorist|militant
terrorist elements|militants
terrorist outfit|armed group
terrorist state|Russia
terruco|leftist
thug|person
traitor|opponent
ukronazi|Ukrainian fighter
ultra|militant
unknown gunmen|gunmen
unprovoked|-
vandal|protester
wipe out|kill
yankee|American
zionist|-
zionist enemy|Israel
zionist entity|Israel
zionist regime|Israel`.split('\n')

/** Nouns of those who speak: form, what they are. */
export const SPEAKERS: readonly string[] = `activist|witness
activists|witness
administration|official
admiral|official
agency|official
aid agencies|witness
aid agency|witness
aid group|witness
aid groups|witness
air force|official
ambassador|official
analyst|witness
analysts|witness
army|official
authorities|official
authority|official
bishop|witness
border guards|official
captain|official
charity|witness
chief|official
church|witness
coast guard|official
colonel|official
commander|official
commission|official
company|witness
cop|official
cops|official
councillor|official
court|official
critics|witness
daily|media
defence ministry|official
defense ministry|official
department|official
deputy|official
dgp|official
doctor|witness
doctors|witness
document|media
documents|media
elder|witness
elders|witness
election commission|official
envoy|official
eu|official
expert|witness
experts|witness
eyewitness|witness
eyewitnesses|witness
faction|group
family|witness
farmer|witness
farmers|witness
fire service|official
fm|official
foreign ministry|official
foreign office|official
front|group
general|official
government|official
governor|official
group|group
hamas|group
hezbollah|group
home ministry|official
hospital|witness
hospitals|witness
houthis|group
igp|official
imam|witness
insurgents|group
intelligence|official
interior ministry|official
ispr|official
judge|official
junta|official
kremlin|official
lawmaker|official
lawyer|witness
lawyers|witness
leader|official
local|witness
locals|witness
magazine|media
mayor|official
media|media
medic|witness
medics|witness
militants|group
military|official
militia|group
minister|official
ministry|official
monitor|official
monitors|official
movement|group
mp|official
nation|official
nato|official
navy|official
ndma|official
neighbor|witness
neighbors|witness
neighbour|witness
neighbours|witness
news agency|media
newspaper|media
ngo|witness
ngos|witness
nurse|witness
official|official
officials|official
opposition|witness
paper|media
parliament|official
party|witness
pastor|witness
pentagon|official
pm|official
police|official
police chief|official
poll|media
premier|official
president|official
priest|witness
prime minister|official
prosecutor|official
prosecutors|official
protesters|witness
radio|media
rangers|official
rebel|group
rebels|group
relative|witness
relatives|witness
report|media
reports|media
researchers|witness
resident|witness
residents|witness
rights group|witness
rights groups|witness
scientist|witness
scientists|witness
secretary|official
security force|official
security forces|official
senator|official
separatists|group
sheriff|official
source|media
sources|media
spokesman|official
spokesperson|official
spokeswoman|official
state media|media
state tv|media
statement|media
student|witness
students|witness
study|media
survey|media
survivor|witness
survivors|witness
taliban|group
teacher|witness
television|media
tribesmen|witness
tv|media
un|official
union|witness
unions|witness
villager|witness
villagers|witness
watchdog|witness
website|media
white house|official
witness|witness
witnesses|witness
worker|witness
workers|witness`.split('\n')

/** Words that call what was said untrue: "Preposterous", "called that disinformation". */
export const DENIAL_WORDS: readonly string[] = `a denial
a distortion
a fabricated story
a fabrication
a forgery
a hoax
a lie
a myth
a pretext
a provocation
a rumour
a smear campaign
absurd
baseless
baseless and false
bogus
bunk
calumny
cheap propaganda
cheap theatre
concocted
concoction
defamation
denials
disinformation
distorted
doctored
fabricated
fabrication
fabrications
fairy tale
fairy tales
fake
fake news
false
fantasy
far-fetched
fiction
forged
garbage
groundless
hearsay
hoax
hogwash
hostile propaganda
inaccurate
incorrect
invented
invention
inventions
laughable
libel
lie
lies
ludicrous
malicious
mendacious
mischief
misinformation
misleading
nonsense
nonsensical
outrageous lie
preposterous
propaganda
pure fiction
rubbish
rumours
sensationalism
slander
smear
smears
unfounded
unsubstantiated
untrue
without foundation
without merit
wrong`.split('\n')

/** Saying no in other words: form, whether a phrase or a deed that was not done. */
export const DENIAL_PHRASES: readonly string[] = `abandon|deed
abduct|deed
advance|deed
aim|deed
arm|deed
arrest|deed
assassinate|deed
assault|deed
attack|deed
be no ambush|phrase
be no attack|phrase
be no bombing|phrase
be no clash|phrase
be no crossing|phrase
be no execution|phrase
be no incursion|phrase
be no kidnapping|phrase
be no massacre|phrase
be no movement|phrase
be no raid|phrase
be no shelling|phrase
be no shooting|phrase
be no strike|phrase
be not them|phrase
be not us|phrase
be not we|phrase
bear no responsibility|phrase
beat|deed
block|deed
bomb|deed
bombard|deed
breach|deed
break|deed
burn|deed
carry|deed
collude|deed
commit|deed
cross|deed
damage|deed
deploy|deed
deport|deed
destroy|deed
detain|deed
detonate|deed
down|deed
enter|deed
execute|deed
expel|deed
fake|deed
finance|deed
fire|deed
fire nothing|phrase
fly|deed
fund|deed
give|deed
hack|deed
harass|deed
harbor|deed
harbour|deed
harm|deed
have no aircraft|phrase
have no basis in fact|phrase
have no connection|phrase
have no drone|phrase
have no fighter|phrase
have no force|phrase
have no hand in|phrase
have no involvement|phrase
have no knowledge of any such|phrase
have no link|phrase
have no lorry|phrase
have no man|phrase
have no part in|phrase
have no patrol|phrase
have no presence|phrase
have no responsibility for|phrase
have no role|phrase
have no soldier|phrase
have no such|phrase
have no tie|phrase
have no troop|phrase
have no unit|phrase
have nothing at all to do with|phrase
have nothing to do with|phrase
have nothing whatever to do with|phrase
have nothing whatsoever to do with|phrase
hit|deed
hold|deed
incite|deed
jam|deed
kidnap|deed
kill|deed
launch|deed
lay|deed
leave|deed
loot|deed
lose|deed
mine|deed
mistreat|deed
molest|deed
murder|deed
never happen|phrase
never occur|phrase
never set foot|phrase
never stoop|phrase
never take place|phrase
no one be arrest|phrase
no one be arrested|phrase
no one be hold|phrase
no one be touch|phrase
no shot|phrase
no such|phrase
no truth|phrase
no truth whatsoever|phrase
nobody be arrest|phrase
nobody be arrested|phrase
nobody be hold|phrase
nobody be touch|phrase
not a shot|phrase
not accurate|phrase
not behind|phrase
not happen|phrase
not in the area|phrase
not involve|phrase
not involved|phrase
not know of any such|phrase
not occur|phrase
not one of our|phrase
not one of ours|phrase
not one shot|phrase
not responsible|phrase
not take place|phrase
not theirs|phrase
not to blame|phrase
not true|phrase
nothing of the kind|phrase
nothing of the sort|phrase
nowhere near|phrase
obstruct|deed
open|deed
operate|deed
order|deed
pay|deed
plan|deed
plant|deed
play no part|phrase
play no role|phrase
poison|deed
provoke|deed
raid|deed
ram|deed
rape|deed
recruit|deed
rig|deed
rob|deed
sabotage|deed
seize|deed
sell|deed
send|deed
set|deed
shell|deed
shelter|deed
shoot|deed
smuggle|deed
spy|deed
start|deed
steal|deed
storm|deed
strike|deed
supply|deed
take no part|phrase
take nothing|phrase
target|deed
the opposite be true|phrase
torture|deed
touch|deed
train|deed
transfer|deed
use|deed
violate|deed
withdraw|deed
without any basis|phrase
without basis|phrase
without foundation|phrase
without merit|phrase
without substance|phrase`.split('\n')

/** What heads a headline and is no speaker: "Explainer: …". */
export const KICKERS: readonly string[] = `analysis
breaking
breaking news
column
comment
editorial
exclusive
explained
explainer
fact check
factbox
feature
focus
gallery
in pictures
interview
latest
live
live blog
live updates
obituary
opinion
photos
podcast
poll
profile
q&a
recap
review
special report
the latest
timeline
top stories
update
update 1
update 2
updates
urgent
video
watch
weather`.split('\n')
