package org.foiadesk.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.foiadesk.platform.Chrome;

@CheckedTemplate(basePath = "request", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class RequestTemplates {

    private RequestTemplates() {}

    static native TemplateInstance list(Chrome page, ListPage list);

    static native TemplateInstance count(String count);

    static native TemplateInstance newRequest(Chrome page, NewPage form);

    static native TemplateInstance foreseen(Foreseen foreseen);

    static native TemplateInstance deed(Chrome page, DeedPage deed);

    static native TemplateInstance details(Chrome page, DetailsPage form);

    static native TemplateInstance access(Chrome page, AccessPage form);

    static native TemplateInstance strike(Chrome page, StrikePage form);

    static native TemplateInstance hold(Chrome page, HoldPage form);

    static native TemplateInstance link(Chrome page, RecordLinkPage link);

    static native TemplateInstance glass(Chrome page, GlassPage glass);

    static native TemplateInstance purge(Chrome page, PurgePage form);
}
