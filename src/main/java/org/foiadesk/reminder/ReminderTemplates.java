package org.foiadesk.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "reminder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ReminderTemplates {

    private ReminderTemplates() {}

    static native TemplateInstance letter(Letter letter);
}
