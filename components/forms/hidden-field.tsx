interface HiddenFieldProps {
  name: string;
  value: string | number;
}

/** What the form must carry and nobody types: an id, the version that was shown. */
export const HiddenField = ({ name, value }: HiddenFieldProps) => <input type="hidden" name={name} value={value} readOnly />;

/** A key made with the form: sent twice, it still has one effect. The command takes it as `key`. */
export const IdempotencyKey = ({ value }: { value: string }) => <HiddenField name="key" value={value} />;
