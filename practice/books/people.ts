import type { Country } from '../marketplaces.ts';
import type { Chance } from '../random.ts';
import type { Buyer } from './order.ts';

type Names = readonly [string, ...string[]];
interface Land {
  first: Names;
  last: Names;
  streets: Names;
  cities: Names;
  regions: Names;
  phone: string;
  postal: string;
  familyFirst?: true;
}

/** Names that nobody bears, so that a test that finds one in a record knows where it came from. */
const LANDS: Readonly<Record<Country, Land>> = {
  US: {
    first: ['Marisol', 'Dashiell', 'Ottoline', 'Thaddeus', 'Calliope', 'Ignatius', 'Romilly', 'Barnaby'],
    last: [
      'Quenby',
      'Farthinghall',
      'Ostrowick',
      'Vandermole',
      'Pellingham',
      'Crosswether',
      'Dunnaville',
      'Hartlebury',
    ],
    streets: ['Larkmoor Avenue', 'Old Tannery Road', 'Sweetgum Court', 'Bellhaven Street'],
    cities: ['Cedar Hollow', 'Port Ellery', 'Marlow Falls', 'Wexham Springs'],
    regions: ['OH', 'OR', 'VT', 'TN'],
    phone: '+1 555-01#-####',
    postal: '9####',
  },
  UK: {
    first: ['Peregrine', 'Honoria', 'Cuthbert', 'Ariadne', 'Leopold', 'Tamsin', 'Rafferty', 'Isolde'],
    last: [
      'Blatherwick',
      'Thistlewood',
      'Ravensdyke',
      'Moorcroft-Hale',
      'Wintersgill',
      'Applethwaite',
      'Cobbledick',
      'Snodsworth',
    ],
    streets: ['Tanhouse Lane', 'Copperfield Mews', 'Lower Wharf Road', 'Saint Osyth Street'],
    cities: ['Upper Merrowdown', 'Kings Fairley', 'Thornby-on-Sea', 'Great Hobbleton'],
    regions: ['Wessex', 'Rutlandshire', 'North Vale', 'Loamshire'],
    phone: '+44 7700 900###',
    postal: 'ZX# #QQ',
  },
  DE: {
    first: ['Waltraud', 'Konstantin', 'Mechthild', 'Balduin', 'Friederike', 'Eginhard', 'Rosalinde', 'Thilo'],
    last: [
      'Apfelmoser',
      'Kranzbühler',
      'Überschaer',
      'Wiesengruber',
      'Schnittlauch',
      'Dornhäuser',
      'Federkiel',
      'Groß-Brachvogel',
    ],
    streets: ['Lindenwinkel', 'Am Mühlgraben', 'Fasanenstieg', 'Obere Gerbergasse'],
    cities: ['Neuenwalde', 'Bad Lauterstein', 'Hohenried', 'Kleinbrückingen'],
    regions: ['', '', '', ''],
    phone: '+49 30 23125###',
    postal: '0####',
  },
  JP: {
    first: ['咲良', '蒼真', '千鶴', '遼太郎', '美緒', '悠斗', '菜々香', '隼人'],
    last: ['架空川', '練習本', '見本沢', '例沢', '仮野', '試井', '模擬田', '空想寺'],
    streets: ['練習町1丁目', '見本通り2丁目', '架空台3丁目', '仮設町4丁目'],
    cities: ['例市', '見本市', '練習区', '架空市'],
    regions: ['仮県', '例府', '見本県', '練習県'],
    phone: '+81 3-0000-####',
    postal: '00#-####',
    familyFirst: true,
  },
  IN: {
    first: ['Anvita', 'Raghunandan', 'Ishwarya', 'Devkumar', 'Lalitangi', 'Suryansh', 'Meenaxi', 'Harindra'],
    last: [
      'Chaturbhujam',
      'Palanikunnel',
      'Vishwakantam',
      'Ranganekar',
      'Sundaravel',
      'Bhattarakar',
      'Kolhapurkar',
      'Marathenavar',
    ],
    streets: ['Chameli Path', 'Old Lake Road', 'Sector 99', 'Temple Tank Street'],
    cities: ['Navapattanam', 'Shantigarh', 'Madhupur East', 'Kamalnagari'],
    regions: ['Practice Pradesh', 'Uttar Vihar', 'Dakshin Ghat', 'Madhya Nadu'],
    phone: '+91 00000 #####',
    postal: '00####',
  },
};

const COMPANIES: Names = ['Fictiva Office Supplies', 'Marble Arch Mock Trading', 'Specimen & Sons'];

/** A made-up buyer of the marketplace; a business one has a company. */
export function inventBuyer(country: Country, random: Chance, business: boolean): Buyer {
  const land = LANDS[country];
  const fill = (pattern: string) => pattern.replaceAll(/#/g, () => random.digits(1));
  const [first, last] = [random.pick(land.first), random.pick(land.last)];
  return {
    name: land.familyFirst ? `${last} ${first}` : `${first} ${last}`,
    company: business ? random.pick(COMPANIES) : null,
    street: `${random.pick(land.streets)} ${random.between(1, 399)}`,
    city: random.pick(land.cities),
    region: random.pick(land.regions),
    postalCode: fill(land.postal),
    phone: fill(land.phone),
    email: `practice-${random.digits(12)}@marketplace.example`,
  };
}
