package org.foiadesk.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SearchTemplates {

    private SearchTemplates() {}

    static native TemplateInstance search(Chrome page, SearchPage found);

    static native TemplateInstance count(String count);
}
