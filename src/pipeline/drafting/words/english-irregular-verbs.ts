/** English verbs with forms of their own: base, past, participle. */
const table = `
arise arose arisen
be was been
bear bore borne
beat beat beaten
become became become
begin began begun
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
bring brought brought
build built built
burn burned burned
burst burst burst
buy bought bought
catch caught caught
choose chose chosen
come came come
cost cost cost
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got got
give gave given
go went gone
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
overcome overcame overcome
overrule overruled overruled
oversee oversaw overseen
overthrow overthrew overthrown
overtake overtook overtaken
pay paid paid
plead pleaded pleaded
put put put
quit quit quit
read read read
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shoot shot shot
shut shut shut
sink sank sunk
sit sat sat
speak spoke spoken
spend spent spent
split split split
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
swear swore sworn
sweep swept swept
swim swam swum
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
uphold upheld upheld
wear wore worn
win won won
withdraw withdrew withdrawn
write wrote written
`;

/** Past and participle by base form. */
export const englishIrregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [base = "", past = "", participle = ""] = line.split(" ");
      return [base, [past, participle]] as const;
    }),
);
