import type { Plan } from '#contract/plan.ts';
import { need } from '../plan-parts.ts';

/** Sections B, C and D of Jamal's plan. */
export const jamalNeeds: Plan['needs'] = [
  need(
    'b1',
    'B',
    'Understanding what people say',
    'What Jamal does well: he follows routines exactly, he understands single instructions about things that he can see, and he learns new words quickly when they are shown as well as said. He understands far more in a quiet room with one person.\n\n' +
      'What is hard: Jamal understands spoken language at about the level of a child of four and a half (CELF, this year). He loses the thread after about five words when there is background noise. He takes words at their face: told to "pull your socks up", he did. He does not understand "later", "maybe" or "soon", and hears them as "no". Questions with why, how and when are not yet secure. He repeats what he has just heard, which sounds like agreement and is not.\n\n' +
      'What that means in class: in a lesson taught mainly by talking, Jamal takes in the first instruction and then copies the child beside him. He looks as if he is following. Without pictures, and without an adult who checks by asking him to show, he learns little from whole-class teaching, and by the end of the morning he is worn out.',
    'SLCN',
  ),
  need(
    'b2',
    'B',
    'Saying what he means, wants and feels',
    'What Jamal does well: he speaks in sentences of six to eight words about what interests him. He uses his talker (a tablet with symbols) without help to ask for food, places and people. He reads aloud well, and he will write things that he will not say.\n\n' +
      'What is hard: he uses words to ask and to tell facts, and hardly ever to say how he feels, to put something right, or to get help. In eight hours of observation by the educational psychologist he asked for help once, by pushing the work off the table. He does not say that he is in pain, cold, hungry or frightened. When he is upset his words go altogether, within a minute or so, and can be gone for half an hour.\n\n' +
      'What that means: adults find out late. In Year 3 there were 31 times when Jamal hit out or ran from the room. In 26 of them, staff could say afterwards what he had been trying to tell them.',
    'SLCN',
  ),
  need(
    'b3',
    'B',
    'Being with other children',
    'What Jamal does well: he likes other children and stands near them. He takes turns in games with clear rules. He has played beside Idris and Poppy most days this term, and he has begun to hand a train to Idris without being asked.\n\n' +
      'What is hard: he does not know how to join in or what to do when a game changes. He takes it that others know what he knows. He stands very close and touches hair and zips. Some children find this funny and some mind it, and he cannot tell which is which. He has been sent on "missions" by older boys in the yard and was pleased to be asked.\n\n' +
      'What that means: he is by himself for most of an unstructured playtime. He is at risk of being used or hurt by others. He is beginning to notice that he is alone: he said "nobody picks Jamal" twice this term.',
    'ASD',
  ),
  need(
    'b4',
    'B',
    'Change, waiting and not knowing',
    'What Jamal does well: with a picture timetable that is right, and is changed before his eyes when something changes, he manages most of a day with calm. He can wait for the length of a two-minute sand timer. He uses "now, next, then" on his own.\n\n' +
      'What is hard: a change that nobody showed him is like a step that is not there. A supply teacher, a wet playtime, a fire drill, a school photograph: each has led to a day lost. He worries ahead of events, often at night. He asks the same question many times, and the answer helps only when it is written down. He finds it hard to stop something before it is finished, and "finished" has to be visible.\n\n' +
      'What that means: the first and last weeks of every term, and all of December, need planning of their own. So will the move to secondary school, and planning for that starts in the summer term of Year 4.',
    'ASD',
  ),
  need(
    'b5',
    'B',
    'Noise, touch and movement',
    'What Jamal does well: he knows more and more about what his body needs. He asks for the swing and the weighted lap pad with his talker. He wears his ear defenders without being told and takes them off to listen.\n\n' +
      'What is hard: he is over-sensitive to sudden and high sounds (hand dryers, whistles, the hall), to light touch, seams and wet cloth, and to the smell of the dining room. He seeks movement and firm pressure; without a chance to move he climbs, chews his sleeves and rocks his chair. He does not notice being hot, cold or thirsty. Full details are in the occupational therapist’s sensory profile (appendix K5).\n\n' +
      'What that means: an ordinary hour in an ordinary classroom uses up what he has. By the afternoon he is at the edge, and it is then that almost all incidents happen: 24 of the 31 were after quarter past one.',
    'ASD',
  ),
  need(
    'b6',
    'B',
    'Learning: reading for meaning, writing and number',
    'What Jamal does well: he reads words at the level of a child of ten. His memory for facts, maps and sequences is exceptional. He knows his tables to 12 and adds money in his head. He learns best from worked examples, lists, diagrams and things he can put in order. He has never forgotten anything that was taught with a train in it.\n\n' +
      'What is hard: his understanding of what he reads is at about the level of a child of five and a half. He cannot yet say what somebody in a story might feel or why they did something, or what will come next. In number he can calculate, and cannot yet choose which sum a word problem asks for. Handwriting is slow and hurts; he writes about a line in ten minutes by hand and three on a keyboard. He finds it hard to begin, and to know how much is enough.\n\n' +
      'What that means: he is taught at the level of his reading aloud unless someone looks closer, and then it goes over his head. He needs what he does as well as how he does it to be changed, and he can be bored and lost in one lesson.',
    'ASD',
  ),
  need(
    'b7',
    'B',
    'Worry, distress and staying safe',
    'What Jamal does well: he goes to the Nest by himself about half the times he needs to, shows the blue card, and comes back ready. His three trusted adults (Ms Odell, Mr Farrant and Mrs Sesay) can bring him down with very few words.\n\n' +
      'What is hard: the time from the first sign (humming, hot cheeks, hands flat on his ears) to crisis is between one and four minutes. In crisis he runs, and does not know where he is going; or he hits whoever is nearest and bites his own wrist. Afterwards he is sorry, exhausted and very hungry. He has no sense of danger from roads, water or strangers. He was out of the school gate twice in Year 3.\n\n' +
      'What that means: he needs an adult who knows the signs within sight at all times in school, and at arm’s length outside it. Holding him makes things worse and is used only where someone would otherwise be badly hurt.',
    'SEMH',
  ),
  need(
    'b8',
    'B',
    'Looking after himself at school',
    'What Jamal does well: he eats on his own, uses the toilet if it is quiet, and puts his coat and bag where they go, with pictures.\n\n' +
      'What is hard: buttons, zips and shoes are beyond him without help. He needs to be shown each step of washing. He will not use a toilet with a hand dryer, and will hold on all day if that is the only one. Changing for PE can take up the whole of PE. He has a narrow diet of about nine foods.\n\n' +
      'What that means: he needs time, steps and a quiet toilet, and a plan so that he does more of it himself each term. These are skills to be taught and not just things for adults to do for him.',
    'PD',
  ),
  need(
    'c1',
    'C',
    'Autism and sleep',
    'Jamal has a diagnosis of autism (Dr Anand, child development centre). He takes melatonin, 4 mg, an hour before bed. He falls asleep by ten and wakes between two and four. Lack of sleep makes everything in section B harder. It is related to his special educational needs, because on days after less than four hours of sleep he is three times as likely to reach crisis at school.',
  ),
  need(
    'c2',
    'C',
    'Eating, weight and constipation',
    'Jamal eats about nine foods, all dry or smooth. His weight is on the ninth centile and steady. He has long-standing constipation and takes macrogol daily. He does not tell anyone when his tummy hurts; rocking and pressing on tables are the signs. Pain from this was behind several hard days last year.',
  ),
  need(
    'c3',
    'C',
    'Movement of the hands and low muscle tone',
    'Jamal has low muscle tone in his shoulders and hands and loose joints. He tires quickly when he writes, dresses or sits without support. It does not get worse with time, but needs exercises and the right chair.',
  ),
  need(
    'd1',
    'D',
    'Keeping Jamal safe outside the house, and letting his family rest',
    'Jamal needs an adult at arm’s length everywhere outside. Denise is his only full-time carer and works part time; her mother, who is 71, cannot run after him. Denise has slept badly for nine years and has been treated for depression. Without regular breaks the care at home would be at risk. (Disabled children’s team, child and family assessment.)',
  ),
  need(
    'd2',
    'D',
    'Being part of things outside school',
    'Jamal does nothing outside school without a parent. Two clubs have asked him to leave. He would like to swim, to ride on trains, and to be with children who like what he likes.',
  ),
  need(
    'd3',
    'D',
    'A house that is safe',
    'Jamal climbs out of windows and has twice got out of the front door at night. There are locks and an alarm on the doors. The bathroom is upstairs and he needs an adult’s help in it; the bath is not safe for Denise’s back.',
  ),
];
