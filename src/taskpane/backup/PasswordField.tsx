import { backupTexts } from "../../i18n/backupTexts";
import { Field } from "../components/Field";
import { language } from "../session/language";

interface PasswordFieldProps {
  readonly password: string;
  readonly onType: (password: string) => void;
  readonly label: string;
  readonly hint?: string;
}

export function PasswordField({ password, onType, label, hint }: PasswordFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          class="control"
          type="password"
          autocomplete="new-password"
          value={password}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** For a file that is to be encrypted: what that means stands beside it. */
export function NewPasswordField(props: Pick<PasswordFieldProps, "password" | "onType">) {
  const { screen: words } = backupTexts[language.value];
  return <PasswordField {...props} label={words.newPassword} hint={words.passwordNote} />;
}
