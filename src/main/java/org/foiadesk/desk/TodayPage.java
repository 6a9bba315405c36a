package org.foiadesk.desk;

import java.util.List;
import org.foiadesk.correspondence.NewLetters;
import org.foiadesk.reminder.OwnLine;
import org.foiadesk.request.Arrival;

/** The day's work: what waits for us, what agencies owe, what is late, what arrived. */
record TodayPage(
        String day,
        boolean everyones,
        boolean mayChoose,
        boolean mayCreate,
        boolean nothingAtAll,
        MailState mail,
        List<FirstSteps.Step> steps,
        List<OwnLine> own,
        NewLetters.Latest letters,
        List<TodayRow> waiting,
        List<TodayRow> late,
        List<TodayRow> owed,
        List<Arrival> arrived) {

    public String whose() {
        return everyones ? "Waits for us" : "Waits for you";
    }
}
