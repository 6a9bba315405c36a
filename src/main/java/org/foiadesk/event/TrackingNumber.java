package org.foiadesk.event;

import java.util.Optional;

/** A number that an agency or a court gave, as it stands in the letter. */
public record TrackingNumber(Of of, String number) {

    public enum Of implements Worded {
        REQUEST("request"),
        APPEAL("appeal"),
        PORTAL("portal"),
        REFERRAL("referral"),
        SUIT("suit");

        private final String word;

        Of(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    static Optional<TrackingNumber> of(Of of, String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(new TrackingNumber(of, number));
    }
}
