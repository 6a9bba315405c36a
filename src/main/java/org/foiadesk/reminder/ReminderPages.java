package org.foiadesk.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "reminder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ReminderPages {

    private ReminderPages() {}

    static native TemplateInstance deed(Chrome page, DeedPage deed);

    static native TemplateInstance own(Chrome page, OwnPage own);

    static native TemplateInstance habits(Chrome page, HabitPage habits);
}
