import { words as backup } from './backup';
import { words as base } from './base';
import { words as companies } from './companies';
import { words as compare } from './compare';
import { words as drafts } from './drafts';
import { words as footprint } from './footprint';
import { words as former } from './former';
import { words as history } from './history';
import { words as inspection } from './inspection';
import { words as notice } from './notice';
import { words as overview } from './overview';
import { words as pages } from './pages';
import { words as policy } from './policy';
import { words as reports } from './reports';
import { words as rights } from './rights';
import { words as sharing } from './sharing';
import { words as sharingChecks } from './sharing-checks';
import { words as strangers } from './strangers';

/** All of English. */
export const dictionary = {
  ...backup,
  ...base,
  ...companies,
  ...compare,
  ...drafts,
  ...footprint,
  ...former,
  ...history,
  ...inspection,
  ...notice,
  ...overview,
  ...pages,
  ...policy,
  ...reports,
  ...rights,
  ...sharing,
  ...sharingChecks,
  ...strangers,
};
