package org.foiadesk.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class DeskTemplates {

    private DeskTemplates() {}

    static native TemplateInstance today(Chrome page, TodayPage today);

    static native TemplateInstance file(Chrome page, FilePage file);

    static native TemplateInstance why(Chrome page, DatePage why);

    static native TemplateInstance calculator(Chrome page, CalculatorPage calc);

    static native TemplateInstance agency(Chrome page, AgencyPage card);

    static native TemplateInstance mail(Chrome page, MailPage mail);

    static native TemplateInstance outbox(Chrome page, OutboxPage outbox);

    static native TemplateInstance about(Chrome page, AboutPage about);

    static native TemplateInstance laws(Chrome page, LawIndex laws, String counting);

    static native TemplateInstance law(Chrome page, LawPage law);

    static native TemplateInstance recount(String counting, boolean asked);

    static native TemplateInstance envelope(Chrome page, EnvelopeLine envelope);
}
