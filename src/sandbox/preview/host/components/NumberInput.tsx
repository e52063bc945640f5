import type {
  CurrencyInputProps,
  NumberInputProps,
  StepperInputProps,
} from '@hubspot/ui-extensions';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { useField } from './use-field.ts';

type NumberValue = number | undefined;

export function NumberInput({ formatStyle = 'decimal', ...props }: NumberInputProps) {
  return <NumericField {...props} unit={formatStyle === 'percentage' ? '%' : ''} />;
}

export function CurrencyInput({ currency = '', ...props }: CurrencyInputProps) {
  return <NumericField {...props} unit={currency} />;
}

export function StepperInput({ stepSize = 1, formatStyle, ...props }: StepperInputProps) {
  const unit = formatStyle === 'percentage' ? '%' : '';
  return <NumericField {...props} unit={unit} stepSize={stepSize} />;
}

type NumericFieldProps = Omit<NumberInputProps, 'formatStyle'> & {
  readonly unit: string;
  /** Between its two buttons; none without. */
  readonly stepSize?: number;
};

function NumericField(props: NumericFieldProps) {
  const { name, value, defaultValue, min, max, precision, unit, stepSize, readOnly } = props;
  // The SDK names no value for an empty field; its extensions get undefined.
  const tell = (handler: ((value: number) => void) | undefined) => (next: NumberValue) =>
    handler?.(next as number);
  const field = useField<NumberValue>({
    name,
    value,
    initial: defaultValue,
    onInput: tell(props.onInput),
    onChange: tell(props.onChange),
  });
  const move = (by: number) => field.pick(clamp((field.value ?? 0) + by, min, max));
  return (
    <Field {...props}>
      {(control) => (
        <span className={classNames('ui-number', stepSize !== undefined && 'has-steps')}>
          {stepSize !== undefined && <StepButton by={-stepSize} onStep={move} {...props} />}
          <input
            {...control}
            type="number"
            min={min}
            max={max}
            step={stepSize ?? (precision === undefined ? 'any' : 10 ** -precision)}
            readOnly={readOnly}
            value={field.value ?? ''}
            onChange={({ target }) => field.type(parse(target.value))}
            onFocus={() => tell(props.onFocus)(field.value)}
            onBlur={() => {
              field.commit();
              tell(props.onBlur)(field.value);
            }}
          />
          {unit !== '' && <span className="unit">{unit}</span>}
          {stepSize !== undefined && <StepButton by={stepSize} onStep={move} {...props} />}
        </span>
      )}
    </Field>
  );
}

interface StepButtonProps {
  readonly by: number;
  readonly label: string;
  readonly readOnly?: boolean;
  readonly onStep: (by: number) => void;
}

function StepButton({ by, label, readOnly, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      disabled={readOnly}
      aria-label={`${label}: ${by > 0 ? '+' : '−'}${Math.abs(by)}`}
      onClick={() => onStep(by)}
    >
      <Icon name={by > 0 ? 'add' : 'remove'} />
    </button>
  );
}

function parse(text: string): NumberValue {
  return text === '' ? undefined : Number(text);
}

function clamp(value: number, min = -Infinity, max = Infinity): number {
  return Math.min(Math.max(value, min), max);
}
