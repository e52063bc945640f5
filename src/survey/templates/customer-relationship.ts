import type { MeasuringPoint, Radar } from '../types.ts';

const POINTS: readonly MeasuringPoint[] = [
  {
    id: 'collaboration',
    dimension: 'collaboration',
    process: 'followup',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Working together',
      da: 'Samarbejdet i hverdagen',
      nb: 'Samarbeidet i hverdagen',
      sv: 'Samarbetet i vardagen',
      de: 'Zusammenarbeit im Alltag',
    },
    description: {
      en: 'It is clear who does what, we are easy to reach, and we know your situation.',
      da: 'Det er klart, hvem der gør hvad, vi er lette at få fat i, og vi kender jeres situation.',
      nb: 'Det er klart hvem som gjør hva, vi er lette å få tak i, og vi kjenner situasjonen deres.',
      sv: 'Det är tydligt vem som gör vad, vi är lätta att nå och vi känner till er situation.',
      de: 'Es ist klar, wer was macht, wir sind gut erreichbar und kennen Ihre Situation.',
    },
  },
  {
    id: 'support',
    dimension: 'collaboration',
    process: 'service',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Help when it matters',
      da: 'Hjælp, når det gælder',
      nb: 'Hjelp når det gjelder',
      sv: 'Hjälp när det gäller',
      de: 'Hilfe, wenn es darauf ankommt',
    },
    description: {
      en: 'When you need help or something goes wrong, we respond quickly and solve it.',
      da: 'Når I har brug for hjælp, eller noget går galt, reagerer vi hurtigt og løser det.',
      nb: 'Når dere trenger hjelp, eller noe går galt, reagerer vi raskt og løser det.',
      sv: 'När ni behöver hjälp eller något går fel reagerar vi snabbt och löser det.',
      de: 'Wenn Sie Hilfe brauchen oder etwas schiefgeht, reagieren wir schnell und lösen es.',
    },
  },
  {
    id: 'trust',
    dimension: 'trust',
    process: 'sales',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Keeping our word',
      da: 'Vi holder ord',
      nb: 'Vi holder ord',
      sv: 'Vi håller ord',
      de: 'Wir halten Wort',
    },
    description: {
      en: 'You can rely on what we promise, and we want what is best for you.',
      da: 'I kan stole på det, vi lover, og vi vil det bedste for jer.',
      nb: 'Dere kan stole på det vi lover, og vi vil det beste for dere.',
      sv: 'Ni kan lita på det vi lovar, och vi vill ert bästa.',
      de: 'Auf unsere Zusagen ist Verlass, und wir wollen das Beste für Sie.',
    },
  },
  {
    id: 'transparency',
    dimension: 'transparency',
    process: 'marketing',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Openness',
      da: 'Åbenhed',
      nb: 'Åpenhet',
      sv: 'Öppenhet',
      de: 'Offenheit',
    },
    description: {
      en: 'We tell you what to expect: plans, prices and problems, before you have to ask.',
      da: 'Vi siger, hvad I kan vente jer: planer, priser og problemer, før I behøver at spørge.',
      nb: 'Vi forteller hva dere kan vente: planer, priser og problemer, før dere må spørre.',
      sv: 'Vi säger vad ni kan vänta er: planer, priser och problem, innan ni behöver fråga.',
      de: 'Wir sagen, was Sie erwartet: Pläne, Preise und Probleme, bevor Sie fragen müssen.',
    },
  },
  {
    id: 'delivery',
    dimension: 'delivery',
    process: 'delivery',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Delivery as agreed',
      da: 'Levering som aftalt',
      nb: 'Leveranse som avtalt',
      sv: 'Leverans som avtalat',
      de: 'Lieferung wie vereinbart',
    },
    description: {
      en: 'You get what was agreed, on time and in the quality that you need.',
      da: 'I får det aftalte til tiden og i den kvalitet, I har brug for.',
      nb: 'Dere får det som er avtalt, til rett tid og i den kvaliteten dere trenger.',
      sv: 'Ni får det som är avtalat, i tid och med den kvalitet ni behöver.',
      de: 'Sie bekommen das Vereinbarte pünktlich und in der Qualität, die Sie brauchen.',
    },
  },
  {
    id: 'recommendation',
    dimension: 'recommendation',
    process: 'followup',
    scale: { min: 0, max: 10 },
    weight: 1,
    label: {
      en: 'Worth recommending',
      da: 'Værd at anbefale',
      nb: 'Verdt å anbefale',
      sv: 'Värda att rekommendera',
      de: 'Eine Empfehlung wert',
    },
    description: {
      en: 'We give you reasons to speak well of us to others.',
      da: 'Vi giver jer grunde til at tale godt om os til andre.',
      nb: 'Vi gir dere grunner til å snakke godt om oss til andre.',
      sv: 'Vi ger er skäl att tala väl om oss för andra.',
      de: 'Wir geben Ihnen Gründe, bei anderen gut über uns zu sprechen.',
    },
  },
];

/** The radar that a portal starts with: how the customer sees the relationship. */
export const customerRelationship: Radar = {
  radarId: 'customer-relationship',
  name: {
    en: 'Customer relationship',
    da: 'Kunderelation',
    nb: 'Kunderelasjon',
    sv: 'Kundrelation',
    de: 'Kundenbeziehung',
  },
  dimensions: [
    {
      id: 'collaboration',
      label: {
        en: 'Collaboration',
        da: 'Samarbejde',
        nb: 'Samarbeid',
        sv: 'Samarbete',
        de: 'Zusammenarbeit',
      },
    },
    {
      id: 'trust',
      label: { en: 'Trust', da: 'Tillid', nb: 'Tillit', sv: 'Förtroende', de: 'Vertrauen' },
    },
    {
      id: 'transparency',
      label: {
        en: 'Transparency',
        da: 'Gennemsigtighed',
        nb: 'Gjennomsiktighet',
        sv: 'Transparens',
        de: 'Transparenz',
      },
    },
    {
      id: 'delivery',
      label: { en: 'Delivery', da: 'Levering', nb: 'Leveranse', sv: 'Leverans', de: 'Lieferung' },
    },
    {
      id: 'recommendation',
      label: {
        en: 'Recommendation',
        da: 'Anbefaling',
        nb: 'Anbefaling',
        sv: 'Rekommendation',
        de: 'Empfehlung',
      },
    },
  ],
  points: POINTS,
  extras: ['recommend', 'recommended', 'ease', 'wow'],
};
