package org.foiadesk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MailTemplates {

    private MailTemplates() {}

    static native TemplateInstance note(Note note);
}
