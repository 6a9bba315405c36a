package org.foiadesk.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "agency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class AgencyTemplates {

    private AgencyTemplates() {}

    static native TemplateInstance list(Chrome page, AgencyList list);

    static native TemplateInstance newAgency(Chrome page, AgencyPage its, ContactPage first, List<AgencyRow> alike);

    static native TemplateInstance edit(Chrome page, AgencyPage its, AgencyPage.Edited edited);

    static native TemplateInstance contact(Chrome page, ContactPage its);

    static native TemplateInstance closure(Chrome page, ClosurePage its);
}
