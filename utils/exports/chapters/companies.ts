import { nameSharing } from '../../i18n/name-sharing';
import type { Report } from '../../model/report';
import type { Finding } from '../../model/schemas';
import { type DataKind, dataKinds } from '../../model/sharing';
import type { SharingReport } from '../../model/sharing-schemas';
import type { ExportContext } from '../define';
import { type Block, join, type Text } from '../text/blocks';
import { nameSeverity, type Words, writeSpan } from './words';

/** More than these says nothing more on paper; the JSON report has all. */
const maxCompanies = 200;
const maxNames = 8;
const maxBars = 10;

/** The chapter on who learns of the person's browsing. Part of no figure. */
export function* writeCompanies({ sharing, counts }: Report, { t }: ExportContext): Generator<Block> {
  const { companies, sites, requests, kinds } = counts.sharing!;
  yield { is: 'text', text: t('sharingReport.intro') };
  if (sharing && !sharing.watching) yield { is: 'text', look: 'note', text: t('sharingReport.notWatched') };
  if (companies === 0) yield { is: 'text', text: t('sharingReport.nothing') };
  else
    yield {
      is: 'text',
      text: t('reports.onSites', {
        companies: t('reports.companiesCount', { count: companies }),
        sites: t('reports.sitesCount', { count: sites }),
        requests: t('reports.requestsCount', { count: requests }),
      }),
    };
  if (sharing) yield* writeFindings(sharing.findings, t);
  if (sharing && sharing.companies.length > 0) yield* writeTable(sharing.companies, t);
  const sent = dataKinds.filter((kind) => kinds[kind] !== undefined);
  if (sent.length > 0)
    yield {
      is: 'table',
      label: t('reports.kindsTitle'),
      caption: t('reports.kindsTitle'),
      head: [t('reports.column.data'), t('sharingReport.requests')],
      figures: [1],
      rows: sent.map((kind) => [t(`kind.${kind}.name`), t.number(kinds[kind] ?? 0)]),
    };
  if (sharing && sharing.consents.length > 0) {
    yield { is: 'heading', level: 3, text: t('sharingReport.consents') };
    yield tabulateConsents(sharing.consents, t);
  }
}

function* writeFindings(findings: readonly Finding[], t: Words): Generator<Block> {
  const failing = findings.filter(({ outcome }) => outcome === 'fail');
  const open = failing.filter(({ dismissed }) => dismissed === null);
  const intended = failing.filter(({ dismissed }) => dismissed !== null);
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  if (open.length > 0) yield { is: 'heading', level: 3, text: t('sharingReport.findings') };
  for (const finding of open) yield* describeFinding(finding, t);
  if (intended.length > 0) yield { is: 'heading', level: 3, text: t('report.dismissed') };
  for (const finding of intended) yield* describeFinding(finding, t);
  if (unknown.length === 0) return;
  yield { is: 'heading', level: 3, text: t('report.unknown') };
  yield { is: 'list', items: unknown.map((finding) => describeUnknown(finding, t)) };
}

function* describeFinding(finding: Finding, t: Words): Generator<Block> {
  const { sharing, severity, evidence } = finding;
  if (!sharing) return;
  const words = nameSharing(t, finding, sharing);
  const rows: [Text, Text | Block[]][] = [[t('report.severity'), nameSeverity(severity, t)]];
  if (sharing.kinds.length > 0)
    rows.push([t('sharingReport.what'), [listKinds(sharing.kinds, t), nameContacts(sharing.contacts, t)]]);
  if (evidence.length > 0) {
    const sites = evidence
      .slice(0, maxNames)
      .map(
        (one): Text => [
          { foreign: one.shown ?? '' },
          { soft: ` — ${writeSpan(one.firstSeen, one.lastSeen, t)}` },
        ],
      );
    const rest = sharing.sites - sites.length;
    if (rest > 0) sites.push({ soft: t('report.more', { count: rest }) });
    rows.push([t('report.evidence'), [{ is: 'list', items: sites }]]);
  }
  rows.push([t('report.why'), words.why], [t('report.fix'), { foreign: words.fix }]);
  yield {
    is: 'card',
    blocks: [
      { is: 'heading', level: 4, text: { foreign: words.title } },
      { is: 'facts', rows },
    ],
  };
}

function describeUnknown(finding: Finding, t: Words): Text {
  const { sharing, check, unknownBecause } = finding;
  if (!sharing) return null;
  const { title, why } = nameSharing(t, finding, sharing);
  const notRead = check === 'broad-consent' ? 'notReadConsents' : 'notRead';
  const because = unknownBecause === 'not-read' ? t(`sharingCheck.${notRead}`) : why;
  return [{ foreign: title }, { soft: ` — ${because}` }];
}

function* writeTable(companies: SharingReport['companies'], t: Words): Generator<Block> {
  yield { is: 'heading', level: 3, text: t('sharingReport.companies') };
  yield {
    is: 'bars',
    label: t('reports.companiesBars'),
    rows: companies
      .slice(0, maxBars)
      .map(({ name, onSites }) => ({ name: { foreign: name }, value: onSites })),
  };
  yield {
    is: 'table',
    label: t('sharingReport.companies'),
    head: [
      t('sharingReport.company'),
      t('sharingReport.sites'),
      t('sharingReport.how'),
      t('sharingReport.what'),
      t('sharingReport.requests'),
      t('sharingReport.days'),
    ],
    figures: [4],
    rows: companies
      .slice(0, maxCompanies)
      .map(({ name, sites, onSites, how, kinds, contacts, count, first, last }) => [
        { foreign: name },
        [
          t.number(onSites),
          sites.length === 0
            ? null
            : [
                t('punctuation.colon'),
                listNames(
                  sites.map(({ site }) => site),
                  t,
                ),
              ],
        ],
        how.map((one) => t(`means.${one}`)).join(', '),
        [listKinds(Object.keys(kinds) as DataKind[], t), nameContacts(contacts, t)],
        t.number(count),
        writeSpan(Date.parse(first), Date.parse(last), t),
      ]),
  };
  const rest = companies.length - maxCompanies;
  if (rest > 0) yield { is: 'text', look: 'soft', text: t('report.more', { count: rest }) };
}

function tabulateConsents(consents: SharingReport['consents'], t: Words): Block {
  const rows = consents
    .slice(0, maxCompanies)
    .map(({ app, site, client, provider, scopes, grade, firstSeen, lastSeen }): Text[] => {
      const name = app ?? site ?? client;
      return [
        name === null ? t('sharingCheck.broad-consent.nameless') : { foreign: name },
        { foreign: provider },
        listNames(scopes, t),
        t(`sharingReport.grade.${grade ?? 'unknown'}`),
        writeSpan(firstSeen, lastSeen, t),
      ];
    });
  return {
    is: 'table',
    label: t('sharingReport.consents'),
    head: [
      t('sharingReport.app'),
      t('sharingReport.provider'),
      t('sharingReport.scopes'),
      t('sharingReport.reach'),
      t('sharingReport.days'),
    ],
    rows,
  };
}

/** In the order of the closed list, whatever order they were kept in. */
const listKinds = (kinds: readonly DataKind[], t: Words): string =>
  dataKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => t(`kind.${kind}.name`))
    .join('; ');

const nameContacts = (contacts: readonly string[], t: Words): Text =>
  contacts.length === 0
    ? null
    : { soft: [' ', { foreign: t('sharingReport.contacts', { contacts: contacts.join(', ') }) }] };

function listNames(names: readonly string[], t: Words): Text {
  const rest = names.length - maxNames;
  return [
    join(names.slice(0, maxNames).map((name) => ({ foreign: name }))),
    rest > 0 ? { soft: ` ${t('report.more', { count: rest })}` } : null,
  ];
}
