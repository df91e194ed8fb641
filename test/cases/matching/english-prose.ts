/** English prose of one task → `target / actual` of each metric, in order; a dash where the report gives none. */
export const ENGLISH_PROSE: readonly (readonly [prose: string, pairs: string])[] = [
  ['Capital spending came to £7.8m out of a budget of £12m.', '12£m / 7.8£m'],
  ['Against a target of 85%, 78.4% of complaints were answered in ten days.', '85% / 78.4%'],
  ['Planning appeals won stood at 61% against a target of 70%.', '70% / 61%'],
  ['The Council planned 400 kerb repairs for the year and has completed 236.', '400repairs / 236repairs'],
  ['The Council plans to spend £14.5m on homes this year. By June, £6.3m had been spent.', '14.5£m / 6.3£m'],
  [
    'Of the 30 play areas due for renewal this year, twenty-one had been renewed by December.',
    '30areas / 21areas',
  ],
  ['12 of 15 school crossings have been completed.', '15crossings / 12crossings'],
  [
    'The museum is to welcome 90,000 visitors; 71,250 came in the first nine months.',
    '90000visitors / 71250visitors',
  ],
  [
    'Library loans should reach 1.2 million; they rose to 1.05 million, up from 0.98 million last year.',
    '1.2million / 1.05million',
  ],
  ['Staff sickness must be no more than 8 days; it was 9.4 days.', '8days / 9.4days'],
  ['The service aims to plant 2,000 trees. So far 640 trees have been planted.', '2000trees / 640trees'],
  ['At least 95% of bins should be emptied on time; the figure for the quarter was 96.2%.', '95% / 96.2%'],
  ['Rent arrears should be below 2.5% and stood at 2.9%.', '2.5% / 2.9%'],
  ['The survey of satisfaction is held in the spring and its target is 70%.', '70% / -'],
  ['Four street fairs are planned for the year and two have been held.', '4fairs / 2fairs'],
  ['The fleet grew by 6 vehicles to 41.', ''],
  ['Reports were received from 14 parishes.', ''],
  ['Last year 212 ramps were rebuilt.', ''],
];
