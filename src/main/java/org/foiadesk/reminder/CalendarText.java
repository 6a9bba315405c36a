package org.foiadesk.reminder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.foiadesk.people.MailSays;

/**
 * A feed as RFC 5545 has it: all-day events that keep their id wherever they move, with an alarm on the morning before;
 * what is over stays in it as cancelled, so that calendars take it out.
 *
 * @param desk where the desk is, for links
 */
record CalendarText(String name, MailSays most, String desk) {

    /** Nine in the morning of the day before. */
    private static final Duration DAY_BEFORE = Duration.ofHours(-15);

    private static final Duration THREE_DAYS_BEFORE = Duration.ofHours(-63);

    String written(List<FeedDate> dates) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//FOIA Desk//Dates//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(null, Duration.ofHours(1)));
        dates.forEach(date -> calendar.add(event(date)));
        return calendar.toString();
    }

    private VEvent event(FeedDate date) {
        VEvent event = new VEvent(false);
        String summary = date.summary(most);
        List.<Property>of(
                        new Uid(UUID.nameUUIDFromBytes((desk + " " + date.key()).getBytes(StandardCharsets.UTF_8))
                                + "@foiadesk"),
                        new DtStamp(date.changed()),
                        new DtStart<Temporal>(date.dueOn()),
                        new DtEnd<Temporal>(date.dueOn().plus(Period.ofDays(1))),
                        new Sequence(date.sequence()),
                        new Summary(summary),
                        new Url(URI.create(desk + "/requests/" + date.number())),
                        ImmutableTransp.TRANSPARENT,
                        date.over() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED)
                .forEach(event::add);
        if (!date.over()) {
            event.add(alarm(summary, DAY_BEFORE));
        }
        if (!date.over() && date.hard()) {
            event.add(alarm(summary, THREE_DAYS_BEFORE));
        }
        return event;
    }

    private static VAlarm alarm(String summary, Duration before) {
        VAlarm alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        return alarm;
    }
}
