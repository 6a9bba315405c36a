package org.foiadesk.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "drafting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class DraftingTemplates {

    private DraftingTemplates() {}

    static native TemplateInstance draft(Chrome page, DraftPage letter);

    static native TemplateInstance sent(Chrome page, SentPage letter);

    static native TemplateInstance sheet(Sheets.Sheet sheet);

    static native TemplateInstance wordings(Chrome page, WordingsPage wordings);

    static native TemplateInstance wording(Chrome page, WordingPage wording);
}
