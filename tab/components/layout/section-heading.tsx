import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    marginBlock: `${tokens.spacingVerticalXXL} ${tokens.spacingVerticalS}`,
  },
});

export function SectionHeading({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <h2 id={id} className={useStyles().heading}>
      {children}
    </h2>
  );
}
