package org.foiadesk.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a letter of the agency and proposes what it states. A person decides; nothing is applied here. */
public final class Reading {
    private Reading() {}

    /** In the order in which a reader is asked; each with words to point at. */
    public static List<Proposal> of(Letter letter) {
        Scan scan = new Scan(letter);
        List<Proposal> all = new ArrayList<>(Outcomes.in(scan));
        all.addAll(Tracked.in(scan));
        all.addAll(Extensions.in(scan));
        all.addAll(Fees.in(scan));
        all.addAll(Asks.in(scan));
        all.addAll(Promises.in(scan));
        all.addAll(Referrals.in(scan));
        all.addAll(PortalLink.proposals(scan));
        all.addAll(Dated.in(scan));
        all.addAll(PageCounts.in(scan));
        all.addAll(Exemptions.in(scan));
        all.addAll(AppealRights.in(scan));
        return Answers.completed(all).stream()
                .sorted(Comparator.comparing(Proposal::about)
                        .thenComparing(one -> one.words().get(0)))
                .toList();
    }
}
