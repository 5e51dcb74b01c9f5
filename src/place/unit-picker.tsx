import { loadUnits } from '@city';
import { useQuery } from '@tanstack/react-query';
import { Button, Choice, Line, Said, Skeleton, TextField, useWords } from '../ui';
import { retry } from '../ui/icons/acts';
import { alert, info } from '../ui/icons/signs';
import type { ChosenUnit } from './unit';
import { findUnits } from './wards';
import { placeWords } from './words';

/** More than these are not read; a few more letters say it better. */
const mostShown = 6;

/** The city's units, fetched when a screen needs them. */
export const useUnits = () =>
  useQuery({ queryKey: ['city', 'units'], staleTime: Number.POSITIVE_INFINITY, queryFn: loadUnits });

interface UnitPickerProps {
  text: string;
  unit: ChosenUnit | null;
  error: string | undefined;
  onChange: (answer: { unitText: string; unit: ChosenUnit | null }) => void;
}

/** Finds a unit by its name of today or by an old one; the citizen chooses, even when only one fits. */
export function UnitPicker({ text, unit, error, onChange }: UnitPickerProps) {
  const told = useWords(placeWords);
  const units = useUnits();
  const { matches, divided } = findUnits(units.data ?? [], text);
  const shown = matches.slice(0, mostShown);
  const searched = text.trim() !== '' && units.data !== undefined;
  return (
    <>
      <TextField
        id="unit"
        label={told.unit}
        hint={told.unitHint}
        error={error}
        value={text}
        autoCapitalize="words"
        onChange={(event) => onChange({ unitText: event.currentTarget.value, unit: null })}
      />
      {units.isPending ? <Skeleton lines={1} /> : null}
      {units.isError ? (
        <>
          <Line icon={alert} meaning="wait">
            {told.unitsFailed}
          </Line>
          <Button kind="second" icon={retry} onClick={() => void units.refetch()}>
            {told.retry}
          </Button>
        </>
      ) : null}
      <div role="status">
        {searched && matches.length === 0 ? (
          <Line icon={alert} meaning="wait">
            {told.nothing}
          </Line>
        ) : null}
        {searched && divided ? <Line icon={info}>{told.divided}</Line> : null}
        {searched && matches.length > 0 ? (
          <span className="hidden-visually">{told.found(matches.length)}</span>
        ) : null}
      </div>
      {searched && shown.length > 0 ? (
        <Choice
          legend={told.unitChoice}
          options={shown.map((match) => ({
            value: match.unit.code,
            label: <Said>{match.unit.name}</Said>,
            text: match.formerly ? told.formerly(match.formerly) : undefined,
          }))}
          value={unit?.code ?? null}
          onChange={(code) => {
            const chosen = shown.find((match) => match.unit.code === code);
            if (chosen) onChange({ unitText: text, unit: { code, name: chosen.unit.name } });
          }}
        />
      ) : null}
      {matches.length > shown.length ? <p>{told.more(matches.length - shown.length)}</p> : null}
    </>
  );
}
