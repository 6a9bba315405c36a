package org.foiadesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.MailServers;

/** What an administrator does on a desk that holds nothing yet: one thing after the other, and what is done already. */
@ApplicationScoped
class FirstSteps {

    private final MailServers servers;
    private final Persons persons;

    FirstSteps(MailServers servers, Persons persons) {
        this.servers = servers;
        this.persons = persons;
    }

    /** @param href where it is done; empty where the viewer's role does not do it */
    record Step(String deed, String why, String href, boolean done, boolean next) {}

    List<Step> of(Viewer viewer) {
        boolean mail = servers.ready();
        boolean others = persons.active().size() > 1;
        return List.of(
                new Step(
                        "Set up mail",
                        "so that invitations and reminders reach people; a test mail shows that it works",
                        "/settings/mail",
                        mail,
                        !mail),
                new Step(
                        "Invite your colleagues",
                        "each by a link that works once; reporters and editors log requests",
                        "/people#s-invite",
                        others,
                        mail && !others),
                new Step(
                        "Log the first request",
                        viewer.mayCreate()
                                ? "the agency, a title and the day it was filed are enough, and the clock starts"
                                : "a reporter or an editor does that; your role here is the desk itself",
                        viewer.mayCreate() ? "/requests/new" : "",
                        false,
                        mail && others));
    }
}
