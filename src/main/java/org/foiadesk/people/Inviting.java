package org.foiadesk.people;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.foiadesk.platform.Today;

/** The administrators' list of people, with the invitations still open and the form for another. */
@ApplicationScoped
class Inviting {

    private final Persons persons;
    private final Invitations invitations;
    private final Sections sections;
    private final Moments moments;
    private final Today today;
    private final Frame frame;

    Inviting(Persons persons, Invitations invitations, Sections sections, Moments moments, Today today, Frame frame) {
        this.persons = persons;
        this.invitations = invitations;
        this.sections = sections;
        this.moments = moments;
        this.today = today;
        this.frame = frame;
    }

    TemplateInstance page(InviteForm form) {
        Instant now = today.instant();
        List<InvitationRow> open = invitations.open(now).stream().map(this::row).toList();
        return PeopleTemplates.people(
                frame.chrome(), persons.colleagues(moments), open, form, sections.toChoose(form.section()));
    }

    InvitationRow row(Invitation invitation) {
        return new InvitationRow(
                Objects.requireNonNull(invitation.id),
                invitation.whom,
                Role.words(invitation.roles),
                moments.of(invitation.endsAt),
                invitation.email);
    }
}
