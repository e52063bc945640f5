import { SAMPLE_COMPANIES } from './companies.ts';

/** One sample contact; every person is invented. */
export interface SampleContact {
  readonly id: string;
  readonly companyId: string;
  /** A second company, without the primary label. */
  readonly alsoAt: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  /** `hs_buying_role` values. */
  readonly roles: readonly string[];
  readonly language: string;
  readonly email: string;
  readonly optedOut: boolean;
  readonly bounced: boolean;
  /** Carries the label "Executive sponsor" at the company. */
  readonly isSponsor: boolean;
}

const ROLES: Readonly<Record<string, string>> = {
  D: 'DECISION_MAKER',
  B: 'BUDGET_HOLDER',
  S: 'EXECUTIVE_SPONSOR',
  C: 'CHAMPION',
  I: 'INFLUENCER',
  U: 'END_USER',
  L: 'LEGAL_AND_COMPLIANCE',
  X: 'BLOCKER',
};

/*
 * Company id on a line of its own, then: id | name | job title | roles (letters above) | language |
 * notes. Notes: `mail=…` instead of first.last@domain (empty: no address), `opted out`,
 * `bounced`, `sponsor`, `also=company`.
 */
const TABLE = `
501
7001 | Mette Kjærsdal | Administrerende direktør | D S | da | sponsor
7002 | Anders Hvidbæk | Økonomichef | B | da |
7003 | Signe Østerlev | Driftschef | C | da |
7004 | Torben Falkenby | IT-arkitekt | I | da |
7005 | Line Rosenvad | Dispatcher | U | da |
7006 | Emil Sandbjerre | Dispatcher | U | da |
7007 | Karen Vestmark | Projektleder | U | da-dk | opted out
7008 | Oliver Bramwick | Integration Lead | U | en |
7009 | Signe Ø. | Driftschef | | da | mail=Signe.OESTERLEV@Klitvang-Energi.example
502
7011 | Ragnhild Skogmo | Daglig leder | D | no | sponsor
7012 | Eirik Lauvnes | Teknisk direktør | D I | nb | also=510
7013 | Silje Haugstein | Produktsjef | C | nb |
7014 | Magnus Tindvik | Systemutvikler | U | no |
7015 | Ane Fossbekk | Systemutvikler | U | nb |
7016 | Petter Gråvold | Driftsansvarlig | U | nb | bounced
7017 | Hedda Myrlid | Prosjektleder | U | nb | mail=
7018 | Nora Calloway | Support Engineer | U | en |
503
7021 | Astrid Granvall | Vd | D | sv | sponsor
7022 | Henrik Lindtorp | Inköpschef | B | sv |
7023 | Ebba Hjortsund | Kundansvarig | C | sv |
7024 | Viktor Näsmark | Lagerchef | I | sv |
7025 | Tuva Eklöv | Formgivare | U | sv |
7026 | Axel Broström | Produktionsledare | U | sv-se |
7027 | Maja Sjöhed | Ekonomiassistent | U | sv | opted out
7028 | Lovisa Ängberg | Webbredaktör | U | sv |
504
7031 | Henning Stoltoft | Adm. direktør | D S | da | sponsor
7032 | Bodil Krogager | Vicedirektør | B | da |
7033 | Rasmus Nordkær | Transportchef | D | da |
7034 | Camilla Juelsby | Kvalitetschef | I | da |
7035 | Jeppe Holmvang | Terminalleder | U | da |
7036 | Louise Aarsgaard | Terminalleder | U | da |
7037 | Søren Mølbak | Disponent | U | da | bounced
7038 | Tereza Novotna | Fleet Planner | U | en |
505
7041 | Klaus Sturmbach | Geschäftsführer | D | de | sponsor
7042 | Birgit Wendeling | Kaufmännische Leiterin | B | de | mail=birgit.wendeling@sturmhagen
7043 | Jörg Hafenreuter | Leiter IT | C I | de |
7044 | Annika Deichgräber | Einkauf | U | de |
7045 | Malte Siebrecht | Werkleiter | U | de-de | mail=
7046 | Swantje Oldekop | Konstrukteurin | U | de |
7047 | Uwe Grothmann | Justiziar | L | de |
7048 | Femke Dijkwald | Service Coordinator | U | en |
506
7051 | Ingrid Nattestad | Konserndirektør | D S | nb | sponsor
7052 | Olav Bergsvik | Finansdirektør | B D | nb |
7053 | Kjersti Lundemo | Leder kundesenter | C | nb |
7054 | Håkon Vikdal | Skadebehandler | U | nb |
7055 | Marte Øvrebust | Skadebehandler | U | no |
7056 | Sander Kleppevik | Analytiker | I | nb | mail=sander.kleppevik@@nattfjord.example
7057 | Jorunn Aspelid | Personvernombud | L | nb | opted out
507
7061 | Poul Rugholt | Direktør | D | da | sponsor
7062 | Inger Damsø | Indkøbschef | B I | da |
7063 | Mads Kornbech | Produktionschef | C | da |
7064 | Trine Havreby | Laborant | U | da |
7065 | Esben Mejlhede | Planlægger | U | da |
7066 | Wiktoria Zaleska | Line Supervisor | U | en |
7067 | Jytte Skovrup | Bogholder | U | |
508
7071 | Gunnar Älvsjö | Koncernchef | D S | sv | sponsor
7072 | Kerstin Barrmo | Ekonomidirektör | B | sv |
7073 | Nils Tallberga | Skogschef | I | sv |
7074 | Elin Mossvik | Hållbarhetschef | C | sv |
7075 | Oskar Fjällgren | Drönarpilot | U | sv |
7076 | Stina Kvarnhem | Planerare | U | sv | bounced
7077 | Pekka Honkavuo | Forest Planner | U | en |
509
7081 | Birthe Lyngtoft | Ejendomsdirektør | D | da | sponsor
7082 | Claus Teglmark | Udlejningschef | B | da |
7083 | Pernille Gadegård | Kundechef | C | da |
7084 | Kasper Brolund | Vicevært | U | da |
7085 | Dorte Enghave | Servicekoordinator | U | da |
7086 | Finn Alstrøm | Advokat | L X | da |
7087 | Ida Humlebak | Studentermedhjælper | U | da | opted out
510
7091 | Terje Frostlien | Administrerende direktør | D | nb | sponsor
7092 | Live Havnås | Kundedirektør | C | nb |
7093 | Jonatan Myrvoll | Nettverksingeniør | U | no |
7094 | Sunniva Rakvåg | Nettverksingeniør | U | nb |
7095 | Even Tarvik | Innkjøper | B | nb |
7096 | Grace Ollerton | Project Manager | I | en |
511
7101 | Margareta Solhed | Verksamhetschef | D | sv | sponsor
7102 | Johan Vitsippa | It-chef | I | sv |
7103 | Agneta Klövervall | Vårdenhetschef | B C | sv |
7104 | Fatima Rahmberg | Sjuksköterska | U | sv |
7105 | Elias Norrhage | Undersköterska | U | sv |
7106 | Sara Lundkvarn | Schemaläggare | U | sv | mail=sara lundkvarn@solglantan.example
`;

export const SAMPLE_CONTACTS: readonly SampleContact[] = readTable(TABLE);

function readTable(table: string): SampleContact[] {
  let companyId = '';
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.includes('|')) return [readContact(line, companyId)];
      companyId = line.trim();
      return [];
    });
}

function readContact(line: string, companyId: string): SampleContact {
  const [id = '', name = '', jobTitle = '', letters = '', language = '', notes = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [firstName = '', ...rest] = name.split(' ');
  const lastName = rest.join(' ');
  const domain = SAMPLE_COMPANIES.find((company) => company.id === companyId)?.domain ?? '';
  const mail = /mail=(.*)/.exec(notes);
  return {
    id,
    companyId,
    alsoAt: /also=(\d+)/.exec(notes)?.[1] ?? null,
    firstName,
    lastName,
    jobTitle,
    roles: letters.split(' ').flatMap((letter) => ROLES[letter] ?? []),
    language,
    email: mail ? (mail[1] ?? '') : `${toAscii(`${firstName}.${lastName}`)}@${domain}`,
    optedOut: notes.includes('opted out'),
    bounced: notes.includes('bounced'),
    isSponsor: notes.includes('sponsor'),
  };
}

/** As people spell their names in addresses: `Østerlev` → `oesterlev`. */
function toAscii(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[æä]/g, 'ae')
    .replaceAll(/[øö]/g, 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('ü', 'ue')
    .replaceAll(/[^a-z0-9.-]/g, '');
}
