package org.foiadesk.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "document", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class DocumentTemplates {

    private DocumentTemplates() {}

    static native TemplateInstance documents(Chrome page, DocumentsPage papers);

    static native TemplateInstance document(Chrome page, DocumentPage paper);
}
