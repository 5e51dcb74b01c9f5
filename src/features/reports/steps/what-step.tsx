import {
  Button,
  Choice,
  Progress,
  Said,
  Screen,
  Section,
  TextArea,
  TextField,
  Tick,
  useLanguage,
} from '../../../ui';
import { useCategories } from '../api';
import { checkWhat, lengthOf } from '../checks';
import { SavedLine } from '../parts/saved-line';
import { useWrong } from '../parts/use-wrong';
import { ZaloPhoneOffer } from '../parts/zalo-phone-offer';
import { useAskWords } from '../use-ask-words';
import { type StepProps, steps } from './step';

/** Question 3: what, of which kind, and whether the office may call back. */
export function WhatStep({ open, next }: StepProps) {
  const words = useAskWords();
  const told = words.what;
  const language = useLanguage();
  const { draft, change, saved } = open;
  const categories = useCategories();
  const { show, at, summary } = useWrong();
  const count = lengthOf(draft.text).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
  return (
    <Screen
      title={told.title}
      before={<Progress now={3} all={steps.length} />}
      action={
        <Button
          onClick={() => {
            if (show(checkWhat(draft))) next();
          }}
        >
          {words.next}
        </Button>
      }
    >
      {summary}
      <TextArea
        id="text"
        label={told.text}
        hint={told.textHint}
        error={at('text')}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <p>{told.count(count)}</p>
      <Section title={told.category}>
        <Choice
          id="category"
          legend={told.category}
          error={at('category')}
          options={categories.map(({ code, name, examples }) => ({
            value: code,
            label: <Said>{name}</Said>,
            text: examples ? <Said>{examples}</Said> : undefined,
          }))}
          value={draft.category?.code ?? null}
          onChange={(code) => {
            const chosen = categories.find((category) => category.code === code);
            if (chosen) change({ category: { code, name: chosen.name } });
          }}
        />
      </Section>
      <Section title={told.phoneTitle}>
        <TextField
          id="phone"
          label={told.phone}
          hint={told.phoneHint}
          error={at('phone')}
          optional
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          value={draft.phone}
          onChange={(event) => change({ phone: event.currentTarget.value })}
        />
        <ZaloPhoneOffer open={open} />
        <Tick
          id="may-call"
          label={told.mayCall}
          text={told.mayCallText}
          error={at('may-call')}
          checked={draft.mayCall}
          onChange={(mayCall) => change({ mayCall })}
        />
      </Section>
      <SavedLine saved={saved} />
    </Screen>
  );
}
