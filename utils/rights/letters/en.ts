import type { LetterWords } from './define';

export const letters: LetterWords = {
  subject: {
    access: 'Request for access to my personal data, {network} (Article 15 GDPR)',
    erasure: 'Request to erase my personal data, {network} (Article 17 GDPR)',
    objection: 'Objection to the use of my personal data, {network} (Article 21 GDPR)',
    portability: 'Request to receive my personal data, {network} (Article 20 GDPR)',
  },
  greeting: 'Dear Sir or Madam,',
  about: 'I have, or had, an account on {network}.',
  aboutFound: 'I have an account on {network}. You can find my data by:',
  handle: 'account name: {handle}',
  profile: 'profile: {url}',
  site: 'your website',
  body: {
    access: [
      'Please confirm whether you process personal data about me. If you do, please send me a copy of all of it (Article 15(3)): not only what I entered or posted, but also what you recorded while I used your service, received from others, or inferred about me, such as interests, advertising groups and scores.',
      'Please also tell me (Article 15(1) and (2)):',
      [
        'the purposes you process the data for;',
        'the categories of personal data concerned;',
        'the recipients you have disclosed the data to or will disclose it to, by name, above all those outside the EU;',
        'how long you will keep the data, or by what criteria you decide that;',
        'how I can have data corrected, erased or restricted, object to its use, and complain to a supervisory authority;',
        'where the data comes from, as far as it does not come from me;',
        'whether you make automated decisions about me, including profiling (Article 22(1) and (4)), and if so by what logic, how much depends on them and what follows from them for me;',
        'if the data goes to countries outside the EU, the safeguards for that (Article 46).',
      ],
      'Please answer in a commonly used electronic form. The first copy is free of charge.',
    ],
    erasure: [
      'Please delete my account and erase all personal data that you hold about me, without undue delay (Article 17(1)). I ask this because:',
      [
        'I no longer use the service, so the data is no longer needed for what it was collected for (point a);',
        'I withdraw every consent that I have given you (point b);',
        'as far as you rely on legitimate interests, I object to the processing, and I object to any use for direct marketing (point c, with Article 21(1) and (2)): with the account closed, nothing should be worked out from it about me any more;',
        'as far as data was processed unlawfully, it has to be erased in any case (point d).',
      ],
      'If you have made data about me public, please take reasonable steps to tell others who process it that I have asked for its erasure (Article 17(2)). Please also tell everyone to whom you have disclosed the data that it is to be erased, and let me know who they are (Article 19).',
      'Please confirm the erasure to me in writing. If you have to keep some of the data, tell me which, on what ground of Article 17(3), and for how long, and use it for nothing else.',
    ],
    objection: [
      'I object to the use of my personal data for direct marketing, including profiling for it (Article 21(2)). From now on you may no longer process the data for these purposes (Article 21(3)). Please also erase what you kept for them alone (Article 17(1)(c)).',
      'I also object, on grounds relating to my particular situation, to all processing of my personal data that you base on legitimate interests or on a task in the public interest (Article 6(1)(e) or (f)), including profiling on that basis (Article 21(1)). My reasons: {reasons}',
      'Please stop this processing, unless you can show compelling legitimate grounds that override my interests, rights and freedoms, or need the data for legal claims. While you look into that, please restrict the processing (Article 18(1)(d)).',
      'Please tell me which processing you have stopped. If you intend to go on with any, tell me which, and on what grounds.',
    ],
    portability: [
      'Please send me the personal data about me that I have provided to you, in a structured, commonly used and machine-readable format such as JSON or CSV (Article 20(1)). I ask this for all data that you process by automated means on the basis of my consent or of our contract.',
      'I mean what I entered and posted, with its dates and its settings, and also what came about through my use of the service, such as messages, contacts, searches and activity.',
      'Please add what is needed to understand the files. Please also tell me whether you can send the data straight to another provider if I name one (Article 20(2)).',
      'This is not a request to close my account or to erase anything.',
    ],
  },
  reasons:
    'I use the account as a private person. What is worked out from my behaviour tells more about me than I have chosen to share, and I do not want it to decide what I am shown or how I am judged.',
  shared: [
    'Please act on this without undue delay and at the latest within one month of receiving it (Article 12(3)). If you need longer because it is complex, tell me within that month, and why. If you do not act on it, tell me the reasons within that month too (Article 12(4)). What I ask is free of charge (Article 12(5)).',
    'You can check through the account itself that it is mine, for example with a message to it. If you still have reasonable doubts about who I am, ask for no more than you need to settle them (Article 12(6)); I therefore enclose no copy of an identity document. Please use the details in this letter only to deal with it.',
    'Please pass this letter on to your data protection officer if you have one. I have the right to lodge a complaint with a supervisory authority (Article 77).',
    'All articles are those of the General Data Protection Regulation, Regulation (EU) 2016/679. Where the UK GDPR applies, I rely on the same articles of it.',
  ],
  closing: 'Yours faithfully,',
  nameless: '[your name]',
  months: 'January February March April May June July August September October November December',
  date: (day, month, year) => `${day} ${month} ${year}`,
};
