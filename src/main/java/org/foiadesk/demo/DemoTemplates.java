package org.foiadesk.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "demo", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class DemoTemplates {

    private DemoTemplates() {}

    static native TemplateInstance letter(Letter letter);

    static native TemplateInstance demo(Chrome page, Departure.Standing standing);
}
