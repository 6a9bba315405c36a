package org.foiadesk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class PeopleTemplates {

    private PeopleTemplates() {}

    static native TemplateInstance signIn(Chrome page, SignInForm form);

    static native TemplateInstance profile(Chrome page);
}
