package org.foiadesk.desk;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.LocalTime;
import java.util.List;
import org.foiadesk.correspondence.Intake;
import org.foiadesk.correspondence.MailboxLook;
import org.foiadesk.document.Leftovers;
import org.foiadesk.document.Scrub;
import org.foiadesk.drafting.Bounces;
import org.foiadesk.platform.Jobs;
import org.foiadesk.platform.Jobs.Recurring;
import org.foiadesk.platform.Sender;
import org.foiadesk.platform.Today;
import org.foiadesk.reminder.Reminding;
import org.foiadesk.request.Rederivation;

/** All work that is not a page, and when it runs. */
@ApplicationScoped
class Schedule {

    private final Jobs jobs;
    private final Today today;
    private final Night night;
    private final Rederivation rederivation;
    private final Reminding reminding;
    private final Sender sender;
    private final Scrub scrub;
    private final Leftovers leftovers;
    private final Intake intake;
    private final MailboxLook mailbox;
    private final Bounces bounces;

    Schedule(
            Jobs jobs,
            Today today,
            Night night,
            Rederivation rederivation,
            Reminding reminding,
            Sender sender,
            Scrub scrub,
            Leftovers leftovers,
            Intake intake,
            MailboxLook mailbox,
            Bounces bounces) {
        this.jobs = jobs;
        this.today = today;
        this.night = night;
        this.rederivation = rederivation;
        this.reminding = reminding;
        this.sender = sender;
        this.scrub = scrub;
        this.leftovers = leftovers;
        this.intake = intake;
        this.mailbox = mailbox;
        this.bounces = bounces;
    }

    void start(@Observes @jakarta.annotation.Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        jobs.start(List.of(
                new Recurring("look-at-the-books", Schedules.daily(today.zone(), LocalTime.of(3, 10)), night::look),
                new Recurring("hash-papers-again", Schedules.daily(today.zone(), LocalTime.of(3, 20)), scrub::run),
                new Recurring("clear-leftovers", FixedDelay.ofMinutes(10), leftovers::clear),
                new Recurring("fold-anew", FixedDelay.ofSeconds(5), rederivation::run),
                new Recurring("remind", FixedDelay.ofSeconds(30), reminding::round),
                new Recurring("send-mail", FixedDelay.ofSeconds(5), sender::round),
                new Recurring("read-letters", FixedDelay.ofSeconds(5), intake::readWhatIsKept),
                new Recurring("record-bounces", FixedDelay.ofSeconds(5), bounces::round),
                new Recurring("look-into-mailbox", FixedDelay.ofMinutes(1), mailbox::look)));
    }
}
