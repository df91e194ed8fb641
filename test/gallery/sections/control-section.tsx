import { useState, type ReactNode } from 'react';
import { Button, ButtonLink, type ButtonKind } from '../../../web/components/button.tsx';
import { Choice } from '../../../web/components/choice.tsx';
import { DownloadMenu } from '../../../web/components/download-menu.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { KeyCap } from '../../../web/components/key-cap.tsx';
import { Segmented } from '../../../web/components/segmented.tsx';
import { Choice as FormChoice, Field } from '../../../web/views/report/form-field.tsx';
import { Row, Stack } from '../exhibit.tsx';

const KINDS: readonly ButtonKind[] = ['primary', 'plain', 'quiet', 'text'];
const OPTIONS = ['数值', '完成率'].map((label) => ({ value: label, label }));

/** Buttons, choices, fields, keys, the menu of downloads. */
export function ControlSection(): ReactNode {
  const [chosen, setChosen] = useState('数值');
  return (
    <Stack>
      {[false, true].map((disabled) => (
        <Row key={String(disabled)}>
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} disabled={disabled}>
              <Icon name="download" />
              {kind}
            </Button>
          ))}
        </Row>
      ))}
      <Row>
        {KINDS.map((kind) => (
          <ButtonLink key={kind} kind={kind} href="#">
            {kind}
          </ButtonLink>
        ))}
        <Button kind="primary">
          确认 <KeyCap>A</KeyCap>
        </Button>
      </Row>
      <Row>
        <Segmented legend="显示" value={chosen} options={OPTIONS} onChange={setChosen} />
        <Segmented legend="显示" isLegendHidden value={chosen} options={OPTIONS} onChange={setChosen} />
        <Choice label="口径" value={chosen} options={OPTIONS} onChange={setChosen} />
        <DownloadMenu images={[]} period="2021-Q3" />
      </Row>
      <Row>
        <Field label="数值" value="13462" isNumber isBig onType={() => undefined} />
        <Field label="单位" value="" hint="家" onType={() => undefined} />
        <FormChoice
          label="规则"
          value="gte"
          options={[
            ['gte', '不低于'],
            ['lte', '不超过'],
          ]}
          onPick={() => undefined}
        />
      </Row>
    </Stack>
  );
}
