import type { ReactNode } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Modal } from '../../../web/components/modal.tsx';
import { Row } from '../exhibit.tsx';

/** A question in front of the page. */
export function DialogSection(): ReactNode {
  return (
    <Modal title="撤回这份报告" onClose={() => undefined}>
      <p>撤回后，看板回到上一份报告的数值。</p>
      <Row>
        <Button kind="primary" data-first="">
          撤回
        </Button>
        <Button>取消</Button>
      </Row>
    </Modal>
  );
}
