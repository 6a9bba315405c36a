package org.foiadesk.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** In the folder of mails, where a style may stand in a tag: mail readers know no style sheet. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ReminderTemplates {

    private ReminderTemplates() {}

    static native TemplateInstance day(Letter letter);

    static native TemplateInstance answer(List<String> said);
}
