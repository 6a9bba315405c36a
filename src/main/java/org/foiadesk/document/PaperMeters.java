package org.foiadesk.document;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.foiadesk.platform.Measured;

/** Whether papers still are what came in; which they are stands in the log and on the settings page. */
@ApplicationScoped
class PaperMeters implements MeterBinder {

    private final Measured measured;

    PaperMeters(Measured measured) {
        this.measured = measured;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        measured.gauge(
                registry,
                "foiadesk.papers.damaged",
                "Papers whose hash is not that of what came in",
                "SELECT count(*) FROM document_check WHERE NOT sound");
        measured.gauge(
                registry,
                "foiadesk.papers.oldest.check.seconds",
                "How long ago the paper was hashed that was not looked at for longest",
                "SELECT coalesce(extract(epoch FROM now() - min(checked_at)), 0) FROM document_check");
    }
}
