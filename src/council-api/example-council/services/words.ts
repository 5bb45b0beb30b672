/** Words that the invented services are put together from. */
export const brands = (
  'Kite Tail,Lantern,Juniper,Otter Brook,Bluebell,Cartwheel,Marigold,Harbour Light,Wren,Foxglove,Tumble,Silver Birch,Skylark,' +
  'Pebble,Hopscotch Lane,Robin Hill,Starfall,Bramble,Compass Rose,Dandelion,Merry Oak,Thistledown,Seven Bridges,Goldfinch,Puddle,' +
  'Copper Beech,Willow Beck,Nightjar,Windmill,Paper Boat,Heron,Clover,Big Umbrella,Open Gate,Amber,Fernside,Magpie,Treehouse,' +
  'Little Acorn,Sandpiper,Hearth,Rowan,Larkspur,Patchwork,Red Door,Moonpenny,Drumlin,Weaver,Kingcup,Hazel Wood'
).split(',');

export const firstNames = (
  'Adaeze,Aisha,Alan,Bethan,Carlos,Chidi,Danuta,David,Eleni,Farah,Femi,Gurpreet,Hannah,Ibrahim,Ivana,Jada,Jerzy,Joy,Kemi,Kiran,' +
  'Lakshmi,Leroy,Liam,Magda,Marcus,Mei,Mohammed,Nasreen,Olu,Owen,Parveen,Petra,Rachel,Rukhsana,Sanjay,Siân,Tendai,Tom,Usha,Yasmin,Zainab'
).split(',');

export const lastNames = (
  'Achebe,Adeyemi,Ahmed,Baker,Begum,Bhatt,Campbell,Chan,Cooper,Costa,Davies,Dhillon,Evans,Farouk,Fletcher,Grabowski,Hughes,Hussain,' +
  'Ivanova,Jackson,Kaur,Kowalski,Li,Mahmood,Moyo,Murphy,Nowicka,O’Neill,Okoro,Patel,Pritchard,Rahman,Reid,Sesay,Sharma,Taylor,Tran,Walker,Yilmaz'
).split(',');

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Sentences that any service might say, wherever it is. */
export const anySays: readonly string[] = [
  'If you are not sure that this is right for you, ask for {who}.',
  'Tell us if you need an interpreter; it is free.',
  'Information is here in large print and Easy Read. Just ask.',
  'Text us if talking on the phone is hard.',
  'We ask families what they think every {n} months and tell you what we changed.',
];

/** Sentences of a place that people go to. */
export const placeSays: readonly string[] = [
  'We can send pictures of the building and the people before you come.',
  'There are buses every {n}0 minutes from Larkmoor bus station.',
  'Since last year we have had a ramp at the side door.',
  'Parking is tight at school-run time.',
];

/** Sentences of what children or families belong to for a while. */
export const joinedSays: readonly string[] = [
  'You can come and look first, at a time when it is quiet.',
  'New families can bring a friend.',
  'Photos are never taken without asking.',
  'We keep places back for families who hear of us late.',
];

/** Answers to the seven Local Offer questions, from what children belong to for a while. */
export const anyAnswers = {
  'who-is-it-for': [
    'Any child or young person in Larkmoor of the right age. You do not need a diagnosis.',
    'Children and young people with SEND and their families.',
    'Children who live in Larkmoor, or go to school here.',
  ],
  'how-do-you-find-out': [
    'We ask you first, then watch how your child gets on over two or three visits.',
    'We look at the plan or profile you bring and talk it through. After {n} weeks we meet again.',
    'Staff note what goes well and what is hard, and share it with you each term.',
  ],
  'how-will-you-help': [
    'We make a short plan with you: what we will do, who does it, and when we will look at it again.',
    'With more adults, smaller groups, pictures, and a place to be calm.',
    'We change the activity to fit the child and not the other way round.',
  ],
  'how-will-i-be-involved': [
    'You get a message after every visit. {who} rings you each half term.',
    'Children choose what we do next from pictures. Parents meet us every {n} weeks.',
    'There is a parents’ group that helps us plan the year.',
  ],
  'what-training': [
    'All staff: autism, first aid, safeguarding. {n} staff: moving and handling, epilepsy, Makaton.',
    'Two of us are trained in positive behaviour support. Everyone learns about trauma.',
    'We have yearly training from the specialist teaching team.',
  ],
  'how-accessible': [
    'Level entry, wide doors, accessible toilet.',
    'Everything is on the ground floor. The quiet room is by the door.',
    'There is a lift. The upper room echoes; ear defenders are on the hook.',
  ],
  'how-to-complain': [
    'Talk to {who} first. If that does not help, write to the manager; we answer in ten working days.',
    'Use the form on our web page, or ask SENDIASS to help you.',
    'Tell any of us. You can also go straight to the council.',
  ],
} as const;
