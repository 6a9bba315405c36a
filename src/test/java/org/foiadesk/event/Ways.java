package org.foiadesk.event;

/** The shortest way to each stage, none of it after 12 March and the answer not yet due. */
final class Ways {

    private Ways() {}

    static Told to(Stage stage) {
        return switch (stage) {
            case DRAFT -> Told.draft();
            case FILED -> Told.filed();
            case ACKNOWLEDGED -> filedThen("acknowledged");
            case REDACTED -> filedThen("released-in-part");
            case RECEIVED -> filedThen("released-in-full");
            case DENIED -> filedThen("denied");
            case NO_RECORDS -> filedThen("no-records");
            case CLOSED -> filedThen("closed-by-agency");
            case WITHDRAWN -> filedThen("withdrawn");
            case APPEALED -> filedThen("denied").on("2026-03-12", Samples.of("appealed"));
            case IN_COURT -> filedThen("suit-filed");
        };
    }

    private static Told filedThen(String name) {
        return Told.filed().on("2026-03-10", Samples.of(name));
    }
}
