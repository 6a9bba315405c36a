package org.foiadesk.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "correspondence", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MailboxTemplates {

    private MailboxTemplates() {}

    static native TemplateInstance mailbox(Chrome page, MailboxPage mailbox);
}
