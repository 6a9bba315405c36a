package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.people.Address;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.reminder.DateLine.Deed;
import org.foiadesk.reminder.SignedLink.Purpose;
import org.foiadesk.request.Words;

/** Where a date in a mail leads: its file, its working, and the deeds that one link does. */
@ApplicationScoped
class Leads {

    private final SignedLinks signed;
    private final Address address;
    private final Today today;

    Leads(SignedLinks signed, Address address, Today today) {
        this.signed = signed;
        this.address = address;
        this.today = today;
    }

    DateLine.Links of(DueReminder reminder, MailSays says, Viewer viewer) {
        String file = address.of("/requests/" + reminder.number());
        String why = reminder.matter()
                .kind()
                .map(kind -> file + "/dates/" + Words.code(kind) + "/" + reminder.ord())
                .orElse("");
        return new DateLine.Links(file, why, deeds(reminder, says, viewer, file));
    }

    /** A date of ours that costs a right is not done by a word, nor put off on its own day. */
    private List<Deed> deeds(DueReminder reminder, MailSays says, Viewer viewer, String file) {
        List<Deed> deeds = new ArrayList<>();
        if (!reminder.hard()) {
            deeds.add(deed(Purpose.DONE, reminder, says, viewer));
        }
        if (!reminder.hard() || reminder.dueOn().isAfter(today.date())) {
            deeds.add(deed(Purpose.SNOOZE, reminder, says, viewer));
        }
        deeds.add(deed(Purpose.HAND_OVER, reminder, says, viewer));
        if (reminder.hard()) {
            deeds.add(deed(Purpose.WAIVE, reminder, says, viewer));
        }
        if (reminder.matter().chased()) {
            deeds.add(new Deed("Draft the chaser", file + "/letters/draft?of=chaser"));
        }
        return deeds;
    }

    private Deed deed(Purpose purpose, DueReminder reminder, MailSays says, Viewer viewer) {
        String path = signed.path(purpose, says, reminder.id(), viewer.personId());
        return new Deed(purpose.word(), address.of(path));
    }
}
