package org.foiadesk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.foiadesk.platform.Chrome;
import org.foiadesk.platform.Option;

@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class PeopleTemplates {

    private PeopleTemplates() {}

    static native TemplateInstance signIn(Chrome page, SignInForm form);

    static native TemplateInstance code(Chrome page, StepForm form);

    static native TemplateInstance enrol(Chrome page, StepForm form, NewFactor fresh, String action);

    static native TemplateInstance recoveryCodes(Chrome page, List<String> codes, Onward onward);

    static native TemplateInstance sendNow(Chrome page, Onward onward);

    static native TemplateInstance notSetUp(Chrome page);

    static native TemplateInstance setup(Chrome page, SetupForm form);

    static native TemplateInstance newPassword(
            Chrome page, String action, String token, String username, boolean secondFactor, String wrong);

    static native TemplateInstance join(Chrome page, String token, String roles, Account account);

    static native TemplateInstance colleagues(Chrome page, List<Colleague> colleagues);

    static native TemplateInstance people(
            Chrome page,
            List<Colleague> colleagues,
            List<InvitationRow> invitations,
            InviteForm form,
            List<Option> sections);

    static native TemplateInstance person(Chrome page, PersonFile file);

    static native TemplateInstance invitation(Chrome page, InvitationRow invitation, String link, boolean mails);

    static native TemplateInstance profile(
            Chrome page, Profile profile, PasswordForm form, EmailForm email, TokenForm token);

    static native TemplateInstance token(Chrome page, String name, String token, String address);

    static native TemplateInstance forgot(Chrome page, boolean ready, boolean asked, String wrong);

    static native TemplateInstance factor(Chrome page, boolean on, boolean mayTurnItOff, long codesLeft, String wrong);

    static native TemplateInstance settings(Chrome page, Settings settings);
}
