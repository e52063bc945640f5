import type { MeasuringPoint, Radar } from '../types.ts';

const POINTS: readonly MeasuringPoint[] = [
  {
    id: 'goal',
    dimension: 'frame',
    process: 'sales',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Goal and scope',
      da: 'Mål og omfang',
      nb: 'Mål og omfang',
      sv: 'Mål och omfattning',
      de: 'Ziel und Umfang',
    },
    description: {
      en: 'The goal of the project is clear, and so is what belongs to it and what does not.',
      da: 'Projektets mål er klart, og det samme er, hvad der hører til, og hvad der ikke gør.',
      nb: 'Målet med prosjektet er klart, og det er også klart hva som hører med og hva som ikke gjør det.',
      sv: 'Projektets mål är tydligt, liksom vad som ingår och vad som inte gör det.',
      de: 'Das Ziel des Projekts ist klar, und ebenso, was dazugehört und was nicht.',
    },
  },
  {
    id: 'plan',
    dimension: 'frame',
    process: 'delivery',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Plan and resources',
      da: 'Plan og ressourcer',
      nb: 'Plan og ressurser',
      sv: 'Plan och resurser',
      de: 'Plan und Mittel',
    },
    description: {
      en: 'There is enough time, people and money to do the work well.',
      da: 'Der er tid, folk og penge nok til at gøre arbejdet ordentligt.',
      nb: 'Det er nok tid, folk og penger til å gjøre arbeidet skikkelig.',
      sv: 'Det finns tillräckligt med tid, folk och pengar för att göra arbetet väl.',
      de: 'Zeit, Leute und Geld reichen aus, um die Arbeit gut zu machen.',
    },
  },
  {
    id: 'teamwork',
    dimension: 'internal',
    process: 'delivery',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Working as a team',
      da: 'Arbejdet som hold',
      nb: 'Arbeidet som lag',
      sv: 'Arbetet som lag',
      de: 'Arbeiten als Team',
    },
    description: {
      en: 'We know who does what, help each other, and speak openly when something is difficult.',
      da: 'Vi ved, hvem der gør hvad, hjælper hinanden og taler åbent, når noget er svært.',
      nb: 'Vi vet hvem som gjør hva, hjelper hverandre og snakker åpent når noe er vanskelig.',
      sv: 'Vi vet vem som gör vad, hjälper varandra och talar öppet när något är svårt.',
      de: 'Wir wissen, wer was macht, helfen einander und reden offen, wenn etwas schwierig ist.',
    },
  },
  {
    id: 'dialogue',
    dimension: 'customer',
    process: 'service',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Talking with the customer',
      da: 'Dialogen med kunden',
      nb: 'Dialogen med kunden',
      sv: 'Dialogen med kunden',
      de: 'Austausch mit dem Kunden',
    },
    description: {
      en: 'Questions are answered quickly, and decisions are made together and in time.',
      da: 'Spørgsmål bliver besvaret hurtigt, og beslutninger træffes sammen og i tide.',
      nb: 'Spørsmål blir besvart raskt, og beslutninger tas sammen og i tide.',
      sv: 'Frågor besvaras snabbt, och beslut fattas tillsammans och i tid.',
      de: 'Fragen werden schnell beantwortet, und Entscheidungen fallen gemeinsam und rechtzeitig.',
    },
  },
  {
    id: 'outcome',
    dimension: 'experience',
    process: 'delivery',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'What the customer gets',
      da: 'Det, kunden får',
      nb: 'Det kunden får',
      sv: 'Det som kunden får',
      de: 'Was der Kunde bekommt',
    },
    description: {
      en: 'The result does what the customer needs, and it shows in their daily work.',
      da: 'Resultatet gør det, kunden har brug for, og det kan mærkes i hverdagen.',
      nb: 'Resultatet gjør det kunden trenger, og det merkes i hverdagen.',
      sv: 'Resultatet gör det som kunden behöver, och det märks i vardagen.',
      de: 'Das Ergebnis leistet, was der Kunde braucht, und das merkt man im Alltag.',
    },
  },
  {
    id: 'learning',
    dimension: 'growth',
    process: 'followup',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Learning and pride',
      da: 'Læring og stolthed',
      nb: 'Læring og stolthet',
      sv: 'Lärande och stolthet',
      de: 'Lernen und Stolz',
    },
    description: {
      en: 'People in the project learn something new, use what they are good at, and are proud of the work.',
      da: 'Folk i projektet lærer noget nyt, bruger det, de er gode til, og er stolte af arbejdet.',
      nb: 'Folk i prosjektet lærer noe nytt, bruker det de er gode på, og er stolte av arbeidet.',
      sv: 'De som är med i projektet lär sig nytt, får använda det de är bra på och är stolta över arbetet.',
      de: 'Alle im Projekt lernen dazu, nutzen ihre Stärken und sind stolz auf die Arbeit.',
    },
  },
];

/** How the people in a project see it: its frame, the work together, and what they take home. */
export const projectAndEmployee: Radar = {
  radarId: 'project-and-employee',
  name: {
    en: 'Project & employee',
    da: 'Projekt og medarbejder',
    nb: 'Prosjekt og medarbeider',
    sv: 'Projekt och medarbetare',
    de: 'Projekt und Mitarbeitende',
  },
  dimensions: [
    {
      id: 'frame',
      label: {
        en: 'Project frame',
        da: 'Projektets ramme',
        nb: 'Prosjektets rammer',
        sv: 'Projektets ramar',
        de: 'Projektrahmen',
      },
    },
    {
      id: 'internal',
      label: {
        en: 'Internal collaboration',
        da: 'Internt samarbejde',
        nb: 'Internt samarbeid',
        sv: 'Internt samarbete',
        de: 'Interne Zusammenarbeit',
      },
    },
    {
      id: 'customer',
      label: {
        en: 'Collaboration with the customer',
        da: 'Samarbejde med kunden',
        nb: 'Samarbeid med kunden',
        sv: 'Samarbete med kunden',
        de: 'Zusammenarbeit mit dem Kunden',
      },
    },
    {
      id: 'experience',
      label: {
        en: 'Customer experience',
        da: 'Kundeoplevelse',
        nb: 'Kundeopplevelse',
        sv: 'Kundupplevelse',
        de: 'Kundenerlebnis',
      },
    },
    {
      id: 'growth',
      label: {
        en: 'Professional experience',
        da: 'Faglig udvikling',
        nb: 'Faglig utvikling',
        sv: 'Yrkesmässig utveckling',
        de: 'Fachliche Entwicklung',
      },
    },
  ],
  points: POINTS,
  // Employees answer freely only when nobody can find out who said what.
  defaultMode: 'anonymous',
  extras: ['recommend', 'ease', 'wow'],
};
