package org.foiadesk.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "correspondence", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CorrespondenceTemplates {

    private CorrespondenceTemplates() {}

    static native TemplateInstance inbox(Chrome page, InboxPage inbox);

    static native TemplateInstance letters(Chrome page, RequestLetters.Page letters);

    static native TemplateInstance letter(Chrome page, LetterPage letter, FactsPage facts, SenderPage sender);

    static native TemplateInstance fact(Chrome page, FactPage deed);

    static native TemplateInstance letterNew(Chrome page, LogPage log);
}
