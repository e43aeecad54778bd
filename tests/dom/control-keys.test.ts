import { expect, it } from 'vitest';
import { isStable } from '../../utils/dom/control-keys';

it.each([
  'user_privacy',
  'account[locked]',
  'allowAdsByAge',
  'protectPosts',
  'setting-profile-photo-visibility',
  'oo-ui-hide_email',
  'u2f',
])('%s stays', (text) => expect(isStable(text)).toBe(true));

it.each([
  ':r1:',
  '«r3»',
  'radix-:r5:',
  'mui-4711',
  'headlessui-switch-3',
  'field-_r_2___control',
  'ember1204',
  'el-id-6399-11',
  'input-12',
  'CHECKBOX_1_LABEL',
  'b0a1c2d3-1234-4abc-9def-0123456789ab',
  'd41d8cd98f00b204',
  'u_0_3_Xk',
  'a8Xk2pQ4z',
  '1234567',
  'two words',
  '',
])('%s is made up anew each time', (text) => expect(isStable(text)).toBe(false));
