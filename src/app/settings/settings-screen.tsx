import { href } from '../../routes';
import { useLook } from '../../state';
import { Choice, Fold, glue, Row, Rows, Screen, Section, useWords } from '../../ui';
import { device, help, moon, sun } from '../../ui/icons/things';
import { EraseRow } from './erase-row';
import { PhoneNews } from './phone-news';
import css from './settings-screen.module.css';
import { words } from './words';

/** Text size, theme, language, privacy, and forgetting everything on this phone. */
export function SettingsScreen() {
  const { settings } = useWords(words);
  const [look, change] = useLook();
  return (
    <Screen title={settings.title}>
      <Choice
        legend={settings.size}
        showLegend
        shape="tiles"
        options={settings.sizes.map(({ value, label }) => ({ value, label }))}
        value={String(look.text)}
        onChange={(value) => change({ text: value === '150' ? 150 : value === '125' ? 125 : 100 })}
      />
      <p className={css.sample}>{glue(settings.sample)}</p>
      <Choice
        legend={settings.theme}
        showLegend
        shape="tiles"
        options={[
          { value: 'auto', label: settings.themes.auto, icon: device },
          { value: 'light', label: settings.themes.light, icon: sun },
          { value: 'dark', label: settings.themes.dark, icon: moon },
        ]}
        value={look.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        legend={settings.language}
        showLegend
        shape="tiles"
        options={[
          { value: 'vi', label: <span lang="vi">Tiếng Việt</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
        value={look.language}
        onChange={(language) => change({ language })}
      />
      <Section title={settings.privacy}>
        {settings.privacyParts.map(({ title, lines }) => (
          <Fold key={title} title={title}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Fold>
        ))}
      </Section>
      <Section title={settings.phone}>
        <PhoneNews whole />
        <Rows>
          <EraseRow />
          <Row to={href('help')} icon={help} title={settings.help} />
        </Rows>
      </Section>
      <p className={css.version}>{settings.version}</p>
    </Screen>
  );
}
