/** Given names that news of German and English speakers are full of, in lower case: they tell people from places and firms. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "rüdiger thekla frauke tilo jost hauke anselm mareike enno wim piet jannis marit elin kofi aaron abdul abdullah abraham adam adrian agnes ahmad ahmed ahmet aisha alan albert alberto alejandro aleksandar alena alessandro alex alexander alexandra " +
    "alexej alexis alfons alfred ali alice alina alison allison alois amalia amanda amina amir amy ana anastasia andrea andreas andrej andrew andrzej andy " +
    "angela angelika angelo anita anja anke ann anna anne annalena annemarie annette annika anthony antje anton antonia antonio antónio arab armin arne arnold arthur astrid " +
    "axel ayse barbara barack bashar bassirou beate beatrice beatrix benedikt benjamin bernard bernd bernhard bernie bert bettina bill birgit björn bob bodo boris brad brandon brenda " +
    "brian brigitte bruce bruno burkhard camilla carl carla carlo carlos carmen carol carola caroline carolin carsten catherine cem charles charlotte chantal cheryl chris christa christel " +
    "christian christiane christina christine christof christoph christopher cindy claire clara clarissa claudia claus clemens colin connor constanze corinna cornelia craig crystal cyril " +
    "dagmar dale damian dan daniel daniela daniele danny david dean debbie deborah denise dennis derek detlef diana diane dick diego dieter dietmar dietrich dilma dimitri dirk dmitri dmitry " +
    "dominic dominik donald doris dorothea dorothee doug douglas duncan dylan eberhard eckart eckhard eddie edgar edith edmund eduard edward egon ekaterina elena eleonore elfriede eli elias elif " +
    "elisa elisabeth elizabeth elke ella ellen elliot elon elsa emanuel emil emilia emily emma emmanuel enrico enrique eric erich erik erika erin ernst erwin esra esther ethan eugen eva evan " +
    "evelyn fabian fatima federico felicitas felix ferdinand fernando florian francesca francesco francis francisco franco frank franz franziska fred frederic frederick friedhelm friedrich fritz " +
    "gabriel gabriela gabriele gareth gary gavin george georg georgia gerald gerard gerd gerda gerhard gernot gertrud giovanni gisela giuseppe gordon grace graham greg gregor gregory greta guido " +
    "guillaume gunnar gunter gustav günter günther hannah hanna hannelore hannes hans harald hardy harold harry hartmut harvey hassan hasan heather hector hedwig heidi heike heiko heiner heinrich " +
    "heinz helen helena helene helga helge helmut hendrik henning henrik henry herbert hermann hilde hillary holger horst howard hubert hugh hugo hussein ian ibrahim ida igor ilona ilse ingeborg " +
    "ingo ingrid inka ines irene iris irina iris isaac isabel isabell isabella iwan jack jackie jacob jacqueline jacques jake jakob jamal james jamie jan jana jane janet jannik jasmin jason javier jay " +
    "jean jeanette jeff jeffrey jennifer jens jenny jeremy jerome jerry jesse jessica jill jim jimmy joachim joan joanna joanne jochen joe joel johan johann johanna johannes john johnny jonas " +
    "jonathan jordan jorge josef josé jose joseph josh joshua josip joy joyce juan judith jules julia julian juliane julie julien julius jupp justin jutta jörg jörn jürgen kai kaja kamal kamala kamil " +
    "karen karim karin karl karla karlheinz karolina karoline karsten kasper katarina katharina kate katherine kathleen kathrin kathy katie katja katrin keith keir kelly ken kenneth kerstin kevin khaled " +
    "kim kimberly kirsten klara klaus konrad konstantin kristen kristin kristina kristine kurt kyle lance larry lars laura lauren laurent lea leah leila lena lennart leo leon leonard leonie " +
    "leopold leroy leslie lieselotte linda lindsay lisa logan lorenz lothar louis louise luc luca lucas lucy ludwig luis luise luiz lukas lutz lydia lynn madeleine magdalena mahmoud maike maja " +
    "malte mandy manfred manuel manuela marc marcel marcelo marco marcus mareike margaret margarete margarethe margit margot margret maria marianne marie marina mario marion mark marko markus marlene " +
    "marlies marta martha martin martina marvin mary massimo mathias mathilde matt matteo matthew matthias maureen maurice max maximilian maya megan mehmet melanie melissa mia micha michael michel " +
    "michelle miguel mikhail mike milan milos miriam mirko mitch mohamed mohammad mohammed molly monica monika moritz muhammad murat mustafa nadine nadja nancy naomi narendra natalie natascha nathan " +
    "neil nelson nicholas nicola nicolas nicole niels nigel niklas nikola nikolai nikolaus nils nina noah nora norbert norman oksana olaf oleg olga oliver olivia olivier omar oscar oskar osman otto " +
    "owen pablo paige pamela paolo pascal pat patricia patrick paul paula paulina paulo pavel pedro peggy penny peter petra phil philip philipp philippe phillip pierre piotr rachel rafael rainer " +
    "ralf ralph ramona randy raphael rashid raul ray raymond rebecca regina reiner reinhard reinhold renate rené rené ricardo richard rick rico rita rob robert roberta roberto robin rodrigo roger roland " +
    "rolf roman ron ronald ronny rosa rosemarie ross roswitha roy rudi rudolf rupert russell ruth ryan sabine sabrina sam samantha samuel sandra sandy sara sarah sascha scott sean sebastian selena " +
    "serena sergej sergei sergio seth severin shannon shane sharon sheila sibylle siegfried sigmar sigrid silke silvia silvio simon simone sofia sofie sonia sonja sophia sophie stacy stanley stefan stefanie " +
    "steffen steffi stella stephan stephanie stephen steve steven stuart sue susan susanna susanne suzanne sven svenja svetlana sybille sylvester sylvia tamara tania tanja tara tariq tatjana ted teresa " +
    "terry thea theo theodor theresa thilo thomas thorsten tiffany till tilman tim timo timothy tina tobias todd tom tommy toni tony torsten tracy travis tyler udo ulf uli ulrich ulrike ursula ute uwe " +
    "vanessa vera verena veronica veronika victor victoria viktor viktoria vincent virginia vivian vladimir volker volodymyr walter waltraud wanda wayne wendy werner wiebke wilfried wilhelm will william " +
    "willi willy winfried wladimir wolf wolfgang wolfram xavier yannick yvonne zoe zoltan ödön özgür"
  ).split(" "),
);
