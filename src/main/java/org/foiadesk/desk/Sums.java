package org.foiadesk.desk;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foiadesk.event.Situation;

/** Fees and pages so far, as far as any are known. */
final class Sums {

    private Sums() {}

    static List<FilePage.Sum> of(Situation situation) {
        List<FilePage.Sum> sums = new ArrayList<>();
        BigDecimal asked = situation.fees().asked();
        if (asked != null) {
            sums.add(new FilePage.Sum("Fees asked", money(asked)));
        }
        if (situation.fees().paid().signum() > 0) {
            sums.add(new FilePage.Sum("Fees paid", money(situation.fees().paid())));
        }
        if (situation.pages().released() > 0) {
            sums.add(new FilePage.Sum("Pages released", count(situation.pages().released())));
        }
        if (situation.pages().withheld() > 0) {
            sums.add(new FilePage.Sum("Pages withheld", count(situation.pages().withheld())));
        }
        return sums;
    }

    private static String money(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.US).format(amount);
    }

    private static String count(long pages) {
        return NumberFormat.getIntegerInstance(Locale.US).format(pages);
    }
}
