import type { DemoSituation } from "./people";

export interface DemoMotivation {
  situation: DemoSituation;
  text: string;
}

/** What candidates write when they apply; chosen by situation. */
export const demoMotivations: readonly DemoMotivation[] = [
  { situation: "pupil", text: "In de les leer ik hoe het moet, bij jullie wil ik zien hoe het echt gaat. Ik sta graag vroeg op en ben nog nooit te laat gekomen. Mijn leraar zegt dat ik goed luister en daarna zelf doordoe." },
  { situation: "pupil", text: "Mijn nonkel doet hetzelfde werk en ik hielp hem vorige zomer. Toen wist ik: dit wil ik ook. Ik wil vooral leren hoe je netjes afwerkt." },
  { situation: "pupil", text: "Ik ben eerder stil, maar als ik iets vastpak, maak ik het af. Stilzitten op school lukt me minder goed. Op een werkplek voel ik me beter." },
  { situation: "pupil", text: "Voor mijn eindwerk wil ik iets maken dat nadien gebruikt wordt. Daarom kies ik jullie plaats. Ik breng mijn eigen gereedschap mee en ook veel vragen." },
  { situation: "pupil", text: "Ik woon op een kwartier fietsen en kan elke dag op tijd zijn. Op mijn vorige stage leerde ik telefoneren, nu wil ik ook leren hoe een dossier loopt." },
  { situation: "pupil", text: "Mensen helpen geeft me energie. Thuis zorg ik vaak voor mijn grootmoeder. Ik wil weten of ik dat ook als beroep kan." },
  { situation: "pupil", text: "Mijn school stelde jullie voor omdat een leerling van vorig jaar er zo over vertelde. Ik werk graag met mijn handen en ben sterk in meten. Ik hoop dat ik ook eens alleen iets mag proberen." },
  { situation: "pupil", text: "Eerlijk: mijn vorige stage liep niet goed, omdat ik bang was om vragen te stellen. Dat wil ik nu anders doen. Ik heb met mijn begeleider afgesproken dat ik elke dag minstens drie vragen stel." },
  { situation: "pupil", text: "Ik volg duaal en zoek een plaats voor het hele schooljaar. Machines interesseren me, vooral als ze stuk zijn. Dan wil ik weten waarom." },
  { situation: "pupil", text: "Bij jullie mogen leerlingen mee buiten werken, en dat zocht ik. Regen stoort me niet. Ik ken al wat planten uit de tuin van mijn moeder." },
  { situation: "pupil", text: "Ik spreek Nederlands, Frans en Arabisch en vind het leuk om mensen verder te helpen. Aan een onthaal kan ik dat alle drie gebruiken. Op school kreeg ik voor communicatie mijn beste punten." },
  { situation: "pupil", text: "Later wil ik een eigen zaak. Daarom kijk ik niet alleen naar het werk, maar ook naar hoe jullie plannen en bestellen. Ik zou het fijn vinden als ik dat mag volgen." },

  { situation: "student", text: "Voor mijn bachelorproef zoek ik een vraag uit de praktijk. Jullie opdracht past precies bij wat ik dit jaar leerde. Ik werk zelfstandig en vraag op tijd hulp." },
  { situation: "student", text: "Ik koos deze richting omdat ik dingen wil maken waar mensen iets aan hebben. Dat jullie werk bij elke gemeente terechtkomt, spreekt me aan. In mijn portfolio vind je drie projecten, met wat er goed en minder goed aan was." },
  { situation: "student", text: "Na mijn eerste stage bij een bedrijf ben ik nieuwsgierig naar de overheid. Ik wil zien hoe beslissingen tot stand komen. Ik schrijf graag en lees snel." },
  { situation: "student", text: "Tijdens mijn opleiding ontdekte ik dat ik liever met cijfers werk dan ik dacht. Bij jullie kan ik dat combineren met uitleggen. Ik geef al twee jaar bijles statistiek." },
  { situation: "student", text: "Jullie werken met mensen die weinig kansen kregen. Ik groeide zelf op in een wijk waar stage vinden niet vanzelf ging. Die ervaring neem ik graag mee." },
  { situation: "student", text: "Ik zag jullie op de stagebeurs en onthield de zin: hier mag je iets stukmaken. Ik leer het best door te proberen. Mijn docent kan je vertellen dat ik ook opruim." },
  { situation: "student", text: "Mijn sterkste kant is dat ik orde breng in chaos. Mijn zwakste is dat ik te lang alleen zoek. Jullie dagelijkse overleg zou me daarbij helpen." },
  { situation: "student", text: "Ik combineer mijn studie met een job in een broodjeszaak en kan goed plannen. Vanaf de startdatum ben ik vijf dagen vrij. Ik verplaats me met de trein." },
  { situation: "student", text: "Wetenschap blijft vaak in een la liggen. Bij jullie gaat het naar mensen die beslissen. Dat wil ik een semester lang meemaken." },
  { situation: "student", text: "Voor ik leraar word, wil ik klassen zien waar niet iedereen hetzelfde praat. Ik leerde Turks van mijn grootouders. Misschien helpt dat bij een oudercontact." },
  { situation: "student", text: "Ik zoek een plaats waar ik mag meekijken in het echte werk, niet alleen kopiëren. Op mijn vorige stage schreef ik een handleiding die nog gebruikt wordt. Daar ben ik trots op." },
  { situation: "student", text: "Toegankelijkheid is voor mij geen extraatje: mijn broer is slechtziend. Ik bouw graag dingen die hij ook kan gebruiken. Bij jullie staat dat in de opdracht zelf." },
  { situation: "student", text: "Gesprekken voeren met mensen die niet vrijwillig komen, lijkt me moeilijk. Net daarom wil ik het leren, met begeleiding. Ik heb een uittreksel uit het strafregister." },

  { situation: "learner", text: "Na vier maanden les wil ik oefenen op een echte werf. Ik ben precies en ruim op na mezelf. Mijn instructeur raadde jullie aan." },
  { situation: "learner", text: "Ik was dertig toen ik opnieuw begon te leren. Nu weet ik wat ik wil. Ik vraag één ding: leg het me de eerste keer rustig uit, dan kan ik het de tweede keer." },
  { situation: "learner", text: "In de opleiding werkte ik met een pop. Nu wil ik met mensen werken. Ik ben rustig en heb twee kinderen grootgebracht." },
  { situation: "learner", text: "Mijn eerste website was lelijk, mijn vijfde werkt. Ik wil leren hoe je dat in een team doet. Feedback vind ik fijn, hoe concreter hoe beter." },
  { situation: "learner", text: "Ik haalde mijn attest met onderscheiding, maar reed nog nooit in een vol magazijn. Daarom kies ik deze stage. Ik woon vlakbij en kan in ploegen werken." },
  { situation: "learner", text: "Vroeger deed ik interim, elke week iets anders. Met deze opleiding wil ik een vak dat blijft. Bij jullie zie ik wat er na de les komt." },
  { situation: "learner", text: "Mijn Nederlands is nog niet perfect, maar de woorden van het vak ken ik goed. Ik schrijf ze elke avond op. Praten met collega’s is de beste les." },

  { situation: "jobSeeker", text: "Ik ben twee jaar thuis geweest en wil weer een reden om op te staan. Halve dagen zijn voor mij een goed begin. Wat ik beloof, doe ik." },
  { situation: "jobSeeker", text: "Mijn vorige werkgever sloot de deuren. Ik stond er altijd aan de kassa en ken klanten die met me meegroeiden. Nu wil ik proeven van iets anders, en jullie plaats lijkt me eerlijk uitgelegd." },
  { situation: "jobSeeker", text: "Met mijn bemiddelaar heb ik gezocht naar werk waar ik kan zitten en toch bezig ben. Deze stage past. Ik wil ontdekken hoelang ik me kan concentreren." },
  { situation: "jobSeeker", text: "Ik heb geen diploma, wel twintig jaar ervaring met mensen. In de winkel van mijn zus deed ik alles behalve de boekhouding. Ik leer snel als iemand het voordoet." },
  { situation: "jobSeeker", text: "Voor ik een opleiding kies, wil ik weten of het beroep bij me past. Twee weken meedoen zegt meer dan tien brochures. Ik ben meteen vrij." },
  { situation: "jobSeeker", text: "Buiten werken maakt me rustig. Ik heb op een camping het groen gedaan en kan met een bosmaaier om. Een ploeg zoals die van jullie mis ik nu het meest." },
  { situation: "jobSeeker", text: "Ik solliciteerde vijftig keer en kreeg vaak geen antwoord. Bij jullie staat wie begeleidt en wat ik leer, dat gaf me moed. Ik wil tonen wat ik kan." },
  { situation: "jobSeeker", text: "De kinderen zijn nu op school en ik heb weer tijd. Ik werkte vroeger op een secretariaat, maar computers zijn veranderd. Een stage is voor mij de beste opfrissing." },
  { situation: "jobSeeker", text: "Koken doe ik al mijn hele leven, voor tien of voor honderd. Na een moeilijke periode wil ik opnieuw in een team staan. Drukte kan ik aan, ruzie minder." },
  { situation: "jobSeeker", text: "Mijn begeleider raadt me aan om klein te beginnen en dat begrijp ik. Ik heb een stille plek nodig om goed te werken. Dan maak ik bijna geen fouten." },
  { situation: "jobSeeker", text: "Als jongere vond ik school saai. Nu ben ik vierentwintig en heb ik spijt. Ik wil een vak leren bij iemand die het graag toont." },
  { situation: "jobSeeker", text: "Ik spreek vier talen en leer elke week beter Nederlands. In het hotel waar ik vroeger werkte, waren gasten tevreden over mij. Ik hoop dat jullie me een kans geven." },
  { situation: "jobSeeker", text: "Het contract na de opleiding is voor mij belangrijk: ik wil zekerheid voor mijn gezin. Ik ben gezond, sterk en op tijd. Mijn bemiddelaar bevestigt dat ik in aanmerking kom." },
  { situation: "jobSeeker", text: "Dieren, kinderen en oude mensen vertrouwen mij snel, zeggen ze. Ik wil onderzoeken of ik er mijn werk van kan maken. Vrijwilligerswerk deed ik al drie jaar." },
  { situation: "jobSeeker", text: "Na mijn ongeval kan ik niet meer zwaar tillen. Ik zocht lang wat wel kan. Jullie boden een aangepaste taak aan, en daarom schrijf ik." },

  { situation: "newcomer", text: "In mijn land was ik vijf jaar ingenieur en bouwde ik bruggen. Hier moet ik de regels en de taal leren. Met jullie programma kan ik weer doen waar ik goed in ben." },
  { situation: "newcomer", text: "Ik woon drie jaar in België en volg avondlessen Nederlands, nu niveau B1. Op de werkvloer wil ik de woorden leren die niet in het boek staan. Cijfers spreken gelukkig in elke taal." },
  { situation: "newcomer", text: "Mijn diploma rechten is hier nog niet erkend, maar nadenken over regels kan ik. Ik las jullie verordening over parkeren twee keer, met een woordenboek. Ik had vier vragen, die ik graag zou stellen." },
  { situation: "newcomer", text: "Als verpleegkundige werkte ik in een ziekenhuis met weinig middelen. Ik leerde er kalm te blijven. Tot mijn diploma erkend is, wil ik dicht bij de zorg werken." },
  { situation: "newcomer", text: "Ik programmeer sinds mijn zestiende. In mijn land leidde ik een team van vier mensen. Nu wil ik in het Nederlands leren overleggen, want code alleen is niet genoeg." },
  { situation: "newcomer", text: "Ik gaf twaalf jaar wiskunde. Kinderen zijn overal hetzelfde: ze willen gezien worden. Ik wil leren hoe scholen hier met ouders praten." },
  { situation: "newcomer", text: "Mijn vrouw vond via een stage haar eerste job in Vlaanderen. Ik hoop op hetzelfde. Ik breng ervaring met boekhouding mee en veel geduld." },
  { situation: "newcomer", text: "Ik maakte reportages over mijn stad, tot dat niet meer kon. Hier wil ik verhalen vertellen van mensen die net als ik opnieuw beginnen. Mijn beelden zijn te zien als jullie dat willen." },
  { situation: "newcomer", text: "Een collega van het Agentschap Integratie en Inburgering wees me op deze plaats. Ik herken mezelf in de omschrijving. Spreken gaat al goed, schrijven wil ik oefenen." },

  { situation: "worker", text: "Ik heb werk, maar geen werk waarin ik groei. Daarom wil ik deeltijds een stage doen en een nieuwe vaardigheid leren. Ik sprak het af met mijn werkgever." },
  { situation: "worker", text: "Al tien jaar droom ik van een eigen zaak. Ik ken het ambacht, niet de cijfers. Van iemand leren die het al doet, is de beste weg." },
  { situation: "worker", text: "Als zelfstandige werk ik alleen, en dat begint te wegen. Bij jullie wil ik zien hoe een team samen beslist. Ik kan drie dagen per week." },
  { situation: "worker", text: "Ik wil van sector veranderen en zoek geen luxe, wel een eerlijke proef. Mijn ervaring met plannen neem ik mee. Ik ben bereid om onderaan te beginnen." },
];
