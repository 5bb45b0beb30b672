import type { Plan } from '#contract/plan.ts';

/** Section A of Jamal's plan. */
export const jamalViews: Plan['views'] = [
  {
    id: 'a1',
    from: 'child',
    title: 'What Jamal says about himself',
    text:
      'My name is Jamal. I am in Oak class. I like trains, the number 7, my cousin Tyrese, noodles with no bits in, and the big swing. I know all the stops from Larkmoor to Marshport and I can say them backwards.\n\n' +
      'I do not like the hand dryer. I do not like when people change the day and nobody tells me. I do not like singing in assembly because it goes in my ears and it stays there. I do not like wet sleeves.\n\n' +
      'When I am upset my tummy goes hot. Do not talk to me then. Show me the blue card. Let me go to the Nest. I come back when the sand has gone through two times.\n\n' +
      'I want a friend to play trains with who does not move them. When I am big I want to drive the 10.42, or make the maps that they put on the wall.\n\n' +
      '(Jamal said this to Ms Odell over three short sessions with his symbol book and talker, choosing pictures and adding words. He checked it afterwards and asked for the noodles to be put in.)',
  },
  {
    id: 'a2',
    from: 'parent',
    title: 'What Denise says about Jamal',
    text:
      'Jamal is the funniest person in our house. He has a laugh that starts before the joke does. He is gentle with his baby cousin and he notices things that the rest of us walk past. He taught himself to read the timetable before he could ask for a drink.\n\n' +
      'He did not talk until he was nearly five. Now he talks a lot about what he loves and hardly at all about what hurts. That frightens me. Last spring he had an ear infection for a week and none of us knew until he stopped eating. I need the people who are with him to look for the signs and not wait for him to say.\n\n' +
      'School mornings are hard. It can take an hour and a half to get dressed, because of seams and labels and because he is already worrying about what the day will bring. When school sends the picture timetable home the night before, it takes half that. It is a small thing and it changes everything.\n\n' +
      'He has no idea about roads. He will walk straight out if he sees a bus. I hold his wrist, not his hand, because he can slip his hand out. He is getting strong and I am not getting bigger. I worry about how long I can keep him safe by holding on.\n\n' +
      'He sleeps about five hours. I have not had a whole night since he was born. When he goes to the Saturday club I sleep, and then I can be his mum again and not just his guard.',
  },
  {
    id: 'a3',
    from: 'parent',
    title: 'What Denise hopes for',
    text:
      'By the end of primary I would like Jamal to have one real friend, to be able to tell somebody when something hurts, and to walk into a secondary school that already knows him. I would like him to be taught to read for meaning, and not just to say the words, because he can say anything you put before him and people think that he understands it.\n\n' +
      'In the long run I want him to have work that uses that memory of his, a home that is his, with the right people round him, and to be safe when I am not there. I want people to expect a lot of him and to be kind about how he gets there.',
  },
  {
    id: 'a4',
    from: 'parent',
    title: 'Jamal’s story so far',
    text:
      'Jamal was born at 36 weeks and was a quiet baby. The health visitor asked for a hearing test at 14 months, because he did not turn to his name; his hearing was normal. He started at Puddle Day Nursery at two and a half and the staff there first wrote down that he lined things up, that he did not point and that he could be taken a long way from himself by noise. Speech and language therapy began at three. The child development centre gave a diagnosis of autism a month before his fourth birthday.\n\n' +
      'He started in Reception at Brackenby Primary with support but no plan. By the second half of the spring term he was in school for two hours a day. The school asked for an assessment, the plan was made in the summer, and he has been full time since the start of Year 2. There was a hard patch in Year 3 when his teaching assistant left in the middle of a term and the new one was not told about the blue card. He was held by adults twice in that time. It must not happen again, and this plan now says how.\n\n' +
      'Jamal lives with his mum and his grandmother, Pearl, who collects him on Tuesdays and Thursdays. He sees his dad, who lives in Marshport, on the first weekend of the month, and they ride on trains. He has a cousin, Tyrese, of his own age and a baby cousin, Nia. English is the language at home, with some Jamaican Patois from Gran, which he understands and enjoys.',
  },
  {
    id: 'a5',
    from: 'parent',
    title: 'How to talk with Jamal and how to reach Denise',
    text:
      'Say his name first and wait. Say one thing at a time, in the order in which it will happen. Count to ten in your head before you say it again, and say it in the same words. Write it or draw it if it matters. Do not ask "why"; ask "what happened first?".\n\n' +
      'Denise works in the bakery until one o’clock and cannot answer a phone before then. Please send a text. Please do not give bad news at the classroom door. She would like to be told about good days as well as hard ones, and the home book has a page for that.',
  },
];
